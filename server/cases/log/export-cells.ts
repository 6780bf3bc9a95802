import type { LetterMethod } from '../../policy/vocabulary.ts'
import type { LetterState } from '../../policy/vocabulary-states.ts'
import { actFromFile, type FromFile } from '../../register/import/imports.ts'
import type { LoggedEvidence } from '../../register/log/log-export.ts'
import type { Field } from '../../sheets/columns.ts'
import { cut, evidenceInWords } from '../../sheets/words/file-in-words.ts'
import { methodInWords } from '../../sheets/words/letter-in-words.ts'
import type { Cell } from '../../sheets/xlsx/write-xlsx.ts'

/** The cells of one line of an export. */
export type Cells = Partial<Record<Field, Cell>>

type Said = Record<'approved_by' | 'own_reference' | 'notes' | 'said_considered' | 'said_evidence', string | null>

/** What a council's own file said about a record, as cells of the export. */
export const saidCells = (row: Said): Cells => ({
  approvedBy: row.approved_by,
  ownReference: row.own_reference,
  notes: row.notes,
  considered: row.said_considered,
  evidence: row.said_evidence,
})

export const dayCell = (day: string | null): Cell => day && { day }

/** The evidence of a record in one cell, piece by piece; empty without any. */
export const evidenceCell = (pieces: LoggedEvidence[] | undefined): Cell =>
  pieces
    ? evidenceInWords(pieces.map(({ contact, ...piece }) => ({ ...piece, contact: contact && JSON.parse(contact) })))
    : null

/** Who did it at that moment: the name kept here or, for what came with a file, the one in the file. */
export function doneByCell(row: FromFile, name: string | null, at: string | null): Cell {
  const file = actFromFile(row, at)
  return file ? file.saidBy : name
}

type Delivery = Record<'sent_on' | 'text' | 'reason' | 'recorded_at' | 'by_name', string | null> & {
  state: LetterState
  method: LetterMethod | null
  made_at: string
}

/** P14: how a letter with a line of its own went. */
export const deliveryCells = (row: Delivery & FromFile) => ({
  letterSentOn: dayCell(row.sent_on),
  letterMethod: methodInWords(row.method),
  letterText: row.text && cut(row.text.trim()),
  letterNotSent: row.state === 'not-notified' ? row.reason : null,
  doneAt: row.recorded_at,
  answeredBy: doneByCell(row, row.by_name, row.recorded_at),
  approvedBy: null,
  recordedAt: row.made_at,
})
