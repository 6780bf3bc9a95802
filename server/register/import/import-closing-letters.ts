import type { ImportedClosingLetter } from '../../policy/import/imported-dependents.ts'
import type { Writing } from '../store.ts'
import { deliveryColumns } from './import-dependents.ts'
import { type ImportedRow, insertAll, isOf, type Row, type Source } from './import-rows.ts'

/** P4, P14: adds letters that say how a formal warning or precautions ended. */
export const addImportedClosingLetters = (tx: Writing, source: Source, records: ImportedRow<{ kind: string }>[]) =>
  insertAll(
    tx,
    'closing_letters',
    records.filter(isOf('closing-letter')).map((one) => rowOf(one, source)),
  )

const rowOf = ({ id, at, what }: ImportedRow<ImportedClosingLetter>, source: Source): Row<'closing_letters'> => {
  const isOfPrecautions = what.letter === 'precautions-ended'
  return {
    id,
    formal_warning_id: isOfPrecautions ? null : what.aboutId,
    precaution_id: isOfPrecautions ? what.aboutId : null,
    kind: what.letter,
    decided_on: what.decidedOn,
    made_at: at ?? source.at.toISOString(),
    ...deliveryColumns(what.gone, source),
  }
}
