import type { z } from '@hono/zod-openapi'
import { Hono } from 'hono'
import { checkRecipients } from '../../cases/check-recipients.ts'
import { lookUp } from '../../cases/look-up.ts'
import { seeStanding } from '../../cases/see-standing.ts'
import { composeAnswer, composeQuestion } from '../../contract/compose.ts'
import {
  lookupAnswer,
  lookupQuestion,
  type StandingAnswer,
  standingAnswer,
  standingQuestion,
} from '../../contract/standing.ts'
import { actIn, actOf, answer, takes } from '../endpoint.ts'
import type { Env, Exchange, Needs } from '../exchange.ts'

const see = {
  summary: 'The standing of one to ten addresses',
  body: standingQuestion,
  answer: standingAnswer,
  status: 200,
  write: false,
  refusals: [],
} as const

const find = {
  summary: 'P4: look up a caller or a visitor by number, name or address',
  body: lookupQuestion,
  answer: lookupAnswer,
  status: 200,
  write: false,
  refusals: [],
} as const

const compose = {
  summary: 'P14: who of the recipients of a message being written is restricted',
  body: composeQuestion,
  answer: composeAnswer,
  status: 200,
  write: false,
  refusals: [],
} as const

/** P1: answers the question that is asked at every message. @throws ServerRefusal too-many-lookups; RegisterUnavailable */
export async function standingFor(
  exchange: Exchange,
  needs: Needs,
  { addresses }: z.output<typeof standingQuestion>,
): Promise<StandingAnswer> {
  const act = actIn(exchange, needs)
  await needs.lookups.take(act, 'addresses', addresses.length)
  return await seeStanding(needs.register, act, addresses)
}

export const standingRoutes = (needs: Needs) =>
  new Hono<Env>()
    .post('/api/standing', takes(see), async (c) =>
      answer(c, await standingFor(c.env, needs, c.req.valid('json')), 200),
    )
    .post('/api/compose', takes(compose), async (c) => {
      const question = c.req.valid('json')
      const act = actOf(c, needs)
      await needs.lookups.take(act, 'addresses', question.recipients.length)
      return answer(c, await checkRecipients(needs.register, act, question), 200)
    })
    .post('/api/lookup', takes(find), async (c) => {
      const act = actOf(c, needs)
      await needs.lookups.take(act, 'searches', 1)
      return answer(c, await lookUp(needs.register, act, c.req.valid('json')), 200)
    })
