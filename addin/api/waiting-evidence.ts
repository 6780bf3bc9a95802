import type { Evidence } from '../../server/contract/parts.ts'
import type { WaitingEvidence } from '../../server/contract/waiting-evidence.ts'
import type { Call } from './call.ts'
import { longestEscalation } from './escalate.ts'
import { isObject, shaped, text } from './shape.ts'

const isWaiting = shaped<Pick<WaitingEvidence, 'pieceId'>>({ pieceId: text })

/** P10: gives one message as evidence for an escalation to come; the same key and body are taken once. */
export const giveEvidence = (call: Call, key: string, evidence: Evidence, signal: AbortSignal) =>
  call({
    method: 'POST',
    path: '/api/evidence/waiting',
    body: evidence,
    key,
    answer: isWaiting,
    signal,
    longest: longestEscalation,
  })

/** Has what waits deleted: it will not be escalated. */
export const discardEvidence = (call: Call, key: string, pieces: string[]) =>
  call({ method: 'POST', path: '/api/evidence/waiting/discard', body: { pieces }, key, answer: isObject })
