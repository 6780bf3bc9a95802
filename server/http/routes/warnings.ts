import { Hono } from 'hono'
import { giveWarning } from '../../cases/give-warning.ts'
import { undoWarning } from '../../cases/undo-warning.ts'
import { warningGiven, warningToGive, warningUndone } from '../../contract/warning.ts'
import { pathId, takes } from '../endpoint.ts'
import type { Env, Needs } from '../exchange.ts'
import { lookUpsOfClue } from '../look-ups.ts'
import { once } from '../once-only.ts'

const give = {
  summary: 'P9: record a polite warning',
  body: warningToGive,
  answer: warningGiven,
  status: 201,
  write: true,
  refusals: [
    'nobody-named',
    'contact-point-not-valid',
    'colleague',
    'unknown-service',
    'unknown-customer',
    'already-restricted',
    'message-already-warned',
    'in-the-future',
  ],
  lookUps: lookUpsOfClue,
} as const

const undo = {
  summary: 'P9: take a polite warning back',
  answer: warningUndone,
  status: 200,
  write: true,
  refusals: ['unknown-warning', 'not-yours', 'undo-too-late', 'already-undone'],
} as const

export const warningRoutes = (needs: Needs) =>
  new Hono<Env>()
    .post('/api/warnings', takes(give), (c) =>
      once(c, needs, give, (tx, act) => giveWarning(tx, act, c.req.valid('json'))),
    )
    .post('/api/warnings/:id/undo', takes(undo), (c) =>
      once(c, needs, undo, (tx, act) => undoWarning(tx, act, pathId(c))),
    )
