import type { Report } from '../contract/report/report.ts'
import { type Say, say as sayInEnglish } from '../contract/texts/say.ts'
import { dayIn } from '../letters/day-in.ts'
import { byteOrderMark, csvLines } from './csv.ts'

/** P15: the report as .csv in UTF-8 with a byte order mark, so that spreadsheets decode it correctly. */
export const reportAsCsv = (report: Report, say: Say = sayInEnglish): string =>
  byteOrderMark +
  csvLines([
    [say('{council}: restrictions on contact', { council: report.council })],
    [report.title],
    [say('Counted on {day}', { day: dayIn(say, report.madeOn) })],
    ...report.rules.map((rule) => [rule]),
    ...report.tables.flatMap(({ title, note, rows }) => [
      [''],
      [title],
      ...(note ? [[note]] : []),
      ...rows.map(({ label, value }) => [label, value === null ? say('fewer than 5') : String(value)]),
    ]),
  ])
