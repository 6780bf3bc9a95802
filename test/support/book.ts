import { strToU8, zipSync } from 'fflate'

/** How a cell or row of a book looks; each is a style. */
export type Look = {
  rgb?: string
  theme?: number
  tint?: number
  indexed?: number
  strike?: true
  bold?: true
  day?: true
}
export type BookCell =
  | string
  | number
  | null
  | { text?: string; day?: string; formula?: string; error?: string; look?: Look }
export type BookRow = BookCell[] | { cells: BookCell[]; look?: Look; hidden?: true }
type BookSheet = { name: string; rows: BookRow[]; merges?: string[]; hidden?: true }

/** Which program writes it: they differ in where texts are, in prefixes and in what they leave out. */
export type Writer = 'excel' | 'libreoffice' | 'excel-strict' | 'google'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006/relationships'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** An .xlsx as a program writes it, with merged cells, colours, hidden rows and several sheets. */
export function bookOf(sheets: BookSheet[], writer: Writer = 'excel'): Uint8Array {
  const shared: string[] = []
  const styles: Look[] = [{}]
  const styleOf = (look: Look): number => {
    const at = styles.findIndex((one) => JSON.stringify(one) === JSON.stringify(look))
    return at === -1 ? styles.push(look) - 1 : at
  }
  const p = writer === 'google' ? 'x:' : ''
  const ns = `xmlns${p ? ':x' : ''}="${writer === 'excel-strict' ? strict : main}"`
  const cell = (given: BookCell, at: string, rowLook: Look | undefined): string => {
    const { text, day, formula, error, look } =
      typeof given === 'object' && given !== null ? given : { text: undefined }
    const style = styleOf({ ...rowLook, ...look, ...(day ? { day: true } : {}) })
    const s = style === 0 ? '' : ` s="${style}"`
    if (given === null) return s && writer !== 'google' ? `<${p}c r="${at}"${s}/>` : ''
    if (typeof given === 'number') return `<${p}c r="${at}"${s}><${p}v>${given}</${p}v></${p}c>`
    if (error) return `<${p}c r="${at}"${s} t="e"><${p}v>${error}</${p}v></${p}c>`
    if (day) return `<${p}c r="${at}"${s}><${p}v>${serial(day)}</${p}v></${p}c>`
    const words = escaped(typeof given === 'string' ? given : (text ?? ''))
    if (formula) return `<${p}c r="${at}"${s} t="str"><${p}f>${escaped(formula)}</${p}f><${p}v>${words}</${p}v></${p}c>`
    if (writer === 'google')
      return `<${p}c r="${at}"${s} t="inlineStr"><${p}is><${p}t>${words}</${p}t></${p}is></${p}c>`
    return `<${p}c r="${at}"${s} t="s"><${p}v>${shared.push(words) - 1}</${p}v></${p}c>`
  }
  const sheetXml = ({ rows, merges = [] }: BookSheet): string => {
    const written = rows.map((row, i) => {
      const { cells, look, hidden } = Array.isArray(row) ? { cells: row, look: undefined, hidden: undefined } : row
      const inside = cells.map((one, c) => cell(one, `${letter(c)}${i + 1}`, look)).join('')
      return inside === '' ? '' : `<${p}row r="${i + 1}"${hidden ? ' hidden="1"' : ''}>${inside}</${p}row>`
    })
    const merged = merges.map((ref) => `<${p}mergeCell ref="${ref}"/>`).join('')
    return `${head}<${p}worksheet ${ns}><${p}sheetData>${written.join('')}</${p}sheetData>${
      merged === '' ? '' : `<${p}mergeCells count="${merges.length}">${merged}</${p}mergeCells>`
    }</${p}worksheet>`
  }
  const sheetParts = sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet)] as const)
  const absolute = writer === 'excel-strict' ? '/xl/' : ''
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    'xl/workbook.xml': `${head}<${p}workbook ${ns} xmlns:r="${office}"><${p}sheets>${sheets
      .map(
        ({ name, hidden }, i) =>
          `<${p}sheet name="${escaped(name)}" sheetId="${i + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${i + 1}"/>`,
      )
      .join('')}</${p}sheets></${p}workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${packages}">${sheets
      .map(
        (_, i) =>
          `<Relationship Id="rId${i + 1}" Type="${office}/worksheet" Target="${absolute}worksheets/sheet${i + 1}.xml"/>`,
      )
      .join('')}</Relationships>`,
    ...Object.fromEntries(sheetParts),
    'xl/styles.xml': stylesXml(styles, ns, p),
    'xl/theme/theme1.xml': themeXml,
    ...(writer === 'google'
      ? {}
      : {
          'xl/sharedStrings.xml': `${head}<sst ${ns}>${shared.map((text) => `<si>${texts(text, writer)}</si>`).join('')}</sst>`,
        }),
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))
}

/** LibreOffice splits a text into runs; Excel adds phonetic guides, which are not part of the text. */
const texts = (text: string, writer: Writer): string =>
  writer === 'libreoffice' && text.includes(' ')
    ? text
        .split(/(?<= )/)
        .map((run) => `<r><rPr><sz val="10"/></rPr><t xml:space="preserve">${run}</t></r>`)
        .join('')
    : `<t xml:space="preserve">${text}</t><phoneticPr fontId="1"/>`

function stylesXml(styles: Look[], ns: string, p: string): string {
  const tag = (name: string, inside: string) => `<${p}${name}>${inside}</${p}${name}>`
  const fill = ({ rgb, theme, tint, indexed }: Look): string => {
    const colour = rgb
      ? `rgb="FF${rgb}"`
      : theme !== undefined
        ? `theme="${theme}"${tint === undefined ? '' : ` tint="${tint}"`}`
        : indexed === undefined
          ? ''
          : `indexed="${indexed}"`
    const type = colour === '' ? 'none' : 'solid'
    return tag('fill', `<${p}patternFill patternType="${type}"><${p}fgColor ${colour}/></${p}patternFill>`)
  }
  const font = ({ strike, bold }: Look) => tag('font', `${bold ? `<${p}b/>` : ''}${strike ? `<${p}strike/>` : ''}`)
  const formats = styles.map(({ day }, i) => `<${p}xf numFmtId="${day ? 165 : 0}" fontId="${i}" fillId="${i}"/>`)
  return `${head}<${p}styleSheet ${ns}>${tag('numFmts', `<${p}numFmt numFmtId="165" formatCode="dd/mm/yyyy;@"/>`)}${
    tag('fonts', styles.map(font).join('')) + tag('fills', styles.map(fill).join('')) + tag('cellXfs', formats.join(''))
  }</${p}styleSheet>`
}

const themeXml = `${head}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1><a:accent2><a:srgbClr val="ED7D31"/></a:accent2><a:accent3><a:srgbClr val="A5A5A5"/></a:accent3><a:accent4><a:srgbClr val="FFC000"/></a:accent4><a:accent5><a:srgbClr val="5B9BD5"/></a:accent5><a:accent6><a:srgbClr val="70AD47"/></a:accent6></a:clrScheme></a:themeElements></a:theme>`

const serial = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569
const letter = (i: number): string => (i < 26 ? String.fromCharCode(65 + i) : `A${String.fromCharCode(39 + i)}`)
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '&#10;')
