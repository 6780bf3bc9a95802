import { Hono } from 'hono'
import { answerCircumstances } from '../../cases/answer-circumstances.ts'
import { reportCircumstances } from '../../cases/report-circumstances.ts'
import {
  circumstancesAnswer,
  circumstancesReported,
  circumstancesToReport,
  restrictionChanged,
} from '../../contract/restriction.ts'
import { mediumBody } from '../../contract/route.ts'
import { mayAsOfficer } from '../../policy/who-may.ts'
import { pathId, takes } from '../endpoint.ts'
import type { Env, Needs } from '../exchange.ts'
import { once } from '../once-only-old.ts'
import { refusalsOfChange } from './restrictions.ts'

const report = {
  summary: 'P15: a service says that circumstances have changed',
  body: circumstancesToReport,
  answer: circumstancesReported,
  status: 201,
  write: true,
  refusals: ['unknown-restriction', 'not-in-force', 'already-lifted', 'unknown-service'],
} as const

const respond = {
  summary: 'P15: answer a service that says so: continued, varied or lifted',
  body: circumstancesAnswer,
  answer: restrictionChanged,
  status: 200,
  write: true,
  refusals: ['unknown-circumstances', 'already-answered', ...refusalsOfChange],
  may: mayAsOfficer,
} as const

export const circumstancesRoutes = (needs: Needs) =>
  new Hono<Env>()
    .post('/api/circumstances', takes(report), (c) =>
      once(c, needs, report, (tx, act) => reportCircumstances(tx, act, c.req.valid('json'))),
    )
    .post('/api/circumstances/:id/answer', takes(respond, mediumBody), (c) =>
      once(c, needs, respond, (tx, act) => answerCircumstances(tx, act, pathId(c), c.req.valid('json'))),
    )
