/** P4, G: what staff do before or when they visit a customer. A closed list: what to do, never why. */
const visitSteps = ['not-alone', 'by-appointment', 'council-premises', 'tell-colleague'] as const
/** P4, G (HSE): what they do when the customer comes to the council's premises. */
const premisesSteps = ['premises-not-alone', 'premises-reception'] as const
export const precautionSteps = [...visitSteps, ...premisesSteps] as const
export type PrecautionStep = (typeof precautionSteps)[number]

/** G (ICO on warning markers): the customer is told, unless that would put somebody at risk. */
export const tellings = ['to-tell', 'told', 'not-told'] as const
export type Telling = (typeof tellings)[number]

/** Refusals about what somebody looks at again by a day: precautions for visits, and holds. */
export const lookAgainRefusals = [
  'unknown-hold',
  'hold-lifted',
  'hold-too-long',
  'unknown-precaution',
  'precaution-missing',
  'precaution-ended',
  'precaution-too-long',
] as const
