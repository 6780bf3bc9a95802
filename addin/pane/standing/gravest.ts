import {
  type AlreadyDone,
  gravityOf,
  type Standing,
  type StandingAnswer,
} from '../../../server/contract/standing/standing.ts'

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

/** P8: of two restrictions, one that forbids a reply is graver: a reply would reach both customers. */
export const isGraver = (one: Standing, other: Standing): boolean =>
  gravityOf(one.kind) > gravityOf(other.kind) ||
  (one.kind === 'restricted' && other.kind === 'restricted' && other.instruction.mayReply && !one.instruction.mayReply)

/** The gravest of a person's standings, the first if several are equal; null for an empty list. */
export const gravest = (answered: Answered[]): Answered | null =>
  answered.reduce<Answered | null>(
    (worst, one) => (worst && !isGraver(one.standing, worst.standing) ? worst : one),
    null,
  )
