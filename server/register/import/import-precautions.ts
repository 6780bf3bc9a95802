import type { ImportedPrecaution } from '../../policy/import/imported.ts'
import { type HowTold, toldByColumns, toldColumns } from '../precaution/precautions.ts'
import type { Writing } from '../store.ts'
import { byColumns } from '../tables/colleague.ts'
import { type ImportedRow, insertAll, isOf, type Row, type Source } from './import-rows.ts'

/** P4: adds precautions for visits. Who decided on them is what the file says. */
export const addImportedPrecautions = (
  tx: Writing,
  source: Source,
  records: readonly ImportedRow<{ kind: string }>[],
): Promise<void> =>
  insertAll(
    tx,
    'precautions',
    records.filter(isOf('precaution')).map((one) => precautionRow(one, source)),
  )

const nobody = { oid: null, tid: null, name: null }

function precautionRow(
  { id, customerId, at, what }: ImportedRow<ImportedPrecaution>,
  source: Source,
): Row<'precautions'> {
  const now = source.at.toISOString()
  const { told, endedOn } = what
  const ender = endedOn === null ? nobody : source.by
  return {
    id,
    customer_id: customerId,
    steps: JSON.stringify(what.steps),
    more: what.more,
    reason: what.reason,
    look_again_on: what.lookAgainOn,
    recorded_at: at ?? now,
    looks: '[]',
    ...byColumns(source.by),
    ...(told === null
      ? { told_on: null, told_method: null, told_text: null, not_told_because: null, told_at: null, ...untold }
      : { ...toldColumns(toldOf(told)), told_at: told.at ?? now, ...toldByColumns(source.by) }),
    ended_at: endedOn === null ? null : `${endedOn}T12:00:00.000Z`,
    ended_why: endedOn === null ? null : what.endedWhy,
    ended_by_oid: ender.oid,
    ended_by_tid: ender.tid,
    ended_by_name: ender.name,
  }
}

const untold = { told_by_oid: null, told_by_tid: null, told_by_name: null }

const toldOf = (told: NonNullable<ImportedPrecaution['told']>): HowTold =>
  told.how === 'sent' ? { on: told.sentOn, method: told.method, text: told.text || null } : { because: told.reason }
