import { CsvError } from 'csv-parse'
import { parse } from 'csv-parse/sync'
import * as v from 'valibot'
import { councillor, councillors as councillorsOf } from '../contract/settings/council.ts'
import type { CouncillorsRead } from '../contract/settings/settings.ts'
import type { CouncilParts } from '../council/council.ts'
import { inWords } from '../settings/issue-in-words.ts'

type Councillors = CouncilParts['councillors']
type Lines = CouncillorsRead['lines']

/** The names that each column may have; case, spaces and punctuation don't matter. */
const columns = {
  name: ['name', 'councillor', 'councillorname', 'councillorsname', 'fullname', 'member'],
  ward: ['ward', 'wardname', 'division', 'electoraldivision', 'electoralward'],
  address: ['address', 'email', 'emailaddress', 'mail', 'mailaddress'],
}
type Column = keyof typeof columns

/**
 * P16: reads the ward councillors from a .csv file (UTF-8 or Windows-1252; comma, semicolon or tab), with columns
 * identified by name. `replace`: only those in the file; `add`: also the known ones, matched by address. If any line is
 * wrong, nothing is imported, and each wrong line says why without repeating its content.
 */
export function readCouncillors(bytes: Uint8Array, how: 'replace' | 'add', known: Councillors): CouncillorsRead {
  const rows = rowsOf(decoded(bytes))
  if ('problem' in rows) return refused([rows])
  const [header, ...rest] = rows.records
  const places = header && placesOf(header.record)
  if (!places) {
    return refused([{ line: 1, problem: 'The first line must name the columns: name, ward, and address or e-mail.' }])
  }

  const lines: Lines = []
  const read: Councillors = []
  const firstLineOf = new Map<string, number>()
  for (const { record, line } of rest) {
    const cell = (column: Column) => record[places[column]] ?? ''
    const given = { name: cell('name'), ward: cell('ward'), address: cell('address').trim() }
    const { success, output, issues } = v.safeParse(councillor, given, { message: inWords })
    if (!success) {
      for (const issue of issues) lines.push({ line, problem: `The ${v.getDotPath(issue)} ${issue.message}.` })
      continue
    }
    const key = JSON.stringify([same(output.name), same(output.ward)])
    const first = firstLineOf.get(key)
    if (first !== undefined) lines.push({ line, problem: `The same councillor stands in line ${first}.` })
    firstLineOf.set(key, first ?? line)
    read.push(output)
  }
  if (lines.length === 0 && read.length === 0) lines.push({ line: 2, problem: 'There is no councillor in this file.' })
  return lines.length > 0 ? refused(lines, read.length) : taken(read, how, known)
}

const refused = (lines: Lines, read = 0): CouncillorsRead => ({
  councillors: null,
  lines: lines.slice(0, 1000),
  counts: { read, added: 0, changed: 0, gone: 0 },
})

function taken(read: Councillors, how: 'replace' | 'add', known: Councillors): CouncillorsRead {
  const before = new Map(known.map((one) => [same(one.address), one]))
  const after = new Map(read.map((one) => [same(one.address), one]))
  const isOther = (one: Councillors[number]) => {
    const earlier = before.get(same(one.address))
    return earlier !== undefined && (earlier.name !== one.name || earlier.ward !== one.ward)
  }
  const kept = how === 'add' ? known.filter((one) => !after.has(same(one.address))) : []
  const councillors = [...kept, ...read]
  if (!v.is(councillorsOf, councillors)) {
    return refused([{ line: 1, problem: 'There would be too many councillors: at most 500.' }], read.length)
  }
  return {
    councillors,
    lines: [],
    counts: {
      read: read.length,
      added: read.filter((one) => !before.has(same(one.address))).length,
      changed: read.filter(isOther).length,
      gone: how === 'replace' ? known.filter((one) => !after.has(same(one.address))).length : 0,
    },
  }
}

const same = (text: string) => text.normalize('NFC').trim().toLowerCase()

/** As spreadsheets write it: UTF-8, with or without a byte order mark, else Windows-1252. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

type Row = { record: string[]; line: number }

function rowsOf(text: string): { records: Row[] } | Lines[number] {
  const header = text.slice(0, text.search(/[\r\n]|$/))
  const times = (separator: string) => header.split(separator).length
  const delimiter = [',', ';', '\t'].toSorted((one, other) => times(other) - times(one))[0] ?? ','
  const options = { delimiter, bom: true, relax_column_count: true, skip_empty_lines: true, trim: true, info: true }
  try {
    // With `info`, each record comes with the line on which it ends.
    const found = parse(text, options) as unknown as { record: string[]; info: { lines: number } }[]
    const records = found.map(({ record, info }) => ({ record, line: info.lines }))
    return { records: records.filter(({ record }) => record.some((cell) => cell !== '')) }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = 'lines' in error && typeof error.lines === 'number' ? error.lines : 1
    return { line, problem: 'The quotation marks in this line do not match.' }
  }
}

function placesOf(header: string[]): Record<Column, number> | null {
  const names = header.map((cell) => cell.toLowerCase().replace(/[^a-z]/g, ''))
  const place = (column: Column) => names.findIndex((name) => columns[column].includes(name))
  const places = { name: place('name'), ward: place('ward'), address: place('address') }
  return Object.values(places).every((one) => one >= 0) ? places : null
}
