import type { Day } from '../calendar.ts'

/** P16: a ward councillor, when they were consulted, and what they said. */
export type CouncillorHeard = { address: string; consultedOn: Day; said: string }

/** P5 to P12, P16: what was considered before anything was approved. */
export type Considered = {
  /** P9: the polite warnings given, or why there was none. */
  warnings: string
  /** P5: a one-off under stress is dealt with by taking no action. */
  oneOffUnderStress: false
  /** P6: where one is known, who it is and what was tried to involve them. */
  supportWorker: { known: boolean; name: string; organisation: string; tried: string }
  /** G, Equality Act. */
  reasonableAdjustments: string
  /** P7: a complaint in it was shown the way to the complaints procedure. */
  complaintSignposted: boolean
  /** P12: which lesser measures, and why not. */
  lesserMeasures: string
  /** P16: whether e-mail is their way to their councillors, what was arranged, and who was heard. */
  councillors: { affected: boolean; arrangement: string; heard: CouncillorHeard[] }
}
