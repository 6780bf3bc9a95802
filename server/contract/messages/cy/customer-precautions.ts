/** Unreviewed Welsh. */
import {
  customerPrecautions as englishCustomerPrecautions,
  letterLacks as englishLetterLacks,
  letterOutcomes as englishLetterOutcomes,
  telling as englishTelling,
  tellWays as englishTellWays,
} from '../en/customer-precautions.ts'
import { translation } from '../language.ts'

export const customerPrecautions = translation(englishCustomerPrecautions, {
  'record-precautions': 'Cofnodi rhagofalon',
  'record-them': 'Eu cofnodi',
  'why-they-needed': 'Pam y mae eu hangen?',
  'stick-what-happened-letter':
    'Cadwch at yr hyn a ddigwyddodd. Mae’r llythyr at y cwsmer yn rhoi’r rhesymau hyn. Nid yw staff yn eu gweld.',
  'stick-what-happened-staff': 'Cadwch at yr hyn a ddigwyddodd. Nid yw staff yn gweld hyn.',
  'recorded-staff-see-them': 'Cofnodwyd. Mae staff yn eu gweld nawr. Nesaf, anfonwch y llythyr.',
  'recorded-staff-see-them-now': 'Cofnodwyd. Mae staff yn eu gweld nawr.',
  'what-must-staff-do': 'Beth mae’n rhaid i staff ei wneud?',
  'choose-at-least-one': 'Dewiswch o leiaf un, neu ysgrifennwch beth i’w wneud.',
  'anything-else-do': 'Unrhyw beth arall i’w wneud',
  'say-what-do-leave': 'Dywedwch beth i’w wneud. Peidiwch â dweud pam, na dim am iechyd.',
  'how-will-you-tell': 'Sut y byddwch yn dweud wrth y cwsmer?',
  'who-would-at-risk': 'Pwy fyddai mewn perygl, a sut?',
  'this-is-needed': 'Mae angen hwn.',
  'download-for-word': 'Lawrlwytho ar gyfer Word',
  'what-happened-with': 'Beth a ddigwyddodd iddo?',
  'dont-tell-customer': 'Peidio â dweud wrth y cwsmer',
  'record-it': 'Ei gofnodi',
  'we-usually-tell-customers': 'Rydym fel arfer yn dweud wrth gwsmeriaid, felly rydym yn cadw eich rheswm.',
  'recorded-we-dont-tell': 'Cofnodwyd. Nid ydym yn dweud wrth y cwsmer.',
  'letter-recorded-as-sent': 'Cofnodwyd bod y llythyr wedi’i anfon.',
  'record-as-sent': 'Cofnodi ei fod wedi’i anfon',
  'sent-on': 'Anfonwyd ar',
  how: 'Sut?',
  'look-at-again-now': 'Edrychwch ar hyn eto nawr. Roedd i’w wneud erbyn {day}.',
  'look-at-again-by': 'Edrychwch ar hyn eto erbyn {day}.',
  'recorded-by-on': 'Cofnodwyd gan {name} ar {day}.',
  'precautions-of': 'rhagofalon {day}',
  'precautions-for-visits': 'Rhagofalon ar gyfer ymweliadau',
  'staff-see-these-beside':
    'Mae staff yn gweld y rhain wrth ochr e-byst y cwsmer, a phan fyddant yn chwilio am y cwsmer neu’r cyfeiriad. Nid ydynt byth yn gweld pam.',
  letter: 'Llythyr',
  'keep-them-longer': 'Eu cadw’n hirach',
  'keep-precautions-longer': 'Cadw’r rhagofalon yn hirach',
  'keep-them': 'Eu cadw',
  'why-they-still-needed': 'Pam y mae eu hangen o hyd?',
  'kept-staff-still-see': 'Fe’u cedwir. Mae staff yn eu gweld o hyd.',
  end: 'Dod â nhw i ben',
  'end-precautions': 'Dod â’r rhagofalon i ben',
  'end-them': 'Dod â’r rhain i ben',
  'why-they-no-longer': 'Pam nad oes eu hangen mwyach?',
  'staff-stop-seeing-them':
    'Mae staff yn peidio â’u gweld ar unwaith. Mae llythyr yn dweud hyn wrth y cwsmer. Cadwch at ffeithiau; ceisiwch osgoi beio.',
  'staff-stop-seeing-them-at': 'Mae staff yn peidio â’u gweld ar unwaith.',
  'ended-staff-no-longer':
    'Daethant i ben. Nid yw staff yn eu gweld mwyach. Nesaf, anfonwch y llythyr sy’n dweud wrth y cwsmer: mae o dan Yn aros amdanoch.',
  'ended-staff-no-longer-see': 'Daethant i ben. Nid yw staff yn eu gweld mwyach.',
})

export const letterLacks = translation(englishLetterLacks, {
  addressee: 'Ni wyddom enw’r cwsmer. Gofynnwch i geidwad y gofrestr ei ychwanegu.',
  address: 'Ni wyddom gyfeiriad i’w anfon iddo. Gofynnwch i geidwad y gofrestr ychwanegu un.',
  letterhead:
    'Mae pennawd llythyr y cyngor ar goll. Gofynnwch i geidwad y gofrestr ei ychwanegu yn y Gosodiadau, Pennawd llythyr.',
})

export const letterOutcomes = translation(englishLetterOutcomes, {
  sent: 'Fe’i hanfonwyd',
  'not-told': 'Peidio â’i anfon: byddai’n rhoi rhywun mewn perygl',
})

export const tellWays = translation(englishTellWays, {
  letter: 'Drwy lythyr',
  'not-told': 'Peidio â dweud wrthynt: byddai’n rhoi rhywun mewn perygl',
})

export const telling = translation(englishTelling, {
  'to-tell': 'Nid yw’r cwsmer yn gwybod eto. Anfonwch y llythyr.',
  told: 'Cafodd y cwsmer wybod drwy lythyr.',
  'not-told': 'Nid ydym yn dweud wrth y cwsmer. Mae’r rheswm o dan Beth a ddigwyddodd.',
})
