import type { SheetData } from 'write-excel-file/node'
import { reportText as texts } from '../contract/messages/en/report.ts'
import { type Say, say as sayInEnglish } from '../contract/messages/say.ts'
import type { Report } from '../contract/report/report.ts'
import { dayIn } from '../letters/day-in.ts'
import { byteOrderMark, csvLines } from './csv.ts'
import { safeCell } from './formula-safe.ts'

/** Replaces a hidden count: the sign for "confidential" in public bodies' tables. */
const hidden = '[c]'

type Row = { kind: 'title' | 'head' | 'text'; cells: (string | number)[] }

/** The report line by line, as in both files. */
function rowsOf(report: Report, say: Say): Row[] {
  const text = (...cells: (string | number)[]): Row => ({ kind: 'text', cells })
  return [
    { kind: 'title', cells: [say(texts, 'heading', { council: report.council })] },
    text(report.title),
    text(say(texts, 'counted', { day: dayIn(say, report.madeOn) })),
    ...report.rules.map((rule) => text(rule)),
    ...report.tables.flatMap(({ title, note, columns, rows }): Row[] => [
      text(''),
      { kind: 'title', cells: [title] },
      ...(note ? [text(note)] : []),
      { kind: 'head', cells: ['', ...columns] },
      ...rows.map(({ label, values }) => text(label, ...values.map((value) => value ?? hidden))),
    ]),
  ]
}

/** As .csv in UTF-8 with a byte order mark, so that spreadsheets decode it correctly. */
export const reportAsCsv = (report: Report, say: Say = sayInEnglish): string =>
  byteOrderMark + csvLines(rowsOf(report, say).map(({ cells }) => cells.map(String)))

/** As .xlsx: figures are numbers, and no text can run as a formula. */
export async function reportAsXlsx(report: Report, say: Say = sayInEnglish): Promise<Uint8Array<ArrayBuffer>> {
  const rows = rowsOf(report, say)
  const data: SheetData = rows.map(({ kind, cells }) =>
    cells.map((cell) =>
      typeof cell === 'number'
        ? { value: cell, type: Number }
        : {
            value: safeCell(cell),
            type: String,
            ...(kind === 'text' ? {} : { fontWeight: 'bold' as const }),
            ...(cell === hidden ? { align: 'right' as const } : {}),
          },
    ),
  )
  const widest = Math.max(...rows.map(({ cells }) => cells.length))
  const columns = Array.from({ length: widest }, (_, at) => ({ width: at === 0 ? 48 : 24 }))
  const { default: writeXlsxFile } = await import('write-excel-file/node')
  return new Uint8Array(await writeXlsxFile(data, { sheet: 'Report', columns }).toBuffer())
}
