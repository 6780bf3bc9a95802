import * as v from 'valibot'
import { workKinds } from '../policy/vocabulary.ts'
import { day, id, moment } from './parts.ts'
import type { Route } from './route.ts'
import { object } from './schemas.ts'

/** What waits for the person who asks, by their roles; the most urgent first. No reasons. */
export const workList = object({
  items: v.array(
    object({
      kind: v.picklist(workKinds),
      id,
      restrictionId: v.nullable(id),
      title: v.pipe(v.string(), v.examples(['Jo Marsh: review due on 3 March 2027'])),
      since: moment,
      dueOn: v.nullable(day),
      overdue: v.boolean(),
    }),
  ),
  /** There is more than is listed. */
  more: v.boolean(),
})

export const seeWork = {
  method: 'GET',
  path: '/api/work',
  summary: 'What waits for the person who asks, by their roles',
  answer: workList,
  refusals: [],
} as const satisfies Route

export type WorkList = v.InferOutput<typeof workList>
export type WorkItem = WorkList['items'][number]
