/** A mailbox in normal form: `local` without needless quotes, `domain` in punycode; both in lower case. */
export type MailAddress = { local: string; domain: string }

type Token = { text: string; quoted: boolean }

const atom = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]$|^[^\p{ASCII}\p{C}\p{Z}]$/u
const atoms = /^(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]|[^\p{ASCII}\p{C}\p{Z}])+$/u
const domainLetters = /^[\p{L}\p{M}\p{N}._\-\u3002\uff0e\uff61]+$/u
const hostName = /^(?=.{3,253}$)(?:[a-z0-9_-]{1,63}\.)+(?=.{1,63}$)[a-z0-9-]*[a-z][a-z0-9-]*$/
/** The usual form, which has only one reading. Punycode labels take the full parser. */
const plain = /^([a-z0-9_+-]+(?:\.[a-z0-9_+-]+)*)@((?:(?!xn--)[a-z0-9-]+\.)+[a-z]+)$/
/** How Exchange writes an X.500 name, bare or encapsulated as an Internet address. */
const x500 = /^(?:\/o=|\/cn=|imceaex-)/
/** RFC 5321 allows 64; senders' bounce addresses are longer. Anything longer than this is not an address. */
const longestLocal = 256

/**
 * Parses one address as mail programs write it: with a display name, comments, quotes (RFC 5322), an internationalised
 * domain (UTS 46), or Exchange's `SMTP:` prefix. Null for X.500 names and for anything but exactly one Internet
 * address; never throws.
 */
export function readMailAddress(given: string): MailAddress | null {
  const [, local = '', domain = ''] = plain.exec(given) ?? []
  if (local !== '' && local.length <= longestLocal && hostName.test(domain) && !x500.test(local))
    return { local, domain }
  return readWhole(given)
}

function readWhole(given: string): MailAddress | null {
  const text = given
    .normalize('NFC')
    .trim()
    .replace(/^(?:smtp|mailto):/i, '')
  const tokens = tokensOf(text)
  const spec = tokens && withoutDisplayName(tokens)
  if (!spec) return null
  const at = spec.findIndex(isPlain('@'))
  if (at < 0) return null
  const local = localOf(spec.slice(0, at))
  const domain = domainOf(spec.slice(at + 1))
  return local && domain && !x500.test(local) ? { local, domain } : null
}

/** The address as text: two spellings of one mailbox give the same text. */
export const mailAddressText = ({ local, domain }: MailAddress): string =>
  `${atoms.test(local) ? local : `"${local.replace(/["\\]/g, '\\$&')}"`}@${domain}`

const nothingButAnAddress = /^[^\s"\\(),:;<>@[\]]+@[^\s"\\(),:;<>@[\]]+$/

/**
 * The one address that a text means, as a mail system is told it: alone, so that nobody else reads names or several
 * addresses into it. Null if it is not exactly one.
 */
export function mailRecipient(given: string): string | null {
  const address = readMailAddress(given)
  return address && bareAddress(given, address)
}

/**
 * The address without a display name, comments or prefix; in its own letters where it stands there whole, because
 * capitals can tell a look-alike.
 */
export function bareAddress(given: string, address: MailAddress): string {
  const text = given.trim().replace(/^(?:smtp|mailto):/i, '')
  const bracketed = text.slice(text.lastIndexOf('<') + 1).replace('>', '')
  const isIt = (one: string) => {
    const read = nothingButAnAddress.test(one) && readMailAddress(one)
    return read && mailAddressText(read) === mailAddressText(address)
  }
  return [text, bracketed].find(isIt) ?? mailAddressText(address)
}

/**
 * An address as addresses of the council's own people are compared: as their mailbox, whatever its spelling, display
 * name or prefix. Anything else, an account's id say, is compared as text, without case. Empty if there is nothing.
 */
export function comparableAddress(given: string): string {
  const address = readMailAddress(given)
  return address === null ? given.trim().toLowerCase() : mailAddressText(address)
}

/** Whether two addresses of the council's own people are one mailbox. */
export function isSameMailbox(one: string, other: string): boolean {
  const address = comparableAddress(one)
  return address !== '' && address === comparableAddress(other)
}

const isPlain = (text: string) => (token: Token | undefined) => token?.text === text && !token.quoted

/** Characters, with a quoted string as one token and a comment as a space; null if either is not closed. */
function tokensOf(text: string): Token[] | null {
  const characters = [...text]
  const tokens: Token[] = []
  let comments = 0
  let quoted: string | null = null
  for (let i = 0; i < characters.length; i++) {
    const character = characters[i] ?? ''
    const escaped = character === '\\' && (quoted !== null || comments > 0) ? characters[++i] : undefined
    if (quoted !== null) {
      if (character === '"') {
        tokens.push({ text: quoted, quoted: true })
        quoted = null
      } else quoted += escaped ?? character
    } else if (comments > 0) {
      if (character === '(') comments++
      else if (character === ')') comments--
    } else if (character === '"') quoted = ''
    else if (character === '(') {
      comments++
      tokens.push({ text: ' ', quoted: false })
    } else tokens.push({ text: /\s/.test(character) ? ' ' : character, quoted: false })
  }
  return quoted === null && comments === 0 ? tokens : null
}

/** The part in angle brackets, if there are any; null if they are not closed, or not at the end. */
function withoutDisplayName(tokens: Token[]): Token[] | null {
  const open = tokens.findIndex(isPlain('<'))
  if (open < 0) return tokens
  const close = tokens.findIndex(isPlain('>'))
  const nothingAfter = tokens.slice(close + 1).every(isPlain(' '))
  return nothingAfter ? tokens.slice(open + 1, close) : null
}

/** Space is allowed, and means nothing, at the ends and beside a dot. */
function withoutSpace(tokens: Token[]): Token[] {
  const words = tokens.filter((token, i) => !isPlain(' ')(token) || !isPlain(' ')(tokens[i - 1]))
  const meansNothing = (i: number) => {
    const [before, after] = [words[i - 1], words[i + 1]]
    return !before || !after || isPlain('.')(before) || isPlain('.')(after)
  }
  return words.filter((token, i) => !isPlain(' ')(token) || !meansNothing(i))
}

/** Empty if nothing stands there; null if it is not a local part. */
function localOf(tokens: Token[]): string | null {
  const words = withoutSpace(tokens)
  const isWordEnd = (token: Token | undefined) => !token || isPlain('.')(token)
  const isSound = words.every(({ text, quoted }, i) =>
    quoted
      ? isWordEnd(words[i - 1]) && isWordEnd(words[i + 1]) && !/\p{C}/u.test(text)
      : text === '.' || atom.test(text),
  )
  // The standard allows case to matter here, but it does for no provider.
  const local = words
    .map(({ text }) => text)
    .join('')
    .toLowerCase()
    .normalize('NFC')
  return isSound && local.length <= longestLocal ? local : null
}

function domainOf(tokens: Token[]): string | null {
  const words = withoutSpace(tokens)
  const text = words.map((token) => token.text).join('')
  if (words.some(({ quoted }) => quoted) || !domainLetters.test(text)) return null
  try {
    const host = new URL(`http://${text}`).hostname.replace(/\.$/, '')
    return hostName.test(host) ? host : null
  } catch {
    return null
  }
}
