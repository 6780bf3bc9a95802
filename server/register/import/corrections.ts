import type { FindingName } from '../../policy/import/import-finding.ts'
import type { Reading, Writing } from '../store.ts'

/** What the keeper puts in place of the cells of one finding, or of all alike. */
export type Correction = {
  what: FindingName
  /** Null: whichever column the finding is in. */
  field: string | null
  /** Null: whatever the cell says. */
  value: string | null
  /** Null: in every row. */
  row: number | null
  /** A text; or what each finding proposes; or the rows are left out. */
  becomes: { text: string } | 'proposal' | 'leave-out'
}

/**
 * Keeps what counts in place of cells. A correction is about findings of the last check, so none ever touches a cell
 * that was understood.
 */
export async function addCorrection(tx: Writing, id: string, correction: Correction): Promise<void> {
  const { what, field, value, row, becomes } = correction
  const found = tx
    .selectFrom('import_findings')
    .where('import_id', '=', id)
    .where('what', '=', what)
    .where('row_number', 'is not', null)
    .where('field', 'is not', null)
    .$if(field !== null, (query) => query.where('field', '=', field))
    .$if(value !== null, (query) => query.where('value', '=', value))
    .$if(row !== null, (query) => query.where('row_number', '=', row))
    .$if(becomes === 'proposal', (query) => query.where('proposal', 'is not', null))
  await tx
    .insertInto('import_corrections')
    .columns(['import_id', 'row_number', 'field', 'becomes'])
    .expression(
      found
        .select(['import_id', 'row_number'])
        .$castTo<{ import_id: string; row_number: number }>()
        .select((eb) => [
          (becomes === 'leave-out' ? eb.val('row') : eb.ref('field')).as('field'),
          becomes === 'proposal'
            ? eb.fn.max('proposal').as('becomes')
            : eb.val(becomes === 'leave-out' ? becomes : becomes.text).as('becomes'),
        ])
        .groupBy(becomes === 'leave-out' ? ['import_id', 'row_number'] : ['import_id', 'row_number', 'field']),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['import_id', 'row_number', 'field'])
        .doUpdateSet(({ ref }) => ({ becomes: ref('excluded.becomes') })),
    )
    .execute()
}

/** What counts in place of cells, by row and field. */
export async function correctionsOf(reading: Reading, id: string): Promise<Map<number, Map<string, string>>> {
  const rows = await reading
    .selectFrom('import_corrections')
    .select(['row_number', 'field', 'becomes'])
    .where('import_id', '=', id)
    .execute()
  const corrections = new Map<number, Map<string, string>>()
  for (const { row_number, field, becomes } of rows) {
    const ofRow = corrections.get(row_number) ?? new Map<string, string>()
    corrections.set(row_number, ofRow.set(field, becomes))
  }
  return corrections
}

/** How many cells of an import the keeper has answered for. */
export async function countCorrections(reading: Reading, id: string): Promise<number> {
  const { n } = await reading
    .selectFrom('import_corrections')
    .select((eb) => eb.fn.countAll<number | string>().as('n'))
    .where('import_id', '=', id)
    .executeTakeFirstOrThrow()
  return Number(n)
}

/** Forgets all corrections: the file counts as it is. */
export async function forgetCorrections(tx: Writing, id: string): Promise<void> {
  await tx.deleteFrom('import_corrections').where('import_id', '=', id).execute()
}

/** The values in a column that the keeper is asked about. */
export type AskedValue = {
  what: FindingName
  field: string
  value: string
  proposal: string | null
  rows: number
  firstRow: number
}

/** What the keeper is asked about, each value of a column once: those in most rows first. */
export async function askedValues(reading: Reading, id: string, most: number): Promise<AskedValue[]> {
  const rows = await reading
    .selectFrom('import_findings')
    .select(['what', 'field', 'value', 'proposal'])
    .select((eb) => [eb.fn.countAll<number | string>().as('rows'), eb.fn.min('row_number').as('first')])
    .where('import_id', '=', id)
    .where('stops', '=', 1)
    .where('field', 'is not', null)
    .where('field', '!=', 'look')
    .where('row_number', 'is not', null)
    .groupBy(['what', 'field', 'value', 'proposal'])
    .orderBy('what')
    .orderBy('rows', 'desc')
    .orderBy('first')
    .orderBy('field')
    .orderBy('value')
    .limit(most)
    .execute()
  return rows.map(({ what, field, value, proposal, rows: n, first }) => ({
    what,
    field: field ?? '',
    value: value ?? '',
    proposal,
    rows: Number(n),
    firstRow: Number(first),
  }))
}
