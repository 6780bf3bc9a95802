/** Characters that a spreadsheet skips before it checks for a formula: spaces, control and zero-width characters. */
const passedOver = String.raw`[\s\p{C}\u115f\u1160\u3164\uffa0]*`

/**
 * A formula's first character, also in full width. A leading tab or line break moves the rest into a separate cell; some
 * programs drop a leading null character.
 */
const risky = new RegExp(String.raw`^'*(?:[\t\r\n\0]|${passedOver}[=+\-@＝＋－＠﹢﹣﹦﹫])`, 'u')

/**
 * A text as a cell that no spreadsheet runs as a formula: an apostrophe precedes anything that could be one.
 * `plainText` removes it again, whatever the text was.
 */
export const safeCell = (text: string): string => (risky.test(text) ? `'${text}` : text)

/** The text that `safeCell` was given. Any other text, as a person typed it, is unchanged. */
export const plainText = (cell: string): string => (cell.startsWith("'") && risky.test(cell) ? cell.slice(1) : cell)
