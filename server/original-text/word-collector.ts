/**
 * Collects the words of HTML. White space in the source becomes one space, and so does `&nbsp;`: Outlook and Gmail write
 * it between words, and alone in empty paragraphs.
 */
export class WordCollector {
  readonly #most: number
  readonly #pieces: string[] = []
  #length = 0
  /** What precedes the next word: this many line breaks, or a space or tab. */
  #breaks = 0
  #gap = ''
  constructor(most: number) {
    this.#most = most
  }

  /** Whether further text would be dropped. */
  get isFull(): boolean {
    return this.#length > this.#most
  }

  get words(): string {
    return this.#pieces.join('').slice(0, this.#most)
  }

  add(text: string): void {
    if (this.isFull) return
    const words = text.replaceAll('\ufeff', '').replace(/\s+/g, ' ')
    if (words.startsWith(' ')) this.#gap ||= ' '
    const trimmed = words.trim()
    if (trimmed === '') return
    this.#push(this.#before() + trimmed)
    if (words.endsWith(' ')) this.#gap = ' '
  }

  /** Starts the next word at least this many lines below. */
  breakLine(lines: number): void {
    this.#breaks = Math.max(this.#breaks, lines)
  }

  /** Starts the next word one line further below; several empty lines become one. */
  addBreak(): void {
    this.#breaks = Math.min(this.#breaks + 1, 2)
  }

  /** Puts the next word into a new cell. */
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
