/** Unreviewed Welsh. */
import { commands as englishCommands, nothingToPass as englishNothingToPass } from '../en/commands.ts'
import { translation } from '../language.ts'

export const commands = translation(englishCommands, {
  'contact-register-is-about': 'Mae’r gofrestr gysylltu yn ymwneud â negeseuon a anfonwyd gan gwsmeriaid.',
  'try-again-or-open': '{why} Rhowch gynnig arall arni, neu agorwch y cwarel.',
  'escalated-to-authorising-officer':
    'Uwchgyfeiriwyd i’r swyddog awdurdodi. Agorwch y cwarel i ychwanegu manylion neu i’w ddadwneud.',
  'escalated-without-original-message':
    'Uwchgyfeiriwyd heb y neges wreiddiol: cadwch hi yn Outlook. Agorwch y cwarel i ychwanegu manylion neu i’w ddadwneud.',
  'not-escalated': 'Nid uwchgyfeiriwyd. {failure}',
  'try-again-this-message': '{why} Rhowch gynnig arall arni: dim ond unwaith y caiff y neges hon ei huwchgyfeirio.',
  'there-is-nothing-to': '{said} Nid oes dim i’w drosglwyddo.',
  'not-checked-not-given': 'Heb ei gwirio: ni roddodd Outlook y neges hon. Ni wnaed dim. Rhowch gynnig arall arni.',
  'not-checked-nothing-was': 'Heb ei wirio: ni throsglwyddwyd dim. {why}',
  'passed-on-to-and': 'Trosglwyddwyd i {name}, a’i gofnodi. Mae yn Eitemau a Anfonwyd.',
  'message-to-is-open': 'Mae’r neges i {name} ar agor. Mae’n cyfrif fel un a drosglwyddwyd ar ôl i chi ei hanfon.',
  'passed-on-to': 'Trosglwyddwyd i {name}.',
  'message-to-is-open-send': 'Mae’r neges i {name} ar agor: anfonwch hi.',
  'it-is-recorded-when': '{what} Byddwn yn ei gofnodi pan agorwch y cwarel nesaf.',
  'it-is-not-recorded': '{what} Nid yw wedi’i gofnodi. {why}',
  'not-recorded': 'Nis cofnodwyd. {what} {why}',
  'to-pass-it-on': '{words} I’w throsglwyddo eto, agorwch y cwarel.',
  'it-is-not-known': 'Ni wyddom a aeth hon at {name}. Edrychwch yn Eitemau a Anfonwyd cyn ei throsglwyddo eto.',
  'outlook-opened-no-message': 'Nid agorodd Outlook neges. Anfonwch hon ymlaen i {address} ({name}) eich hun.',
  'message-may-be-open': 'Os agorodd neges, anfonwch hi. Os na, anfonwch hon ymlaen i {address} ({name}) eich hun.',
  'sign-in': 'Rydych wedi allgofnodi. Agorwch gwarel Contact register a mewngofnodwch, yna rhowch gynnig arall arni.',
  escalating: 'Yn uwchgyfeirio’r neges hon…',
  passing: 'Yn holi’r gofrestr am yr anfonwr…',
  'marked-read': 'Gall fod trefniadau cyswllt ar gyfer yr anfonwr hwn. Agorwch Contact register cyn ateb.',
  'outcome-unknown': 'Ni wyddom a wnaed hyn. Agorwch gwarel Contact register i weld.',
  'you-sent-it': 'Chi neu gydweithiwr anfonodd y neges hon: dim i’w drosglwyddo.',
  'not-escalated-already':
    'Mae’r neges hon wedi’i huwchgyfeirio eisoes. Agorwch y cwarel i ychwanegu manylion neu i’w thynnu’n ôl.',
  'not-escalated-colleague':
    'Cydweithiwr a ysgrifennodd hon. Nid uwchgyfeiriwyd dim: ar gyfer cwsmeriaid yn unig y mae’r gofrestr.',
  'not-escalated-shared':
    'Cyfeiriad a rennir: gofynnwch pwy sy’n ysgrifennu. Nid uwchgyfeiriwyd dim. Agorwch y cwarel a rhowch yr enw.',
  'not-escalated-you-sent-it':
    'Chi neu gydweithiwr anfonodd y neges hon. Nid uwchgyfeiriwyd dim. Agorwch y neges a anfonodd y cwsmer.',
  'not-escalated-which-one':
    'Nid uwchgyfeiriwyd dim. Byddai ateb yn mynd at rywun heblaw’r anfonwr. Agorwch y cwarel i ddewis am bwy y mae.',
  'not-escalated-nobody':
    'Nid yw Outlook yn dangos cyfeiriad i’w uwchgyfeirio. Agorwch y cwarel a dewis “Cofnodi galwad” i chwilio am rif neu enw.',
})

export const nothingToPass = translation(englishNothingToPass, {
  'not-on-register': 'Dim cyfyngiad ar gysylltu: dim i’w drosglwyddo.',
  shared: 'Cyfeiriad a rennir: gofynnwch pwy sy’n ysgrifennu. Agorwch y cwarel a rhowch yr enw.',
  'other-service': 'Dim cyfyngiad ar gysylltu ar gyfer eich gwasanaeth: dim i’w drosglwyddo.',
  warned: 'Rhoddwyd rhybudd cwrtais, ac nid oes cyfyngiad ar gysylltu: dim i’w drosglwyddo.',
  'formally-warned': 'Rhoddwyd rhybudd ffurfiol, ac nid oes cyfyngiad ar gysylltu: dim i’w drosglwyddo.',
  agreed: 'Wedi’i benderfynu, heb fod mewn grym eto: atebwch fel arfer. Nid oes dim i’w drosglwyddo.',
  'decision-pending': 'Mae penderfyniad yn yr arfaeth, ac nid oes cyfyngiad ar gysylltu: dim i’w drosglwyddo.',
  colleague: 'Cydweithiwr a ysgrifennodd hon: dim i’w drosglwyddo.',
})
