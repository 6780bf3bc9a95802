/** Unreviewed Welsh. */
import {
  answerInWords as englishAnswers,
  questionLabels as englishLabels,
  question as englishQuestion,
  whatCounts as englishWhatCounts,
} from '../en/questions.ts'
import { translation } from '../language.ts'

export const question = translation(englishQuestion, {
  'how-many': 'Faint o bobl sydd â chyfyngiad ar eu cyswllt?',
  'how-long': 'Ers pryd y bu cyfyngiad arnynt?',
  'register-since': 'Ers pryd y bu gan y cyngor y gofrestr hon?',
  criteria: 'Beth yw’r meini prawf?',
  grounds: 'Ar ba sail y mae cyfyngiad arnynt?',
  measures: 'Sut y mae cyfyngiad arnynt?',
  services: 'Pa wasanaethau a ofynnodd am hyn?',
  'came-and-went': 'Faint o gyfyngiadau a ddechreuodd, a newidiodd neu a ddaeth i ben?',
  lasted: 'Pa mor hir y mae cyfyngiadau’n para?',
  reviewed: 'A gaiff cyfyngiadau eu hadolygu ar amser, a beth yw’r canlyniad?',
  appeals: 'Faint o bobl a heriodd gyfyngiad, a beth oedd y canlyniad?',
  warnings: 'Faint o rybuddion a roddwyd?',
  requests: 'Faint o geisiadau am gyfyngiad a wnaed ac a wrthodwyd?',
  precautions: 'Ar gyfer faint o bobl y mae staff yn cymryd rhagofalon wrth ymweld?',
  'can-look': 'Faint o staff all edrych ar y gofrestr?',
  'did-look': 'Faint o staff a edrychodd?',
  adjustments: 'Ar gyfer faint ohonynt y cofnodwyd addasiadau rhesymol?',
  characteristics: 'Faint ohonynt sydd o oedran, rhyw, ethnigrwydd, anabledd neu nodwedd warchodedig arall benodol?',
})

export const whatCounts = translation(englishWhatCounts, {
  'how-many':
    'Mae cyfyngiad yn cyfyngu ar sut y gall cwsmer gysylltu â’r cyngor. Mae’n cyfrif os oedd mewn grym ar ddiwrnod olaf y cyfnod. Nid yw un y penderfynwyd arno ond nad oedd wedi dechrau yn cyfrif.',
  'how-long': 'Cyfyngiadau mewn grym ar ddiwrnod olaf y cyfnod, o’u diwrnod cyntaf hyd hynny.',
  'register-since':
    'Diwrnod y cofnod cyntaf yn nhrywydd archwilio’r gofrestr. Mae’n bosibl i gofnodion hŷn gael eu rhoi i mewn bryd hynny.',
  criteria: 'Polisi cyhoeddedig y cyngor.',
  grounds: 'Y seiliau a gofnodwyd ar gyfer pob cyfyngiad mewn grym ar ddiwrnod olaf y cyfnod.',
  measures: 'Mesurau pob cyfyngiad mewn grym ar ddiwrnod olaf y cyfnod.',
  services:
    'Y gwasanaeth a ofynnodd am bob cyfyngiad mewn grym ar y diwrnod olaf. Gall cyfyngiad gynnwys eraill hefyd.',
  'came-and-went':
    'Mae cyfyngiad yn dechrau ar ei ddiwrnod cyntaf mewn grym. Ystyr codi yw i’r cyngor ddod ag ef i ben. Mae eraill yn dod i ben ar eu diwrnod olaf.',
  lasted: 'Cyfyngiadau a ddaeth i ben yn y cyfnod, o’u diwrnod cyntaf nes iddynt ddod i ben.',
  reviewed:
    'Mae adolygiad ar amser os cynhaliwyd ef erbyn y diwrnod yr oedd i’w gynnal. Ystyr hwyr yw nad yw wedi’i gynnal, a bod y diwrnod hwnnw wedi mynd heibio.',
  appeals:
    'Sylwadau yn erbyn cyfyngiad. Cyfrifir y rhai a dderbyniwyd a’r rhai a atebwyd yn y cyfnod y digwyddodd hynny. Nid yw cwynion i ombwdsmon yn y gofrestr.',
  warnings: 'Rhybuddion a anfonwyd at gwsmer. Nid yw un a dynnwyd yn ôl cyn ei anfon yn cyfrif.',
  requests:
    'Ceisiadau gan staff am benderfyniad gan uwch swyddog. Ystyr gwrthodwyd yw “Gwrthodwyd” neu “Dim gweithredu”.',
  precautions:
    'Yr hyn y mae staff yn ei wneud cyn neu yn ystod ymweliad. Nid oes angen cyfyngiad, ac nid yw’n cyfyngu ar gyswllt neb.',
  'can-look': 'Un o gyfrifon y cyngor. Nid yw’r gofrestr yn gwybod pa gyfrifon sy’n perthyn i gynghorwyr.',
  'did-look':
    'Cyfrifon y dangoswyd unrhyw beth am gwsmer ar y gofrestr iddynt, a phob tro. Ni chedwir gwiriad na chanfu neb, ac nid yw’n cyfrif.',
  adjustments: 'Cyfyngiadau mewn grym ar ddiwrnod olaf y cyfnod.',
  characteristics: 'Gall negeseuon a nodiadau ar gofnod sôn am un. Byddai’n rhaid i rywun eu darllen fesul un.',
})

export const answerInWords = translation(englishAnswers, {
  'register-since': 'Ers {day}.',
  'register-since-unknown': 'Nid oes dim wedi’i gofnodi eto.',
  criteria: 'Maent yn {policy} y cyngor, a gyhoeddwyd yn {url}.',
  'criteria-unknown': 'Maent ym mholisi’r cyngor. Nid yw gosodiadau’r gofrestr yn dweud ble y’i cyhoeddir.',
  'can-look':
    'Gall pawb sydd â chyfrif {council} weld a oes cyfyngiad ar gyswllt cwsmer, a beth i’w wneud. Dim ond pobl â rôl a roddodd y cyngor all weld mwy. Nid yw’r gofrestr yn cadw faint o gyfrifon a rolau sydd.',
  characteristics:
    'Ni chofnodir hyn. Nid oes gan y gofrestr faes ar gyfer oedran, rhyw, ethnigrwydd, anabledd nac unrhyw nodwedd warchodedig arall, felly ni all eu cyfrif.',
  'not-counted':
    'Gwnaed adroddiad y cyfnod hwn cyn i’r gofrestr gyfrif hyn. Mae’r adroddiadau a wnaed ers hynny yn ei gynnwys.',
})

export const questionLabels = translation(englishLabels, {
  title: '{council}: atebion i gwestiynau am gyfyngiadau ar gyswllt',
  meaning: 'Beth sy’n cyfrif: {words}',
  question: 'Cwestiwn',
  table: 'Tabl',
  line: 'Cyfrif o',
  column: 'Cyfnod neu ddiwrnod',
  answer: 'Ateb',
  'what-counts': 'Beth sy’n cyfrif',
})
