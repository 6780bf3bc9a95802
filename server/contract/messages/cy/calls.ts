/** Unreviewed Welsh. */
import {
  callChannels as englishCallChannels,
  calls as englishCalls,
  callsDone as englishCallsDone,
  lookUpWays as englishLookUpWays,
  possibleMatch as englishPossibleMatch,
  valueLabel as englishValueLabel,
} from '../en/calls.ts'
import { translation } from '../language.ts'

export const callChannels = translation(englishCallChannels, {
  telephone: 'Ffôn',
  'in-person': 'Wyneb yn wyneb',
  post: 'Post',
  'social-media': 'Cyfryngau cymdeithasol',
})

export const calls = translation(englishCalls, {
  'who-is-it': 'Pwy yw’r person?',
  'look-up': 'Chwilio',
  'look-up-by': 'Chwilio yn ôl',
  'on-one-line-with': 'Ar un llinell gyda chomas. Y cod post sy’n dod olaf.',
  'this-is-needed': 'Mae angen hwn.',
  'several-people-use-this': 'Mae sawl person yn defnyddio hwn. Pwy sy’n galw? Rhowch yr enw, a chwiliwch eto.',
  'we-know-this-number': 'Rydym yn adnabod y rhif neu’r cyfeiriad hwn, ond nid gyda’r enw hwn. Gwiriwch y sillafu.',
  'nothing-is-recorded-under': 'Nid oes dim wedi’i gofnodi o dan yr enw hwn.',
  'nothing-is-recorded-under-this': 'Nid oes dim wedi’i gofnodi o dan hwn.',
  'follow-this-before-you': 'Dilynwch hyn cyn ymweld â’r cyfeiriad hwn.',
  'nothing-is-recorded-for':
    'Nid oes dim wedi’i gofnodi ar gyfer ymweliadau â’r cyfeiriad hwn. Os ydych yn gwybod yr enw, ychwanegwch ef a chwiliwch eto.',
  'not-checked': 'Heb ei wirio. {why} Gall fod cyfyngiad ar gyswllt y person hwn: chwiliwch eto.',
  'not-looked-up': 'Nid oedd modd chwilio am hynny. {why}',
  'what-happened': 'Beth ddigwyddodd',
  'what-now': 'Beth nawr?',
  'dont-record-one-off': 'Peidiwch â chofnodi un ffrwydrad o dan straen. Cofnodwch yr hyn sy’n mynd y tu hwnt iddo.',
  'written-before': 'Mae’r hyn a ysgrifennoch o’r blaen yma o hyd. Gwiriwch ei fod am y person hwn.',
  'start-again': 'Dechrau eto',
  'what-happened-question': 'Beth ddigwyddodd?',
  'facts-in-your-own': 'Ffeithiau, yn eich geiriau eich hun.',
  'how-they-got-in': 'Sut y gwnaethant gysylltu',
  day: 'Diwrnod',
  time: 'Amser',
  'their-postal-address-if': 'Eu cyfeiriad post, os ydych yn ei wybod',
  'what-was-behaviour': 'Beth oedd yr ymddygiad?',
  'for-escalation-officer-decides': 'Ar gyfer uwchgyfeiriad. Y swyddog sy’n penderfynu arno.',
  'not-sent-what-you': 'Nis anfonwyd. {why} Mae’r hyn a ysgrifennoch yma o hyd.',
  'perhaps-recorded':
    'Gall hyn fod wedi’i gofnodi. {why} Mae’r hyn a ysgrifennoch yma o hyd. Pwyswch eto: dim ond unwaith y caiff ei gofnodi, hyd yn oed os newidiwch ef yn gyntaf.',
  'earlier-was-recorded':
    'Dyma’r hyn a anfonoch o’r blaen: roedd wedi’i gofnodi. Nid anfonwyd yr hyn a newidioch ers hynny. I’w anfon, dadwnewch hwn yn gyntaf.',
  'act-about': '{what} am {whom}',
  'still-sending': '{act}: yn dal i gael ei anfon…',
  'act-perhaps-recorded': '{act}: gall hyn fod wedi’i gofnodi.',
  'send-again-or-take-back': 'Anfonwch ef eto: dim ond unwaith y caiff ei gofnodi. Neu tynnwch ef yn ôl.',
  'act-not-sent': '{act}: nis anfonwyd. {why}',
  'act-taken-back': '{act}: tynnwyd yn ôl. Ni chofnodwyd dim.',
  'act-undone': '{act}: dadwnaed.',
  'about-whom': 'Mae am {whom}.',
  'send-it-again': 'Anfon eto',
  'take-it-back': 'Tynnu’n ôl',
  discard: 'Taflu',
  'button-for-act': '{button}: {act}',
  'record-reminded-and-passed': 'Cofnodi: atgoffwyd a throsglwyddwyd',
  'record-passed': 'Cofnodi: trosglwyddwyd',
  'recorded-passed': 'Cofnodwyd: trosglwyddwyd.',
  'record-polite-warning': 'Cofnodi rhybudd cwrtais',
  'escalate-call': 'Uwchgyfeirio’r alwad',
  undo: 'Dadwneud',
  undone: 'Dadwnaed.',
  'not-undone': 'Nis dadwnaed. {why}',
  sent: 'Anfonwyd',
  'not-sent': 'Nis anfonwyd',
  'name-if-you-know': 'Enw, os ydych yn ei wybod',
  'it-also-shows-what': 'Mae hefyd yn dangos beth sydd wedi’i gofnodi amdanynt.',
  'several-people-may-share': 'Gall sawl person ei rannu: mae’r enw’n dweud pwy a olygir.',
  'postcode-if-you-know': 'Cod post, os ydych yn ei wybod',
  'it-tells-people-of': 'Mae’n gwahaniaethu rhwng pobl o’r un enw.',
  postcode: 'Cod post',
  'name-alone-never-shows': 'Nid yw enw ar ei ben ei hun byth yn dangos cyfyngiad. Ychwanegwch un manylyn arall.',
  'or-number-or-e': 'Neu rif neu gyfeiriad e-bost',
  'recorded-sent': 'Cofnodwyd: anfonwyd {reply}.',
  'recorded-not-sent': 'Cofnodwyd: nid anfonwyd {reply}.',
  'not-recorded': 'Nis cofnodwyd. {why}',
  'it-counts-once-youve': 'Mae’n cyfrif unwaith y byddwch wedi anfon y canlynol: {reply}. A anfonoch chi ef?',
})

