import { strToU8, Zip, ZipDeflate } from 'fflate'
import { safeCell } from '../formula-safe.ts'

/** A day (`YYYY-MM-DD`) is written as a real date, a text as a text that no spreadsheet runs. */
export type Cell = string | { day: string } | null

type Batch = readonly (readonly Cell[])[]
/** A sheet's name, and its rows in parts. */
export type SheetToWrite = [name: string, batches: AsyncIterable<Batch> | Iterable<Batch>]

/**
 * Streams sheets as an .xlsx, so a log of any length takes little memory. The first row of each has the titles: bold, and
 * frozen while the rest scrolls.
 */
export async function* writeXlsx(...sheets: SheetToWrite[]): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const ready: Uint8Array<ArrayBuffer>[] = []
  const zip = new Zip((error, piece) => {
    if (error) throw error
    ready.push(piece as Uint8Array<ArrayBuffer>)
  })
  const add = (name: string) => {
    const file = new ZipDeflate(name, { level: 6 })
    // The same rows make the same file at any time.
    file.mtime = new Date('2020-01-01T00:00:00')
    zip.add(file)
    return file
  }
  for (const [name, text] of Object.entries(parts(sheets.map(([name]) => name)))) add(name).push(strToU8(text), true)
  for (const [i, [, batches]] of sheets.entries()) {
    const sheet = add(partOf(i))
    sheet.push(strToU8(sheetStart))
    let row = 0
    for await (const batch of batches) {
      const text = batch.map((cells) => rowXml(cells, ++row)).join('')
      sheet.push(strToU8(text))
      yield* ready.splice(0)
    }
    sheet.push(strToU8('</sheetData></worksheet>'), true)
  }
  zip.end()
  yield* ready.splice(0)
}

function rowXml(cells: readonly Cell[], row: number): string {
  const style = row === 1 ? ' s="2"' : ''
  return `<row r="${row}">${cells.map((cell, i) => cellXml(cell, `${columnName(i)}${row}`, style)).join('')}</row>`
}

function cellXml(cell: Cell, address: string, style: string): string {
  if (cell === null || cell === '') return ''
  if (typeof cell === 'object') return `<c r="${address}" s="1"><v>${serialOf(cell.day)}</v></c>`
  return `<c r="${address}"${style} t="inlineStr"><is><t xml:space="preserve">${xmlText(safeCell(cell))}</t></is></c>`
}

const columnName = (i: number): string =>
  i < 26 ? String.fromCharCode(65 + i) : columnName(Math.floor(i / 26) - 1) + columnName(i % 26)

const serialOf = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000) + 25_569

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** What XML cannot contain, what it would change, and text that looks like our escapes. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unholdable = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[\da-f]{4}_)/gi

const xmlText = (text: string): string =>
  text
    .toWellFormed()
    .replace(unholdable, (one) => `_x${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(/[&<>]/g, (mark) => marks[mark] ?? mark)

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const sheetStart = `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15" defaultColWidth="18"/><sheetData>`

const partOf = (i: number) => `xl/worksheets/sheet${i + 1}.xml`
const type = (part: string, of: string) =>
  `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${of}+xml"/>`
const relation = (id: number, to: string, part: string) =>
  `<Relationship Id="rId${id}" Type="${office}/${to}" Target="${part}"/>`
const relations = (some: string) => `${head}<Relationships xmlns="${packages}/relationships">${some}</Relationships>`
const named = (name: string, i: number) =>
  `<sheet name="${xmlText(name).replaceAll('"', '&quot;')}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`

const parts = (names: string[]): Record<string, string> => ({
  '[Content_Types].xml': `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${type('xl/workbook.xml', 'sheet.main')}${names.map((_, i) => type(partOf(i), 'worksheet')).join('')}${type('xl/styles.xml', 'styles')}</Types>`,
  '_rels/.rels': relations(relation(1, 'officeDocument', 'xl/workbook.xml')),
  'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names.map(named).join('')}</sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': relations(
    names.map((_, i) => relation(i + 1, 'worksheet', partOf(i).slice('xl/'.length))).join('') +
      relation(names.length + 1, 'styles', 'styles.xml'),
  ),
  'xl/styles.xml': `${head}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" xfId="0"/><xf numFmtId="164" applyNumberFormat="1" xfId="0"/><xf numFmtId="0" fontId="1" applyFont="1" xfId="0"/></cellXfs></styleSheet>`,
})
