/** Unreviewed Welsh. */
import { taskpane as englishTaskpane } from '../en/taskpane.ts'
import { translation } from '../language.ts'

export const taskpane = translation(englishTaskpane, {
  'look-up-by-number': 'Chwilio yn ôl rhif neu enw',
  'try-again': 'Rhoi cynnig arall arni',
  'escalate-this-message-too': 'Uwchgyfeirio’r neges hon hefyd',
  'give-polite-warning': 'Rhoi rhybudd cwrtais',
  'give-another-polite-warning': 'Rhoi rhybudd cwrtais arall',
  escalate: 'Uwchgyfeirio',
  'warning-or-escalation-needs':
    'Mae angen cyfeiriad ar gyfer rhybudd neu uwchgyfeiriad. Gallwch ei gofnodi yn ôl rhif neu enw yn lle hynny.',
  'you-can-still-record':
    'Gallwch gofnodi’r hyn a ddigwyddodd o hyd. Caiff ei gadw yma nes y gellir cyrraedd y gofrestr.',
  refresh: 'Adnewyddu',
  'could-not-be-checked':
    'Nid oedd modd gwirio eto. Roedd hyn yn hysbys {on, select, today {am {time}} other {ar {day} am {time}}}.',
  checked: 'Gwiriwyd {on, select, today {{time}} other {ar {day} am {time}}}.',
  'this-is-about-where': 'Mae hyn am {address}, lle byddai ateb yn mynd.',
  'this-is-about-who-wrote': 'Mae hyn am {address}, a’i hanfonodd.',
  'this-is-about-who-sent': 'Mae hyn am {address}, a’i hanfonodd ar ran rhywun arall.',
  'about-instead': 'Dewis {address} yn lle hynny',
  'about-somebody-else': 'Mae’n ymwneud â rhywun arall',
  'already-opened-one': 'A oes un ar agor?',
  'no-message-is-open': 'Nid oes neges ar agor',
  'outlook-shows-another': 'Mae Outlook yn dangos neges arall, ac nid yw’r cwarel hwn yn gwybod pa un.',
  'refresh-or-open-it': 'Adnewyddwch y cwarel, neu agorwch y neges eto. Tan hynny, byddwch yn ofalus gyda hi.',
  'outlook-did-not-give': 'Ni roddodd Outlook y neges hon.',
  'open-message-to-see': 'Agorwch neges i weld beth i’w wneud.',
  'to-remind-customer-or':
    'I atgoffa’r cwsmer neu i drosglwyddo hon gydag un clic, defnyddiwch Outlook ar gyfrifiadur.',
  'to-pass-on': 'I drosglwyddo hon ag un clic, defnyddiwch Outlook ar gyfrifiadur.',
  'to-give-polite-warning': 'I roi rhybudd cwrtais, defnyddiwch Outlook ar gyfrifiadur.',
  'to-look-somebody-up': 'I chwilio am rywun yn ôl rhif neu enw, defnyddiwch Outlook ar gyfrifiadur.',
  'this-is-from-register': 'Daw hon o’r gofrestr',
  'open-it-in-outlook': 'Agorwch hi yn Outlook ar gyfrifiadur i weld am beth y mae.',
  'it-is-for-authorising': 'Mae ar gyfer swyddog awdurdodi neu’r adolygydd.',
  'it-is-for-ict': 'Mae ar gyfer TGCh.',
  'remind-and-pass-on': 'Atgoffa a throsglwyddo',
  'pass-on-only': 'Trosglwyddo yn unig',
  'you-cant-warn-this': 'Ni allwch rybuddio’r cwsmer hwn: mae cyfyngiad ar eu cyswllt eisoes.',
  'signing-in': 'Yn mewngofnodi…',
  'treat-this-message-with': 'Byddwch yn ofalus gyda’r neges hon.',
  'sign-in-service-could': 'Nid oedd modd cyrraedd y gwasanaeth mewngofnodi. Ni chollwyd dim.',
})