export const callsDone = translation(englishCallsDone, {
  warning: 'Cofnodwyd y rhybudd cwrtais.',
  escalation: 'Uwchgyfeiriwyd i’r swyddog awdurdodi.',
  'passed-on': 'Cofnodwyd: atgoffwyd a throsglwyddwyd.',
})

export const lookUpWays = translation(englishLookUpWays, {
  number: 'Rhif ffôn',
  name: 'Enw',
  address: 'Cyfeiriad e-bost',
  'postal-address': 'Cyfeiriad post',
})

export const possibleMatch = translation(englishPossibleMatch, {
  'name-alone': 'Mae rhywun o’r enw hwnnw ar y gofrestr. Gofynnwch am god post, cyfeiriad neu rif.',
  'details-differ':
    'Mae rhywun o’r enw hwnnw ar y gofrestr, ond gyda manylion eraill. Gwiriwch nhw, neu gofynnwch am ragor.',
  'several-fit': 'Mae mwy nag un person yn cyfateb. Gofynnwch am fanylyn arall: cod post, rhif neu gyfeiriad e-bost.',
})

export const valueLabel = translation(englishValueLabel, {
  number: 'Rhif',
  name: 'Enw',
  address: 'Cyfeiriad',
  'postal-address': 'Cyfeiriad post',
})
