import type { ContactPoint } from '../../policy/contact-point/contact-point.ts'
import { own, type Whose } from '../../policy/contact-point/whose.ts'
import type { ProposalState } from '../../policy/vocabulary.ts'
import type { Person } from '../../policy/who-may.ts'
import type { Reading, Writing } from '../store.ts'
import { byColumns, type Colleague, personOf } from '../tables/colleague.ts'
import { whoseColumns, whoseOf } from './whose-columns.ts'

/** G, accuracy: staff report another contact point. It finds nobody until the register keeper accepts it. */
export async function addProposal(
  tx: Writing,
  proposal: {
    id: string
    customerId: string
    point: ContactPoint
    whose: Whose
    why: string
    at: Date
    by: Colleague
    /** Only for writing back to that person. */
    byAddress: string | null
  },
): Promise<void> {
  await tx
    .insertInto('proposals')
    .values({
      id: proposal.id,
      customer_id: proposal.customerId,
      ...proposal.point,
      ...whoseColumns(proposal.whose),
      why: proposal.why,
      proposed_at: proposal.at.toISOString(),
      state: 'proposed',
      withdrawn_at: null,
      by_address: proposal.byAddress,
      ...byColumns(proposal.by),
    })
    .execute()
}

/** Whether this contact point waits for the register keeper's decision already. */
export async function isProposed(
  reading: Reading,
  customerId: string,
  { kind, key }: Pick<ContactPoint, 'kind' | 'key'>,
): Promise<boolean> {
  const found = await reading
    .selectFrom('proposals')
    .select('id')
    .where('customer_id', '=', customerId)
    .where('state', '=', 'proposed')
    .where('kind', '=', kind)
    .where('key', '=', key)
    .executeTakeFirst()
  return found !== undefined
}

export type KeptProposal = {
  customerId: string
  state: ProposalState
  point: ContactPoint
  whose: Whose
  why: string
  by: Person & { name: string }
  /** Only for writing back to that person. */
  byAddress: string | null
}

/** A report in any state. */
export async function findProposal(reading: Reading, id: string): Promise<KeptProposal | undefined> {
  const row = await reading.selectFrom('proposals').selectAll().where('id', '=', id).executeTakeFirst()
  return (
    row && {
      customerId: row.customer_id,
      state: row.state,
      point: { kind: row.kind, value: row.value, key: row.key },
      whose: whoseOf(row),
      why: row.why,
      by: { ...personOf(row), name: row.by_name },
      byAddress: row.by_address,
    }
  )
}

/** Records the register keeper's decision. */
export async function decideProposal(
  tx: Writing,
  id: string,
  decided: { state: 'accepted' | 'refused'; reason: string | null; at: Date; by: Colleague },
): Promise<void> {
  await tx
    .updateTable('proposals')
    .set({
      state: decided.state,
      reason: decided.reason,
      decided_at: decided.at.toISOString(),
      decided_by_oid: decided.by.oid,
      decided_by_tid: decided.by.tid,
      decided_by_name: decided.by.name,
      // The person who reported it has been told.
      by_address: null,
    })
    .where('id', '=', id)
    .execute()
}

export type WaitingProposal = {
  id: string
  customerId: string
  point: ContactPoint
  whose: Whose
  why: string
  proposedAt: string
  by: { name: string }
}

/** Proposals waiting for the register keeper, oldest first; of one customer or of all. */
export async function proposalsWaiting(
  reading: Reading,
  of: { customerId?: string; most: number },
): Promise<WaitingProposal[]> {
  const { customerId, most } = of
  const rows = await reading
    .selectFrom('proposals')
    .selectAll()
    .where('state', '=', 'proposed')
    .$if(customerId !== undefined, (query) => query.where('customer_id', '=', customerId ?? ''))
    .orderBy('proposed_at')
    .orderBy('id')
    .limit(most)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    customerId: row.customer_id,
    point: { kind: row.kind, value: row.value, key: row.key },
    whose: whoseOf(row),
    why: row.why,
    proposedAt: row.proposed_at,
    by: { name: row.by_name },
  }))
}

/** What was reported by mistake is not kept, only that something was. */
export async function markProposalWithdrawn(tx: Writing, id: string, at: Date): Promise<void> {
  await tx
    .updateTable('proposals')
    .set({
      state: 'withdrawn',
      withdrawn_at: at.toISOString(),
      ...{ value: '', key: '', why: '', by_address: null },
      ...whoseColumns(own),
    })
    .where('id', '=', id)
    .execute()
}
