import { appendCapped, limits, type Sheet, UnreadableSheet } from './sheet.ts'
import { CellReader } from './xlsx-cells.ts'
import { attribute, type TagHandler, XmlTags } from './xml-tags.ts'
import { unpackPart, type ZipPart, zipParts } from './zip-parts.ts'

const sharedStrings = 'xl/sharedStrings.xml'
const styles = 'xl/styles.xml'

/**
 * The cells of the first sheet of an .xlsx: formulas as their values, days as `YYYY-MM-DD`.
 * @param most how many bytes it may unpack to
 * @throws UnreadableSheet
 */
export function readXlsx(bytes: Uint8Array, most = limits.unpackedBytes): Sheet {
  try {
    return readParts(new Book(bytes, most))
  } catch (error) {
    throw error instanceof UnreadableSheet ? error : refused('not-a-spreadsheet')
  }
}

const refused = (what: 'not-a-spreadsheet' | 'too-much-unpacked') =>
  new UnreadableSheet({ row: null, column: null, what })

function readParts(book: Book): Sheet {
  const { sheet, since1904 } = firstSheet(book)
  return book
    .read(sheet, new CellReader({ shared: sharedTexts(book), dateStyles: dateStyles(book), since1904 }))
    .finish()
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

/** The path of the first sheet, and whether days count from 1904. */
function firstSheet(book: Book): { sheet: string; since1904: boolean } {
  let link: string | undefined
  let since1904 = false
  book.walk('xl/workbook.xml', (name, attributes) => {
    if (name === 'sheet') link ??= attribute(attributes, 'r:id') ?? attribute(attributes, 'id')
    if (name === 'workbookPr') since1904 = ['1', 'true'].includes(attribute(attributes, 'date1904') ?? '')
  })
  let target: string | undefined
  book.walk('xl/_rels/workbook.xml.rels', (name, attributes) => {
    if (name === 'Relationship' && attribute(attributes, 'Id') === link) target = attribute(attributes, 'Target')
  })
  if (target === undefined) throw refused('not-a-spreadsheet')
  return { sheet: target.startsWith('/') ? target.slice(1) : `xl/${target}`, since1904 }
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

/** The styles (by number) that show a number as a day: Excel's built-in ones, and those that spell out year or day. */
function dateStyles(book: Book): Set<number> {
  if (!book.has(styles)) return new Set()
  const own = new Map<number, string>()
  const found = new Set<number>()
  let inCells = false
  let style = 0
  book.read(styles, {
    open: (name, attributes) => {
      if (name === 'numFmt')
        own.set(Number(attribute(attributes, 'numFmtId')), attribute(attributes, 'formatCode') ?? '')
      if (name === 'cellXfs') inCells = true
      if (name !== 'xf' || !inCells) return
      const format = Number(attribute(attributes, 'numFmtId') ?? 0)
      if (showsADay(format, own.get(format))) found.add(style)
      style++
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false
    },
    text: () => {},
  })
  return found
}

function showsADay(format: number, code: string | undefined): boolean {
  if (code === undefined) return (format >= 14 && format <= 17) || format === 22 || (format >= 27 && format <= 36)
  return /[dy]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''))
}
