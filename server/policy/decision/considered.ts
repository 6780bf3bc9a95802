import type { Day } from '../calendar.ts'

/** P16: a ward councillor, when they were consulted, and what they said. */
export type CouncillorHeard = { address: string; consultedOn: Day; said: string }

/** P5 to P12, P16: what must be considered before an approval. */
export type Considered = {
  /** P9: the polite warnings given, or why there was none. */
  warnings: string
  /** P5: a one-off under stress leads to no action. */
  oneOffUnderStress: false
  /** P6: if one is known, who they are and what was tried to involve them. */
  supportWorker: { known: boolean; name: string; organisation: string; tried: string }
  /** G, Equality Act. */
  reasonableAdjustments: string
  /** P7: a complaint in the message was signposted to the complaints procedure. */
  complaintSignposted: boolean
  /** P12: which lesser measures, and why they are not enough. */
  lesserMeasures: string
  /** P16: whether e-mail is how they reach their councillors, what was arranged, and who was consulted. */
  councillors: { affected: boolean; arrangement: string; heard: CouncillorHeard[] }
}
