import type { ImportChecked, SheetGiven } from '../../contract/import/import.ts'
import { stopsImport } from '../../policy/import/import-finding.ts'
import type { Register } from '../../register/register.ts'
import { fields, titleOf } from '../../sheets/columns.ts'
import type { Act } from '../act.ts'
import { askedInWords } from './asked-in-words.ts'
import { findingInWords } from './finding-in-words.ts'
import { fileOf, isReady, prepareImport } from './run-import.ts'
import { listToSign } from './to-sign.ts'

/** More than anybody reads, and answers, at once. */
const mostFindings = 1_000
const mostAsked = 300

/**
 * The dry run: reads a file, compares it with the register, and says row by row what was found. Nothing is kept.
 */
export async function checkImport(register: Register, act: Act, given: SheetGiven): Promise<ImportChecked> {
  const file = fileOf(given)
  const { read, plan } = await prepareImport(register, act, file)
  const { titles, matching, headRow, start } = read
  const stopping = plan.findings.filter(({ what }) => stopsImport(what))
  const notes = plan.findings.filter(({ what }) => !stopsImport(what))
  return {
    counts: titles.length === 0 ? null : plan.counts,
    columns: titles.map((title, i) => ({ title: title || columnName(i + 1), field: matching[i] ?? null })),
    fields: fields.map((field) => ({ field, title: titleOf(field) })),
    headRow,
    start,
    findings: [...stopping, ...notes].slice(0, mostFindings).map((finding) => ({
      row: finding.row,
      column: finding.column === null ? null : titles[finding.column - 1] || columnName(finding.column),
      text: findingInWords(finding, act.say),
      stops: stopsImport(finding.what),
    })),
    asked: askedInWords(act, plan.findings, read).slice(0, mostAsked),
    stopping: stopping.length,
    found: plan.findings.length,
    mayImport: isReady(plan),
    toSign: listToSign(plan).length,
  }
}

/** The column's name in a spreadsheet: A to Z, then AA. */
const columnName = (n: number): string =>
  n <= 26 ? String.fromCharCode(64 + n) : columnName(Math.floor((n - 1) / 26)) + columnName(((n - 1) % 26) + 1)
