/**
 * The addresses of a message's Reply-To field (RFC 5322), in order, without names and comments. From a malformed field
 * it takes what can be read; without the field it returns none.
 * @param headers the whole header block as text, with LF or CRLF line ends
 */
export function replyToAddresses(headers: string): string[] {
  const unfolded = headers.replace(/\r?\n(?=[ \t])/g, '').split(/\r?\n/)
  const found = unfolded
    .filter((line) => /^reply-to\s*:/i.test(line))
    .flatMap((line) => mailboxes(line.slice(line.indexOf(':') + 1)))
  return [...new Set(found)]
}

/** Splits at commas and semicolons outside quotes, comments and angle brackets. A group's name ends at its colon. */
function mailboxes(value: string): string[] {
  const found: string[] = []
  let text = ''
  let angle: string | null = null
  const finish = () => {
    found.push(...addressesIn(angle ?? text))
    text = ''
    angle = null
  }
  for (const part of parts(value)) {
    if (part === ',' || part === ';') finish()
    else if (part === ':') text = ''
    else if (part.startsWith('<')) angle = part.slice(1).replace(/>$/, '').replace(/^.*:/, '')
    else text += part
  }
  finish()
  return found
}

/** Unquoted space within an address means nothing; between two addresses it is a forgotten comma. */
function addressesIn(text: string): string[] {
  const words = text.split(/\s+/).filter((word) => word.includes('@'))
  if (words.length > 1 && !text.includes('"')) return words
  const address = text.replace(/"(?:\\.|[^"\\])*"|\s+/g, (part) => (part.startsWith('"') ? part : ''))
  return address.includes('@') ? [address] : []
}

/** Comments are dropped here; quoted text stays only where it is part of an address ("odd name"@example.org). */
function* parts(value: string): Generator<string> {
  let i = 0
  while (i < value.length) {
    const c = value[i] ?? ''
    if (c === '(') i = endOfComment(value, i)
    else if (c === '"') {
      const end = endOfQuote(value, i)
      if (value[end] === '@') yield value.slice(i, end)
      i = end
    } else if (c === '<') {
      const end = value.indexOf('>', i)
      yield end < 0 ? value.slice(i) : value.slice(i, end + 1)
      i = end < 0 ? value.length : end + 1
    } else {
      yield c
      i += 1
    }
  }
}

function endOfQuote(value: string, start: number): number {
  for (let i = start + 1; i < value.length; i += 1) {
    if (value[i] === '\\') i += 1
    else if (value[i] === '"') return i + 1
  }
  return value.length
}

function endOfComment(value: string, start: number): number {
  let depth = 0
  for (let i = start; i < value.length; i += 1) {
    if (value[i] === '\\') i += 1
    else if (value[i] === '(') depth += 1
    else if (value[i] === ')') {
      depth -= 1
      if (depth === 0) return i + 1
    }
  }
  return value.length
}
