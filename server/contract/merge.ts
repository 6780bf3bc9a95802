import { z } from '@hono/zod-openapi'
import { contactPointKinds, refusalNames } from '../policy/vocabulary.ts'
import { why } from './contact-point.ts'
import { id, moment } from './parts-zod.ts'

/** The other entry. It goes over to the one in the address, and its id leads there from then on. */
export const mergeToPreview = z.object({ other: id }).openapi('MergeToPreview')
export const mergeToDo = z.object({ other: id, why }).openapi('MergeToDo')

/** What an entry holds, in counts. */
const held = z.object({
  warnings: z.int(),
  escalations: z.int(),
  restrictions: z.int(),
  proposals: z.int(),
})

const half = z
  .object({
    customerId: id,
    reference: z.string(),
    contactPoints: z.array(z.object({ kind: z.enum(contactPointKinds), value: z.string() })),
    standing: z.string().openapi({ description: 'What staff see of it now.' }),
    held,
  })
  .openapi('EntryToMerge')

/** What would be joined, before it is. `refusal` and `words`: why it cannot be, and what to do first. */
export const mergePreview = z
  .object({
    remaining: half,
    other: half,
    refusal: z.enum(refusalNames).nullable(),
    words: z.string().nullable(),
  })
  .openapi('MergePreview')

export const merged = z.object({ mergeId: id, customerId: id, otherId: id, mergedAt: moment }).openapi('Merged')

/** Taken apart again. `stayed`: what was recorded after the merge, and stays with the entry that remained. */
export const mergeUndone = z
  .object({
    mergeId: id,
    customerId: id,
    otherId: id,
    undoneAt: moment,
    stayed: held.extend({ contactPoints: z.int() }),
  })
  .openapi('MergeUndone')

export type MergePreview = z.infer<typeof mergePreview>
export type Merged = z.infer<typeof merged>
export type MergeUndone = z.infer<typeof mergeUndone>
