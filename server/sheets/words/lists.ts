/** Several texts in one cell, separated by semicolons. A backslash escapes semicolons and line breaks within a text. */
export const asList = (texts: readonly string[]): string => texts.map(oneLine).join('; ')

/** A text on one line; `plainLine` reverses it. */
export const oneLine = (text: string): string =>
  text.replace(/[\\;\n\r]/g, (mark) => ({ '\n': '\\n', '\r': '\\r' })[mark] ?? `\\${mark}`)

/** A text as it was before an export escaped its backslashes, semicolons and line breaks. */
export const plainLine = (text: string): string =>
  text.replace(/\\([\\;nr])/g, (_, mark: string) => ({ n: '\n', r: '\r' })[mark] ?? mark)

/** The texts of a cell, separated by semicolons or line breaks. */
export function listed(cell: string): string[] {
  const parts = cell.match(/(?:\\[\s\S]|[^;\n\r\\]|\\$)+/g) ?? []
  return parts.map((part) => plainLine(part).trim()).filter((part) => part !== '')
}

/**
 * The addresses of a cell as people list them: also separated by commas, slashes, spaces or “and”, or with a name
 * before each, as Outlook copies them.
 */
export function listedAddresses(cell: string): string[] {
  const named = cell.match(/<[^<>\s@]+@[^<>\s@]+>/g)
  if (named && named.length === cell.split('@').length - 1) return named.map((one) => one.slice(1, -1))
  return listed(cell).flatMap((part) =>
    part.split('@').length > 2 && !part.includes('"')
      ? part.split(/[\s,/]+(?:(?:and|or|&)[\s,/]+)?/i).filter((one) => one !== '')
      : [part],
  )
}

/**
 * The numbers of a cell; a slash or “or” also separates two. “01632 960101/2” are 960101 and 960102. The lookbehind
 * keeps a long run of spaces fast to read.
 */
export const listedNumbers = (cell: string): string[] =>
  listed(cell).flatMap((part) =>
    part.split(/(?:(?<!\s)\s+)?(?:,|\b(?:and|or)\b)\s*/i).flatMap((some) =>
      some
        .split(/(?:(?<!\s)\s+)?\/\s*/)
        .map((one, at, all) => completed(all[0] ?? '', at === 0 ? '' : one) ?? one)
        .flatMap(withNext)
        .filter((one) => one !== ''),
    ),
  )

/**
 * “01632 960101-2” and “01632 960101-102” both mean two numbers, 960101 and 960102. “01632 960101-5” may mean five, so it is
 * left as it is, and asked about.
 */
function withNext(given: string): string[] {
  const { first = '', end = '' } = /^(?<first>\+?[\d\s()-]*\d)\s*\p{Pd}\s*(?<end>\d{1,6})$/u.exec(given)?.groups ?? {}
  const digits = first.replace(/\D/g, '').replace(/^00/, '')
  const next = digits.length < 11 || end === '' ? null : Number(digits.slice(-end.length)) + 1
  return next === Number(end) ? [first, completed(first, end) ?? end] : [given]
}

/** The last digits of a second number, after the first digits of the first; null if it is a number by itself. */
function completed(first: string, end: string): string | null {
  const isEnd = /^\d{1,6}$/.test(end) && /^\+?[\d\s()-]*\d$/.test(first) && first.replace(/\D/g, '').length >= 10
  return isEnd ? first.replace(new RegExp(`(?:\\d\\D*){${end.length}}$`), '') + end : null
}

/** The postal addresses of a cell, separated by semicolons: each on one line with commas, or on several lines. */
export const listedPostalAddresses = (cell: string): string[] =>
  (cell.match(/(?:\\[\s\S]|[^;\\]|\\$)+/g) ?? []).map((part) => plainLine(part).trim()).filter((part) => part !== '')
