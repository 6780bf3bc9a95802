/** Unreviewed Welsh. */
import {
  eachWords as englishEachWords,
  mailKindHints as englishMailKindHints,
  mailKinds as englishMailKinds,
  markParts as englishMarkParts,
  shownParts as englishShownParts,
  terms as englishTerms,
  wayDetails as englishWayDetails,
  weekdayWords as englishWeekdayWords,
} from '../en/terms.ts'
import { translation } from '../language.ts'

export const eachWords = translation(englishEachWords, {
  day: 'diwrnod',
  week: 'wythnos',
  month: 'mis',
})

export const mailKindHints = translation(englishMailKindHints, {
  none: 'Mae e-bost yn cyrraedd fel y mae nawr.',
  forward: 'I ba gyfeiriad bynnag yn y cyngor y caiff ei anfon.',
  block: 'Nid yw e-bost yn cyrraedd. Rhaid i ffordd arall aros ar agor.',
  mark: 'Mae e-bost yn cyrraedd fel y mae nawr, gyda marc cudd ar gyfer y system bost a Contact register.',
})

export const mailKinds = translation(englishMailKinds, {
  none: 'Dim',
  forward: 'Anfon ymlaen at y cyswllt',
  block: 'Rhwystro',
  mark: 'Marcio',
})

export const markParts = translation(englishMarkParts, {
  tag: 'Tag yn y pwnc. Dim ond ar gyfer pob gwasanaeth',
  line: 'Llinell uwchben y testun',
  notice: 'E-bost ar wahân i bob derbynnydd, hefyd ar gyfer negeseuon wedi’u llofnodi neu eu hamgryptio',
})

export const shownParts = translation(englishShownParts, {
  tag: 'tag yn y pwnc',
  line: 'llinell ar y brig',
  notice: 'hysbysiad',
})

