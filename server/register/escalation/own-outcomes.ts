import type { DecidedState } from '../../policy/vocabulary.ts'
import { decidedStates } from '../../policy/vocabulary.ts'
import type { Person } from '../../policy/who-may.ts'
import { closesNothing } from '../decision/decisions.ts'
import type { Reading } from '../store.ts'

export type OwnOutcome = {
  escalationId: string
  customerId: string
  state: DecidedState
  escalatedAt: string
  decidedAt: string
  feedback: string | null
  messageIds: string[]
}

/** P10: somebody's own escalations that were decided since then, newest first, with their messages' ids. */
export async function ownOutcomes(
  reading: Reading,
  { oid, tid }: Person,
  { since, most }: { since: Date; most: number },
): Promise<OwnOutcome[]> {
  const rows = await reading
    .selectFrom('escalations')
    .innerJoin('decisions', 'decisions.escalation_id', 'escalations.id')
    .select(['escalations.id', 'customer_id', 'state', 'escalated_at', 'decided_at', 'feedback'])
    .where('escalations.by_oid', '=', oid)
    .where('escalations.by_tid', '=', tid)
    .where('escalations.state', 'in', decidedStates)
    .where('decisions.outcome', 'not in', closesNothing)
    .where('decided_at', '>=', since.toISOString())
    .orderBy('decided_at', 'desc')
    .orderBy('decisions.id', 'desc')
    .limit(most)
    .execute()
  const newest = rows.filter(({ id }, i) => rows.findIndex((one) => one.id === id) === i)
  const messages = await messageIdsOf(
    reading,
    newest.map(({ id }) => id),
  )
  return newest.map(({ id, customer_id, state, escalated_at, decided_at, feedback }) => ({
    escalationId: id,
    customerId: customer_id,
    state: state as DecidedState,
    escalatedAt: escalated_at,
    decidedAt: decided_at,
    feedback,
    messageIds: messages.get(id) ?? [],
  }))
}

async function messageIdsOf(reading: Reading, escalationIds: string[]): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>()
  if (escalationIds.length === 0) return found
  const rows = await reading
    .selectFrom('evidence')
    .select(['escalation_id', 'message_id'])
    .where('escalation_id', 'in', escalationIds)
    .where('message_id', 'is not', null)
    .execute()
  for (const { escalation_id: id, message_id: message } of rows)
    found.set(id ?? '', [...(found.get(id ?? '') ?? []), message ?? ''])
  return found
}
