import { strToU8, zipSync } from 'fflate'

type Part = string | { formula: string; value: string | null } | { day: number }

/**
 * An .xlsx as a spreadsheet program writes it: shared strings, days as numbers with a style, formulas with or without a
 * cached value.
 */
export function formulaXlsx(rows: Part[][]): Uint8Array {
  const shared: string[] = []
  const cell = (part: Part, at: string) => {
    if (typeof part === 'string') return `<c r="${at}" t="s"><v>${shared.push(escaped(part)) - 1}</v></c>`
    if ('day' in part) return `<c r="${at}" s="1"><v>${part.day}</v></c>`
    const value = part.value === null ? '' : `<v>${escaped(part.value)}</v>`
    return `<c r="${at}" t="str"><f>${escaped(part.formula)}</f>${value}</c>`
  }
  const sheet = rows
    .map(
      (cells, r) =>
        `<row r="${r + 1}">${cells.map((part, c) => cell(part, `${'ABCDEFGH'[c]}${r + 1}`)).join('')}</row>`,
    )
    .join('')
  const ns = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
  const r = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const rels = 'http://schemas.openxmlformats.org/package/2006/relationships'
  const parts: Record<string, string> = {
    'xl/workbook.xml': `<workbook ${ns} xmlns:r="${r}"><sheets><sheet name="Log" sheetId="1" r:id="rId7"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${rels}"><Relationship Id="rId7" Type="${r}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet ${ns}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${ns}><sheetData>${sheet}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst ${ns}>${shared.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