export const terms = translation(englishTerms, {
  'this-is-needed': 'Mae angen hwn.',
  'confirm-keep-channel-open': 'Cadarnhewch hyn, neu cadwch y sianel ar agor.',
  'say-which-councillor-consulted': 'Dywedwch â pha gynghorydd yr ymgynghorwyd.',
  'which-lesser-measures-did': 'Pa fesurau llai a ystyriwyd gennych, a pham nad y rheini?',
  'needed-because-way-contact': 'Mae ei angen, oherwydd bod ffordd o gysylltu wedi’i chau.',
  'closing-way-contact-last': 'Cau’r ffordd hon o gysylltu yw’r dewis olaf: ni fyddai dim llai yn gweithio.',
  'who-can-customer-contact': 'Â phwy y gall y cwsmer gysylltu?',
  'somebody-else-named-below': 'Rhywun arall, a enwir isod',
  name: 'Enw',
  post: 'Post',
  'e-mail-address-at': 'Cyfeiriad e-bost yn y cyngor',
  councillor: 'Cynghorydd {n}',
  'would-keep-customer-from': 'A fyddai hyn yn atal y cwsmer rhag cyrraedd eu cynghorwyr ward?',
  'affects-e-mail-so': 'Mae hyn yn effeithio ar e-bost, felly gwiriwch yn ofalus.',
  'e-mail-closed-how': 'Mae e-bost wedi’i gau. Sut y gallant eu cyrraedd o hyd?',
  'e-mail-forwarded-how':
    'Mae e-bost i gynghorwyr ward yn cael ei anfon ymlaen hefyd. Sut y gallant eu cyrraedd o hyd?',
  'or-choose-councillors': 'Neu dewiswch uchod holl gynghorwyr eu ward, fel na chaiff eu e-bost ei ailgyfeirio.',
  'how-can-they-still': 'Sut y gallant eu cyrraedd o hyd?',
  'letter-says-arrangement':
    'Mae’r llythyr yn dweud hyn yn eich geiriau chi: “Gallwch gyrraedd eich cynghorwyr ward fel hyn: …”. Er enghraifft: drwy lythyr i neuadd y dref.',
  'state-councillors-again':
    'Ysgrifennu o’r newydd sut maent yn cyrraedd eu cynghorwyr ward. Mae’r llythyr am y newid hwn yn ei ddyfynnu.',
  'councillors-consulted': 'Cynghorwyr yr ymgynghorwyd â nhw',
  'ward-councillors-must-asked': 'Rhaid gofyn i gynghorwyr ward am y trefniant.',
  'add-councillor': 'Ychwanegu cynghorydd',
  who: 'Pwy?',
  choose: 'Dewiswch',
  when: 'Pryd?',
  'what-did-they-say': 'Beth ddywedon nhw?',
  remove: 'Tynnu',
  'no-later-than-now':
    'Ar {day} fan bellaf, pan fydd yr adolygiad i’w gynnal eisoes. Dim ond adolygiad sy’n ei ohirio.',
  'at-most-months': '{n, plural, two {# fis} other {# mis}} ymlaen ar y mwyaf.',
  'at-most-months-or-empty':
    '{n, plural, two {# fis} other {# mis}} ymlaen ar y mwyaf. Gadewch yn wag os nad oes diwedd pendant.',
  'review-on': 'Adolygu ar',
  'ends-after': 'Daw i ben ar ôl',
  'what-should-ict-arrange': 'Beth ddylai TGCh ei drefnu ar gyfer eu e-bost?',
  'only-affects-e-mail': 'Dim ond ar e-bost i’r gwasanaethau a ddewiswyd uchod y mae hyn yn effeithio.',
  'what-should-people-see': 'Beth ddylai pobl ei weld yn Outlook, hefyd?',
  'tag-line-stay-in': 'Mae tag a llinell yn aros mewn atebion, felly mae’r cwsmer yn eu gweld. Ni ellir eu tynnu’n ôl.',
  'no-councillor-now': '{address}, ddim yn gynghorydd mwyach',
  'untick-no-councillor':
    'Nid yw’r gosodiadau’n enwi rhai o’r rhain mwyach. Dad-diciwch nhw, a dewiswch bwy sy’n cynrychioli’r cwsmer yn awr.',
  'dont-redirect-e-mail': 'Peidio ag ailgyfeirio e-bost i’r cynghorwyr hyn',
  'so-customer-can-still': 'Er mwyn i’r cwsmer allu ysgrifennu atynt o hyd.',
  'kit-lowe': 'Kit Lowe',
  'give-address-alone': 'Rhowch y cyfeiriad e-bost yn unig, fel kit.lowe@council.example.',
  'give-each-persons-address': 'Rhowch gyfeiriad pob person: {example}.',
  'give-whole-number-from': 'Rhowch rif cyfan o 1 i 100.',
  'name-at-most-ten': 'Enwch ddeg person ar y mwyaf.',
  add: 'Ychwanegu: {name}',
  'remove-named': 'Tynnu: {name}',
  'one-person-line-with': 'Un person i bob llinell, gyda’u cyfeiriad: {example}',
  measures: 'Mesurau',
  'use-least-restrictive-measure':
    'Defnyddiwch y mesur lleiaf cyfyngol a fydd yn gweithio. Ychwanegwch gynifer ag sydd eu hangen.',
  'anything-beyond-read-kept': 'Caiff unrhyw beth y tu hwnt i hyn ei ddarllen a’i gadw ar ffeil, nid ei ateb.',
  'which-way-contact': 'Pa ffordd o gysylltu?',
  'customer-can-contact-one': 'Gall y cwsmer gysylltu ag un person yn unig. Enwch y person isod.',
  'who-can-they-contact': 'Â phwy y gallant gysylltu?',
  'what-can-they-write': 'Am beth y gallant ysgrifennu neu ffonio?',
  'for-example-repairs-in': 'Er enghraifft: atgyweiriadau sydd ar y gweill.',
  'for-example-on-tuesdays': 'Er enghraifft: ar ddydd Mawrth o 10 i 12.',
  'at-most-how-many': 'Sawl gwaith ar y mwyaf?',
  each: 'Pob',
  'starts-with-cover-more': 'Mae’n dechrau gyda {services}. I gynnwys rhagor, rhowch y rheswm.',
  'which-services-does-cover': 'Pa wasanaethau y mae hyn yn eu cynnwys?',
  'only-some': 'Rhai yn unig',
  'all-services': 'Pob gwasanaeth',
  services: 'Gwasanaethau',
  'why-does-need-cover': 'Pam y mae angen iddo gynnwys rhagor?',
  'kept-with-decision-customer': 'Fe’i cedwir gyda’r penderfyniad. Gall y cwsmer ofyn am ei weld.',
  'choose-at-least-one': 'Dewiswch o leiaf un mesur.',
  'choose-at-least-one-service': 'Dewiswch o leiaf un gwasanaeth, neu bob un ohonynt.',
  'date-passed': 'Mae’r dyddiad hwn wedi mynd heibio.',
  'would-end-before-its': 'Byddai’n dod i ben cyn ei adolygiad.',
  'deputy-if-there-one': 'Dirprwy, os oes un',
  'designated-contact': 'Cyswllt dynodedig',
  'may-contact-one-person': 'Caiff gysylltu ag un person yn unig.',
  'may-contact-these-people': 'Caiff gysylltu â’r bobl hyn yn unig: {people}.',
  'ict-forwards-their-e': 'Mae TGCh yn anfon eu e-bost ymlaen at y cyswllt, heblaw i {addresses}.',
  'ict-forwards-their-e-mail': 'Mae TGCh yn anfon eu e-bost ymlaen at y cyswllt.',
  'ict-blocks-their-e': 'Mae TGCh yn rhwystro eu e-bost, heblaw i {addresses}.',
  'ict-blocks-their-e-mail': 'Mae TGCh yn rhwystro eu e-bost.',
  'ict-marks-their-e': 'Mae TGCh yn marcio eu e-bost, gyda {parts}.',
  'ict-marks-their-e-mail': 'Mae TGCh yn marcio eu e-bost.',
  'contact-is': 'Cyswllt dynodedig: {person}.',
  deputy: 'Dirprwy: {person}.',
  'for-these-services': 'Ar gyfer y gwasanaethau hyn: {services}.',
  'for-every-service': 'Ar gyfer pob gwasanaeth.',
  'why-covers-more-than': 'Pam y mae’n cynnwys mwy nag un gwasanaeth: {reason}',
  'ends-after-day': 'Daw i ben ar ôl {day}.',
  'no-fixed-end': 'Dim diwedd pendant.',
  'choose-at-least-one-way': 'Dewiswch o leiaf un ffordd sy’n aros ar agor.',
  'choose-at-least-one-day': 'Dewiswch o leiaf un diwrnod.',
  'give-two-times-earlier': 'Rhowch ddau amser, y cynharaf yn gyntaf.',
  'which-ways-stay-open': 'Pa ffyrdd sy’n aros ar agor?',
  'letter-tells-customer-these': 'Mae’r llythyr yn dweud y manylion hyn wrth y cwsmer.',
  'on-which-days': 'Ar ba ddyddiau?',
  from: 'O',
  to: 'Tan',
})

export const wayDetails = translation(englishWayDetails, {
  email: 'I ba gyfeiriad e-bost?',
  telephone: 'Ar ba rif?',
  post: 'I ba gyfeiriad post?',
  'in-person': 'Ble?',
})

export const weekdayWords = translation(englishWeekdayWords, {
  Monday: 'Dydd Llun',
  Tuesday: 'Dydd Mawrth',
  Wednesday: 'Dydd Mercher',
  Thursday: 'Dydd Iau',
  Friday: 'Dydd Gwener',
  Saturday: 'Dydd Sadwrn',
  Sunday: 'Dydd Sul',
})
