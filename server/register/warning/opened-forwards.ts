import type { Person } from '../../policy/who-may.ts'
import { statement } from '../store/statement.ts'
import type { Reading } from '../store.ts'

/** A message to a designated contact that this person opened and has not confirmed, and what it passes on. */
export type OpenedForward = { id: string; customerId: string; contactAddress: string; subject: string }

const opened = statement((db, { oid, tid }: { oid: string; tid: string }) =>
  db
    .selectFrom('passed_on')
    .innerJoin('restrictions', 'restrictions.id', 'passed_on.restriction_id')
    .select(['passed_on.id', 'customer_id', 'passed_on.contact', 'restrictions.contact as passed_to'])
    .where('passed_on.by_oid', '=', oid)
    .where('passed_on.by_tid', '=', tid)
    .where('forward_reply', '=', 'opened')
    .where('undone_at', 'is', null)
    .orderBy('passed_on_at', 'desc')
    .limit(mostAtOnce),
)

/** Nobody has more windows open; older ones are asked about in the pane. */
const mostAtOnce = 50

/** What this person opened for contacts and has not confirmed, newest first. */
export async function openedForwards(reading: Reading, { oid, tid }: Person): Promise<OpenedForward[]> {
  const rows = await opened(reading, { oid, tid })
  return rows.map(({ id, customer_id, contact, passed_to }) => ({
    id,
    customerId: customer_id,
    contactAddress: (JSON.parse(passed_to) as { address: string }).address,
    subject: subjectIn(contact),
  }))
}

function subjectIn(contact: string | null): string {
  const { subject } = JSON.parse(contact ?? '{}') as { subject?: string | null }
  return subject ?? ''
}
