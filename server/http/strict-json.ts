import { ServerRefusal } from './problems.ts'

/** Real requests nest seven levels deep; a small text must not produce a large tree. */
const maxDepth = 32
const maxParts = 30_000
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * Parses JSON and refuses what parsers disagree about: invalid UTF-8, duplicate keys, the keys of JavaScript's
 * prototypes, and trees too deep or too wide. NUL and lone surrogates, which no store accepts, are removed from texts.
 * @throws ServerRefusal not-valid, saying what is wrong and never what was sent
 */
export function parseJson(bytes: Buffer): unknown {
  let text: string
  try {
    text = utf8.decode(bytes)
  } catch {
    throw refuse('This is not UTF-8.')
  }
  walk(text)
  try {
    return unkeepable.test(text) ? JSON.parse(text, keepable) : JSON.parse(text)
  } catch {
    throw refuse('This is not JSON.')
  }
}

const unkeepable = /\\u(0000|d[89a-f])/i
const keepable = (_key: string, value: unknown) =>
  typeof value === 'string' ? value.replaceAll('\0', '').toWellFormed() : value

const refuse = (message: string) => new ServerRefusal('not-valid', [{ path: '', message }])

const quote = 0x22
const backslash = 0x5c

/** Checks the tree's shape without building it. Broken JSON passes here; the parser refuses it afterwards. */
function walk(text: string): void {
  /** The keys of each open object; null for an array. */
  const open: (Set<string> | null)[] = []
  let parts = 0
  for (let i = 0; i < text.length; i++) {
    switch (text.charCodeAt(i)) {
      case 0x7b: // {
        open.push(new Set())
        break
      case 0x5b: // [
        open.push(null)
        break
      case 0x7d: // }
      case 0x5d: // ]
        open.pop()
        continue
      case 0x2c: // ,
        break
      case quote: {
        const end = endOfString(text, i + 1)
        const keys = open.at(-1)
        if (keys && followedByColon(text, end + 1)) noteKey(keys, text.slice(i, end + 1))
        i = end
        continue
      }
      default:
        continue
    }
    if (open.length > maxDepth) throw refuse('This is nested too deeply.')
    if (++parts > maxParts) throw refuse('This has too many parts.')
  }
}

/** The end of the string that began before `from`. `indexOf` skips long Base64 texts quickly. */
function endOfString(text: string, from: number): number {
  for (let end = text.indexOf('"', from); end !== -1; end = text.indexOf('"', end + 1)) {
    let slashes = 0
    while (text.charCodeAt(end - 1 - slashes) === backslash && end - 1 - slashes >= from) slashes++
    if (slashes % 2 === 0) return end
  }
  return text.length
}

function followedByColon(text: string, from: number): boolean {
  let i = from
  while (i < text.length && ' \n\r\t'.includes(text.charAt(i))) i++
  return text.charAt(i) === ':'
}

function noteKey(keys: Set<string>, quoted: string): void {
  let key = quoted.slice(1, -1)
  if (key.includes('\\')) {
    try {
      key = JSON.parse(quoted)
    } catch {
      throw refuse('This is not JSON.')
    }
  }
  if (key === '__proto__' || key === 'constructor' || key === 'prototype')
    throw refuse('This holds a key that is not taken.')
  if (keys.has(key)) throw refuse('This holds a key twice.')
  keys.add(key)
}
