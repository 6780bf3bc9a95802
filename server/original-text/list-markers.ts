/** Markers that a reader saw before an item of a list: letters or numbers count, everything else is a bullet. */
type List = { next: number | null; step: 1 | -1; written: (count: number) => string }

const bullet = '• '
/** A map, because a customer chooses the words that are looked up. */
const writtenAs = new Map<string, (count: number) => string>([
  ['', String],
  ['1', String],
  ['decimal', String],
  ...['a', 'lower-alpha', 'lower-latin'].map((kind) => [kind, small(letters)] as const),
  ...['A', 'upper-alpha', 'upper-latin'].map((kind) => [kind, letters] as const),
  ...['i', 'lower-roman'].map((kind) => [kind, small(roman)] as const),
  ...['I', 'upper-roman'].map((kind) => [kind, roman] as const),
])

/** The lists that are open, the innermost last. */
export class ListMarkers {
  readonly #open: List[] = []

  /** Opens a list: only `ol` counts. */
  open(name: string, { start = '', reversed, type = '', style = '' }: Record<string, string>): void {
    const kind = /list-style(?:-type)?\s*:\s*(?<kind>[a-z-]+)/i.exec(style)?.groups?.kind?.toLowerCase() ?? type
    const written = writtenAs.get(kind)
    // The number it begins with is known only at its end.
    const isUnknown = reversed !== undefined && start === ''
    const next = name !== 'ol' || !written || isUnknown ? null : (wholeNumber(start) ?? 1)
    this.#open.push({ next, step: reversed === undefined ? 1 : -1, written: written ?? String })
  }

  close(): void {
    this.#open.pop()
  }

  /** What stands before an item. */
  next({ value = '' }: Record<string, string>): string {
    const list = this.#open.at(-1)
    if (!list || list.next === null) return bullet
    const count = wholeNumber(value) ?? list.next
    list.next = count + list.step
    return `${count > 0 ? list.written(count) : count}. `
  }
}

const wholeNumber = (text: string): number | null =>
  /^\s*-?\d{1,9}(?!\d)/.test(text) ? Number.parseInt(text, 10) : null

function small(written: (count: number) => string): (count: number) => string {
  return (count) => written(count).toLowerCase()
}

/** A to Z, AA, AB and so on. */
function letters(count: number): string {
  let text = ''
  for (let left = count; left > 0; left = Math.floor((left - 1) / 26))
    text = String.fromCharCode(65 + ((left - 1) % 26)) + text
  return text
}

const numerals: [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** Beyond 3,999 browsers write numbers. */
function roman(count: number): string {
  if (count > 3999) return String(count)
  let left = count
  let text = ''
  for (const [worth, sign] of numerals) for (; left >= worth; left -= worth) text += sign
  return text
}
