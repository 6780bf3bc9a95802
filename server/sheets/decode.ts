import { UnreadableSheet } from './sheet.ts'

/**
 * The text of a .csv in any encoding: UTF-8 and UTF-16, by byte order mark or detection, else Windows-1252, which older
 * spreadsheets use. Anything else is refused with the first row that shows it.
 * @throws UnreadableSheet not-decodable
 */
export function decodeText(bytes: Uint8Array): string {
  const wide = wideEncoding(bytes)
  if (wide) return strictly(bytes, wide)
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  const utf8 = new TextDecoder('utf-8', { fatal: true })
  try {
    return sound(utf8.decode(bytes))
  } catch (error) {
    if (marked || error instanceof UnreadableSheet) throw marked ? undecodable(firstBadRow(bytes)) : error
  }
  return sound(new TextDecoder('windows-1252').decode(bytes), control)
}

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  // Without a byte order mark: in Western text every other byte is zero.
  const start = bytes.subarray(0, 200)
  const zeros = (odd: number) => start.filter((byte, i) => i % 2 === odd && byte === 0).length
  if (start.length >= 4 && zeros(1) > start.length * 0.4) return 'utf-16le'
  return start.length >= 4 && zeros(0) > start.length * 0.4 ? 'utf-16be' : null
}

function strictly(bytes: Uint8Array, encoding: string): string {
  try {
    return sound(new TextDecoder(encoding, { fatal: true }).decode(bytes))
  } catch {
    throw undecodable(null)
  }
}

/** NUL, which no store accepts. */
const nothing = /\0/

/** Windows-1252 decodes any bytes; these characters show that they were something else. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/

function sound(text: string, wrong: RegExp = nothing): string {
  const at = text.search(wrong)
  if (at !== -1) throw undecodable(rowAt(text, at))
  return text
}

const rowAt = (text: string, at: number): number => text.slice(0, at).split('\n').length

function firstBadRow(bytes: Uint8Array): number {
  const lenient = new TextDecoder('utf-8').decode(bytes)
  return rowAt(lenient, Math.max(lenient.indexOf('\uFFFD'), 0))
}

const undecodable = (row: number | null) => new UnreadableSheet({ row, column: null, what: 'not-decodable' })
