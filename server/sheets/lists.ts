/** Several texts in one cell, apart by semicolons. What a text holds of those, or of ends of lines, is written with a backslash. */
export const asList = (texts: readonly string[]): string => texts.map(oneLine).join('; ')

/** A text on one line, which `plainLine` reads back. */
export const oneLine = (text: string): string =>
  text.replace(/[\\;\n\r]/g, (mark) => ({ '\n': '\\n', '\r': '\\r' })[mark] ?? `\\${mark}`)

export const plainLine = (text: string): string =>
  text.replace(/\\([\\;nr])/g, (_, mark: string) => ({ n: '\n', r: '\r' })[mark] ?? mark)

/** The texts of a cell: apart by semicolons or on lines of their own. */
export function listed(cell: string): string[] {
  const parts = cell.match(/(?:\\[\s\S]|[^;\n\r\\]|\\$)+/g) ?? []
  return parts.map((part) => plainLine(part).trim()).filter((part) => part !== '')
}

/** Addresses of a cell as people list them: also apart by commas, slashes, spaces or “and”. */
export function listedAddresses(cell: string): string[] {
  return listed(cell).flatMap((part) =>
    part.split('@').length > 2 && !part.includes('"')
      ? part.split(/[\s,/]+(?:(?:and|or|&)[\s,/]+)?/i).filter((one) => one !== '')
      : [part],
  )
}

/** Numbers of a cell as people list them; a slash or “or” parts two. */
export const listedNumbers = (cell: string): string[] =>
  listed(cell).flatMap((part) => part.split(/\s*(?:[,/]|\b(?:and|or)\b)\s*/i).filter((one) => one !== ''))
