import { Hono } from 'hono'
import { correctContactPoint } from '../../cases/correct-contact-point.ts'
import { acceptProposal, refuseProposal } from '../../cases/decide-proposal.ts'
import { proposeContactPoint } from '../../cases/propose-contact-point.ts'
import { removePoint } from '../../cases/remove-contact-point.ts'
import { seeProposals } from '../../cases/see-proposals.ts'
import { withdrawProposal } from '../../cases/withdraw-proposal.ts'
import { contactPointChanged, contactPointCorrection, contactPointRemoval } from '../../contract/contact-point.ts'
import {
  contactPointProposed,
  contactPointToPropose,
  proposalDecided,
  proposalRefusal,
  proposalsWaiting,
  proposalWithdrawn,
} from '../../contract/proposal.ts'
import { mayAsKeeper } from '../../policy/who-may.ts'
import { actOf, answer, pathId, takes } from '../endpoint.ts'
import type { Env, Needs } from '../exchange.ts'
import { onePage, twoLookUps } from '../look-ups-old.ts'
import { once } from '../once-only-old.ts'

const propose = {
  summary: 'Report another address, number or name of a customer',
  body: contactPointToPropose,
  answer: contactPointProposed,
  status: 201,
  write: true,
  refusals: ['unknown-customer', 'contact-point-not-valid', 'colleague', 'already-known', 'already-proposed'],
} as const

const withdraw = {
  summary: 'Take back a report that the register keeper has not looked at',
  answer: proposalWithdrawn,
  status: 200,
  write: true,
  refusals: ['unknown-proposal', 'not-yours', 'already-decided', 'already-withdrawn'],
} as const

const waiting = {
  summary: 'G, accuracy: what was reported of all customers and waits for the register keeper',
  answer: proposalsWaiting,
  status: 200,
  write: false,
  refusals: ['not-authorised'],
  lookUps: onePage,
} as const

const accept = {
  summary: 'G, accuracy: a reported contact point counts from now on',
  answer: proposalDecided,
  status: 200,
  write: true,
  refusals: [
    'not-authorised',
    'unknown-proposal',
    'already-withdrawn',
    'already-decided',
    'already-known',
    'belongs-to-another',
  ],
  may: mayAsKeeper,
} as const

const refuse = {
  summary: 'G, accuracy: a reported contact point is not taken over, for a reason',
  body: proposalRefusal,
  answer: proposalDecided,
  status: 200,
  write: true,
  refusals: ['not-authorised', 'unknown-proposal', 'already-withdrawn', 'already-decided'],
  may: mayAsKeeper,
} as const

const correct = {
  summary: 'G, accuracy: correct a contact point; what was wrong stays to be seen',
  body: contactPointCorrection,
  answer: contactPointChanged,
  status: 200,
  write: true,
  refusals: [
    'not-authorised',
    'unknown-contact-point',
    'already-removed',
    'contact-point-not-valid',
    'colleague',
    'not-changed',
    'already-known',
    'belongs-to-another',
  ],
  may: mayAsKeeper,
  lookUps: twoLookUps,
} as const

const remove = {
  summary: 'G, accuracy: remove a contact point, which finds nobody from then on',
  body: contactPointRemoval,
  answer: contactPointChanged,
  status: 200,
  write: true,
  refusals: ['not-authorised', 'unknown-contact-point', 'already-removed', 'last-contact-point'],
  may: mayAsKeeper,
} as const

export const contactPointRoutes = (needs: Needs) =>
  new Hono<Env>()
    .post('/api/contact-points/proposals', takes(propose), (c) =>
      once(c, needs, propose, (tx, act) => proposeContactPoint(tx, act, c.req.valid('json'))),
    )
    .post('/api/contact-points/proposals/:id/withdraw', takes(withdraw), (c) =>
      once(c, needs, withdraw, (tx, act) => withdrawProposal(tx, act, pathId(c))),
    )
    .get('/api/contact-points/proposals', takes(waiting), async (c) =>
      answer(c, await seeProposals(needs.register, actOf(c, needs)), 200),
    )
    .post('/api/contact-points/proposals/:id/accept', takes(accept), (c) =>
      once(c, needs, accept, (tx, act) => acceptProposal(tx, act, pathId(c))),
    )
    .post('/api/contact-points/proposals/:id/refuse', takes(refuse), (c) =>
      once(c, needs, refuse, (tx, act) => refuseProposal(tx, act, pathId(c), c.req.valid('json'))),
    )
    .post('/api/contact-points/:id/correct', takes(correct), (c) =>
      once(c, needs, correct, (tx, act) => correctContactPoint(tx, act, pathId(c), c.req.valid('json'))),
    )
    .post('/api/contact-points/:id/remove', takes(remove), (c) =>
      once(c, needs, remove, (tx, act) => removePoint(tx, act, pathId(c), c.req.valid('json'))),
    )
