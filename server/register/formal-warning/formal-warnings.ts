import type { Day } from '../../policy/calendar.ts'
import type { Account } from '../../policy/judging/same-person.ts'
import type { Behaviour, LetterMethod } from '../../policy/vocabulary.ts'
import type { FormalWarningState } from '../../policy/vocabulary-outcomes.ts'
import { fromFile, fromFileColumns, type ImportSource } from '../import/imports.ts'
import { whoDecidedImported } from '../judging/who-decided-imported.ts'
import type { Reading, Writing } from '../store.ts'
import { accountOf, type Colleague, type KnownColleague, knownByColumns } from '../tables/colleague.ts'
import type { Tables } from '../tables/tables.ts'

/**
 * `imported`: it came from a file. `decidedBy`: who decided it here; null: nobody has yet, as it came from a file.
 */
export type KeptFormalWarning = {
  id: string
  customerId: string
  escalationId: string | null
  service: string | null
  behaviours: Behaviour[]
  reasons: string
  decidedOn: Day
  madeAt: string
  by: Account & { name: string }
  decidedBy: Account | null
  state: FormalWarningState
  sentOn: Day | null
  method: LetterMethod | null
  text: string | null
  lapsesOn: Day | null
  /** How long it counts once it is sent, by the settings when it was decided. */
  lapsesAfterMonths: number | null
  recordedAt: string | null
  recordedBy: string | null
  withdrawn: { on: Day; at: string; why: string; by: string } | null
  imported: ImportSource | undefined
}

/** P10: a formal warning whose letter is still to send: until then it counts for nothing. */
export async function addFormalWarning(
  tx: Writing,
  warning: Pick<KeptFormalWarning, 'id' | 'customerId' | 'service' | 'behaviours' | 'reasons' | 'decidedOn'> & {
    escalationId: string
    lapsesAfterMonths: number
    at: Date
    by: KnownColleague
  },
): Promise<void> {
  await tx
    .insertInto('formal_warnings')
    .values({
      id: warning.id,
      customer_id: warning.customerId,
      escalation_id: warning.escalationId,
      service: warning.service,
      behaviours: JSON.stringify(warning.behaviours),
      reasons: warning.reasons,
      decided_on: warning.decidedOn,
      made_at: warning.at.toISOString(),
      state: 'to-send',
      lapses_after_months: warning.lapsesAfterMonths,
      ...knownByColumns(warning.by),
    })
    .execute()
}

const everyColumn = (reading: Reading) =>
  reading
    .selectFrom('formal_warnings')
    .leftJoin('imported_records', 'imported_records.record_id', 'formal_warnings.id')
    .selectAll('formal_warnings')
    .select(fromFileColumns)

/** A formal warning in any state, with its objection. */
export async function findFormalWarning(reading: Reading, id: string): Promise<KeptFormalWarning | undefined> {
  const [warning] = await allKept(reading, await everyColumn(reading).where('formal_warnings.id', '=', id).execute())
  return warning
}

/** A customer's formal warnings, oldest first. */
export async function formalWarningsOf(reading: Reading, customerId: string): Promise<KeptFormalWarning[]> {
  const rows = await everyColumn(reading)
    .where('customer_id', '=', customerId)
    .orderBy('formal_warnings.made_at')
    .execute()
  return await allKept(reading, rows)
}

/** The formal warning that an escalation came to. */
export async function formalWarningOf(reading: Reading, escalationId: string): Promise<string | undefined> {
  const row = await reading
    .selectFrom('formal_warnings')
    .select('id')
    .where('escalation_id', '=', escalationId)
    .executeTakeFirst()
  return row?.id
}

/**
 * Its letter was sent, so it counts. If the letter was posted after the warning was withdrawn, the warning stays
 * withdrawn.
 */
export async function markFormalWarningGiven(
  tx: Writing,
  { id, state }: Pick<KeptFormalWarning, 'id' | 'state'>,
  given: { sentOn: Day; method: LetterMethod; text: string; lapsesOn: Day; at: Date; by: Colleague },
): Promise<void> {
  await tx
    .updateTable('formal_warnings')
    .set({
      state: state === 'withdrawn' ? 'withdrawn' : 'given',
      sent_on: given.sentOn,
      method: given.method,
      text: given.text,
      lapses_on: given.lapsesOn,
      recorded_at: given.at.toISOString(),
      recorded_by_oid: given.by.oid,
      recorded_by_tid: given.by.tid,
      recorded_by_name: given.by.name,
    })
    .where('id', '=', id)
    .where('state', '=', state)
    .where('sent_on', 'is', null)
    .execute()
}

/** It no longer counts. `on` is the council's day, `at` the instant. */
export async function markFormalWarningWithdrawn(
  tx: Writing,
  id: string,
  withdrawn: { on: Day; at: Date; why: string; by: Colleague },
): Promise<void> {
  await tx
    .updateTable('formal_warnings')
    .set({
      state: 'withdrawn',
      withdrawn_on: withdrawn.on,
      withdrawn_at: withdrawn.at.toISOString(),
      withdrawn_why: withdrawn.why,
      withdrawn_by_oid: withdrawn.by.oid,
      withdrawn_by_tid: withdrawn.by.tid,
      withdrawn_by_name: withdrawn.by.name,
    })
    .where('id', '=', id)
    .execute()
}

type Row = Tables['formal_warnings'] & Parameters<typeof fromFile>[0]

async function allKept(reading: Reading, rows: readonly Row[]): Promise<KeptFormalWarning[]> {
  const imported = rows.filter((row) => row.import_id !== null).map(({ id }) => id)
  const deciders = await whoDecidedImported(reading, imported)
  return rows.map((row) => kept(row, row.import_id === null ? accountOf(row) : (deciders.get(row.id) ?? null)))
}

const kept = (row: Row, decidedBy: Account | null): KeptFormalWarning => ({
  id: row.id,
  customerId: row.customer_id,
  escalationId: row.escalation_id,
  service: row.service,
  behaviours: JSON.parse(row.behaviours),
  reasons: row.reasons,
  decidedOn: row.decided_on,
  madeAt: row.made_at,
  by: { ...accountOf(row), name: row.by_name },
  decidedBy,
  state: row.state,
  sentOn: row.sent_on,
  method: row.method,
  text: row.text,
  lapsesOn: row.lapses_on,
  lapsesAfterMonths: row.lapses_after_months,
  recordedAt: row.recorded_at,
  recordedBy: row.recorded_by_name,
  withdrawn:
    row.withdrawn_on === null
      ? null
      : {
          on: row.withdrawn_on,
          at: row.withdrawn_at ?? row.made_at,
          why: row.withdrawn_why ?? '',
          by: row.withdrawn_by_name ?? '',
        },
  imported: fromFile(row),
})
