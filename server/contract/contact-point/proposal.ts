import * as v from 'valibot'
import { contactPointKinds } from '../../policy/vocabulary.ts'
import { colleague, entry, id, moment, words } from '../parts.ts'
import { read, write } from '../route.ts'
import { object } from '../schemas.ts'
import { why } from './contact-point.ts'
import { whoseOrOwn, whoseSeen } from './whose.ts'

/** G, accuracy: another address, number or name of a customer; it counts once the register keeper accepts it. */
export const contactPointToPropose = object({
  customerId: id,
  kind: v.picklist(contactPointKinds),
  value: words(320),
  whose: whoseOrOwn,
  why,
})

export const contactPointProposed = object({ proposalId: id, proposedAt: moment })

export const proposalWithdrawn = object({ proposalId: id, withdrawnAt: moment })

/** A proposal waiting for the register keeper; `belongsTo` is another entry that already has it. */
export const waitingProposal = object({
  proposalId: id,
  kind: v.picklist(contactPointKinds),
  value: v.string(),
  whose: whoseSeen,
  why: v.string(),
  proposedAt: moment,
  by: colleague,
  belongsTo: v.nullable(entry),
  /** Only for the register keeper: what it looks like without being it. `customer` null: the council's domain. */
  resembles: v.array(object({ value: v.string(), customer: v.nullable(entry) })),
})

/** For all customers, oldest first. `more`: further proposals are waiting. */
export const proposalsWaiting = object({
  proposals: v.array(object({ ...waitingProposal.entries, customer: object({ ...entry.entries, name: v.string() }) })),
  more: v.boolean(),
})

export const proposalRefusal = object({ reason: why })

export const proposalDecided = object({
  proposalId: id,
  customerId: id,
  state: v.picklist(['accepted', 'refused']),
  decidedAt: moment,
})

export const proposeContactPoint = write('/api/contact-points/proposals', 'everybody', {
  summary: 'Report another address, number or name of a customer',
  body: contactPointToPropose,
  answer: contactPointProposed,
  status: 201,
  refusals: [
    'unknown-customer',
    'contact-point-not-valid',
    'colleague',
    'name-is-own',
    'already-known',
    'already-proposed',
  ],
})

export const withdrawProposal = write('/api/contact-points/proposals/:id/withdraw', 'everybody', {
  summary: 'Take back a report that the register keeper has not looked at',
  answer: proposalWithdrawn,
  refusals: ['unknown-proposal', 'not-yours', 'already-decided', 'already-withdrawn'],
})

export const seeProposals = read('/api/contact-points/proposals', ['RegisterKeeper'], {
  summary: 'G, accuracy: contact points reported for any customer, for the register keeper to decide',
  answer: proposalsWaiting,
  counts: 'page',
})

export const acceptProposal = write('/api/contact-points/proposals/:id/accept', ['RegisterKeeper'], {
  summary: 'G, accuracy: a reported contact point counts from now on',
  answer: proposalDecided,
  refusals: [
    'unknown-proposal',
    'already-withdrawn',
    'already-decided',
    'name-is-own',
    'already-known',
    'belongs-to-another',
  ],
})

export const refuseProposal = write('/api/contact-points/proposals/:id/refuse', ['RegisterKeeper'], {
  summary: 'G, accuracy: a reported contact point is not taken over, for a reason',
  body: proposalRefusal,
  answer: proposalDecided,
  refusals: ['unknown-proposal', 'already-withdrawn', 'already-decided'],
})

export type WaitingProposal = v.InferOutput<typeof waitingProposal>
export type ProposalsWaiting = v.InferOutput<typeof proposalsWaiting>
export type ProposalDecided = v.InferOutput<typeof proposalDecided>
export type ContactPointToPropose = v.InferInput<typeof contactPointToPropose>
export type ContactPointProposed = v.InferOutput<typeof contactPointProposed>
export type ProposalWithdrawn = v.InferOutput<typeof proposalWithdrawn>
