/** What a spreadsheet passes over before it looks whether a cell begins a formula: spaces, controls, marks without width. */
const passedOver = String.raw`[\s\p{C}\u115f\u1160\u3164\uffa0]*`

/** A formula's first character, also in full width; a tab or a line's end at the front moves the rest into a cell of its own. */
const risky = new RegExp(String.raw`^'*(?:[\t\r\n]|${passedOver}[=+\-@＝＋－＠﹢﹣﹦﹫])`, 'u')

/**
 * A text as a cell that no spreadsheet runs as a formula: an apostrophe goes before what could be one.
 * `plainText` takes it off again, whatever the text was.
 */
export const safeCell = (text: string): string => (risky.test(text) ? `'${text}` : text)

/** The text that `safeCell` was given. Any other text, as somebody typed it, stays what it is. */
export const plainText = (cell: string): string => (cell.startsWith("'") && risky.test(cell) ? cell.slice(1) : cell)
