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
  /** G: before a first restriction, which support was offered to the customer, or why none. */
  supportOffered?: string | undefined
  /** G: before a first restriction, whether mediation was considered, and why not. */
  mediation?: string | undefined
  /** P7: a complaint in the message was signposted to the complaints procedure. */
  complaintSignposted: boolean
  /** P12: which lesser measures, and why they are not enough. */
  lesserMeasures: string
  /** P11: a channel is closed only in the most serious cases, where nothing less would do. */
  lastResort: boolean
  /** P16 */
  councillors: CouncillorsConsidered
}

/**
 * P16: whether the customer could no longer reach their councillors; why not, where e-mail is closed or diverted; what
 * was arranged, and who was consulted.
 */
export type CouncillorsConsidered = {
  affected: boolean
  whyNot?: string | undefined
  arrangement: string
  heard: CouncillorHeard[]
}

/** P11, P12, P16: what is considered again where a variation closes a channel or touches e-mail more. */
export type ConsideredAgain = Pick<Considered, 'lesserMeasures' | 'lastResort' | 'councillors'>

/** P16: whether it says something about the councillors: a form that did not ask sends them empty. */
export const statesAgain = ({ councillors: { affected, whyNot, heard } }: ConsideredAgain): boolean =>
  affected || Boolean(whyNot?.trim()) || heard.length > 0

/**
 * What was considered for the restriction in force, with what was considered again: what was not asked again stays.
 * `touchesEmail`: councillors were asked about, so that an empty answer is one.
 */
export function consideredWith(
  before: Considered | null,
  again: ConsideredAgain | null,
  touchesEmail: boolean,
): Considered | null {
  if (again === null) return before
  const { councillors, ...lesser } = again
  const isClosing = lesser.lastResort || lesser.lesserMeasures.trim() !== ''
  const isAboutCouncillors = touchesEmail || statesAgain(again)
  return {
    ...(before ?? { ...nothingBefore, ...again }),
    ...(isClosing ? lesser : {}),
    ...(isAboutCouncillors ? { councillors } : {}),
  }
}

/** An imported restriction has no earlier answers. */
const nothingBefore: Omit<Considered, keyof ConsideredAgain> = {
  warnings: '',
  oneOffUnderStress: false,
  supportWorker: { known: false, name: '', organisation: '', tried: '' },
  reasonableAdjustments: '',
  complaintSignposted: false,
}
