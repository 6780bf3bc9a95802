/** Unreviewed Welsh. */
import {
  councillorsTaken as englishCouncillorsTaken,
  namedAs as englishNamedAs,
  otherPreviews as englishOtherPreviews,
  rowAdded as englishRowAdded,
  rowNumber as englishRowNumber,
  rowTaken as englishRowTaken,
  settings as englishSettings,
} from '../en/settings.ts'
import { translation } from '../language.ts'

export const councillorsTaken = translation(englishCouncillorsTaken, {
  replace: 'Cymryd lle’r holl gynghorwyr',
  add: 'Ychwanegu atynt; caiff pwy bynnag sydd â’r un cyfeiriad ei ddiweddaru',
})

export const namedAs = translation(englishNamedAs, {
  contact: 'Cyswllt dynodedig',
  deputy: 'Dirprwy',
  people: 'Un o’r bobl i gysylltu â nhw',
  exception: 'Cynghorydd y gadewir llonydd i’w bost (yn aros)',
})

export const otherPreviews = translation(englishOtherPreviews, {
  warning: 'Rhybudd cwrtais',
  reminder: 'Nodyn atgoffa',
  instructions: 'Cyfarwyddiadau i staff',
})

export const rowAdded = translation(englishRowAdded, {
  councillor: 'Ychwanegu cynghorydd',
  officer: 'Ychwanegu swyddog awdurdodi',
  contact: 'Ychwanegu cyswllt',
  service: 'Ychwanegu gwasanaeth',
  claim: 'Ychwanegu hawliad',
  'mail-group': 'Ychwanegu grŵp post',
  department: 'Ychwanegu adran',
})

export const rowNumber = translation(englishRowNumber, {
  councillor: 'Cynghorydd {n}',
  officer: 'Swyddog awdurdodi {n}',
  contact: 'Cyswllt {n}',
  service: 'Gwasanaeth {n}',
  claim: 'Hawliad {n}',
  'mail-group': 'Grŵp post {n}',
  department: 'Adran {n}',
})

export const rowTaken = translation(englishRowTaken, {
  councillor: 'Tynnu cynghorydd {n}',
  officer: 'Tynnu swyddog awdurdodi {n}',
  contact: 'Tynnu cyswllt {n}',
  service: 'Tynnu gwasanaeth {n}',
  claim: 'Tynnu hawliad {n}',
  'mail-group': 'Tynnu grŵp post {n}',
  department: 'Tynnu adran {n}',
})

