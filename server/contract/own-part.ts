import * as v from 'valibot'
import { judgedWithPart, partsHad } from '../policy/vocabulary-judging.ts'
import { moment } from './parts.ts'
import { read } from './route.ts'
import { object, shownWord } from './schemas.ts'

/** P13, G: what somebody judged who had a part in it, and why. No customer is named. */
export const ownParts = object({
  judged: v.array(
    object({
      judgment: shownWord(judgedWithPart),
      at: moment,
      /** Of the restriction, formal warning or customer: R-1A2B-3C4D, F-1A2B-3C4D, C-1A2B-3C4D. */
      reference: v.string(),
      by: object({ oid: v.string(), name: v.string() }),
      outcome: v.string(),
      involvement: v.array(shownWord(partsHad)),
      /** Empty: the restriction was lifted, which needed no reason. */
      reason: v.string(),
    }),
  ),
  /** More exist than are listed. */
  more: v.boolean(),
})

export const seeOwnParts = read('/api/audit/own-parts', ['Auditor'], {
  summary: 'P13, G: what somebody judged who had a part in it, and why',
  answer: ownParts,
  counts: 'page',
})

export type OwnParts = v.InferOutput<typeof ownParts>
