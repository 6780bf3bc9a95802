/** Unreviewed Welsh. */
import {
  answerOutcomes as englishAnswerOutcomes,
  changeOutcomes as englishChangeOutcomes,
  changeSubmits as englishChangeSubmits,
  dueWords as englishDueWords,
  groundsHints as englishGroundsHints,
  groundsLabels as englishGroundsLabels,
  overdueWords as englishOverdueWords,
  review as englishReview,
} from '../en/review.ts'
import { translation } from '../language.ts'

export const answerOutcomes = translation(englishAnswerOutcomes, {
  maintained: 'Mae’n aros fel y mae',
  continued: 'Mae’n aros fel y mae',
  varied: 'Wedi’i newid',
  lifted: 'Wedi’i godi',
  ended: 'Heb ei ateb: daeth y cyfyngiad i ben yn gyntaf',
})

export const changeOutcomes = translation(englishChangeOutcomes, {
  kept: 'Mae’n aros fel y mae',
  varied: 'Ei newid',
  lifted: 'Ei godi',
})

export const changeSubmits = translation(englishChangeSubmits, {
  review: 'Cofnodi’r adolygiad',
  representation: 'Cofnodi’r ateb',
  circumstances: 'Cofnodi’r ateb',
  lifting: 'Codi’r cyfyngiad',
  variation: 'Cytuno ar y newid',
})

export const dueWords = translation(englishDueWords, {
  answer: 'Atebwch erbyn {day}.',
  'answer-it': 'Atebwch hyn erbyn {day}.',
  'acknowledge-it': 'Cydnabyddwch hyn erbyn {day}.',
})

export const groundsHints = translation(englishGroundsHints, {
  behaviourSince: 'Beth a ddigwyddodd ers yr adolygiad diwethaf neu’r dechrau.',
  needs: 'Eu hanghenion a’u haddasiadau, a sut y mae’r cyfyngiad yn eu diwallu.',
  lesserMeasures: 'Os na, dywedwch pam.',
})

export const groundsLabels = translation(englishGroundsLabels, {
  behaviourSince: 'Sut y mae’r cwsmer wedi ymddwyn ers hynny?',
  needs: 'Beth sydd ei angen ar y cwsmer?',
  lesserMeasures: 'A fyddai mesur llai yn gwneud y tro bellach?',
})

export const overdueWords = translation(englishOverdueWords, {
  answer: 'Hwyr: ateb erbyn {day}.',
  'answer-it': 'Hwyr: ateb hyn erbyn {day}.',
  'acknowledge-it': 'Hwyr: cydnabod hyn erbyn {day}.',
})

