import { createHash } from 'node:crypto'

const ids = /[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}/g
const references = /\b[A-Z]-[\dA-Z]{4}-[\dA-Z]{4}\b/g

/**
 * What happened in a run, line by line. Ids are random, so they are numbered as they appear: the same seed gives the
 * same digest.
 */
export class Trace {
  readonly #hash = createHash('sha256')
  readonly #numbers = new Map<string, number>()
  readonly #tell: ((line: string) => void) | null
  lines = 0
  constructor(tell: ((line: string) => void) | null) {
    this.#tell = tell
  }

  add(line: string): void {
    const named = line.replace(ids, this.#numbered).replace(references, this.#numbered)
    this.#hash.update(`${named}\n`)
    this.lines++
    this.#tell?.(named)
  }

  readonly #numbered = (id: string): string => {
    const number = this.#numbers.get(id) ?? this.#numbers.size + 1
    this.#numbers.set(id, number)
    return `#${number}`
  }

  digest(): string {
    return this.#hash.copy().digest('hex').slice(0, 16)
  }
}
