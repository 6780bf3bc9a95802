import * as v from 'valibot'
import { escalationStates } from '../../policy/vocabulary.ts'
import { refusalsOfClue } from '../../policy/vocabulary-points.ts'
import { maxPieces } from '../evidence/waiting-evidence.ts'
import { behaviours, customerClue, evidence, id, keptEvidence, moment, service } from '../parts.ts'
import { largeBody, type Route, read, write } from '../route.ts'
import { atMost, object } from '../schemas.ts'

const state = v.picklist(escalationStates)
/** What happened, in the words of the person who escalates. */
const account = v.nullable(v.pipe(v.string(), v.trim(), atMost(10_000)))
const pieceOrMore = v.pipe(v.array(evidence), v.maxLength(10))

/** P10: one click escalates the open message; details may follow. */
export const escalationToFile = v.pipe(
  object({
    customer: customerClue,
    service,
    behaviours: v.optional(behaviours, []),
    account: v.optional(account, null),
    evidence: pieceOrMore,
    /** Waiting evidence, uploaded piece by piece: filed in this order, all of it or none. */
    pieces: v.optional(v.pipe(v.array(id), v.maxLength(maxPieces))),
  }),
  v.forward(
    v.check(({ evidence: given, pieces }) => given.length + (pieces?.length ?? 0) > 0, 'An escalation needs evidence.'),
    ['evidence'],
  ),
)

/** Details added later: each field replaces its earlier value; evidence is added. */
export const escalationDetails = object({
  behaviours: v.optional(behaviours),
  account: v.optional(account),
  evidence: v.optional(pieceOrMore, []),
})

export const escalationFiled = object({
  escalationId: id,
  customerId: id,
  escalatedAt: moment,
  state,
  behaviours,
  evidence: v.array(keptEvidence),
})

/** P10: how somebody's own escalation was decided, with the officer's words for them; never the reasons. */
const outcome = {
  decidedAt: v.nullable(moment),
  feedback: v.nullable(v.string()),
}

/** P10: what the person who escalated wrote, what an officer asks of them, and how it was decided. */
export const ownEscalation = object({
  escalationId: id,
  reference: v.pipe(v.string(), v.examples(['E-1A2B-3C4D'])),
  state,
  escalatedAt: moment,
  ...outcome,
  behaviours,
  account: v.nullable(v.string()),
  /** What an officer has asked for, while it is still wanted. */
  question: v.nullable(v.string()),
})

export const escalationWithdrawn = object({ escalationId: id, withdrawnAt: moment })

export const fileEscalation = write('/api/escalations', 'everybody', {
  summary: 'P10: escalate, with the messages or calls as evidence',
  body: escalationToFile,
  answer: escalationFiled,
  status: 201,
  refusals: [
    ...refusalsOfClue,
    'message-already-escalated',
    'in-the-future',
    'too-early',
    'original-not-readable',
    'original-of-another-message',
    'no-room-for-original',
    'unknown-piece',
    'not-yours',
  ],
  counts: 'clue',
  longest: largeBody,
})

export const addEscalationDetails = {
  method: 'PATCH',
  path: '/api/escalations/:id',
  may: 'everybody',
  summary: 'P10: add details and evidence to an escalation that nobody has acted on',
  body: escalationDetails,
  answer: escalationFiled,
  write: true,
  refusals: [
    'unknown-escalation',
    'not-yours',
    'already-decided',
    'already-withdrawn',
    'advice-awaited',
    'in-the-future',
    'too-early',
    'original-not-readable',
    'original-of-another-message',
    'no-room-for-original',
  ],
  longest: largeBody,
} as const satisfies Route

export const seeOwnEscalation = read('/api/escalations/:id/own', 'everybody', {
  summary: 'P10: one’s own escalation, and what an officer asks',
  answer: ownEscalation,
  refusals: ['unknown-escalation', 'not-yours'],
})

export const withdrawEscalation = write('/api/escalations/:id/withdraw', 'everybody', {
  summary: 'P10: withdraw an escalation that nobody has acted on',
  answer: escalationWithdrawn,
  refusals: ['unknown-escalation', 'not-yours', 'already-decided', 'already-withdrawn', 'officer-has-acted'],
})

export type EscalationToFile = v.InferInput<typeof escalationToFile>
export type EscalationDetails = v.InferInput<typeof escalationDetails>
export type EscalationFiled = v.InferOutput<typeof escalationFiled>
export type OwnEscalation = v.InferOutput<typeof ownEscalation>
export type EscalationWithdrawn = v.InferOutput<typeof escalationWithdrawn>
