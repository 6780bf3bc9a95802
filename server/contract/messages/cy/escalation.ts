/** Unreviewed Welsh. */
import { escalation as englishEscalation } from '../en/escalation.ts'
import { translation } from '../language.ts'

export const escalation = translation(englishEscalation, {
  'add-details': 'Ychwanegu manylion',
  'details-saved': 'Cadwyd y manylion.',
  'add-original': 'Ychwanegu’r gwreiddiol',
  'adding-original': 'Yn ychwanegu’r gwreiddiol…',
  'outlook-did-not-give': 'Ni roddodd Outlook y gwreiddiol. Rhowch gynnig arall arni, neu cadwch y neges.',
  'not-added': 'Nid ychwanegwyd. {why}',
  'details-of-escalation': 'Manylion yr uwchgyfeiriad',
  'save-details': 'Cadw’r manylion',
  'what-was-behaviour': 'Beth oedd yr ymddygiad?',
  'what-happened': 'Beth ddigwyddodd?',
  'say-what-happened-or': 'Dywedwch beth ddigwyddodd, neu ticiwch beth oedd yr ymddygiad.',
  'facts-in-your-own': 'Ffeithiau, yn eich geiriau eich hun. Nid yw cwyno yn ymddygiad annerbyniol.',
  'withdraw-escalation': 'Tynnu’r uwchgyfeiriad yn ôl',
  escalating: 'Yn uwchgyfeirio…',
  'escalation-is-kept-here': 'Mae’r uwchgyfeiriad wedi’i gadw yma a chaiff ei anfon.',
  'escalation-withdrawn': 'Tynnwyd yr uwchgyfeiriad yn ôl.',
  'undo-escalation': 'Dadwneud yr uwchgyfeiriad',
  'withdrawing-escalation': 'Yn tynnu’r uwchgyfeiriad yn ôl…',
  'withdrawal-is-kept-here': 'Mae’r cais i’w dynnu’n ôl wedi’i gadw yma a chaiff ei anfon.',
  'escalated-to-authorising-officer': 'Uwchgyfeiriwyd i’r swyddog awdurdodi.',
  'escalated-to-authorising-officer-original':
    'Uwchgyfeiriwyd i’r swyddog awdurdodi. Mae’r neges wreiddiol wedi’i hychwanegu.',
  'escalated-to-authorising-officer-without':
    'Uwchgyfeiriwyd i’r swyddog awdurdodi, heb y neges wreiddiol. Cadwch y neges yn Outlook.',
  continue: 'Parhau',
  cancel: 'Canslo',
  'stopped-after-of-nothing':
    'Stopiwyd ar ôl {done} o {keys}. {why} Nid oes dim wedi’i uwchgyfeirio eto, ac ni chollwyd dim.',
  'cancelled-nothing-was-escalated': 'Canslwyd. Nid uwchgyfeiriwyd dim.',
  'cancelled-nothing-was-escalated-what':
    'Canslwyd. Nid uwchgyfeiriwyd dim. Caiff yr hyn a roddwyd i’r gofrestr ei ddileu o fewn diwrnod.',
  'reading-from': 'Yn darllen {messages} gan {who}…',
  'they-are-escalated-together': 'Cânt eu huwchgyfeirio gyda’i gilydd, unwaith y bydd pob un yno.',
  'escalating-several': 'Yn uwchgyfeirio {messages}…',
  'leave-it-out': 'Ei adael allan',
  'your-escalation-about-lacks':
    'Nid yw’r neges wreiddiol gyda’ch uwchgyfeiriad am {who}. Agorwch y neges honno eto i’w hychwanegu.',
  'leave-it-out-original': 'Ei adael allan: y gwreiddiol gan {who}',
  'complaints-procedure': 'Gweithdrefn gwyno',
  'officer-has-decided': 'Mae’r swyddog wedi penderfynu.',
  'it-is-about-escalation': 'Mae’n ymwneud ag uwchgyfeiriad a wnaeth rhywun arall. Nid oes dim i chi ei wneud.',
  'you-escalated-this-on': 'Uwchgyfeirioch chi hyn ar {day}.',
  'there-is-nothing-left': 'Nid oes dim ar ôl i chi ei wneud.',
  'this-is-for-authorising': 'Mae hwn ar gyfer swyddog awdurdodi',
  'your-escalation': 'Eich uwchgyfeiriad',
  'details-saved-authorising-officer': 'Cadwyd y manylion. Byddwn yn dweud wrth y swyddog awdurdodi.',
  'what-officer-asks': 'Beth mae’r swyddog yn ei ofyn',
  'escalated-several': 'Uwchgyfeiriwyd {messages} i’r swyddog awdurdodi.',
  'without-originals': 'Ni ddaeth y rhai gwreiddiol gydag ef. Cadwch y negeseuon yn Outlook.',
  'some-without-original': 'Aeth {n} ohonynt heb y gwreiddiol. Cadwch y negeseuon yn Outlook.',
})
