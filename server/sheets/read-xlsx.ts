import { strFromU8, type UnzipFileInfo, unzipSync } from 'fflate'
import { limits, type Sheet, UnreadableSheet } from './sheet.ts'
import { readCells } from './xlsx-cells.ts'
import { attribute, XmlTags } from './xml-tags.ts'

/**
 * The cells of the first sheet of an .xlsx: formulas by their value, days as `YYYY-MM-DD`.
 * @throws UnreadableSheet
 */
export function readXlsx(bytes: Uint8Array): Sheet {
  try {
    return readParts(bytes)
  } catch (error) {
    throw error instanceof UnreadableSheet ? error : refused('not-a-spreadsheet')
  }
}

const refused = (what: 'not-a-spreadsheet' | 'too-much-unpacked') =>
  new UnreadableSheet({ row: null, column: null, what })

function readParts(bytes: Uint8Array): Sheet {
  const book = 'xl/workbook.xml'
  const links = 'xl/_rels/workbook.xml.rels'
  const { names, parts } = unpack(bytes, [book, links])
  const { sheet, since1904 } = firstSheet(textOf(parts[book]), textOf(parts[links]))
  const others = {
    shared: names.find((name) => /^xl\/sharedStrings\.xml$/i.test(name)),
    styles: names.find((name) => /^xl\/styles\.xml$/i.test(name)),
  }
  const wanted = [sheet, others.shared, others.styles].flatMap((name) => name ?? [])
  const rest = unpack(bytes, wanted).parts
  const cells = rest[sheet]
  if (!cells) throw refused('not-a-spreadsheet')
  return readCells(cells, {
    shared: others.shared ? sharedTexts(rest[others.shared]) : [],
    dateStyles: others.styles ? dateStyles(rest[others.styles]) : new Set(),
    since1904,
  })
}

/** What a part says of its size is what is set aside for it: a part that lies is cut off there, and then is no XML. */
function unpack(bytes: Uint8Array, wanted: string[]) {
  let unpacked = 0
  const names: string[] = []
  const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
    names.push(name)
    if (!wanted.includes(name)) return false
    unpacked += originalSize
    if (unpacked > limits.unpackedBytes) throw refused('too-much-unpacked')
    return true
  }
  return { parts: unzipSync(bytes, { filter }), names }
}

function textOf(part: Uint8Array | undefined): string {
  if (!part) throw refused('not-a-spreadsheet')
  return strFromU8(part)
}

/** Where the first sheet of the workbook stands, and from which year it counts days. */
function firstSheet(book: string, links: string): { sheet: string; since1904: boolean } {
  let link: string | undefined
  let since1904 = false
  walk(book, (name, attributes) => {
    if (name === 'sheet') link ??= attribute(attributes, 'r:id') ?? attribute(attributes, 'id')
    if (name === 'workbookPr') since1904 = ['1', 'true'].includes(attribute(attributes, 'date1904') ?? '')
  })
  let target: string | undefined
  walk(links, (name, attributes) => {
    if (name === 'Relationship' && attribute(attributes, 'Id') === link) target = attribute(attributes, 'Target')
  })
  if (target === undefined) throw refused('not-a-spreadsheet')
  return { sheet: target.startsWith('/') ? target.slice(1) : `xl/${target}`, since1904 }
}

function walk(xml: string, open: (name: string, attributes: string) => void): void {
  const tags = new XmlTags({ open, close: () => {}, text: () => {} })
  tags.push(xml)
  tags.finish()
}

/** Texts that cells name by number. How they are to be read aloud (`rPh`) is no part of them. */
function sharedTexts(part: Uint8Array | undefined): string[] {
  const texts: string[] = []
  let text = ''
  let [inside, aloud] = [false, false]
  const tags = new XmlTags({
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
      if (inside && !aloud) text += more
    },
  })
  tags.push(textOf(part))
  tags.finish()
  return texts
}

/** Which styles (by number) show a number as a day: those that Excel knows, and those that spell out year or day. */
function dateStyles(part: Uint8Array | undefined): Set<number> {
  const own = new Map<number, string>()
  const found = new Set<number>()
  let inCells = false
  let style = 0
  const tags = new XmlTags({
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
  tags.push(textOf(part))
  tags.finish()
  return found
}

function showsADay(format: number, code: string | undefined): boolean {
  if (code === undefined) return (format >= 14 && format <= 17) || format === 22 || (format >= 27 && format <= 36)
  return /[dy]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''))
}
