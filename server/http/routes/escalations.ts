import { Hono } from 'hono'
import { addEscalationDetails } from '../../cases/add-escalation-details.ts'
import { escalate } from '../../cases/escalate.ts'
import { discardEvidence, giveEvidence } from '../../cases/give-evidence.ts'
import { seeOwnEscalation } from '../../cases/see-own-escalation.ts'
import { withdrawEscalation } from '../../cases/withdraw-escalation.ts'
import {
  escalationDetails,
  escalationFiled,
  escalationToFile,
  escalationWithdrawn,
  ownEscalation,
} from '../../contract/escalation.ts'
import { evidence } from '../../contract/parts-zod.ts'
import { largeBody } from '../../contract/route.ts'
import { piecesDiscarded, piecesToDiscard, waitingEvidence } from '../../contract/waiting-evidence.ts'
import { actOf, answer, pathId, takes } from '../endpoint.ts'
import type { Env, Needs } from '../exchange.ts'
import { lookUpsOfClue, nobodyTold } from '../look-ups-old.ts'
import { once } from '../once-only-old.ts'
import { thenRead } from '../then-read.ts'

const file = {
  summary: 'P10: escalate, with the messages or calls as evidence',
  body: escalationToFile,
  answer: escalationFiled,
  status: 201,
  write: true,
  refusals: [
    'nobody-named',
    'contact-point-not-valid',
    'colleague',
    'unknown-service',
    'unknown-customer',
    'message-already-escalated',
    'in-the-future',
    'original-not-readable',
    'original-of-another-message',
    'no-room-for-original',
    'unknown-piece',
    'not-yours',
  ],
  lookUps: lookUpsOfClue,
} as const

const give = {
  summary: 'P10: give one piece of evidence for an escalation to come; it waits, read by nobody, for a day',
  body: evidence,
  answer: waitingEvidence,
  status: 201,
  write: true,
  refusals: [
    'in-the-future',
    'original-not-readable',
    'original-of-another-message',
    'too-much-waiting',
    'no-room-for-original',
  ],
  lookUps: nobodyTold,
} as const

const discard = {
  summary: 'P10: delete evidence of one’s own that waits and will not be filed',
  body: piecesToDiscard,
  answer: piecesDiscarded,
  status: 200,
  write: true,
  refusals: [],
  lookUps: nobodyTold,
} as const

const detail = {
  summary: 'P10: add details and evidence to an escalation that nobody has acted on',
  body: escalationDetails,
  answer: escalationFiled,
  status: 200,
  write: true,
  refusals: [
    'unknown-escalation',
    'not-yours',
    'already-decided',
    'already-withdrawn',
    'message-already-escalated',
    'in-the-future',
    'original-not-readable',
    'original-of-another-message',
    'no-room-for-original',
  ],
} as const

const see = {
  summary: 'P10: one’s own escalation, and what an officer asks',
  answer: ownEscalation,
  status: 200,
  write: false,
  refusals: ['unknown-escalation', 'not-yours'],
} as const

const withdraw = {
  summary: 'P10: withdraw an escalation that nobody has acted on',
  answer: escalationWithdrawn,
  status: 200,
  write: true,
  refusals: ['unknown-escalation', 'not-yours', 'already-decided', 'already-withdrawn'],
} as const

export const escalationRoutes = (needs: Needs) =>
  new Hono<Env>()
    .post('/api/escalations', takes(file, largeBody), (c) =>
      thenRead(
        needs,
        once(c, needs, file, (tx, act) => escalate(tx, act, c.req.valid('json'))),
      ),
    )
    .post('/api/evidence/waiting', takes(give, largeBody), (c) =>
      once(c, needs, give, (tx, act) => giveEvidence(tx, act, c.req.valid('json'))),
    )
    .post('/api/evidence/waiting/discard', takes(discard), (c) =>
      once(c, needs, discard, (tx, act) => discardEvidence(tx, act, c.req.valid('json').pieces)),
    )
    .patch('/api/escalations/:id', takes(detail, largeBody), (c) =>
      thenRead(
        needs,
        once(c, needs, detail, (tx, act) => addEscalationDetails(tx, act, pathId(c), c.req.valid('json'))),
      ),
    )
    .get('/api/escalations/:id/own', takes(see), async (c) =>
      answer(c, await seeOwnEscalation(needs.register, actOf(c, needs), pathId(c)), 200),
    )
    .post('/api/escalations/:id/withdraw', takes(withdraw), (c) =>
      once(c, needs, withdraw, (tx, act) => withdrawEscalation(tx, act, pathId(c))),
    )
