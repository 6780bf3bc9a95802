/** Fills values into a text: `{0}` is the first, `{{` and `}}` are braces. */
export function format(text: string, ...values: unknown[]): string {
  return text.replace(/\{\{|\}\}|\{(\d+)(?::[^}]*)?\}/g, (found, at?: string) =>
    at === undefined ? found.charAt(0) : String(values[Number(at)] ?? ''),
  )
}

export class StringBuilder {
  #parts: string[]
  constructor(first?: unknown) {
    this.#parts = first === undefined || first === null ? [] : [String(first)]
  }
  append(part: unknown): this {
    this.#parts.push(String(part ?? ''))
    return this
  }
  appendLine(part?: unknown): this {
    return this.append(`${part ?? ''}\r\n`)
  }
  clear(): void {
    this.#parts = []
  }
  isEmpty(): boolean {
    return this.toString() === ''
  }
  toString(between = ''): string {
    return this.#parts.filter((part) => between === '' || part !== '').join(between)
  }
}
