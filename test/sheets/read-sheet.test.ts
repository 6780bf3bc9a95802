import { strToU8, zipSync } from 'fflate'
import { readSheet as readByLibrary } from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { readSheet } from '../../server/sheets/read-sheet.ts'
import { limits, UnreadableSheet } from '../../server/sheets/sheet.ts'
import { type Cell, writeXlsx } from '../../server/sheets/write-xlsx.ts'
import { formulaXlsx } from '../support/formula-xlsx.ts'

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding)
const cells = (content: Uint8Array, format: 'csv' | 'xlsx' = 'csv') =>
  readSheet(content, format).rows.map((row) => row.cells)

/** What a file is refused for. */
function refused(content: Uint8Array, format: 'csv' | 'xlsx' = 'csv') {
  try {
    readSheet(content, format)
  } catch (error) {
    if (error instanceof UnreadableSheet) return error.finding
    throw error
  }
  return null
}

describe('a .csv, however it was saved', () => {
  const text = 'Name,E-mail\nRené Öztürk,rene@example.org\n'
  const rows = [
    ['Name', 'E-mail'],
    ['René Öztürk', 'rene@example.org'],
  ]
  it.each([
    ['UTF-8', bytes(text), 'utf-8'],
    ['UTF-8 with its mark', bytes(`\ufeff${text}`), 'utf-8'],
    ['UTF-16 with its mark', bytes(`\ufeff${text}`, 'utf16le'), 'utf-16'],
    ['UTF-16 without one', bytes(text, 'utf16le'), 'utf-16'],
    ['UTF-16, the other way round', bytes(`\ufeff${text}`, 'utf16le').swap16(), 'utf-16'],
    ['Windows-1252', bytes(text, 'latin1'), 'windows-1252'],
  ] as const)('%s', (_, content, encoding) => {
    expect(readSheet(content, 'csv')).toMatchObject({ encoding, findings: [] })
    expect(cells(content)).toEqual(rows)
  })

  it.each([',', ';', '\t'])('with %j between the cells', (separator) => {
    expect(cells(bytes(text.replaceAll(',', separator)))).toEqual(rows)
  })

  it('keeps the numbers of the rows where some are empty', () => {
    expect(readSheet(bytes('Name\n\nJo\n,,\nMia\n'), 'csv').rows.map(({ row }) => row)).toEqual([1, 3, 5])
  })

  it.each([
    ['what is in no encoding', bytes('\ufeffName\nJo\n').fill(0xff, 8, 9), { what: 'not-decodable', row: 2 }],
    [
      'a mark that is never closed',
      bytes('Name,E-mail\nJo,"jo@example.org\nMia,m@example.org'),
      { what: 'quote-not-closed', row: 2 },
    ],
    ['nothing', bytes(''), { what: 'empty-file', row: null }],
    ['nothing but commas', bytes(',,,\n,,,\n'), { what: 'empty-file', row: null }],
    ['too many columns', bytes(`${'a,'.repeat(101)}\n`), { what: 'too-many-columns', row: 1 }],
    ['too many rows', bytes('a\n'.repeat(limits.rows + 2)), { what: 'too-many-rows', row: limits.rows + 2 }],
  ])('%s is refused, with the row', (_, content, finding) => {
    expect(refused(content)).toMatchObject(finding)
  })

  it('names the row and the column of a cell of 1 MB', () => {
    const { findings, rows: kept } = readSheet(bytes(`Name,Notes\nJo,${'x'.repeat(1024 * 1024)}\n`), 'csv')
    expect(findings).toEqual([{ row: 2, column: 2, what: 'cell-too-long' }])
    expect(kept[1]?.cells).toEqual(['Jo', ''])
  })
})

describe('an .xlsx', () => {
  it('gives a formula’s value and a day; says where a formula has none', () => {
    const { rows, findings } = readSheet(
      formulaXlsx([
        ['Name', 'Day'],
        [{ formula: '"A"&"B"', value: 'AB' }, { day: 46_329 }],
        [{ formula: 'NOW()', value: null }, 'x'],
      ]),
      'xlsx',
    )
    expect(rows[1]?.cells).toEqual(['AB', '2026-11-03'])
    expect(findings).toEqual([{ row: 3, column: 1, what: 'formula-without-value' }])
  })

  it('that was written here is read by others as what it says, with real days', async () => {
    const given: Cell[][] = [
      ['Name', 'Day'],
      ['=1+1', { day: '2026-11-03' }],
      ['a & <b>\r\n_x0041_\u0007🙂', null],
    ]
    async function* batches() {
      yield given.slice(0, 1)
      yield given.slice(1)
    }
    const pieces: Uint8Array[] = []
    for await (const piece of writeXlsx('The log', batches())) pieces.push(piece)
    const file = Buffer.concat(pieces)
    expect(await readByLibrary(file)).toEqual([
      ['Name', 'Day'],
      ["'=1+1", new Date('2026-11-03T00:00:00Z')],
      ['a & <b>\r\n_x0041_\u0007🙂', null],
    ])
    expect(cells(file, 'xlsx')).toEqual([['Name', 'Day'], ['=1+1', '2026-11-03'], ['a & <b>\r\n_x0041_\u0007🙂']])
  })

  it.each([
    ['no .zip', bytes('Name,E-mail\n')],
    ['a .zip of something else', zipSync({ 'a.txt': strToU8('a') })],
    ['one that is cut off', formulaXlsx([['Name']]).slice(0, 200)],
    ['one with a document type in it', withSheet('<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet/>')],
    ['one that ends in the middle', withSheet('<worksheet><sheetData><row r="1"><c r="A1"')],
  ])('%s is refused', (_, content) => {
    expect(refused(content, 'xlsx')).toMatchObject({ what: 'not-a-spreadsheet' })
  })

  it('a small file that unpacks to more than is taken is refused before it is unpacked', () => {
    const parts = formulaXlsx([['Name']])
    // The size that a part of the .zip claims stands in its directory at the end.
    const said = Buffer.from(parts)
    const at = said.lastIndexOf('xl/worksheets/sheet1.xml') - 46
    said.writeUInt32LE(limits.unpackedBytes + 1, at + 24)
    expect(refused(said, 'xlsx')).toMatchObject({ what: 'too-much-unpacked' })
  })
})

function withSheet(sheet: string): Uint8Array {
  const r = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  return zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook xmlns:r="${r}"><sheets><sheet name="L" sheetId="1" r:id="a"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(sheet),
  })
}
