import {
  type AlreadyDone,
  gravityOf,
  type Standing,
  type StandingAnswer,
} from '../../server/contract/standing/standing.ts'

/** A standing, and the address it belongs to. */
export type Answered = {
  address: string
  standing: Standing
  checkedAt: string
  resembles?: string | undefined
  /** P4: what to do before a visit. */
  beforeVisit?: string[] | undefined
  /** P9, P10: what was done about the message already. */
  alreadyDone?: AlreadyDone[] | undefined
}

/** Each standing with the time of its check. */
export const answeredIn = ({ standings, checkedAt }: StandingAnswer): Answered[] =>
  standings.map((one) => ({ ...one, checkedAt }))

/** The gravest of a person's standings, the first if several are equal; null for an empty list. */
export const gravest = (answered: Answered[]): Answered | null =>
  answered.reduce<Answered | null>(
    (worst, one) => (worst && gravityOf(worst.standing.kind) >= gravityOf(one.standing.kind) ? worst : one),
    null,
  )
