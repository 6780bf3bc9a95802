import type { Standing, StandingAnswer } from '../../server/contract/standing/standing.ts'
import { gravity } from '../../server/policy/vocabulary.ts'

/** A standing, and the address it belongs to. */
export type Answered = { address: string; standing: Standing; checkedAt: string }

/** Each standing with the moment of its check. */
export const answeredIn = ({ standings, checkedAt }: StandingAnswer): Answered[] =>
  standings.map((one) => ({ ...one, checkedAt }))

/** Of somebody's several addresses the gravest counts, and of equal ones the first. Null of none. */
export const gravest = (answered: Answered[]): Answered | null =>
  answered.reduce<Answered | null>(
    (worst, one) => (worst && gravity[worst.standing.kind] >= gravity[one.standing.kind] ? worst : one),
    null,
  )
