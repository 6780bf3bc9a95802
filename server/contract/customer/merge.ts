import * as v from 'valibot'
import { contactPointKinds } from '../../policy/vocabulary.ts'
import { refusalNames } from '../../policy/vocabulary-refusals.ts'
import { why } from '../contact-point/contact-point.ts'
import { count, id, moment } from '../parts.ts'
import { ask, write } from '../route.ts'
import { object, shownWord } from '../schemas.ts'

/** The other entry. It is merged into the one in the address, and its id then leads there. */
export const mergeToPreview = object({ other: id })
export const mergeToDo = object({ other: id, why })

/** How many records an entry has. */
const held = object({
  warnings: count,
  formalWarnings: count,
  escalations: count,
  restrictions: count,
  proposals: count,
  holds: count,
  precautions: count,
  rightsRequests: count,
})

export const entryToMerge = object({
  customerId: id,
  reference: v.string(),
  contactPoints: v.array(object({ kind: shownWord(contactPointKinds), value: v.string() })),
  /** What staff see now. */
  standing: v.string(),
  held,
})

/** A preview of the merge. `refusal` and `words`: why it is refused, and what to do first. */
export const mergePreview = object({
  remaining: entryToMerge,
  other: entryToMerge,
  refusal: v.nullable(shownWord(refusalNames)),
  words: v.nullable(v.string()),
})

export const merged = object({ mergeId: id, customerId: id, otherId: id, mergedAt: moment })

/**
 * After undoing a merge. `stayed`: records made after the merge, which stay with the remaining entry. What came of records
 * that go back goes with them. `heldForRequests`: for how many open requests among them a hold keeps the other person's
 * records, too. `applyAgain`: how many restrictions apply again that one of the other person had replaced.
 */
export const mergeUndone = object({
  mergeId: id,
  customerId: id,
  otherId: id,
  undoneAt: moment,
  stayed: object({ ...held.entries, contactPoints: count }),
  heldForRequests: count,
  applyAgain: count,
})

export const previewMerge = ask('/api/customers/:id/merge-preview', ['RegisterKeeper'], {
  summary: 'G, accuracy: what joining two entries would bring together',
  body: mergeToPreview,
  answer: mergePreview,
  refusals: ['unknown-entry', 'unknown-customer'],
  counts: 'two',
})

export const mergeCustomers = write('/api/customers/:id/merge', ['RegisterKeeper'], {
  summary: 'G, accuracy: join two entries that prove to be one person',
  body: mergeToDo,
  answer: merged,
  status: 201,
  refusals: ['unknown-entry', 'unknown-customer', 'same-customer', 'both-in-force'],
  counts: 'two',
})

export const undoMerge = write('/api/merges/:id/undo', ['RegisterKeeper'], {
  summary: 'G, accuracy: take joined entries apart again',
  answer: mergeUndone,
  refusals: ['unknown-merge', 'already-undone', 'later-merge-first', 'contact-point-missing'],
  counts: 'two',
})

export type EntryToMerge = v.InferOutput<typeof entryToMerge>
export type MergePreview = v.InferOutput<typeof mergePreview>
export type Merged = v.InferOutput<typeof merged>
export type MergeUndone = v.InferOutput<typeof mergeUndone>
