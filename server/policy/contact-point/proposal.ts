import { Refusal } from '../refusal.ts'
import type { ContactPointKind, ProposalState } from '../vocabulary.ts'
import { mayChange, type Person } from '../who-may.ts'
import { isWhoseAllowed, type Whose } from './whose.ts'

/** G, accuracy: proposed once, and only if it is new for this customer. */
export function mayPropose(facts: {
  kind: ContactPointKind
  whose: Whose
  known: boolean
  proposed: boolean
}): Refusal | null {
  if (!isWhoseAllowed(facts.kind, facts.whose)) return new Refusal('name-is-own')
  if (facts.known) return new Refusal('already-known')
  return facts.proposed ? new Refusal('already-proposed') : null
}

/** G, accuracy: whoever reported it withdraws it while the keeper has not decided. */
export function mayWithdrawProposal(proposal: { by: Person; state: ProposalState }, person: Person): Refusal | null {
  const notYours = mayChange(proposal.by, person)
  if (notYours) return notYours
  if (proposal.state === 'withdrawn') return new Refusal('already-withdrawn')
  return proposal.state === 'proposed' ? null : new Refusal('already-decided')
}

/** The register keeper decides on it once. */
export function mayDecideProposal({ state }: { state: ProposalState }): Refusal | null {
  if (state === 'withdrawn') return new Refusal('already-withdrawn')
  return state === 'proposed' ? null : new Refusal('already-decided')
}
