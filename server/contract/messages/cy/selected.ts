/** Unreviewed Welsh. */
import { selected as englishSelected } from '../en/selected.ts'
import { translation } from '../language.ts'

export const selected = translation(englishSelected, {
  'try-again': 'Rhoi cynnig arall arni',
  'you-sent-of-these': 'Chi neu gydweithiwr anfonodd {messages} o’r rhain.',
  refresh: 'Adnewyddu',
  selected: 'Dewiswyd {messages}',
  'reading-who-sent-them': 'Yn darllen pwy anfonodd nhw…',
  'select-other-messages': 'dewis negeseuon eraill',
  'asking-outlook-what-is': 'Yn gofyn i Outlook beth sydd wedi’i ddewis…',
  'this-outlook-cannot-show': 'Ni all yr Outlook hwn ddangos sawl neges gyda’i gilydd',
  'nothing-was-checked-open':
    'Ni wiriwyd dim. Agorwch bob neges ar ei phen ei hun a dewis Contact register i weld beth i’w wneud.',
  'outlook-did-not-say': 'Ni ddywedodd Outlook beth sydd wedi’i ddewis.',
  'nothing-was-lost-treat': 'Ni chollwyd dim. Byddwch yn ofalus gyda’r negeseuon hyn.',
  'no-message-is-selected': 'Nid oes neges wedi’i dewis',
  'select-messages-in-list':
    'Dewiswch negeseuon yn y rhestr, er enghraifft gyda Ctrl a chlic, i weld pwy anfonodd nhw.',
  'checking-register': 'Yn gwirio’r gofrestr…',
  'treat-these-messages-with': 'Byddwch yn ofalus gyda’r negeseuon hyn.',
  'pass-on': 'Trosglwyddo {messages}',
  'no-senders-address': 'Dim cyfeiriad anfonwr',
  'open-to-say-whom': 'Byddai ateb yn mynd at rywun heblaw’r anfonwr. Agorwch bob neges i ddweud am bwy y mae.',
  'not-counted': 'Heb eu cyfrif: {n} nad ydynt yn negeseuon i’w darllen.',
  'not-checked-outlook-did':
    'Heb eu gwirio: ni roddodd Outlook {messages}. Byddwch yn ofalus {n, plural, one {gyda hi} other {gyda nhw}}.',
  'from-senders': '{messages} gan {n} anfonwr',
  'maybe-passed-on':
    'Efallai {n, plural, one {wedi’i throsglwyddo} other {wedi’u trosglwyddo}} eisoes: {messages}. Ni wyddom {n, plural, one {a gafodd ei hanfon} other {a gawsant eu hanfon}}.',
  'warned-already': 'Rhoddwyd rhybudd cwrtais eisoes: {messages}.',
  'maybe-warned':
    'Agorwyd rhybudd cwrtais gan gydweithiwr: {messages}. Ni wyddom {n, plural, one {a gafodd ei anfon} other {a gawsant eu hanfon}}.',
  'escalated-already': 'Uwchgyfeiriwyd eisoes: {messages}.',
  escalate: 'Uwchgyfeirio {messages}',
  'escalate-too': 'Uwchgyfeirio {messages} hefyd',
})
