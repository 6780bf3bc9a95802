import * as v from 'valibot'
import { involvements, judgeObstacles } from '../policy/vocabulary-judging.ts'
import { object, shownWord } from './schemas.ts'

/** P13, P14, P15: what the form needs to know before somebody answers or reviews. */
export const judging = object({
  /** Why they may not; null: they may, with a reason if they had a part. */
  obstacle: v.nullable(shownWord(judgeObstacles)),
  /** Their own part in the restriction, in any version. */
  involvement: v.array(shownWord(involvements)),
  /** Who should judge in their place: the independent officer, or another one who is free. */
  proposed: v.nullable(object({ name: v.string(), post: v.string() })),
  /** The settings name them as the reviewer of paragraph 15. */
  isNamedByP15: v.boolean(),
})

/** P13: why somebody with the role may not approve. */
export const refusalsOfApproving = ['posts-without-holders', 'not-a-post-holder', 'own-escalation'] as const

/** P13, P14: why somebody may not judge. */
export const refusalsOfJudging = [
  'escalator-may-not-judge',
  'another-judge-is-free',
  'same-officer-reason-missing',
] as const

export type Judging = v.InferOutput<typeof judging>
