/** Receives tags and the text between them; a long text comes in pieces. Names come without their prefix. */
export type TagHandler = {
  open(name: string, attributes: string, selfClosing: boolean): void
  close(name: string): void
  text(text: string): void
}

/** Longer than any tag that a spreadsheet writes. */
const longestTag = 1_000_000

/** Constructs that start like a tag and end only with their own mark, whatever they contain. */
const plain = { '<!--': '-->', '<![CDATA[': ']]>', '<?': '?>' } as const
const plainStarts = Object.keys(plain) as (keyof typeof plain)[]

/** The next significant character within a tag: outside quotes, and inside each kind. */
const telling = { '': /[<>"']/g, '"': /[<"]/g, "'": /[<']/g }

const tagParts = /^<(\/?)(?:[\w.-]+:)?([\w.-]+)/

/**
 * Reads XML piece by piece as it is unpacked: tags and the text between them. Supports only what the parts of an .xlsx
 * contain; refuses a document type, which can make a small text expand into a huge one. Each character is scanned once,
 * even in a tag that spans many pieces.
 * @throws Error if it is not such XML
 */
export class XmlTags {
  readonly #handler: TagHandler
  #rest = ''
  /** How far the tag at the start of `#rest` has been read, and the quote that is open there. */
  #read = 0
  #quote: keyof typeof telling = ''
  constructor(handler: TagHandler) {
    this.#handler = handler
  }

  push(piece: string): void {
    const text = this.#rest + piece
    let at = 0
    while (at < text.length) {
      const end = text[at] === '<' ? this.#endOfTag(text, at) : this.#takeText(text, at)
      if (end === null) break
      at = end
    }
    this.#rest = text.slice(at)
  }

  finish(): void {
    if (this.#rest.trim() !== '') throw unreadable('This XML ends in the middle.')
  }

  /** Returns where the text ends; null if the rest may be the first half of something. */
  #takeText(text: string, at: number): number | null {
    const next = text.indexOf('<', at)
    const end = next === -1 ? at + wholeLength(text.slice(at)) : next
    if (end === at) return null
    this.#handler.text(decoded(text.slice(at, end)))
    return end
  }

  /** Returns where the tag ends, and reports the tag; null if its end has not arrived yet. */
  #endOfTag(text: string, at: number): number | null {
    const start = plainStarts.find((one) => text.startsWith(one, at))
    const end = start ? this.#endOfPlain(text, at, start) : this.#endOfNamed(text, at)
    if (end === null) {
      if (text.length - at > longestTag) throw unreadable('A tag of this XML does not end.')
      return null
    }
    if (start === '<![CDATA[') this.#handler.text(text.slice(at + start.length, end - 3))
    else if (!start) this.#tell(text.slice(at, end))
    this.#read = 0
    this.#quote = ''
    return end
  }

  #endOfPlain(text: string, at: number, start: keyof typeof plain): number | null {
    const mark = plain[start]
    const end = text.indexOf(mark, at + Math.max(start.length, this.#read))
    // The end mark may be split between two pieces.
    this.#read = Math.max(start.length, text.length - at - mark.length)
    return end === -1 ? null : end + mark.length
  }

  #endOfNamed(text: string, at: number): number | null {
    if (text[at + 1] === '!' && isNoneOfPlain(text.slice(at, at + 9))) throw unreadable('This XML has a document type.')
    for (let from = at + Math.max(1, this.#read); ; ) {
      const wanted = telling[this.#quote]
      wanted.lastIndex = from
      const found = wanted.exec(text)
      if (!found) break
      const [mark] = found
      from = found.index + 1
      if (mark === '<') throw unreadable('A tag of this XML does not end.')
      if (mark === '>') return from
      this.#quote = this.#quote === '' ? (mark as '"' | "'") : ''
    }
    this.#read = text.length - at
    return null
  }

  #tell(tag: string): void {
    const [head, closing, name] = tagParts.exec(tag) ?? []
    if (head === undefined || name === undefined) throw unreadable('A tag of this XML has no name.')
    const selfClosing = tag.endsWith('/>')
    if (closing) this.#handler.close(name)
    else this.#handler.open(name, tag.slice(head.length, selfClosing ? -2 : -1), selfClosing)
  }
}

const unreadable = (why: string) => new Error(why)

/** Whether `<!` and what has arrived after it starts neither a comment nor CDATA. */
const isNoneOfPlain = (start: string) => !plainStarts.some((one) => one.startsWith(start) || start.startsWith(one))

/** The length of a text without an unfinished end: half an entity, or half a line break. */
function wholeLength(text: string): number {
  const entity = text.lastIndexOf('&')
  if (entity !== -1 && text.length - entity < longestEntity && !text.includes(';', entity)) return entity
  return text.endsWith('\r') ? text.length - 1 : text.length
}
const longestEntity = 12

const patterns = new Map<string, RegExp>()

/** The value of an attribute, whatever its prefix; undefined if there is none. */
export function attribute(attributes: string, name: string): string | undefined {
  if (attributes === '') return undefined
  const pattern = patterns.get(name) ?? new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
  patterns.set(name, pattern)
  const match = pattern.exec(attributes)
  return match ? decoded(match[1] ?? match[2] ?? '') : undefined
}

const entities = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

function decoded(text: string): string {
  // XML normalises all line breaks to one.
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  if (!lines.includes('&')) return lines
  return lines.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{1,10}));/gi, (whole, hex, decimal, name) => {
    if (name) return entities.get(name) ?? whole
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}
