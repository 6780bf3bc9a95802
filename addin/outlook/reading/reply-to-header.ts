/** The addresses in a message's Reply-To. `isUnclear`: there may be more, because not all of it could be read. */
export type ReplyToField = { addresses: string[]; isUnclear: boolean }

/** In characters: several hundred addresses. A hostile message may have any number. */
const longest = 50_000

/**
 * The addresses of a message's Reply-To field (RFC 5322), in order, without names and comments. From a malformed field
 * it takes what can be read; without the field there are none.
 * @param headers the whole header block as text, with LF or CRLF line ends
 */
export function readReplyToField(headers: string): ReplyToField {
  const unfolded = headers.replace(/\r?\n(?=[ \t])/g, '').split(/\r?\n/)
  const values = unfolded
    .filter((line) => /^reply-to\s*:/i.test(line))
    .map((line) => line.slice(line.indexOf(':') + 1).trim())
  let left = longest
  const fields = values.map((value) => {
    const read = value.length <= left ? value : value.slice(0, value.lastIndexOf(',', left) + 1)
    left = Math.max(0, left - value.length)
    const { addresses, isUnclear } = mailboxesIn(read)
    return { addresses, isUnclear: isUnclear || read !== value }
  })
  return {
    addresses: [...new Set(fields.flatMap(({ addresses }) => addresses))],
    isUnclear: fields.some(({ isUnclear }) => isUnclear),
  }
}

/** A character, or what a quoted string says. */
type Token = { text: string; quoted: boolean }

const comment: Token = { text: ' ', quoted: false }
const is = (token: Token | undefined, text: string) => token !== undefined && !token.quoted && token.text === text
const isSpace = (token: Token | undefined) => is(token, ' ')

/** One mailbox of the list. `angle`: what is in angle brackets; null before any. */
type Mailbox = { outside: Token[]; angle: Token[] | null; isClosed: boolean }

/** Splits at commas and semicolons outside quotes, comments and angle brackets. A group's name ends at its colon. */
function mailboxesIn(value: string): ReplyToField {
  const { tokens, isClosed } = tokensOf(value)
  const found: ReplyToField = { addresses: [], isUnclear: !isClosed }
  const empty = (): Mailbox => ({ outside: [], angle: null, isClosed: false })
  let mailbox = empty()
  const finish = () => {
    const { addresses, isUnclear } = addressesOf(mailbox)
    found.addresses.push(...addresses)
    found.isUnclear ||= isUnclear
    mailbox = empty()
  }
  for (const token of tokens) {
    if (mailbox.angle && !mailbox.isClosed) {
      if (is(token, '>')) mailbox.isClosed = true
      // What comes before a colon is the route of very old programs.
      else if (is(token, ':')) mailbox.angle = []
      else mailbox.angle.push(token)
    } else if (is(token, ',') || is(token, ';')) finish()
    else if (is(token, '<')) {
      // A second one: a comma is missing, and which of the two counts is unknown.
      if (mailbox.angle) {
        finish()
        found.isUnclear = true
      }
      mailbox.angle = []
    } else if (mailbox.angle) found.isUnclear ||= !isSpace(token)
    else if (is(token, ':')) {
      found.isUnclear ||= mailbox.outside.some(({ text }) => text.includes('@'))
      mailbox.outside = []
    } else mailbox.outside.push(token)
  }
  finish()
  return found
}

/** Several words without brackets are addresses with a forgotten comma, or a name beside an address. */
function addressesOf({ outside, angle, isClosed }: Mailbox): ReplyToField {
  const words = wordsOf(angle ?? outside)
  const addresses = words.map(addressOf).filter((address) => address !== null)
  if (angle)
    return words.length === 1
      ? { addresses, isUnclear: !isClosed || addresses.length === 0 }
      : { addresses: [], isUnclear: true }
  // A comment alone says something, too.
  return { addresses, isUnclear: addresses.length < words.length || (words.length === 0 && outside.includes(comment)) }
}

/** Divides at space, which means nothing at the ends and beside a dot or an @. */
function wordsOf(tokens: Token[]): Token[][] {
  const words: Token[][] = []
  let isApart = true
  for (const token of tokens) {
    if (isSpace(token)) {
      isApart = true
      continue
    }
    const last = words[words.length - 1]
    const joins = (one: Token | undefined) => is(one, '.') || is(one, '@')
    if (last && (!isApart || joins(token) || joins(last[last.length - 1]))) last.push(token)
    else words.push([token])
    isApart = false
  }
  return words
}

/** Null unless it is one address. Quotes stay only where the address needs them: "jo".marsh is jo.marsh. */
function addressOf(word: Token[]): string | null {
  const at = word.findIndex((token) => is(token, '@'))
  const [before, after] = [word.slice(0, at), word.slice(at + 1)]
  const isEnd = (token: Token | undefined) => token === undefined || is(token, '.')
  const isWord = ({ text, quoted }: Token, i: number) =>
    quoted ? isEnd(before[i - 1]) && isEnd(before[i + 1]) : !special.test(text)
  const [local, domain] = [textOf(before), textOf(after)]
  const isDomain = after.every(({ text, quoted }) => !quoted && (text === '[' || text === ']' || !special.test(text)))
  if (at < 1 || local === '' || domain === '' || !before.every(isWord) || !isDomain) return null
  // Encoded words do not belong here. Some programs decode them, and reply to what they say.
  if (local.includes('=?') || domain.includes('=?')) return null
  return `${special.test(local) ? `"${local.replace(/["\\]/g, '\\$&')}"` : local}@${domain}`
}

/** What only a quoted string may contain. */
const special = /[\s()<>[\]:;@\\,"]/

const textOf = (tokens: Token[]) => tokens.map(({ text }) => text).join('')

/** Comments count as space. `isClosed`: every quote and comment ends. */
function tokensOf(value: string): { tokens: Token[]; isClosed: boolean } {
  const tokens: Token[] = []
  let depth = 0
  let quoted: string | null = null
  for (let i = 0; i < value.length; i += 1) {
    const isEscaped = value[i] === '\\' && (depth > 0 || quoted !== null)
    if (isEscaped) i += 1
    const c = value[i] ?? ''
    if (quoted !== null && (isEscaped || c !== '"')) quoted += c
    else if (quoted !== null) {
      tokens.push({ text: quoted, quoted: true })
      quoted = null
    } else if (c === '(' && !isEscaped) {
      depth += 1
      if (depth === 1) tokens.push(comment)
    } else if (depth > 0) depth -= Number(c === ')' && !isEscaped)
    else if (c === '"') quoted = ''
    else tokens.push({ text: /\s/.test(c) ? ' ' : c, quoted: false })
  }
  return { tokens, isClosed: depth === 0 && quoted === null }
}
