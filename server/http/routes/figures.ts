import { Hono } from 'hono'
import { seeFigures } from '../../cases/see-figures.ts'
import { figures, figuresAsked } from '../../contract/figures.ts'
import { actOf, answer, takes } from '../endpoint.ts'
import type { Env, Needs } from '../exchange.ts'
import { nobodyTold } from '../look-ups-old.ts'

const see = {
  summary: 'P15: how many are in force, since when, by what and how long it took: the register at a glance',
  query: figuresAsked,
  answer: figures,
  status: 200,
  write: false,
  refusals: ['not-authorised', 'period-not-valid'],
  lookUps: nobodyTold,
} as const

export const figuresRoutes = (needs: Needs) =>
  new Hono<Env>().get('/api/figures', takes(see), async (c) =>
    answer(c, await seeFigures(needs.register, actOf(c, needs), c.req.valid('query')), 200),
  )
