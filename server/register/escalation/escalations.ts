import type { Insertable } from 'kysely'
import { undecidedStates } from '../../policy/escalation/escalation.ts'
import type { Behaviour, EscalationState } from '../../policy/vocabulary.ts'
import { statement } from '../store/statement.ts'
import type { Reading, Writing } from '../store.ts'
import { accountOf, type KnownColleague, knownByColumns } from '../tables/colleague.ts'
import type { Tables } from '../tables/tables.ts'

export type KeptEscalation = {
  customerId: string
  escalatedAt: string
  state: EscalationState
  behaviours: Behaviour[]
  by: KnownColleague
  service: string | null
  account: string | null
  /** An officer's open question. */
  question: string | null
  version: number
}

/** P10: a new escalation, which awaits a decision. The time is an instant, stored in UTC. */
export async function addEscalation(
  tx: Writing,
  escalation: {
    id: string
    customerId: string
    service: string | null
    at: Date
    behaviours: Behaviour[]
    account: string | null
    by: KnownColleague
  },
): Promise<void> {
  await insert(tx, {
    id: escalation.id,
    customer_id: escalation.customerId,
    service: escalation.service,
    escalated_at: escalation.at.toISOString(),
    state: 'pending',
    behaviours: JSON.stringify(escalation.behaviours),
    account: escalation.account,
    withdrawn_at: null,
    version: 1,
    question: null,
    ...knownByColumns(escalation.by),
  })
}

const insert = statement((db, row: Insertable<Tables['escalations']>) => db.insertInto('escalations').values(row))

/** An escalation in any state, with whoever escalated. */
export async function findEscalation(reading: Reading, id: string): Promise<KeptEscalation | undefined> {
  const row = await reading.selectFrom('escalations').selectAll().where('id', '=', id).executeTakeFirst()
  return (
    row && {
      customerId: row.customer_id,
      escalatedAt: row.escalated_at,
      state: row.state,
      behaviours: JSON.parse(row.behaviours),
      by: { ...accountOf(row), name: row.by_name },
      service: row.service,
      account: row.account,
      question: row.question,
      version: row.version,
    }
  )
}

/** P13: what officers see of these customers has changed, so nobody decides their open escalations on an older page. */
export async function raiseOpenEscalations(tx: Writing, customerIds: string[]): Promise<void> {
  await tx
    .updateTable('escalations')
    .set(({ eb }) => ({ version: eb('version', '+', 1) }))
    .where('customer_id', 'in', customerIds)
    .where('state', 'in', undecidedStates)
    .execute()
}

type Change = {
  behaviours?: Behaviour[] | undefined
  account?: string | null | undefined
  question?: string | null
  state?: EscalationState
  withdrawnAt?: Date
}

/** Changes only that version; undefined values stay as they are. */
export async function changeEscalation(tx: Writing, id: string, version: number, change: Change): Promise<void> {
  const { behaviours, account, question, state, withdrawnAt } = change
  const { numUpdatedRows } = await tx
    .updateTable('escalations')
    .set({
      version: version + 1,
      ...(behaviours && { behaviours: JSON.stringify(behaviours) }),
      ...(account !== undefined && { account }),
      ...(question !== undefined && { question }),
      ...(state && { state }),
      ...(withdrawnAt && { withdrawn_at: withdrawnAt.toISOString() }),
    })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows !== 1n) throw new Error('The escalation changed meanwhile.')
}
