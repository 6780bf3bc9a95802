/** Unreviewed Welsh. */
import {
  complaintTold as englishComplaintTold,
  rightsAnswered as englishRightsAnswered,
  rightsDone as englishRightsDone,
  rightsExtended as englishRightsExtended,
  rightsKind as englishRightsKind,
  rightsOutcome as englishRightsOutcome,
  rightsRequest as englishRightsRequest,
} from '../en/rights.ts'
import { translation } from '../language.ts'

export const rightsAnswered = translation(englishRightsAnswered, {
  granted: 'Atebwyd y cais am y cofnod: caniatawyd.',
  'in-part': 'Atebwyd y cais am y cofnod: caniatawyd yn rhannol.',
  refused: 'Atebwyd y cais am y cofnod: gwrthodwyd.',
})

export const rightsDone = translation(englishRightsDone, {
  granted: 'Ie',
  'in-part': 'Ydym, yn rhannol',
  refused: 'Na',
})

export const rightsExtended = translation(englishRightsExtended, {
  told: 'Dywedwyd wrth y cwsmer ar {toldOn} fod y cais am y cofnod yn cymryd mwy o amser. Mae bellach i’w ateb erbyn {dueOn}.',
})

export const complaintTold = translation(englishComplaintTold, {
  told: 'Dywedwyd wrth y cwsmer ar {sentOn} fod y gŵyn am ein defnydd o’u data wedi cyrraedd.',
})

export const rightsKind = translation(englishRightsKind, {
  rectification: 'Cywiro’r cofnod',
  objection: 'Gwrthwynebiad i ni ddefnyddio’r cofnod',
  erasure: 'Dileu’r cofnod',
  complaint: 'Cwyn am ddiogelu data',
  'subject-access': 'Copi o’r cofnod',
  'restrict-processing': 'Cyfyngu ar sut rydym yn defnyddio’r cofnod',
})

export const rightsOutcome = translation(englishRightsOutcome, {
  granted: 'Caniatawyd',
  'in-part': 'Caniatawyd yn rhannol',
  refused: 'Gwrthodwyd',
})

export const rightsRequest = translation(englishRightsRequest, {
  rectification: 'Gofynnodd y cwsmer i ni ar {receivedOn} gywiro eu cofnod. I’w ateb erbyn {dueOn}.',
  objection: 'Gwrthwynebodd y cwsmer ar {receivedOn} i ni ddefnyddio eu cofnod. I’w ateb erbyn {dueOn}.',
  erasure: 'Gofynnodd y cwsmer i ni ar {receivedOn} ddileu eu cofnod. I’w ateb erbyn {dueOn}.',
  complaint: 'Cwynodd y cwsmer ar {receivedOn} am ein defnydd o’u data. I’w gydnabod erbyn {dueOn}.',
  'subject-access': 'Gofynnodd y cwsmer i ni ar {receivedOn} am gopi o’u cofnod. I’w ateb erbyn {dueOn}.',
  'restrict-processing':
    'Gofynnodd y cwsmer i ni ar {receivedOn} gyfyngu ar sut rydym yn defnyddio eu cofnod. I’w ateb erbyn {dueOn}.',
})
