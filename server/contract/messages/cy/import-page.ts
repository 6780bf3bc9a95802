/** Unreviewed Welsh. */
import {
  importCounts as englishImportCounts,
  importMail as englishImportMail,
  importPage as englishImportPage,
  importStates as englishImportStates,
} from '../en/import-page.ts'
import { translation } from '../language.ts'

export const importCounts = translation(englishImportCounts, {
  warnings: '{n, plural, two {# rybudd} other {# rhybudd}}',
})

export const importMail = translation(englishImportMail, {
  forward: 'Caiff e-bost ei anfon ymlaen',
  block: 'Caiff e-bost ei rwystro',
})

export const importPage = translation(englishImportPage, {
  'customers-to-add': 'Cwsmeriaid i’w hychwanegu',
  'customers-to-add-to': 'Cwsmeriaid i ychwanegu atynt',
  records: 'Cofnodion',
  'already-on-register': 'Ar y gofrestr eisoes',
  'left-as-they-are': 'Wedi’u gadael fel y maent',
  errors: '{n, plural, =0 {Dim gwallau} other {Gwallau: #}}{notes, plural, =0 {} other {, nodiadau: #}}.',
  'first-shown': 'Dangosir y {n} cyntaf.',
  'row-number': 'Rhes {row}',
  'officer-did-not-sign': 'Ni lofnododd swyddog awdurdodi hwn: {why}',
  'state-alone': '{state}.',
  'needs-signature':
    'Dim gwallau. Cofnodion sy’n dod i rym gydag ef: {n}. Felly rhaid i swyddog awdurdodi lofnodi yn gyntaf.',
  'errors-first': 'Gwallau i’w cywiro neu eu hateb cyn y gallwch fewnforio: {n}.',
  entries: '{n, plural, two {# gofnod} other {# cofnod}}',
  'stays-open': 'Yn aros ar agor: {ways}',
  'services-named': 'Gwasanaethau: {services}',
  'until-day': 'Tan {day}',
  'sent-on': 'Anfonwyd ar {day}',
  'signed-by': 'Llofnodwyd gan {name}. Mae wedi’i fewnforio.',
  'does-not-wait': 'Nid yw’r mewnforyn hwn yn aros am lofnod. {state}.',
  'not-given': 'Heb ei roi',
  'export-log': 'Allforio’r log',
  'everything-recorded-about-each':
    'Y log fel un daenlen i’w darllen: cyfyngiadau, rhybuddion, rhybuddion ffurfiol, uwchgyfeiriadau a rhagofalon ymweld. I symud neu gadw cofrestr, defnyddiwch gopi wrth gefn.',
  'file-names-people-and':
    'Mae’r ffeil yn enwi pobl ac yn dweud pam mae cyfyngiad ar gysylltu â nhw. Cadwch hi lle dim ond y rhai sy’n cael darllen y log sy’n cael ei darllen, a’i dileu pan fyddwch wedi gorffen. Caiff y ffaith eich bod wedi’i hallforio ei chofnodi, gyda phawb sydd ynddi.',
  'originals-of-messages-are':
    'Nid yw’r negeseuon gwreiddiol, y llythyrau, yr adolygiadau na’r sylwadau ynddi: maent yn dod gyda ffeil cais gwrthrych am wybodaeth. Nid oes ynddi chwaith pwy a edrychodd.',
  'download-as-xlsx': 'Lawrlwytho fel .xlsx',
  'download-as-csv': 'Lawrlwytho fel .csv',
  'errors-and-notes': 'Gwallau a nodiadau',
  'errors-and-notes-in': 'Gwallau a nodiadau yn y daenlen',
  row: 'Rhes',
  file: 'Y ffeil',
  column: 'Colofn',
  kind: 'Math',
  error: 'Gwall',
  note: 'Nodyn',
  'what-it-is-and': 'Beth ydyw a beth i’w wneud',
  'not-imported': 'Heb ei fewnforio',
  'how-it-is-read': 'Sut y mae’n cael ei darllen',
  'what-each-column-is': 'Beth yw pob colofn',
  'customers-who-are-on': 'Cwsmeriaid sydd ar y gofrestr eisoes',
  'leave-as-they-are': 'Eu gadael fel y maent',
  'add-what-is-new': 'Ychwanegu’r hyn sy’n newydd',
  'nothing-that-is-there': 'Nid oes dim sydd yno yn cael ei newid.',
  'check-again': 'Gwirio eto',
  'not-checked-again': 'Nis gwiriwyd eto.',
  import: 'Mewnforio',
  'log-that-council-has':
    'Y log y mae’r cyngor wedi’i gadw hyd yn hyn, fel .xlsx neu .csv. Mae’r gofrestr yn ei wirio yn gyntaf ac yn gofyn yr hyn nad yw’n ei ddeall. Chi sy’n penderfynu pryd i fewnforio.',
  'download-template-xlsx': 'Lawrlwytho templed (.xlsx)',
  'previous-imports': 'Mewnforion blaenorol',
  uploaded: 'Uwchlwythwyd',
  by: 'Gan',
  state: 'Cyflwr',
  rows: 'Rhesi',
  'go-to-log': 'Mynd i’r log',
  'what-will-be-imported': 'Beth fydd yn cael ei fewnforio',
  'what-is-in-order': 'Beth sydd mewn trefn hyd yn hyn',
  'no-errors-you-can': 'Dim gwallau. Gallwch ei mewnforio.',
  'no-errors-and-nothing': 'Dim gwallau, ac nid oes dim ynddi yn newydd.',
  'ask-for-signature': 'Gofyn i swyddog lofnodi',
  discard: 'Taflu',
  'nothing-was-imported': 'Ni fewnforiwyd dim.',
  'sign-import': 'Llofnodi mewnforyn',
  'register-keeper-has-checked':
    'Mae ceidwad y gofrestr wedi gwirio’r ffeil hon. Daw’r cyfyngiadau hyn i rym pan fyddwch yn llofnodi: caiff y ffeil gyfan ei mewnforio bryd hynny.',
  'earlier-rows': 'Rhesi cynharach',
  'further-rows': 'Rhesi pellach',
  'what-comes-into-force': 'Beth sy’n dod i rym',
  customer: 'Cwsmer',
  measures: 'Mesurau',
  contact: 'Cyswllt',
  'in-force-since': 'Mewn grym ers',
  letter: 'Llythyr',
  'approved-by': 'Cymeradwywyd gan',
  reasons: 'Rhesymau',
  'whole-council': 'Y cyngor cyfan',
  'your-signature': 'Eich llofnod',
  'you-take-responsibility-for':
    'Chi sy’n gyfrifol am bopeth yn y rhestr hon. Mae’r trywydd archwilio yn cadw pa restr a lofnodoch.',
  'sign-this-list': 'Llofnodi’r rhestr hon',
  'or-say-why-you': 'Neu dywedwch pam nad ydych yn ei llofnodi',
  'this-is-needed': 'Mae angen hwn.',
  'dont-sign': 'Peidio â llofnodi',
  'nothing-was-signed': 'Ni lofnodwyd dim.',
  'you-cant-sign-this':
    'Ni allwch lofnodi hwn. Mae angen swyddog awdurdodi sydd yn un o’r swyddi ac na uwchlwythodd y ffeil.',
  'nothing-in-this-file':
    'Nid oes dim yn y ffeil hon yn dod i rym gyda’r mewnforyn, felly nid oes angen llofnod. Caiff yr hyn a ddaw i mewn fel y cytunwyd ei gymeradwyo gan y swyddog sy’n cofnodi ei lythyr.',
  'choose-file-first': 'Dewiswch ffeil yn gyntaf.',
  'councils-log': 'Log y cyngor',
  'xlsx-or-csv-file': 'Ffeil .xlsx neu .csv o 4 MB a 2,000 o resi ar y mwyaf. Ni chedwir ei henw.',
  'check-file': 'Gwirio’r ffeil',
  'sending-file': 'Yn anfon y ffeil…',
  'this-is-neither-xlsx': 'Nid yw hon yn .xlsx nac yn .csv. Cadwch y log fel un ohonynt.',
  'this-file-is-larger': 'Mae’r ffeil hon yn fwy na 4 MB. Rhannwch hi a mewnforiwch un rhan ar ôl y llall.',
  'this-file-is-empty': 'Mae’r ffeil hon yn wag.',
})

export const importStates = translation(englishImportStates, {
  'to-sign': 'Yn aros am lofnod swyddog awdurdodi',
  done: 'Wedi’i fewnforio',
  discarded: 'Wedi’i daflu',
})
