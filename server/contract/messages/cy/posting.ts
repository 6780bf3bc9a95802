/** Unreviewed Welsh. */
import {
  mailedLetters as englishMailedLetters,
  posting as englishPosting,
  postingLabels as englishPostingLabels,
} from '../en/posting.ts'
import { translation } from '../language.ts'

export const posting = translation(englishPosting, {
  'sent-to': 'Mae GOV.UK Notify yn argraffu’r llythyr hwn, wedi’i ddyddio heddiw, ac yn ei bostio i’r cyfeiriad hwn.',
  'recorded-later': 'Rydym yn ei gofnodi fel un a anfonwyd ar y diwrnod y caiff ei bostio.',
  'on-its-way': 'Gyda GOV.UK Notify ers {day}. Rydym yn ei gofnodi fel un a anfonwyd ar y diwrnod y caiff ei bostio.',
  'is-late': 'Gyda GOV.UK Notify ers {day}, sy’n rhy hir. Gofynnwch i GOV.UK Notify cyn ei anfon ffordd arall.',
  'is-failed': 'Nid anfonodd GOV.UK Notify y llythyr hwn.',
  'is-returned': 'Postiodd GOV.UK Notify y llythyr hwn, a daeth yn ôl heb ei ddosbarthu.',
  refused: 'Ni chafodd ei dderbyn. Gwiriwch y cyfeiriad, a’r templed yn GOV.UK Notify.',
  cancelled: 'Canslodd rhywun ef yn GOV.UK Notify.',
  'validation-failed': 'Ni phasiodd ei gyfeiriad neu ei gynnwys y gwiriadau.',
  'virus-scan-failed': 'Ataliwyd ef gan sgan firws.',
  'permanent-failure': 'Ni all yr argraffwyr ei argraffu.',
  'technical-failure':
    'Mae gan GOV.UK Notify broblem dechnegol ac mae’n gweithio arni. Gofynnwch i GOV.UK Notify cyn anfon y llythyr ffordd arall.',
  unknown: 'Ni wyddom a anfonwyd ef. Chwiliwch amdano yn GOV.UK Notify cyn ei anfon ffordd arall.',
  'dispatched-on': 'Postiodd GOV.UK Notify lythyr ar {day}. Rydym wedi’i gofnodi fel yr aeth.',
  ended: 'Roedd y cyfyngiad eisoes wedi dod i ben. Mae llythyr sy’n dweud hynny wrth y cwsmer yn aros amdanoch.',
  replaced:
    'Roedd y cyfyngiad eisoes wedi’i ddisodli. Mae llythyr sy’n dweud wrth y cwsmer beth sy’n berthnasol nawr yn aros amdanoch.',
  'contact-replaced':
    'Mae rhywun arall wedi cymryd lle rhywun a enwir ynddo. Mae llythyr sy’n dweud wrth y cwsmer â phwy i gysylltu yn aros amdanoch.',
  'warning-withdrawn':
    'Roedd y rhybudd ffurfiol eisoes wedi’i dynnu’n ôl. Mae llythyr sy’n dweud hynny wrth y cwsmer yn aros amdanoch.',
  'sent-twice': 'Roeddech eisoes wedi cofnodi ei fod wedi’i anfon, felly gall y cwsmer ei gael ddwywaith.',
  'told-anyway': 'Roeddech eisoes wedi cofnodi na ddywedir wrth y cwsmer. Mae’r llythyr yn dweud wrthynt.',
  'came-back-why': 'Efallai na ŵyr y cwsmer beth y mae’n ei ddweud. Gwiriwch y cyfeiriad, a’i anfon ffordd arall.',
  'late-why': 'Mae yno ers {day} ac nid yw wedi’i bostio. Gofynnwch i GOV.UK Notify beth ddigwyddodd.',
  'look-there': 'Ei gyfeirnod yn GOV.UK Notify yw {reference}.',
})

export const mailedLetters = translation(englishMailedLetters, {
  'on-its-way':
    'Ar ei ffordd drwy e-bost ers {day}. Rydym yn ei gofnodi fel un a anfonwyd pan fydd y system e-bost yn ei dderbyn.',
  'is-late': 'Ar ei ffordd drwy e-bost ers {day}, sy’n rhy hir. Anfonwch ef ffordd arall, a’i gofnodi.',
  'is-failed': 'Ni allem anfon y llythyr hwn drwy e-bost at {to}. Anfonwch ef ffordd arall, a’i gofnodi.',
  'is-unknown': 'Ni wyddom a gyrhaeddodd y llythyr hwn {to} drwy e-bost. Anfonwch ef ffordd arall, a’i gofnodi.',
  'not-delivered': 'Ni ellid danfon drwy e-bost y llythyr sy’n cyhoeddi adolygiad i’r cwsmer.',
  'not-answered':
    'Gwnaethom geisio e-bostio’r llythyr sy’n cyhoeddi adolygiad at y cwsmer, ac ni wyddom a adawodd. Efallai ei fod wedi cyrraedd.',
  'not-customers-address':
    'Nid yw’r cyfeiriad e-bost bellach yn perthyn i’r cwsmer yn unig, felly ni wnaethom ysgrifennu ato.',
  'send-another-way': 'Mae’r llythyr ar eich rhestr waith. Anfonwch ef ffordd arall, a’i gofnodi.',
})

export const postingLabels = translation(englishPostingLabels, {
  send: 'Anfon drwy GOV.UK Notify',
  'send-it': 'Ei anfon',
  'not-sent': 'Llythyr nas anfonwyd gan GOV.UK Notify',
  overtaken: 'Llythyr a bostiwyd ar ôl i bethau newid',
  'sent-already': 'Llythyr a bostiwyd ac a gofnodwyd eisoes',
  'came-back': 'Daeth llythyr yn ôl heb ei ddosbarthu',
  late: 'Llythyr o hyd gyda GOV.UK Notify',
  'work-on-its-way': '{letter}, gyda GOV.UK Notify',
  'work-late': '{letter}, yn rhy hir gyda GOV.UK Notify',
  'work-failed': '{letter}, nas anfonwyd gan GOV.UK Notify',
  'not-mailed': 'Llythyr nas anfonwyd drwy e-bost',
  'perhaps-mailed': 'Llythyr nas anfonwyd, efallai, drwy e-bost',
  'work-unknown': '{letter}, nas anfonwyd, efallai, gan GOV.UK Notify',
  'mail-on-its-way': '{letter}, ar ei ffordd drwy e-bost',
  'mail-late': '{letter}, yn rhy hir ar ei ffordd drwy e-bost',
  'mail-failed': '{letter}, nas anfonwyd drwy e-bost',
  'mail-unknown': '{letter}, nas anfonwyd, efallai, drwy e-bost',
})
