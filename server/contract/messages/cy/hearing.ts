/** Unreviewed Welsh. */
import {
  hearing as englishHearing,
  hearingDone as englishHearingDone,
  hearingLabels as englishHearingLabels,
  hearingQuestions as englishHearingQuestions,
} from '../en/hearing.ts'
import { translation } from '../language.ts'

export const hearing = translation(englishHearing, {
  'this-is-needed': 'Mae angen hwn.',
  'record-it': 'Ei gofnodi',
  'how-did-it-come': 'Sut y daeth?',
  'who-spoke-for-customer': 'Pwy siaradodd dros y cwsmer?',
  'their-name-and-part': 'Eu henw a’u rôl, fel “Bea Moor, cyfreithiwr”. Gadewch yn wag os siaradodd y cwsmer ei hun.',
  'received-on': 'Derbyniwyd ar',
  'officers-read-this-and': 'Mae’r swyddogion yn darllen hwn, ac mae’n rhaid iddynt ateb.',
})

export const hearingDone = translation(englishHearingDone, {
  representation: 'Cofnodwyd y sylwadau. Bydd swyddog yn eu hateb. Cewch e-bost gyda’r canlyniad.',
  circumstances: 'Rhoddwyd gwybod. Bydd swyddog yn ei ateb. Cewch e-bost gyda’r canlyniad.',
  objection: 'Cofnodwyd y gwrthwynebiad. Bydd swyddog yn ei ateb. Cewch e-bost gyda’r canlyniad.',
})

export const hearingLabels = translation(englishHearingLabels, {
  representation: 'Cofnodi sylwadau',
  circumstances: 'Rhoi gwybod am amgylchiadau newydd',
  objection: 'Cofnodi gwrthwynebiad',
})

export const hearingQuestions = translation(englishHearingQuestions, {
  representation: 'Beth maen nhw’n ei ddweud?',
  circumstances: 'Beth sydd wedi newid?',
  objection: 'Beth maen nhw’n ei ddweud?',
})
