/** Unreviewed Welsh. */
import { rightsPage as englishRightsPage, rightsPageLabels as englishRightsPageLabels } from '../en/rights-page.ts'
import { translation } from '../language.ts'

export const rightsPage = translation(englishRightsPage, {
  none: 'Cofnodwch yma beth mae’r cwsmer yn ei ofyn am y cofnod hwn: copi, cywiriad, dileu, neu gyfyngu ar ei ddefnydd. Cofnodwch wrthwynebiadau a chwynion yma hefyd.',
  recorded: 'Cofnodwyd. Mae’n aros ar restr swyddogion a cheidwaid y gofrestr nes i rywun ei ateb.',
  answered: 'Cofnodwyd yr ateb. Nid yw’r cais hwn ar y rhestr mwyach.',
  'asked-in-message':
    'Mewn neges a drosglwyddwyd. Ceidwad y gofrestr sy’n gwneud y ffeil cais gwrthrych am wybodaeth; marciwch y cais pan fydd y cwsmer wedi’i chael.',
  'what-hint': 'Yn eu geiriau eu hunain lle gallwch.',
  'choose-day': 'Dewiswch y diwrnod.',
  'choose-one': 'Dewiswch ateb.',
  received: 'Derbyniwyd ar {day}.',
  'answer-by': 'Atebwch hyn erbyn {day}.',
  'acknowledge-by': 'Cydnabyddwch hyn erbyn {day}.',
  'answer-late': 'Hwyr. Atebwch ef nawr: roedd i’w ateb erbyn {day}.',
  'acknowledge-late': 'Hwyr. Cydnabyddwch ef nawr: roedd i’w gydnabod erbyn {day}.',
  'acknowledged-on': 'Cydnabuwyd ar {day}.',
  'outcome-not-told': 'Cydnabuwyd ar {day}; heb ddweud y canlyniad eto.',
  'outcome-late': 'Hwyr. Dywedwch y canlyniad nawr: daeth y gŵyn dros dri mis yn ôl. Cydnabuwyd ar {day}.',
  'recorded-by': 'Cofnodwyd gan {name} ar {at}.',
  'answered-by': 'Atebwyd gan {name} ar {at}.',
  acknowledged: 'Cofnodwyd y gydnabyddiaeth. Mae’r gŵyn yn aros ar y rhestr nes i rywun gofnodi’r ateb.',
  'acknowledge-hint': 'Ysgrifennwch at y cwsmer yn gyntaf. Dywedwch y canlyniad wrthynt heb oedi gormodol.',
  extended: 'Cofnodwyd. Mae dau fis arall.',
  'extend-hint': 'Y rheswm a roesoch i’r cwsmer: cais cymhleth, neu lawer ohonynt. Dywedwch wrthynt o fewn y mis.',
  'takes-longer': 'Dywedwyd ar {day} ei fod yn cymryd mwy o amser.',
  'answer-first':
    'Yn gyntaf gwnewch yr hyn y gofynnodd y cwsmer amdano: mae Cywiro yn y llinell amser, ac mae “Cais gwrthrych am wybodaeth” yn gwneud y copi. Ysgrifennwch at y cwsmer, yna cofnodwch eich ateb yma.',
  'answer-hint': 'Yr hyn a wnaethoch, neu pam na wnaethoch, a sut y gallant gwyno.',
  'ask-officer': 'Roedd gennych ran yn y cofnod hwn. Gofynnwch i {name}, {post}, ateb hyn.',
  'ask-another': 'Roedd gennych ran yn y cofnod hwn. Gofynnwch i rywun heb ran ynddo ateb hyn.',
  'nobody-else':
    'Roedd gennych ran yn y cofnod hwn. Nid oes neb arall yn rhydd, felly gallwch ateb hyn os dywedwch pam.',
  'statement-hint':
    'Os ydynt am i un gael ei gadw gyda’r cofnod. Mae swyddogion, yr adolygydd a cheidwaid y gofrestr yn ei weld.',
})

export const rightsPageLabels = translation(englishRightsPageLabels, {
  heading: 'Ceisiadau am y cofnod hwn',
  record: 'Cofnodi cais',
  answer: 'Cofnodi’r ateb',
  acknowledge: 'Cofnodi’r gydnabyddiaeth',
  'sent-on': 'Pryd yr anfonoch hi?',
  extend: 'Mae’n cymryd mwy o amser',
  'told-on': 'Pryd y dywedoch wrth y cwsmer?',
  'why-longer': 'Pam y mae’n cymryd mwy o amser?',
  'record-it': 'Ei gofnodi',
  kind: 'Pa fath o gais ydyw?',
  'received-on': 'Pryd y derbyniasom ef?',
  what: 'Am beth y mae’r cwsmer yn gofyn?',
  outcome: 'A wnaethoch yr hyn y gofynnodd y cwsmer amdano?',
  told: 'Beth a ddywedoch wrth y cwsmer?',
  statement: 'Datganiad y cwsmer ei hun (dewisol)',
  'why-you': 'Pam yr ydych yn ateb hyn eich hun?',
  'why-they-answered': 'Pam yr atebon nhw hyn eu hunain: {reason}',
  'their-statement': 'Datganiad y cwsmer',
  about: '{kind}, {day}',
  held: 'ceisiadau am y cofnod: {n}',
})