export const review = translation(englishReview, {
  'adjustments-make': 'Addasiadau i’w gwneud',
  none: 'Dim.',
  'change-adjustments': 'Newid yr addasiadau',
  save: 'Cadw',
  'what-does-contact-do': 'Beth y mae’r cyswllt yn ei wneud i’r cwsmer hwn?',
  'say-what-do-like':
    'Dywedwch beth i’w wneud, fel “Ysgrifennwch mewn print bras”. Peidiwch byth â dweud pam: peidiwch â sôn am iechyd nac anabledd.',
  'had-part-in-restriction': 'Roedd gan {name} ran yn y cyfyngiad hwn. Pam y barnon nhw ef: {reason}',
  'record-review': 'Cofnodi adolygiad',
  'change-it': 'Ei newid',
  'lift-it': 'Ei godi',
  'choose-one': 'Dewiswch un.',
  'this-is-needed': 'Mae angen hwn.',
  'change-for-authorising-officer': 'Swyddog awdurdodi sy’n gwneud newid iddo.',
  'stays-after-its-letter': 'Gellir penderfynu ei fod yn aros unwaith y bydd y llythyr am y newid wedi’i anfon.',
  'what-do-you-decide': 'Beth yr ydych yn ei benderfynu?',
  reasons: 'Rhesymau',
  'customer-told-these-stick': 'Rydym yn rhoi’r rhain i’r cwsmer. Cadwch at ffeithiau; ceisiwch osgoi beio.',
  'why-must-you': 'Pam y mae’n rhaid i chi ei wneud?',
  'kept-with-answer': 'Fe’i cedwir gyda’r ateb.',
  'reported-on': 'Rhoddwyd gwybod ar {day}',
  'report-of': 'adroddiad {name}, {day}',
  'changed-circumstances': 'Amgylchiadau newydd',
  'of-changed-circumstances': 'amgylchiadau newydd',
  'answer-it': 'Ateb hyn',
  'answer-report': 'Ateb yr adroddiad',
  'open-dealt-with': 'Ar agor: {open}. Wedi delio â nhw: {done}.',
  overdue: 'Hwyr.',
  'passed-on': '{what}, trosglwyddwyd ar {day}.',
  'due-on': 'Erbyn {day}.',
  'dealt-with-on-by': 'Deliwyd ag ef ar {day} gan {by}.',
  somebody: 'rhywun',
  'passed-contact': 'Trosglwyddwyd i’r cyswllt',
  through: 'Drwy {spokenBy}.',
  'asked-by': 'Gofynnwyd gan {name}, {day}',
  'their-answer-recorded-by': 'Eu hateb, a gofnodwyd gan {name} ar {day}:',
  'legal-advice': 'Cyngor cyfreithiol',
  'not-answered-yet': 'Heb ei ateb eto.',
  'record-answer': 'Cofnodi’r ateb',
  'answer-legal-services': 'Ateb y gwasanaethau cyfreithiol',
  'save-answer': 'Cadw’r ateb',
  'confidential-if-means-restriction':
    'Cyfrinachol. Os yw’n golygu bod yn rhaid i’r cyfyngiad newid, newidiwch neu codwch ef wedyn.',
  'customer-not-told': 'Ni ddywedwyd wrth y cwsmer.',
  'sent-on': 'Anfonwyd ar {day}.',
  sent: 'Anfonwyd.',
  letters: 'Llythyrau',
  'to-be-sent': 'I’w anfon.',
  'letter-on-its-way': 'Ar ei ffordd.',
  'letter-not-sent': 'Ni ellid ei anfon. I’w anfon ffordd arall.',
  'letter-overtaken': 'Nid yw i’w anfon mwyach.',
  'times-so-far':
    '{n, plural, =0 {Dim un waith} =1 {Unwaith} =2 {Dwywaith} =3 {Teirgwaith} other {# gwaith}} hyd yma. Mae neges yn cyfrif unwaith, a dim ond ar ôl iddi gael ei hanfon.',
  'reminded-passed-on': 'atgoffwyd a throsglwyddwyd',
  reminded: 'atgoffwyd',
  'passed-it-on': 'trosglwyddwyd',
  'message-counted-before': '(cyfrifwyd y neges hon o’r blaen)',
  'not-confirmed-as-sent': '(heb ei gadarnhau fel wedi’i anfon)',
  'contact-outside-arrangements': 'Cysylltu y tu allan i’r trefniadau',
  'none-so-far-each':
    'Dim hyd yma. Mae pob neges y mae staff yn ei throsglwyddo i’r cyswllt yn cyfrif yma, ar ôl iddi gael ei hanfon.',
  'when-what-done': 'Pryd, a beth a wnaed',
  'received-on': 'Derbyniwyd ar {day}',
  representation: 'sylwadau',
  'representation-of': 'sylwadau {day}',
  'acknowledged-on': 'Cydnabuwyd ar {day}.',
  'mark-as-acknowledged-representation': 'Nodi eu bod wedi’u cydnabod: sylwadau {day}',
  'not-recorded': 'Nis cofnodwyd. {why}',
  representations: 'Sylwadau',
  'none-so-far-record': 'Dim hyd yma. Cofnodwch rai wrth ochr neges y cwsmer, neu ar eu tudalen.',
  'answer-representation': 'Ateb y sylwadau',
  'not-acknowledged-yet': 'Heb eu cydnabod eto.',
  'mark-as-acknowledged': 'Nodi eu bod wedi’u cydnabod',
  restriction: 'Cyfyngiad: {state}',
  'decided-by-on': 'Penderfynwyd gan {name} ar {day}.',
  'lifted-on': 'Codwyd ar {day}.',
  'in-force-since': 'Mewn grym ers {day}.',
  'review-overdue-due-on': 'Mae’r adolygiad yn hwyr. Roedd i’w wneud erbyn {day}.',
  'review-due-on': 'Mae’r adolygiad i’w wneud erbyn {day}.',
  'a-restriction': 'Cyfyngiad',
  'the-restriction': 'Y cyfyngiad',
  'the-reasons': 'Y rhesymau',
  'comes-into-force-once': 'Daw i rym pan fydd y cwsmer wedi cael gwybod yn ysgrifenedig.',
  'change-agreed-comes-into': 'Cytunwyd ar y newid. Daw i rym pan fydd y cwsmer wedi cael gwybod yn ysgrifenedig.',
  'lifted-no-longer-applies': 'Codwyd. Nid yw’n gymwys mwyach.',
  'recorded-stays-as': 'Cofnodwyd. Mae’n aros fel y mae.',
  'change-waits-for-letter':
    'Mae newid iddo wedi’i gytuno ac nid yw ei lythyr wedi mynd eto. Bydd newid arall yn cymryd ei le.',
  'open-its-letter': 'Agor ei lythyr',
  'changed-since-you-began':
    'Mae rhywun wedi newid y cyfyngiad hwn, neu un arall ar y cwsmer hwn, ers ichi ddechrau. Dechreuwch eto gyda’r hyn sy’n gymwys nawr. Bydd eich rhesymau’n aros.',
  'begin-with-what-applies': 'Dechrau gyda’r hyn sy’n gymwys nawr',
  'write-letter': 'Ysgrifennu’r llythyr',
  review: 'adolygiad',
  reviews: 'Adolygiadau',
})
