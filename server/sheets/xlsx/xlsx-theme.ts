import { attribute, type TagHandler } from './xml-tags.ts'

/** The order in which cells number the colours of a theme; the theme itself lists dark before light. */
const order = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6']

/** Collects the colours of a book's theme, as `RRGGBB`, by the numbers that cells use. */
export class ThemeReader implements TagHandler {
  readonly colours: string[] = []
  #at = -1

  open(name: string, attributes: string): void {
    if (order.includes(name)) this.#at = order.indexOf(name)
    const colour = name === 'srgbClr' ? attribute(attributes, 'val') : attribute(attributes, 'lastClr')
    if (this.#at === -1 || colour === undefined || !/^[\da-f]{6}$/i.test(colour)) return
    this.colours[this.#at] ??= colour.toUpperCase()
  }

  close(name: string): void {
    if (order.includes(name)) this.#at = -1
  }

  text(): void {}
}
