import { Hono } from 'hono'
import { seeEscalationLog, seeRestrictionLog } from '../../cases/see-log.ts'
import {
  escalationLogPage,
  escalationLogQuestion,
  restrictionLogPage,
  restrictionLogQuestion,
} from '../../contract/log.ts'
import { actOf, answer, takes } from '../endpoint.ts'
import type { Env, Needs } from '../exchange.ts'
import { onePage } from '../look-ups-old.ts'

const restrictions = {
  summary: 'P15: a page of the central log, restrictions: searched, chosen, in order',
  body: restrictionLogQuestion,
  answer: restrictionLogPage,
  status: 200,
  write: false,
  refusals: ['not-authorised', 'unknown-page'],
  lookUps: onePage,
} as const

const escalations = {
  summary: 'P15: a page of the central log, escalations: searched, chosen, in order',
  body: escalationLogQuestion,
  answer: escalationLogPage,
  status: 200,
  write: false,
  refusals: ['not-authorised', 'unknown-page'],
  lookUps: onePage,
} as const

/** They read, but by POST: what is searched for may name somebody, and never stands in an address. */
export const logRoutes = (needs: Needs) =>
  new Hono<Env>()
    .post('/api/log/restrictions', takes(restrictions), async (c) => {
      return answer(c, await seeRestrictionLog(needs.register, actOf(c, needs), c.req.valid('json')), 200)
    })
    .post('/api/log/escalations', takes(escalations), async (c) => {
      return answer(c, await seeEscalationLog(needs.register, actOf(c, needs), c.req.valid('json')), 200)
    })
