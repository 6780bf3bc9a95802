import { describe, expect, it } from 'vitest'
import { type Answers, noAnswers, readImport } from '../../server/cases/import/read-import.ts'
import { type Finding, stopsImport } from '../../server/policy/import/import-finding.ts'
import type { ImportedRecord, ImportedRow } from '../../server/policy/import/imported.ts'
import { ruth } from '../support/deciding.ts'
import type { CouncilSheet } from './councils/council-sheet.ts'
import { csvSheets } from './councils/csv-sheets.ts'
import { excelSheets } from './councils/excel-sheets.ts'
import { otherBooks } from './councils/other-books.ts'

const sheets = [...excelSheets, ...otherBooks, ...csvSheets]

/** "3: Una Poe; una@example.org | restriction in-force 2024-11-03 designated-contact, …". */
function inShort({ row, points, records }: ImportedRow): string {
  const names = points.filter(({ kind }) => kind === 'name').map(({ value }) => value)
  const ways = points
    .filter(({ kind }) => kind !== 'name')
    .map(({ kind, value, key, whose }) => {
      const shown = kind === 'number' ? key : value.replaceAll('\n', ', ')
      return whose.kind === 'own' ? shown : `${whose.kind} ${shown}`
    })
  return `${row}: ${names.join(' / ')}; ${ways.join(', ')} | ${records.map(recordInShort).join(' & ')}`
}

function recordInShort({ what, said }: ImportedRecord): string {
  const notes = said.notes === '' ? '' : `; notes "${said.notes.replaceAll('\n', ' / ')}"`
  if (what.kind === 'warning') return `warning until ${what.lapsesOn}${what.service ? `, ${what.service}` : ''}${notes}`
  const { state, inForceOn, liftedOn, reviewDue, terms } = what
  const { measures, contact, until, services } = terms
  const days = [inForceOn, until && `until ${until}`, liftedOn && `to ${liftedOn}`].filter((day) => day).join(' ')
  const review = state === 'in-force' ? `, review ${reviewDue}` : ''
  const kinds = measures.map(({ kind }) => kind).join(' + ')
  const covers = services ? `, ${services.join(', ')}` : ''
  return `restriction ${state} ${days} ${kinds}, ${contact.name} <${contact.address}>${review}${covers}${notes}`
}

const stopping = (findings: Finding[]) => findings.filter(({ what }) => stopsImport(what))

/** Accepts what is proposed, and answers the rest as the keeper of that council would. */
function answered({ format, content, answers = {} }: CouncilSheet): Answers {
  const { corrections = [], proposals, headRow = null, columns } = answers
  const file = { format, content }
  const asked = { ...noAnswers, headRow }
  const { titles, findings } = readImport(ruth, file, asked)
  const all: { row: number; field: string; becomes: string }[] = []
  const put = (row: number, field: string, becomes: string) => all.push({ row, field, becomes })
  for (const { row, field, proposal } of findings)
    if (proposals && row !== null && field !== undefined && proposal !== undefined) put(row, field, proposal)
  for (const [row, field, becomes] of corrections) put(row, field, becomes)
  return { ...asked, corrections: all, matching: columns ? titles.map((title) => columns[title] ?? null) : null }
}

describe('P15: a council’s sheet as it is', () => {
  it('comes in twenty forms', () => {
    expect(new Set(sheets.map(({ council }) => council)).size).toBe(20)
  })

  describe.each(sheets)('$council: $has', (sheet) => {
    const { format, content } = sheet

    it('is never refused whole; what is ambiguous is asked, beside what it would become', () => {
      const { findings, titles } = readImport(ruth, { format, content })
      expect(titles).not.toEqual([])
      const asked = stopping(findings).map(({ row, field, what, proposal }) => [
        row,
        field ?? null,
        what,
        ...(proposal === undefined ? [] : [proposal]),
      ])
      const byRow = (one: unknown[], other: unknown[]) => Number(one[0]) - Number(other[0])
      expect(asked.toSorted(byRow)).toEqual(sheet.asked)
    })

    it('is imported as the keeper answers', () => {
      const { rows, findings } = readImport(ruth, { format, content }, answered(sheet))
      expect(stopping(findings)).toEqual([])
      expect(findings.map(({ what }) => what)).toEqual(expect.arrayContaining(sheet.noted ?? []))
      expect(rows.map(inShort)).toEqual(sheet.imported)
    })
  })
})
