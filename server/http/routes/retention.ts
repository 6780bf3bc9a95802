import { Hono } from 'hono'
import { nextBatch, runRetention } from '../../cases/run-retention.ts'
import { seeRetention, seeRetentionRuns } from '../../cases/see-retention.ts'
import { retentionPart, retentionRan, retentionRuns, retentionToRun } from '../../contract/retention.ts'
import { mayAsKeeper } from '../../policy/who-may.ts'
import { actOf, answer, takes } from '../endpoint.ts'
import type { Env, Needs } from '../exchange.ts'
import { nobodyTold, onePage } from '../look-ups-old.ts'
import { once } from '../once-only-old.ts'
import { ServerRefusal } from '../problems.ts'

const see = {
  summary: 'G: what retention would delete today, part by part, from after `after` of the query on; nothing is deleted',
  answer: retentionPart,
  status: 200,
  write: false,
  refusals: ['not-authorised'],
  lookUps: onePage,
} as const

const runs = {
  summary: 'G: what retention deleted before, in counts',
  answer: retentionRuns,
  status: 200,
  write: false,
  refusals: ['not-authorised'],
  lookUps: nobodyTold,
} as const

const run = {
  summary: 'G: delete what is due, one part of it; `next` says where to go on',
  body: retentionToRun,
  answer: retentionRan,
  status: 200,
  write: true,
  refusals: ['not-authorised', 'unknown-retention-run'],
  may: mayAsKeeper,
  lookUps: nobodyTold,
} as const

const wherever = retentionToRun.shape.after

export const retentionRoutes = (needs: Needs) =>
  new Hono<Env>()
    .get('/api/retention', takes(see), async (c) => {
      const after = wherever.safeParse(c.req.query('after') ?? null)
      if (!after.success) throw new ServerRefusal('not-valid', [{ path: 'after', message: 'must be what `next` was' }])
      return answer(c, await seeRetention(needs.register, actOf(c, needs), after.data), 200)
    })
    .get('/api/retention/runs', takes(runs), async (c) =>
      answer(c, await seeRetentionRuns(needs.register, actOf(c, needs)), 200),
    )
    .post('/api/retention/run', takes(run), async (c) => {
      const { runId, after } = c.req.valid('json')
      const batch = await nextBatch(needs.register, actOf(c, needs), after)
      return await once(c, needs, run, (tx, act) => runRetention(tx, act, { runId, batch }))
    })
