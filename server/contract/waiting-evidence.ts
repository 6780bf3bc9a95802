import { z } from '@hono/zod-openapi'
import { id, moment } from './parts-zod.ts'

/** P10: at most so many pieces in one escalation: as many messages as Outlook lets anybody select. */
export const mostPieces = 100

/** What waits, by its id; `sha256` (hex) and `bytes` are of the original. */
export const waitingEvidence = z
  .object({ pieceId: id, sha256: z.string().nullable(), bytes: z.int().nullable(), waitsUntil: moment })
  .openapi('WaitingEvidence')

export const piecesToDiscard = z.object({ pieces: z.array(id).min(1).max(mostPieces) }).openapi('PiecesToDiscard')
export const piecesDiscarded = z.object({ discarded: z.int() }).openapi('PiecesDiscarded')

export type WaitingEvidence = z.infer<typeof waitingEvidence>
