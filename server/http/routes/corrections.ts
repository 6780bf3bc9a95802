import { Hono } from 'hono'
import { correctRecord } from '../../cases/correct-record.ts'
import { withdrawWarning } from '../../cases/withdraw-warning.ts'
import { corrected, correctionToMake, warningWithdrawal, warningWithdrawn } from '../../contract/correction.ts'
import { mediumBody } from '../../contract/route.ts'
import { mayAsKeeper } from '../../policy/who-may.ts'
import { pathId, takes } from '../endpoint.ts'
import type { Env, Needs } from '../exchange.ts'
import { twoLookUps } from '../look-ups-old.ts'
import { once } from '../once-only-old.ts'

const correct = {
  summary: 'G, accuracy: put right what was recorded wrongly; what stood before is kept',
  body: correctionToMake,
  answer: corrected,
  status: 201,
  write: true,
  refusals: [
    'not-authorised',
    'unknown-record',
    'already-withdrawn',
    'not-correctable',
    'not-changed',
    'customer-was-told',
    'in-the-future',
    'unknown-service',
    'unknown-customer',
  ],
  may: mayAsKeeper,
  lookUps: twoLookUps,
} as const

const withdraw = {
  summary: 'P9: withdraw a polite warning that was given by mistake',
  body: warningWithdrawal,
  answer: warningWithdrawn,
  status: 200,
  write: true,
  refusals: ['not-authorised', 'unknown-warning', 'already-undone'],
  may: mayAsKeeper,
} as const

export const correctionRoutes = (needs: Needs) =>
  new Hono<Env>()
    .post('/api/corrections', takes(correct, mediumBody), (c) =>
      once(c, needs, correct, (tx, act) => correctRecord(tx, act, c.req.valid('json'))),
    )
    .post('/api/warnings/:id/withdraw', takes(withdraw), (c) =>
      once(c, needs, withdraw, (tx, act) => withdrawWarning(tx, act, pathId(c), c.req.valid('json'))),
    )
