import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { readSheet as readByLibrary } from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { matchColumns } from '../../server/sheets/columns.ts'
import { readSheet } from '../../server/sheets/read-sheet.ts'
import { limits, UnreadableSheet } from '../../server/sheets/sheet.ts'
import { templateSheet } from '../../server/sheets/template-sheet.ts'
import { readXlsx } from '../../server/sheets/xlsx/read-xlsx.ts'
import { type Cell, writeXlsx } from '../../server/sheets/xlsx/write-xlsx.ts'
import { XmlTags } from '../../server/sheets/xlsx/xml-tags.ts'
import { bombXlsx, withSheet } from '../support/load/bomb-xlsx.ts'
import { formulaXlsx } from '../support/load/formula-xlsx.ts'

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

describe('a .csv in any encoding', () => {
  const text = 'Name,E-mail\nRené Öztürk,rene@example.org\n'
  const rows = [
    ['Name', 'E-mail'],
    ['René Öztürk', 'rene@example.org'],
  ]
  it.each([
    ['UTF-8', bytes(text)],
    ['UTF-8 with a byte order mark', bytes(`\ufeff${text}`)],
    ['UTF-16 with a byte order mark', bytes(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 without a byte order mark', bytes(text, 'utf16le')],
    ['UTF-16, big-endian', bytes(`\ufeff${text}`, 'utf16le').swap16()],
    ['Windows-1252', bytes(text, 'latin1')],
  ] as const)('%s', (_, content) => {
    expect(readSheet(content, 'csv').findings).toEqual([])
    expect(cells(content)).toEqual(rows)
  })

  it.each([',', ';', '\t'])('with %j as the separator', (separator) => {
    expect(cells(bytes(text.replaceAll(',', separator)))).toEqual(rows)
  })

  it('keeps row numbers where some rows are empty', () => {
    expect(readSheet(bytes('Name\n\nJo\n,,\nMia\n'), 'csv').rows.map(({ row }) => row)).toEqual([1, 3, 5])
  })

  it.each([
    ['an undecodable byte', bytes('\ufeffName\nJo\n').fill(0xff, 8, 9), { what: 'not-decodable', row: 2 }],
    [
      'an unclosed quotation mark',
      bytes('Name,E-mail\nJo,"jo@example.org\nMia,m@example.org'),
      { what: 'quote-not-closed', row: 2 },
    ],
    ['an empty file', bytes(''), { what: 'empty-file', row: null }],
    ['nothing but commas', bytes(',,,\n,,,\n'), { what: 'empty-file', row: null }],
    ['too many columns', bytes(`${'a,'.repeat(101)}\n`), { what: 'too-many-columns', row: 1 }],
    ['too many rows', bytes('a\n'.repeat(limits.rows + 2)), { what: 'too-many-rows', row: limits.rows + 2 }],
  ])('%s is refused, naming the row', (_, content, finding) => {
    expect(refused(content)).toMatchObject(finding)
  })

  it('names the row and column of a 1 MB cell', () => {
    const { findings, rows: kept } = readSheet(bytes(`Name,Notes\nJo,${'x'.repeat(1024 * 1024)}\n`), 'csv')
    expect(findings).toEqual([{ row: 2, column: 2, what: 'cell-too-long' }])
    expect(kept[1]?.cells).toEqual(['Jo', ''])
  })
})

describe('an .xlsx', () => {
  it('gives the values of formulas and dates, and says where a formula has none', () => {
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

  it('opens in other programs as written, with real dates', async () => {
    const given: Cell[][] = [
      ['Name', 'Day'],
      ['=1+1', { day: '2026-11-03' }],
      ['a & <b>\r\n_x0041_\u0007🙂', null],
    ]
    async function* batches() {
      yield given.slice(0, 1)
      yield given.slice(1)
    }
    const file = await whole(writeXlsx(['The log', batches()], ['Help', [[['Column']]]]))
    expect(await readByLibrary(file)).toEqual([
      ['Name', 'Day'],
      ["'=1+1", new Date('2026-11-03T00:00:00Z')],
      ['a & <b>\r\n_x0041_\u0007🙂', null],
    ])
    expect(cells(file, 'xlsx')).toEqual([['Name', 'Day'], ['=1+1', '2026-11-03'], ['a & <b>\r\n_x0041_\u0007🙂']])
  })

  it('the template’s titles are those that the reader knows, and its second sheet says what each takes', async () => {
    const file = await whole(templateSheet(['Housing', '=Planning']))
    const [titles = [], ...further] = await readByLibrary(file)
    expect([titles.length, further]).toEqual([23, []])
    expect(matchColumns(titles.map(String))).not.toContain(null)
    const help = await readByLibrary(file, 2)
    expect(help.map(([title]) => title)).toEqual(['Column', ...titles])
    expect(String(help)).toContain('Housing; =Planning')
  })

  it.each([
    ['a file that is not a .zip', bytes('Name,E-mail\n')],
    ['a .zip of something else', zipSync({ 'a.txt': strToU8('a') })],
    ['a truncated file', formulaXlsx([['Name']]).slice(0, 200)],
    ['a file with a document type', withSheet('<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet/>')],
    ['a sheet that ends in the middle', withSheet('<worksheet><sheetData><row r="1"><c r="A1"')],
  ])('%s is refused', (_, content) => {
    expect(refused(content, 'xlsx')).toMatchObject({ what: 'not-a-spreadsheet' })
  })

  it('no part is a file: one marked as a link is read like any other, and paths outside count for nothing', () => {
    const row =
      '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c></row></sheetData></worksheet>'
    const parts = unzipSync(withSheet(row))
    const link = { os: 3, attrs: (0o120777 << 16) >>> 0 }
    const outside = { '../../xl/worksheets/sheet1.xml': strToU8('/etc/passwd'), '/etc/passwd': strToU8('root') }
    const asLinks: Zippable = {}
    for (const [name, content] of Object.entries({ ...parts, ...outside })) asLinks[name] = [content, link]
    expect(cells(zipSync(asLinks), 'xlsx')).toEqual([['Name']])
  })

  it('a small file that unpacks to more than the limit is refused, however small it claims to be', () => {
    const most = 40_000_000
    const bomb = bombXlsx(most + 1)
    expect(bomb.length).toBeLessThan(most / 500)
    bomb.writeUInt32LE(1000, bomb.lastIndexOf('xl/worksheets/sheet1.xml') - 46 + 24)
    expect(() => readXlsx(bomb, undefined, most)).toThrow(
      expect.objectContaining({ finding: { row: null, column: null, what: 'too-much-unpacked' } }),
    )
  })
})

async function whole(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = []
  for await (const piece of pieces) all.push(piece)
  return Buffer.concat(all)
}

describe('a file designed to slow the reader down', () => {
  /** The least work that three readings took, in ms of this process alone, however busy the machine is. */
  const time = (content: Uint8Array, format: 'csv' | 'xlsx') =>
    Math.min(
      ...[1, 2, 3].map(() => {
        const began = process.cpuUsage()
        refused(content, format)
        return process.cpuUsage(began).user / 1000
      }),
    )
  /** Where each character were looked at again for each, it would be 64 times, and minutes. */
  const atMost = (short: number) => 30 * Math.max(20, short)
  const longTag = (length: number) => `<worksheet><${'a'.repeat(length)}`

  it.each([
    ['an unclosed name', longTag],
    ['unclosed attributes', (length: number) => `<worksheet><c ${'a="1" '.repeat(length / 6)}`],
    ['an unclosed quotation', (length: number) => `<worksheet><c r="${'a'.repeat(length)}`],
    ['quotations without names', (length: number) => `<worksheet><c ${`"" '' `.repeat(length / 6)}`],
    ['an unclosed comment', (length: number) => `<worksheet><!--${'-'.repeat(length)}`],
    ['nested tags', (length: number) => `<worksheet>${'<c>'.repeat(length / 3)}`],
    ['cells after a wide gap', (length: number) => `<row><c r="ZZZ1"/></row>`.repeat(length / 25)],
    ['unclosed entities', (length: number) => `<c><v>${'&#x10ffff'.repeat(length / 9)}</v></c>`],
  ])('an .xlsx with %s takes eight times as long when eight times as long', (_, sheet) => {
    const [short, long] = [withSheet(sheet(112_000)), withSheet(sheet(896_000))]
    expect(time(long, 'xlsx')).toBeLessThan(atMost(time(short, 'xlsx')))
  })

  it('a .csv of nothing but empty lines, or with an unclosed quotation mark, is read in one pass', () => {
    const lines = (length: number) => bytes('\n'.repeat(length))
    const open = (length: number) => bytes(`Name\n"${'a\n'.repeat(length / 2)}`)
    for (const of of [lines, open]) {
      expect(time(of(400_000), 'csv')).toBeLessThan(atMost(time(of(50_000), 'csv')))
    }
    expect(refused(open(400_000))).toMatchObject({ what: 'quote-not-closed', row: 2 })
  })

  it('a tag of a million characters is refused without reading on', () => {
    expect(refused(withSheet(longTag(1_100_000)), 'xlsx')).toMatchObject({ what: 'not-a-spreadsheet' })
  })
})

describe('the XML of an .xlsx', () => {
  /** What stands in a cell, given in pieces of every length. */
  const read = (xml: string, length: number) => {
    const told: string[] = []
    const tags = new XmlTags({
      open: (name, attributes, selfClosing) => told.push(`<${name}${attributes}${selfClosing ? '/' : ''}>`),
      close: (name) => told.push(`</${name}>`),
      text: (text) => told.push(text),
    })
    for (let at = 0; at < xml.length; at += length) tags.push(xml.slice(at, at + length))
    tags.finish()
    return told.join('')
  }

  it('is parsed the same in chunks of any size', () => {
    const xml = `<?xml version="1.0"?><!-- > "a" --><x:row r="1>2" s='"'>a &amp; b\r\n&#x41;&#66;<![CDATA[<c> ]] &amp;]]><v/></x:row>`
    const whole = `<row r="1>2" s='"'>a & b\nAB<c> ]] &amp;<v/></row>`
    for (const length of [1, 2, 3, 5, 7, 11, 1000]) expect(read(xml, length)).toBe(whole)
  })

  it('keeps an entity that XML does not know as it stands', () => {
    const unknown = '&toString;&__proto__;&valueOf;'
    expect(read(`<t>${unknown}</t>`, 1000)).toBe(`<t>${unknown}</t>`)
  })

  it.each(['<a <b>', '<a b="<">', '<!ELEMENT a>', '< a>', '<>'])('%s is not a tag', (xml) => {
    expect(() => read(xml, 1)).toThrow()
  })
})
