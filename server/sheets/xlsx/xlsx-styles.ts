import { asWritten, indexedColours, tinted } from './xlsx-colours.ts'
import { attribute, type TagHandler } from './xml-tags.ts'

/** By the number of a style: those that show a number as a day, and how a cell with the style stands out. */
export type Styles = { days: ReadonlySet<number>; looks: ReadonlyMap<number, string> }

/** Collects the styles of a book: days, filled cells and text that is struck through. */
export class StyleReader implements TagHandler {
  readonly #theme: readonly string[]
  readonly #formats = new Map<number, string>()
  readonly #fills: (string | null)[] = []
  readonly #struck: boolean[] = []
  readonly #days = new Set<number>()
  readonly #looks = new Map<number, string>()
  #part: 'fonts' | 'fills' | 'cellXfs' | null = null
  #solid = false
  #style = 0
  constructor(theme: readonly string[]) {
    this.#theme = theme
  }

  open(name: string, attributes: string, selfClosing: boolean): void {
    const is = (value: string) => attribute(attributes, value)
    if (name === 'numFmt') this.#formats.set(Number(is('numFmtId')), is('formatCode') ?? '')
    if (name === 'fonts' || name === 'fills' || name === 'cellXfs') this.#part = selfClosing ? null : name
    if (this.#part === 'fonts' && name === 'font') this.#struck.push(false)
    if (this.#part === 'fonts' && name === 'strike' && !['0', 'false'].includes(is('val') ?? ''))
      this.#struck[this.#struck.length - 1] = true
    if (this.#part === 'fills' && name === 'fill') this.#fills.push(null)
    if (name === 'patternFill') this.#solid = is('patternType') === 'solid'
    if (this.#part === 'fills' && name === 'fgColor' && this.#solid)
      this.#fills[this.#fills.length - 1] = this.#colour(attributes)
    if (this.#part === 'cellXfs' && name === 'xf') this.#take(attributes)
  }

  close(name: string): void {
    if (name === this.#part) this.#part = null
  }

  text(): void {}

  finish(): Styles {
    return { days: this.#days, looks: this.#looks }
  }

  #take(attributes: string): void {
    const number = (name: string) => Number(attribute(attributes, name) ?? 0)
    const format = number('numFmtId')
    if (showsADay(format, this.#formats.get(format))) this.#days.add(this.#style)
    const colour = this.#fills[number('fillId')] ?? null
    const look = this.#struck[number('fontId')] ? 'struck' : colour
    if (look !== null) this.#looks.set(this.#style, look)
    this.#style++
  }

  /** Null for white, which is no colour to anybody who looks at a sheet. */
  #colour(attributes: string): string | null {
    const [rgb, theme, indexed] = ['rgb', 'theme', 'indexed'].map((name) => attribute(attributes, name))
    const plain = rgb ?? (theme === undefined ? indexedColours[Number(indexed)] : this.#theme[Number(theme)])
    if (plain === undefined) return null
    const colour = tinted(asWritten(plain), Number(attribute(attributes, 'tint') ?? 0))
    return colour === 'FFFFFF' ? null : colour
  }
}

/** Excel's built-in formats for days, and those that spell out year or day. */
function showsADay(format: number, code: string | undefined): boolean {
  if (code === undefined) return (format >= 14 && format <= 17) || format === 22 || (format >= 27 && format <= 36)
  return /[dy]/i.test(code.replace(/"[^"]*"|\\.|\[[^[\]]*\]/g, ''))
}
