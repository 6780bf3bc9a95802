import { Hono } from 'hono'
import { proposeContactPoint } from '../../cases/propose-contact-point.ts'
import { withdrawProposal } from '../../cases/withdraw-proposal.ts'
import { contactPointProposed, contactPointToPropose, proposalWithdrawn } from '../../contract/proposal.ts'
import { pathId, takes } from '../endpoint.ts'
import type { Env, Needs } from '../exchange.ts'
import { once } from '../once-only.ts'

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

export const contactPointRoutes = (needs: Needs) =>
  new Hono<Env>()
    .post('/api/contact-points/proposals', takes(propose), (c) =>
      once(c, needs, propose, (tx, act) => proposeContactPoint(tx, act, c.req.valid('json'))),
    )
    .post('/api/contact-points/proposals/:id/withdraw', takes(withdraw), (c) =>
      once(c, needs, withdraw, (tx, act) => withdrawProposal(tx, act, pathId(c))),
    )
