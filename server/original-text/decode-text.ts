import { isUtf8 } from 'node:buffer'
import { DecodeStream, decode } from 'libmime/lib/charset.js'

/** Names that say nothing of letters beyond ASCII (RFC 1428 and 2045). */
const saysNothing = /^(?:(?:us-)?ascii|(?:x-)?unknown(?:-8bit)?|[78]bit|binary)?$/i
const marks: [string, string][] = [
  ['efbbbf', 'utf-8'],
  ['fffe', 'utf-16le'],
  ['feff', 'utf-16be'],
]
/** In HTML, this much can say which charset it has (HTML Living Standard, 13.2.3). */
const startOfHtml = 1024

/**
 * A text in the charset of its header; else of its byte order mark, or of HTML's own `meta`; else in UTF-8 if it is
 * that, or in windows-1252. Not whole if the charset is unknown here, or a letter could not be read.
 */
export function decodeText(
  bytes: Buffer,
  { charset, isHtml, isCut }: { charset: string; isHtml: boolean; isCut: boolean },
): { text: string; isWhole: boolean } {
  const isInUtf8 = () => isUtf8(isCut ? withoutCutLetter(bytes) : bytes)
  const named = saysNothing.test(charset.trim()) ? ownCharset(bytes, isHtml) : charset
  const isKnown = named === undefined || new DecodeStream(named).supported
  const used = named !== undefined && isKnown ? named : isInUtf8() ? 'utf-8' : 'windows-1252'
  const text = decode(bytes, used)
  // UTF-8 itself can have the sign that stands for a letter which somebody else could not read.
  return { text, isWhole: isKnown && (!text.includes('\ufffd') || (isUtf8Name(used) && isInUtf8())) }
}

function ownCharset(bytes: Buffer, isHtml: boolean): string | undefined {
  const start = bytes.toString('hex', 0, 3)
  const marked = marks.find(([mark]) => start.startsWith(mark))?.[1]
  if (marked || !isHtml) return marked
  const head = bytes.toString('latin1', 0, startOfHtml).replace(/<!--[\s\S]*?(?:-->|$)/g, '')
  const named = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*(?<name>[\w:.-]+)/i.exec(head)?.groups?.name
  // Whoever can read this as single bytes does not have UTF-16.
  return named && (/^utf-?16/i.test(named) ? 'utf-8' : named)
}

const isUtf8Name = (charset: string): boolean => /^(?:unicode-1-1-)?utf-?8$/i.test(charset.trim())

/** Of a text that ends in the middle of a letter. */
function withoutCutLetter(bytes: Buffer): Buffer {
  let end = bytes.length
  while (end > Math.max(0, bytes.length - 4) && ((bytes[end - 1] ?? 0) & 0xc0) === 0x80) end--
  return bytes.subarray(0, Math.max(0, end - 1))
}
