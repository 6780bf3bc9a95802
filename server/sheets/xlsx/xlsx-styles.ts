import { attribute, type TagHandler } from './xml-tags.ts'

/** By the number of a style: those that show a number as a day, strike text through, or colour the cell. */
export type Styles = Record<'days' | 'struck' | 'coloured', ReadonlySet<number>>

/** Collects the styles of a book. */
export class StyleReader implements TagHandler {
  readonly #formats = new Map<number, string>()
  readonly #fonts: boolean[] = []
  readonly #fills: boolean[] = []
  readonly #days = new Set<number>()
  readonly #struck = new Set<number>()
  readonly #coloured = new Set<number>()
  #part: 'fonts' | 'fills' | 'cellXfs' | null = null
  #style = 0

  open(name: string, attributes: string, selfClosing: boolean): void {
    const is = (value: string) => attribute(attributes, value)
    if (name === 'numFmt') this.#formats.set(Number(is('numFmtId')), is('formatCode') ?? '')
    if (name === 'fonts' || name === 'fills' || name === 'cellXfs') this.#part = selfClosing ? null : name
    if (this.#part === 'fonts' && name === 'font') this.#fonts.push(false)
    if (this.#part === 'fonts' && name === 'strike' && !['0', 'false'].includes(is('val') ?? ''))
      this.#fonts[this.#fonts.length - 1] = true
    if (this.#part === 'fills' && name === 'fill') this.#fills.push(false)
    if (this.#part === 'fills' && name === 'patternFill' && is('patternType') === 'solid')
      this.#fills[this.#fills.length - 1] = true
    if (this.#part === 'cellXfs' && name === 'xf') this.#take(attributes)
  }

  close(name: string): void {
    if (name === this.#part) this.#part = null
  }

  text(): void {}

  finish(): Styles {
    return { days: this.#days, struck: this.#struck, coloured: this.#coloured }
  }

  #take(attributes: string): void {
    const number = (name: string) => Number(attribute(attributes, name) ?? 0)
    const format = number('numFmtId')
    if (showsADay(format, this.#formats.get(format))) this.#days.add(this.#style)
    if (this.#fonts[number('fontId')]) this.#struck.add(this.#style)
    if (this.#fills[number('fillId')]) this.#coloured.add(this.#style)
    this.#style++
  }
}

/** Excel's built-in formats for days, and those that spell out year or day. */
function showsADay(format: number, code: string | undefined): boolean {
  if (code === undefined) return (format >= 14 && format <= 17) || format === 22 || (format >= 27 && format <= 36)
  return /[dy]/i.test(code.replace(/"[^"]*"|\\.|\[[^[\]]*\]/g, ''))
}
