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
import { oneSearch } from '../look-ups.ts'

const see = {
  summary: 'The standing of one to ten addresses',
  body: standingQuestion,
  answer: standingAnswer,
  status: 200,
  write: false,
  refusals: [],
  lookUps: ({ addresses }: z.output<typeof standingQuestion>) => ({ addresses: addresses.length }),
} as const

const find = {
  summary: 'P4: look up a caller or a visitor by number, name or address',
  body: lookupQuestion,
  answer: lookupAnswer,
  status: 200,
  write: false,
  refusals: [],
  lookUps: oneSearch,
} as const

const compose = {
  summary: 'P14: who of the recipients of a message being written is restricted',
  body: composeQuestion,
  answer: composeAnswer,
  status: 200,
  write: false,
  refusals: [],
  lookUps: ({ recipients }: z.output<typeof composeQuestion>) => ({ addresses: recipients.length }),
} as const

/** P1: answers the question that is asked at every message. @throws ServerRefusal too-many-lookups; RegisterUnavailable */
export async function standingFor(
  exchange: Exchange,
  needs: Needs,
  question: z.output<typeof standingQuestion>,
): Promise<StandingAnswer> {
  const act = actIn(exchange, needs)
  await needs.lookups.takeAll(act, see.lookUps(question))
  return await seeStanding(needs.register, act, question.addresses)
}

export const standingRoutes = (needs: Needs) =>
  new Hono<Env>()
    .post('/api/standing', takes(see), async (c) =>
      answer(c, await seeStanding(needs.register, actOf(c, needs), c.req.valid('json').addresses), 200),
    )
    .post('/api/compose', takes(compose), async (c) => {
      return answer(c, await checkRecipients(needs.register, actOf(c, needs), c.req.valid('json')), 200)
    })
    .post('/api/lookup', takes(find), async (c) => {
      return answer(c, await lookUp(needs.register, actOf(c, needs), c.req.valid('json')), 200)
    })
