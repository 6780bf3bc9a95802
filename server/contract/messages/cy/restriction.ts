/** Unreviewed Welsh. */
import {
  restriction as englishRestriction,
  restrictionDone as englishRestrictionDone,
  restrictionLabels as englishRestrictionLabels,
} from '../en/restriction.ts'
import { translation } from '../language.ts'

export const restriction = translation(englishRestriction, {
  'circumstances-have-changed': 'Mae amgylchiadau wedi newid',
  'tell-officer': 'Dweud wrth y swyddog',
  'what-has-changed': 'Beth sydd wedi newid?',
  'authorising-officer-reads-this':
    'Mae swyddog awdurdodi’n darllen hwn, yn edrych eto ar y trefniadau, ac mae’n rhaid iddo ateb.',
  'this-is-needed': 'Mae angen hwn.',
  'how-this-customer-can': 'Sut y gall y cwsmer hwn gysylltu â ni',
  'for-only': 'Ar gyfer {names} yn unig.',
  'designated-contact': 'Cyswllt dynodedig: {passTo}',
  deputy: 'Dirprwy: {deputy}',
  until: 'Tan {day}.',
  since: 'Ers {day}.',
  'what-to-say': 'Beth i’w ddweud',
  'passing-it-on': 'Yn ei throsglwyddo…',
  'sent-to-you-find': 'Anfonwyd at {name}. Mae yn Eitemau a Anfonwyd.',
  'it-is-not-known': 'Ni wyddom a aeth hon at {to}. Edrychwch yn Eitemau a Anfonwyd {from} cyn ei hanfon eto.',
  'continue-without': 'Parhau hebddo',
  'outlook-did-not-open': 'Nid agorodd Outlook y nodyn atgoffa. Copïwch y geiriau hyn ac atebwch eich hun.',
  'reminder-may-be-open':
    'Ni wyddom a agorodd Outlook y nodyn atgoffa. Os nad agorodd ffenestr, copïwch y geiriau hyn ac atebwch eich hun.',
  'copy-reminder': 'Copïo’r nodyn atgoffa',
  'outlook-did-not-open-forward':
    'Nid agorodd Outlook y neges i’w hanfon ymlaen. Anfonwch y neges hon ymlaen at {name}.',
  'forward-may-be-open':
    'Ni wyddom a agorodd Outlook y neges i’w hanfon ymlaen. Os nad agorodd ffenestr, anfonwch y neges hon ymlaen at {name}.',
  'copy-address': 'Copïo’r cyfeiriad',
  'it-has-gone': 'Mae wedi mynd',
  'it-has-not-gone': 'Nid yw wedi mynd: agor neges',
  'i-have-done-this': 'Rwyf wedi gwneud hyn',
  'this-may-have-gone': 'Efallai fod hon wedi mynd.',
  'outlook-did-not-open-everything': 'Nid agorodd Outlook bopeth.',
  recording: 'Yn cofnodi…',
  'what-you-did-is': 'Mae’r hyn a wnaethoch wedi’i gadw yma a chaiff ei anfon.',
  'not-recorded-any-more': 'Heb ei gofnodi mwyach. Mae’r neges wedi mynd at {name} beth bynnag.',
  'not-recorded-any-more-if': 'Heb ei gofnodi mwyach. Os yw’r negeseuon ar agor o hyd, caewch nhw.',
  'undo-record': 'Dadwneud y cofnod',
  'passed-on': 'trosglwyddwyd',
  reply: 'Ateb',
  'outlook-did-not-open-reply': 'Nid agorodd Outlook yr ateb. Defnyddiwch ei fotwm Ateb ei hun.',
  'reply-may-be-open':
    'Ni wyddom a agorodd Outlook yr ateb. Os nad agorodd ffenestr, defnyddiwch ei fotwm Ateb ei hun.',
  'customer-says-that-arrangements':
    'Mae’r cwsmer yn dweud bod y trefniadau’n anghywir. Mae’r neges hon yn mynd gydag ef.',
  'record-representation': 'Cofnodi sylwadau',
  'record-it': 'Ei gofnodi',
  'received-on': 'Derbyniwyd ar',
  'what-do-they-say': 'Beth maen nhw’n ei ddweud, yn fyr?',
  'you-can-leave-this': 'Gallwch adael hwn yn wag: mae’r swyddog yn darllen y neges.',
  at: '{day} am {time}',
  'on-passed-this-message': 'Ar {when}, trosglwyddodd {by} y neges hon.',
  'on-opened-message-to': 'Ar {when}, agorodd {by} neges i drosglwyddo hon. Ni wyddom a anfonwyd hi.',
  undo: 'Dadwneud',
  'passing-on': 'Yn trosglwyddo {messages}…',
  'forward-to-yourself': 'Anfonwch {messages} ymlaen at {name} eich hun.',
  'forward-to-yourself-if':
    'Ni wyddom a agorodd Outlook neges. Os nad agorodd ffenestr, anfonwch {messages} ymlaen at {name} eich hun.',
  'not-recorded': 'Heb eu cofnodi: {messages}. {why}',
  'kept-here-and-will': 'Wedi’i gadw yma a chaiff ei anfon: cofnod {messages}.',
  'not-recorded-any-more-went': 'Heb eu cofnodi mwyach. Aeth {messages} at y cyswllt beth bynnag.',
  'not-recorded-any-more-if-message': 'Heb ei gofnodi mwyach. Os yw’r neges ar agor o hyd, caewch hi.',
  'not-all-recorded-answer': 'Ni chofnodwyd y cyfan. {why} Atebwch eto.',
  'message-to-contact': '{label}: neges i’r cyswllt',
  'did-you-send-message': 'A anfonoch chi’r neges i’r cyswllt?',
  sent: 'Anfonwyd',
  'not-sent': 'Nis anfonwyd',
  'sent-to': 'Anfonwyd at {to}: {messages}.',
  'message-to-is-open': 'Mae neges i {to} ar agor, gyda {messages} wedi’u hatodi. Mae’n cyfrif ar ôl i chi ei hanfon.',
  'counts-once-sent': 'Mae trosglwyddo {messages} i {to} yn cyfrif ar ôl i chi anfon y neges.',
  'passed-on-already': 'Trosglwyddwyd eisoes: {messages}.',
  'we-dont-know-whether': 'Ni wyddom a aeth {messages} at {to}. Edrychwch yn Eitemau a Anfonwyd cyn anfon eto.',
  'outlook-did-not-open-message': 'Nid agorodd Outlook neges ar gyfer {messages}.',
  'designated-contact-label': 'Cyswllt dynodedig',
  'deputy-label': 'Dirprwy',
  'opening-messages': 'Yn agor y negeseuon…',
  'opened-instead': 'Agorwyd neges i {name} yn lle hynny. Darllenwch hi a’i hanfon.',
  'answer-the-question': 'Atebwch y cwestiwn yn y ffenestr sydd wedi agor, er mwyn i’r cwarel allu ei hanfon drosoch.',
  reminded: 'atgoffwyd',
  recorded: 'Cofnodwyd: {gone}.',
  'recorded-and-opened':
    'Cofnodwyd: {gone}, agorwyd {opened}. {n, plural, one {Mae’n cyfrif ar ôl i chi ei anfon.} other {Maent yn cyfrif ar ôl i chi eu hanfon.}}',
  'recorded-opened':
    'Cofnodwyd: agorwyd {opened}. {n, plural, one {Mae’n cyfrif ar ôl i chi ei anfon.} other {Maent yn cyfrif ar ôl i chi eu hanfon.}}',
  'recorded-and-to-send': 'Cofnodwyd: {gone}. Mae’r {opened} yn cyfrif ar ôl i chi ei anfon.',
  'recorded-to-send':
    'Cofnodwyd: {opened}. {n, plural, one {Mae’n cyfrif ar ôl i chi ei anfon.} other {Maent yn cyfrif ar ôl i chi eu hanfon.}}',
  'recorded-sent': 'Cofnodwyd: anfonwyd y neges i’r cyswllt.',
  'recorded-not-sent': 'Cofnodwyd: nid anfonwyd y neges i’r cyswllt.',
  'e-mail-to': 'E-bostio {name}',
  call: 'Ffonio {name}',
})

export const restrictionDone = translation(englishRestrictionDone, {
  representation: 'Cofnodwyd y sylwadau. Bydd swyddog awdurdodi’n eu hateb.',
  circumstances: 'Rhoddwyd gwybod. Bydd swyddog awdurdodi’n edrych arno ac yn ateb.',
})

export const restrictionLabels = translation(englishRestrictionLabels, {
  representation: 'Cofnodi sylwadau',
  circumstances: 'Mae amgylchiadau wedi newid',
})
