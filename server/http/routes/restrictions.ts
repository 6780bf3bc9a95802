import type { z } from '@hono/zod-openapi'
import { Hono } from 'hono'
import { liftRestriction } from '../../cases/lift-restriction.ts'
import { reviewRestriction } from '../../cases/review-restriction.ts'
import { seeRestriction } from '../../cases/see-restriction.ts'
import { varyRestriction } from '../../cases/vary-restriction.ts'
import { restrictionSeen } from '../../contract/dossier.ts'
import { liftingToDecide, restrictionChanged, review, variationToDecide } from '../../contract/restriction.ts'
import { mediumBody } from '../../contract/route.ts'
import { mayReview } from '../../policy/review.ts'
import type { Officer } from '../../policy/who-may.ts'
import { mayAsOfficer } from '../../policy/who-may.ts'
import { actOf, answer, pathId, takes } from '../endpoint.ts'
import type { Env, Needs } from '../exchange.ts'
import { once } from '../once-only-old.ts'

/** P8, P11, P12, P15, P16: why terms cannot hold. */
export const refusalsOfTerms = [
  'reasons-missing',
  'no-measures',
  'no-other-way-open',
  'lesser-measures-not-considered',
  'contact-is-customer',
  'contact-not-councils',
  'unknown-service',
  'unknown-councillor',
  'councillors-not-considered',
  'review-too-late',
  'in-the-past',
  'in-the-future',
  'until-before-review',
] as const

/** What may end or change a restriction, and why it may not. */
export const refusalsOfChange = [
  'not-authorised',
  'own-escalation',
  'not-in-force',
  'already-lifted',
  'changed-meanwhile',
  ...refusalsOfTerms,
] as const

const see = {
  summary: 'P14, P15: a restriction with everything that happened to it',
  answer: restrictionSeen,
  status: 200,
  write: false,
  refusals: ['not-authorised', 'unknown-restriction'],
} as const

const changed = { answer: restrictionChanged, status: 200, write: true } as const

const recordReview = {
  ...changed,
  summary: 'P15: record a review: continued, varied or lifted',
  body: review,
  refusals: ['unknown-restriction', ...refusalsOfChange],
  may: (person: Officer, { outcome }: z.output<typeof review>) => mayReview(outcome, person),
} as const

const lift = {
  ...changed,
  summary: 'Lift a restriction: nothing of it holds any more',
  body: liftingToDecide,
  refusals: ['unknown-restriction', 'not-authorised', 'already-lifted', 'not-in-force'],
  may: mayAsOfficer,
} as const

const vary = {
  ...changed,
  summary: 'P14: vary a restriction; the new terms hold once their letter is sent',
  body: variationToDecide,
  refusals: ['unknown-restriction', ...refusalsOfChange],
  may: mayAsOfficer,
} as const

export const restrictionRoutes = (needs: Needs) =>
  new Hono<Env>()
    .get('/api/restrictions/:id', takes(see), async (c) =>
      answer(c, await seeRestriction(needs.register, actOf(c, needs), pathId(c)), 200),
    )
    .post('/api/restrictions/:id/review', takes(recordReview, mediumBody), (c) =>
      once(c, needs, recordReview, (tx, act) => reviewRestriction(tx, act, pathId(c), c.req.valid('json'))),
    )
    .post('/api/restrictions/:id/lifting', takes(lift, mediumBody), (c) =>
      once(c, needs, lift, (tx, act) => liftRestriction(tx, act, pathId(c), c.req.valid('json'))),
    )
    .post('/api/restrictions/:id/variation', takes(vary, mediumBody), (c) =>
      once(c, needs, vary, (tx, act) => varyRestriction(tx, act, pathId(c), c.req.valid('json'))),
    )
