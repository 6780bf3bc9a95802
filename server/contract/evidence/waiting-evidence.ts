import * as v from 'valibot'
import { count, evidence, id, moment } from '../parts.ts'
import { largeBody, write } from '../route.ts'
import { object } from '../schemas.ts'

/** P10: the most pieces in one escalation: as many messages as Outlook lets anybody select. */
export const maxPieces = 100

/** A waiting piece of evidence; `sha256` (hex) and `bytes` are of the original. */
export const waitingEvidence = object({
  pieceId: id,
  sha256: v.nullable(v.string()),
  bytes: v.nullable(count),
  waitsUntil: moment,
})

export const piecesToDiscard = object({ pieces: v.pipe(v.array(id), v.minLength(1), v.maxLength(maxPieces)) })
export const piecesDiscarded = object({ discarded: count })

export const uploadEvidence = write('/api/evidence/waiting', 'everybody', {
  summary: 'P10: give one piece of evidence for an escalation to come; it waits, read by nobody, for a day',
  body: evidence,
  answer: waitingEvidence,
  status: 201,
  refusals: [
    'in-the-future',
    'too-early',
    'original-not-readable',
    'original-of-another-message',
    'too-much-waiting',
    'no-room-for-original',
  ],
  counts: 'nobody',
  longest: largeBody,
})

export const discardEvidence = write('/api/evidence/waiting/discard', 'everybody', {
  summary: 'P10: delete evidence of one’s own that waits and will not be filed',
  body: piecesToDiscard,
  answer: piecesDiscarded,
  counts: 'nobody',
})

export type WaitingEvidence = v.InferOutput<typeof waitingEvidence>
export type PiecesDiscarded = v.InferOutput<typeof piecesDiscarded>
