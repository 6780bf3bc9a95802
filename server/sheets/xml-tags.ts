/** What stands between two tags, and the tag after it. Names come without their prefix. */
export type TagHandler = {
  open(name: string, attributes: string, selfClosing: boolean): void
  close(name: string): void
  text(text: string): void
}

const tag =
  /<(?:(\/?)(?:[\w.-]+:)?([\w.-]+)((?:[^<>"']|"[^"<]*"|'[^'<]*')*?)(\/?)>|!--[\s\S]*?-->|!\[CDATA\[([\s\S]*?)\]\]>|\?[\s\S]*?\?>)/y

/** Longer than any tag that a spreadsheet writes. */
const longestTag = 1_000_000

/**
 * Reads XML piece by piece, as it is unpacked: tags and the text between them. Only what the parts of an .xlsx are made
 * of is known; a document type (with which a small text can be made to mean a large one) is refused.
 * @throws Error where this is no such XML
 */
export class XmlTags {
  readonly #handler: TagHandler
  #rest = ''
  constructor(handler: TagHandler) {
    this.#handler = handler
  }

  push(piece: string): void {
    const text = this.#rest + piece
    let at = 0
    for (;;) {
      const next = text.indexOf('<', at)
      if (next === -1) break
      tag.lastIndex = next
      const match = tag.exec(text)
      if (!match) {
        if (text.length - next > longestTag || text.startsWith('<!D', next))
          throw new Error('This is not readable XML.')
        break
      }
      if (next > at) this.#handler.text(decoded(text.slice(at, next)))
      this.#told(match)
      at = tag.lastIndex
    }
    this.#rest = text.slice(at)
  }

  finish(): void {
    if (this.#rest.trim() !== '') throw new Error('This XML ends in the middle.')
  }

  #told([, closing, name, attributes = '', selfClosing, plain]: RegExpExecArray): void {
    if (plain !== undefined) this.#handler.text(plain)
    if (name === undefined) return
    if (closing) this.#handler.close(name)
    else this.#handler.open(name, attributes, selfClosing === '/')
  }
}

const patterns = new Map<string, RegExp>()

/** The value of one attribute, of whatever prefix; undefined where there is none. */
export function attribute(attributes: string, name: string): string | undefined {
  if (attributes === '') return undefined
  const pattern = patterns.get(name) ?? new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
  patterns.set(name, pattern)
  const match = pattern.exec(attributes)
  return match ? decoded(match[1] ?? match[2] ?? '') : undefined
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decoded(text: string): string {
  // XML reads every end of a line as one.
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  if (!lines.includes('&')) return lines
  return lines.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return entities[name] ?? whole
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}
