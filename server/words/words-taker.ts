/** Takes the words of HTML as they come: spaces and ends of lines in the source are one space each. */
export class WordsTaker {
  readonly #most: number
  readonly #pieces: string[] = []
  #length = 0
  /** What is to stand before the next word: so many ends of lines, or a space or tab. */
  #breaks = 0
  #gap = ''
  constructor(most: number) {
    this.#most = most
  }

  /** Whether more would not be kept. */
  get isFull(): boolean {
    return this.#length > this.#most
  }

  get words(): string {
    return this.#pieces.join('').slice(0, this.#most)
  }

  add(text: string): void {
    if (this.isFull) return
    const words = text.replace(/[ \t\r\n\f]+/g, ' ')
    if (words.startsWith(' ')) this.#gap ||= ' '
    const trimmed = words.trim()
    if (trimmed === '') return
    this.#push(this.#before() + trimmed)
    if (words.endsWith(' ')) this.#gap = ' '
  }

  /** The next word begins at least so many lines below. */
  breakLine(lines: number): void {
    this.#breaks = Math.max(this.#breaks, lines)
  }

  /** The next word begins one line further below; of many empty lines one is enough. */
  addBreak(): void {
    this.#breaks = Math.min(this.#breaks + 1, 2)
  }

  /** The next word stands in a cell of its own. */
  addCell(): void {
    if (this.#breaks === 0) this.#gap = '\t'
  }

  #before(): string {
    const before = this.#length === 0 ? '' : this.#breaks > 0 ? '\n'.repeat(this.#breaks) : this.#gap
    this.#breaks = 0
    this.#gap = ''
    return before
  }

  #push(piece: string): void {
    this.#pieces.push(piece)
    this.#length += piece.length
  }
}
