import { Hono } from 'hono'
import { liftRestriction } from '../../cases/lift-restriction.ts'
import { reviewRestriction } from '../../cases/review-restriction.ts'
import { seeRestriction } from '../../cases/see-restriction.ts'
import { varyRestriction } from '../../cases/vary-restriction.ts'
import { restrictionSeen } from '../../contract/dossier.ts'
import * as contract from '../../contract/restriction.ts'
import { mayReview } from '../../policy/review.ts'
import { mayAsOfficer } from '../../policy/who-may.ts'
import { type Endpoint, writes } from '../bind.ts'
import { actOf, answer, pathId, takes } from '../endpoint.ts'
import type { Env, Needs } from '../exchange.ts'

const see = {
  summary: 'P14, P15: a restriction with everything that happened to it',
  answer: restrictionSeen,
  status: 200,
  write: false,
  refusals: ['not-authorised', 'unknown-restriction'],
} as const

export const restrictionEndpoints: Endpoint[] = [
  writes(contract.reviewRestriction, (tx, act, { id, body }) => reviewRestriction(tx, act, id, body), {
    may: (person, { outcome }) => mayReview(outcome, person),
  }),
  writes(contract.liftRestriction, (tx, act, { id, body }) => liftRestriction(tx, act, id, body), {
    may: mayAsOfficer,
  }),
  writes(contract.varyRestriction, (tx, act, { id, body }) => varyRestriction(tx, act, id, body), {
    may: mayAsOfficer,
  }),
]

export const restrictionRoutes = (needs: Needs) =>
  new Hono<Env>().get('/api/restrictions/:id', takes(see), async (c) =>
    answer(c, await seeRestriction(needs.register, actOf(c, needs), pathId(c)), 200),
  )
