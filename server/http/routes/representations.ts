import { Hono } from 'hono'
import { acknowledgeRepresentation } from '../../cases/acknowledge-representation.ts'
import { answerRepresentation } from '../../cases/answer-representation.ts'
import { recordRepresentation } from '../../cases/record-representation.ts'
import {
  representationAcknowledged,
  representationAnswer,
  representationRecorded,
  representationToRecord,
  restrictionChanged,
} from '../../contract/restriction.ts'
import { largeBody, mediumBody } from '../../contract/route.ts'
import { mayAsOfficer } from '../../policy/who-may.ts'
import { pathId, takes } from '../endpoint.ts'
import type { Env, Needs } from '../exchange.ts'
import { once } from '../once-only-old.ts'
import { thenRead } from '../then-read.ts'
import { refusalsOfChange } from './restrictions.ts'

const record = {
  summary: 'P14: record what the customer says against a restriction',
  body: representationToRecord,
  answer: representationRecorded,
  status: 201,
  write: true,
  refusals: [
    'unknown-restriction',
    'not-in-force',
    'already-lifted',
    'in-the-future',
    'original-not-readable',
    'original-of-another-message',
    'no-room-for-original',
  ],
} as const

const acknowledge = {
  summary: 'P14: the customer was told that it came',
  answer: representationAcknowledged,
  status: 200,
  write: true,
  refusals: ['not-authorised', 'unknown-representation', 'already-answered'],
  may: mayAsOfficer,
} as const

const respond = {
  summary: 'P14: answer a representation: maintained, varied or lifted',
  body: representationAnswer,
  answer: restrictionChanged,
  status: 200,
  write: true,
  refusals: ['unknown-representation', 'already-answered', 'same-officer-reason-missing', ...refusalsOfChange],
  may: mayAsOfficer,
} as const

export const representationRoutes = (needs: Needs) =>
  new Hono<Env>()
    .post('/api/representations', takes(record, largeBody), (c) =>
      thenRead(
        needs,
        once(c, needs, record, (tx, act) => recordRepresentation(tx, act, c.req.valid('json'))),
      ),
    )
    .post('/api/representations/:id/acknowledge', takes(acknowledge), (c) =>
      once(c, needs, acknowledge, (tx, act) => acknowledgeRepresentation(tx, act, pathId(c))),
    )
    .post('/api/representations/:id/answer', takes(respond, mediumBody), (c) =>
      once(c, needs, respond, (tx, act) => answerRepresentation(tx, act, pathId(c), c.req.valid('json'))),
    )
