import * as v from 'valibot'
import { decidedStates } from '../policy/vocabulary.ts'
import { workKinds } from '../policy/vocabulary-work.ts'
import { day, id, moment } from './parts.ts'
import { read } from './route.ts'
import { object, shownWord } from './schemas.ts'

/** What waits for the person who asks, by their roles; the most urgent first. No reasons. */
export const workList = object({
  items: v.array(
    object({
      kind: v.picklist(workKinds),
      id,
      restrictionId: v.nullable(id),
      /** For what is done on the customer's page: holds, precautions, requests about the record; left out otherwise. */
      customerId: v.optional(id),
      title: v.pipe(v.string(), v.examples(['Jo Marsh: review due on 3 March 2027'])),
      since: moment,
      dueOn: v.nullable(day),
      overdue: v.boolean(),
    }),
  ),
  /** More waits than is listed. */
  more: v.boolean(),
  /** P10: the person's own escalations decided of late, with the officer's words for them; never the reasons. */
  decided: v.array(
    object({
      escalationId: id,
      state: shownWord(decidedStates),
      escalatedAt: moment,
      decidedAt: moment,
      feedback: v.nullable(v.string()),
      /** The Message-IDs of its messages: the pane says it beside each of them. */
      messageIds: v.array(v.string()),
    }),
  ),
})

export const seeWork = read('/api/work', 'everybody', {
  summary: 'What the person who asks needs to do, by their roles',
  answer: workList,
})

export type WorkList = v.InferOutput<typeof workList>
export type OwnOutcome = WorkList['decided'][number]
export type WorkItem = WorkList['items'][number]
