import type { ContactPoint } from '../policy/contact-point.ts'
import type { ProposalState } from '../policy/vocabulary.ts'
import type { Person } from '../policy/who-may.ts'
import { byColumns, type Colleague, personOf } from './by.ts'
import type { Reading, Writing } from './store.ts'

export async function addProposal(
  tx: Writing,
  proposal: { id: string; customerId: string; point: ContactPoint; why: string; at: Date; by: Colleague },
): Promise<void> {
  await tx
    .insertInto('proposals')
    .values({
      id: proposal.id,
      customer_id: proposal.customerId,
      ...proposal.point,
      why: proposal.why,
      proposed_at: proposal.at.toISOString(),
      state: 'proposed',
      withdrawn_at: null,
      ...byColumns(proposal.by),
    })
    .execute()
}

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

export async function findProposal(
  reading: Reading,
  id: string,
): Promise<{ customerId: string; state: ProposalState; by: Person } | undefined> {
  const row = await reading
    .selectFrom('proposals')
    .select(['customer_id', 'state', 'by_oid', 'by_tid'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row && { customerId: row.customer_id, state: row.state, by: personOf(row) }
}

/** What was reported by mistake is not kept: only that there was something. */
export async function markProposalWithdrawn(tx: Writing, id: string, at: Date): Promise<void> {
  await tx
    .updateTable('proposals')
    .set({ state: 'withdrawn', withdrawn_at: at.toISOString(), value: '', key: '', why: '' })
    .where('id', '=', id)
    .execute()
}
