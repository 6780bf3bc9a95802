import { Hono } from 'hono'
import { passOn } from '../../cases/pass-on.ts'
import { undoPassedOn } from '../../cases/undo-passed-on.ts'
import { contactPassedOn, contactToPassOn, passedOnUndone } from '../../contract/passed-on.ts'
import { pathId, takes } from '../endpoint.ts'
import type { Env, Needs } from '../exchange.ts'
import { once } from '../once-only.ts'

const pass = {
  summary: 'P14: record that the customer was reminded, the contact passed on, or both',
  body: contactToPassOn,
  answer: contactPassedOn,
  status: 201,
  write: true,
  refusals: ['unknown-restriction', 'nothing-passed-on', 'not-in-force', 'in-the-future'],
} as const

const undo = {
  summary: 'P14: take back what was recorded as passed on',
  answer: passedOnUndone,
  status: 200,
  write: true,
  refusals: ['unknown-passed-on', 'not-yours', 'undo-too-late', 'already-undone'],
} as const

export const passedOnRoutes = (needs: Needs) =>
  new Hono<Env>()
    .post('/api/passed-on', takes(pass), (c) => once(c, needs, pass, (tx, act) => passOn(tx, act, c.req.valid('json'))))
    .post('/api/passed-on/:id/undo', takes(undo), (c) =>
      once(c, needs, undo, (tx, act) => undoPassedOn(tx, act, pathId(c))),
    )
