import { dayAt } from '../../policy/calendar.ts'
import type { LoggedPrecaution } from '../../register/log/log-export.ts'
import { type KeptPrecaution, kept } from '../../register/precaution/precautions.ts'
import { cut } from '../../sheets/words/file-in-words.ts'
import { methodInWords } from '../../sheets/words/letter-in-words.ts'
import { writePrecautions } from '../../sheets/words/precautions-in-words.ts'
import { type Cells, dayCell, doneByCell, saidCells } from './export-cells.ts'

/** P4: the cells of precautions for visits. */
export function precautionCells(row: LoggedPrecaution, timeZone: string): Cells {
  const one = kept(row)
  return {
    ...saidCells(row),
    record: 'precaution',
    recordId: row.id,
    precautions: writePrecautions(one),
    reasons: one.reason,
    reviewOn: dayCell(one.lookAgainOn),
    recordedAt: one.recordedAt,
    approvedBy: doneByCell(row, one.by.name, null),
    liftedOn: dayCell(one.ended && dayAt(new Date(one.ended.at), timeZone)),
    account: one.ended?.why ?? null,
    ...toldCells(one.told),
  }
}

function toldCells(told: KeptPrecaution['told']): Cells {
  if (told === null) return {}
  if ('because' in told) return { letterNotSent: told.because, doneAt: told.at }
  return {
    letterSentOn: dayCell(told.on),
    letterMethod: methodInWords(told.method),
    letterText: told.text && cut(told.text),
    doneAt: told.at,
  }
}