export const settings = translation(englishSettings, {
  'with-one': 'Gyda {one}.',
  'with-two': 'Gyda {one} a {other}.',
  'in-use-again': 'Mae fersiwn {restored} yn cael ei defnyddio eto.',
  'changed-at': '{day} am {time}, gan {name}',
  'as-council-file': 'Fel yn ffeil y cyngor{now, select, yes { (yn cael ei defnyddio nawr)} other {}}',
  version: 'Fersiwn {number}{now, select, yes { (yn cael ei defnyddio nawr)} other {}}',
  'why-said': 'Pam: {why}',
  'go-back-to-file': 'Mynd yn ôl i ffeil y cyngor',
  'go-back-to-version': 'Mynd yn ôl i fersiwn {number}',
  'no-bank-holidays': 'Nid oes gwyliau banc ar gyfer {years}. Efallai fod dyddiadau cau yn rhy gynnar.',
  'moved-restrictions': 'Cyfyngiadau sy’n enwi’r cyswllt newydd: {n}.',
  'moved-letters': 'Llythyrau sy’n aros am swyddog awdurdodi: {n}.',
  'moved-arrangements': 'Trefniadau post i TGCh eu newid: {n}.',
  'councillors-read':
    'Cynghorwyr a ddarllenwyd: {n}. Newydd: {added}, newidiwyd: {changed}, tynnwyd: {gone}. Maent wedi’u rhestru isod, ac yn cyfrif pan fyddwch yn cadw.',
  'line-problem': 'Llinell {line}: {problem}',
  'service-records': '{service} ({n, plural, two {# gofnod} other {# cofnod}})',
  'service-named': 'Cofnodion sy’n enwi’r gwasanaeth hwn: {n}.',
  'records-keep':
    'Mae cofnodion yn cadw’r hyn a dynnir: {named}. Yna mae cyfyngiadau ar gyfer gwasanaeth a dynnwyd yn berthnasol i bob gwasanaeth.',
  'setting-says': '{title}: {as}',
  'setting-stays': '{title}: {as} (yn aros: newidiwch ef yno)',
  'changed-by': '{day}, gan {name}',
  'saved-as': 'Cadwyd fel fersiwn {saved}. Mae’n cael ei defnyddio nawr.',
  'this-problem': 'Problem gyda hwn: {message}.',
  'read-from-file': 'Darllen o ffeil',
  'read-file': 'Darllen y ffeil',
  'file-csv': 'Ffeil (.csv)',
  'its-first-line-names': 'Mae ei llinell gyntaf yn enwi’r colofnau: name, ward, e-mail.',
  'choose-file': 'Dewiswch ffeil.',
  'those-in-file': 'Y rhai yn y ffeil',
  'nothing-was-taken-from': 'Ni chymerwyd dim o’r ffeil hon. Cywirwch y llinellau hyn, a’i darllen eto.',
  'this-is-needed': 'Mae angen hwn.',
  history: 'Hanes',
  'show-earlier-versions': 'Dangos fersiynau cynharach',
  'go-back-to-this': 'Mynd yn ôl i hon',
  'go-back': 'Mynd yn ôl',
  'why-go-back': 'Pam mynd yn ôl?',
  'kept-with-version': 'Caiff ei gadw gyda’r fersiwn.',
  'records-keep-services-that': 'Mae cofnodion yn cadw’r gwasanaethau y mae hyn yn eu tynnu.',
  'add-bank-holidays-of': 'Ychwanegu gwyliau banc {year}',
  'replace-contact': 'Disodli cyswllt',
  'see-where-somebody-is': 'Gweld lle mae rhywun wedi’i enwi, a rhoi’r cyfan i rywun arall ar unwaith.',
  'all-settings': 'Pob gosodiad',
  'who-leaves': 'Pwy sy’n gadael?',
  'see-where-they-are': 'Gweld lle maent wedi’u henwi',
  'one-of-designated-contacts': 'Un o’r cysylltiadau dynodedig',
  'somebody-else': 'Rhywun arall',
  'their-e-mail-address': 'Eu cyfeiriad e-bost yn y cyngor',
  'where-they-are-named': 'Lle maent wedi’u henwi',
  'this-contact-isnt-named': 'Nid yw’r cyswllt hwn wedi’i enwi yn unman.',
  'restrictions-that-name-them': 'Cyfyngiadau sy’n eu henwi',
  restriction: 'Cyfyngiad',
  as: 'Fel',
  state: 'Cyflwr',
  'in-force': 'Mewn grym',
  'agreed-letter-not-sent': 'Cytunwyd, llythyr heb ei anfon eto',
  mail: 'Post',
  'forwarded-to-them': 'Anfonir ymlaen atynt',
  'not-forwarded': 'Nid anfonir ymlaen',
  name: 'Enw',
  ward: 'Ward',
  'e-mail-address': 'Cyfeiriad e-bost',
  post: 'Post',
  'who-takes-over': 'Pwy sy’n cymryd drosodd?',
  'move-all-of-it': 'Symud y cyfan',
  'e-mail-address-at': 'Cyfeiriad e-bost yn y cyngor',
  'what-are-customers-told': 'Beth a ddywedir wrth y cwsmeriaid?',
  'their-letters-give-it': 'Mae eu llythyrau yn ei roi fel y rheswm. Swyddog awdurdodi sy’n eu hanfon.',
  'list-of-contacts-is': 'Newidiwyd y rhestr o gysylltiadau.',
  'no-account-of-contact':
    'Nid oes cyfrif i’r cyswllt newydd yn y gosodiadau. Ychwanegwch un o dan “Cysylltiadau dynodedig”, neu ni fydd yn gweld yr hyn a drosglwyddir iddo.',
  'somebody-has-changed-this':
    'Mae rhywun wedi newid hyn yn y cyfamser. Mae’r hyn a ysgrifennoch yma o hyd, ac ni ellir ei gadw.',
  'start-again-from-current': 'Dechrau eto o’r fersiwn gyfredol',
  'nobody-can-decide-yet':
    'Ni all neb benderfynu eto. Enwch bwy sydd ym mhob swydd swyddog awdurdodi, gyda’u holl gyfrifon.',
  'change-it': 'Ei newid',
  'save-new-version': 'Cadw fersiwn newydd',
  'silent-for-everybody-no': 'Tawel i bawb: dim llinell uwchben negeseuon, dim cwestiwn cyn anfon.',
  'key-in-use': 'Mae gan farciau allwedd rhif {number} nawr.',
  'make-new-key': 'Gwneud allwedd newydd. Mae TGCh yn cael e-bost, ac yn rhedeg sgript y rheolau eto.',
  'earlier-key-counts-until': 'Mae’r allwedd flaenorol yn cyfrif mewn post a ddaeth hyd at',
  'mail-received-until-then':
    'Dewiswch y diwrnod y bydd TGCh wedi rhedeg y sgript erbyn hynny. Os oes rhywun eisoes yn camddefnyddio’r allwedd, dewiswch heddiw.',
  'why-is-it-changed': 'Pam mae’n cael ei newid?',
  'kept-with-version-for': 'Caiff ei gadw gyda’r fersiwn, i bwy bynnag sy’n edrych ar ei hanes.',
  'say-that-this-is': 'Dywedwch mai dyma’r bwriad.',
  preview: 'Rhagolwg',
  'for-jo-example-who': 'Ar gyfer Jo Example, nad yw’n bodoli. Nid oes dim yn cael ei gadw.',
  'preview-again': 'Rhagolwg eto',
  'look-at-words-that': 'Edrychwch ar y geiriau sydd wedi’u marcio.',
  'which-one': 'Pa un?',
  'choose-one': 'Dewiswch un',
  'take-away': 'Tynnu',
  service: 'Gwasanaeth',
  'which-service-somebody-is': 'Ym mha wasanaeth y mae rhywun',
  'we-read-it-from':
    'Rydym yn ei ddarllen o hawliad yn eu tocyn mewngofnodi, megis ID gwrthrych grŵp. Mae pawb arall yn dewis yn y cwarel.',
  claim: 'Hawliad',
  value: 'Gwerth',
  'which-mail-service-gets': 'Pa bost y mae gwasanaeth yn ei gael',
  'group-in-exchange-with':
    'Y grŵp yn Exchange gyda blychau post y gwasanaeth, neu’r adran sydd gan y cyfeiriadur ar gyfer ei bobl. Heb y naill na’r llall, ni ellir anfon e-bost ymlaen, ei rwystro na’i farcio ar gyfer y gwasanaeth hwnnw yn unig.',
  'e-mail-address-of': 'Cyfeiriad e-bost y grŵp',
  'department-as-in-directory': 'Adran, fel yn y cyfeiriadur',
  'department-is-for-peoples':
    'Mae adran ar gyfer blychau post pobl eu hunain. Defnyddiwch grŵp lle mae gan wasanaeth rai a rennir. Mae gwasanaeth â’r ddau yn dilyn ei grŵp.',
  'tell-staff-of-other': 'Dweud wrth staff gwasanaethau eraill pa wasanaethau y mae cyfyngiad yn berthnasol iddynt.',
  settings: 'Gosodiadau',
  'what-council-itself-sets':
    'Yr hyn y mae’r cyngor ei hun yn ei osod. Mae pob newid yn fersiwn newydd. Daw i rym ar unwaith a gellir ei ddadwneud.',
  'parts-of-settings': 'Rhannau’r gosodiadau',
  part: 'Rhan',
  'last-changed': 'Newidiwyd ddiwethaf',
  'not-yet-as-in': 'Ddim eto: fel yn ffeil y cyngor',
  why: 'Pam',
})
