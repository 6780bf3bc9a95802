import { appendCapped, limits, type Sheet, UnreadableSheet } from '../sheet.ts'
import { CellReader, type ToldOfBook } from './xlsx-cells.ts'
import { StyleReader, type Styles } from './xlsx-styles.ts'
import { attribute, type TagHandler, XmlTags } from './xml-tags.ts'
import { unpackPart, type ZipPart, zipParts } from './zip-parts.ts'

const sharedStrings = 'xl/sharedStrings.xml'
const styles = 'xl/styles.xml'

/** How many titles of a row are known: shows which sheet has the log. */
type Known = (titles: readonly string[]) => number

/**
 * The cells of the sheet of an .xlsx whose titles are known best: formulas as their values, days as `YYYY-MM-DD`, a cell
 * merged over several rows in each of them, and which rows are hidden or struck through.
 * @param most how many bytes it may unpack to
 * @throws UnreadableSheet
 */
export function readXlsx(bytes: Uint8Array, known: Known = () => 0, most = limits.unpackedBytes): Sheet {
  try {
    return readParts(new Book(bytes, most), known)
  } catch (error) {
    throw error instanceof UnreadableSheet ? error : refused('not-a-spreadsheet')
  }
}

const refused = (what: 'not-a-spreadsheet' | 'too-much-unpacked') =>
  new UnreadableSheet({ row: null, column: null, what })

const mostSheets = 30
/** In rows: how far down the titles of a log are looked for. */
const peeked = 40

function readParts(book: Book, known: Known): Sheet {
  const { sheets, since1904 } = sheetsOf(book)
  const told = { shared: sharedTexts(book), styles: stylesOf(book), since1904 }
  const part = sheets[bestOf(sheets, (path) => peekAt(book, path, told, known)) - 1]
  if (!part) throw refused('not-a-spreadsheet')
  const read = book.read(part, new CellReader(told)).finish()
  return { ...read, otherSheets: sheets.length - 1 }
}

/** The number of the first sheet of those with the best judgement. */
function bestOf(sheets: string[], judge: (path: string) => number): number {
  if (sheets.length < 2) return 1
  const judged = sheets.map(judge)
  return judged.indexOf(Math.max(...judged)) + 1
}

/** How many titles are known in the row at its start that has most of them. A sheet that cannot be read has none. */
function peekAt(book: Book, path: string, told: ToldOfBook, known: Known): number {
  const reader = new CellReader(told, peeked)
  try {
    book.read(path, reader)
  } catch (error) {
    if (error instanceof UnreadableSheet && error.finding.what === 'too-much-unpacked') throw error
  }
  const rows = reader.rows()
  // If no sheet has known titles, one with any text is better than an empty one.
  return Math.max(0, ...rows.map(({ cells }) => known(cells))) + (rows.length > 1 ? 0.5 : 0)
}

/** The parts of an .xlsx, unpacked piece by piece as they are read: little is in memory at once. */
class Book {
  readonly #parts: ReadonlyMap<string, ZipPart>
  #left: number
  constructor(bytes: Uint8Array, most: number) {
    this.#left = most
    this.#parts = new Map(zipParts(bytes).map((part) => [part.name.toLowerCase(), part]))
  }

  has(name: string): boolean {
    return this.#parts.has(name.toLowerCase())
  }

  /** @throws UnreadableSheet if there is no such part, or all parts together unpack to too much */
  read<Handler extends TagHandler>(name: string, handler: Handler): Handler {
    const part = this.#parts.get(name.toLowerCase())
    if (!part) throw refused('not-a-spreadsheet')
    const tags = new XmlTags(handler)
    const decoder = new TextDecoder('utf-8')
    unpackPart(part, (piece) => {
      this.#left -= piece.length
      if (this.#left < 0) throw refused('too-much-unpacked')
      tags.push(decoder.decode(piece, { stream: true }))
    })
    tags.finish()
    return handler
  }

  /** Reads only the tags and their attributes. */
  walk(name: string, open: (name: string, attributes: string) => void): void {
    this.read(name, { open, close: () => {}, text: () => {} })
  }
}

/** The sheets of a book in their order, without those that are hidden, and whether days count from 1904. */
function sheetsOf(book: Book): { sheets: string[]; since1904: boolean } {
  const listed: { link: string | undefined; isHidden: boolean }[] = []
  let since1904 = false
  book.walk('xl/workbook.xml', (name, attributes) => {
    if (name === 'workbookPr') since1904 = ['1', 'true'].includes(attribute(attributes, 'date1904') ?? '')
    if (name !== 'sheet' || listed.length >= mostSheets) return
    const link = attribute(attributes, 'r:id') ?? attribute(attributes, 'id')
    const isHidden = (attribute(attributes, 'state') ?? 'visible') !== 'visible'
    listed.push({ link, isHidden })
  })
  const targets = new Map<string, string>()
  book.walk('xl/_rels/workbook.xml.rels', (name, attributes) => {
    const [id, target] = [attribute(attributes, 'Id'), attribute(attributes, 'Target')]
    if (name === 'Relationship' && id !== undefined && target !== undefined) targets.set(id, target)
  })
  const shown = listed.some(({ isHidden }) => !isHidden) ? listed.filter(({ isHidden }) => !isHidden) : listed
  const sheets = shown.flatMap(({ link }) => {
    const target = targets.get(link ?? '')
    if (target === undefined) return []
    return target.startsWith('/') ? target.slice(1) : `xl/${target}`
  })
  return { sheets, since1904 }
}

/** The texts that cells refer to by number, without their phonetic guides (`rPh`). */
function sharedTexts(book: Book): string[] {
  if (!book.has(sharedStrings)) return []
  const texts: string[] = []
  let text = ''
  let [inside, aloud] = [false, false]
  book.read(sharedStrings, {
    open: (name, _, selfClosing) => {
      if (name === 'si') text = ''
      if (name === 't') inside = !selfClosing
      if (name === 'rPh') aloud = !selfClosing
      if (name === 'si' && selfClosing) texts.push('')
    },
    close: (name) => {
      if (name === 'si') texts.push(text)
      if (name === 't') inside = false
      if (name === 'rPh') aloud = false
    },
    text: (more) => {
      if (inside && !aloud) text = appendCapped(text, more)
    },
  })
  return texts
}

const stylesOf = (book: Book): Styles =>
  book.has(styles)
    ? book.read(styles, new StyleReader()).finish()
    : { days: new Set(), struck: new Set(), coloured: new Set() }
