import type { SplitterChunk } from '@zone-eu/mailsplit'
import libmime from 'libmime'
import { calendarWords } from './calendar-words.ts'
import { decodeText } from './decode-text.ts'
import { htmlWords } from './html-words.ts'
import { unflowed } from './unflowed.ts'

export type Part = Extract<SplitterChunk, { type: 'node' }>

/** What a part is to a reader. `sealed`: it holds words of the message in a form that is not read here. */
export type PartKind = 'parts' | 'message' | 'text' | 'sealed' | 'file'

/** Longer texts are read in part. */
export const maxTextBytes = 4 * 1024 * 1024

const messages = new Set(['message/rfc822', 'message/global', 'message/news'])
/** Outlook's own format, and what is encrypted or signed as a whole. */
const sealed = /^application\/(?:(?:vnd\.)?ms-tnef|(?:x-)?pkcs7-mime|pgp-encrypted)$/

/** The type of a part. A file of no known type has the one of its name. */
export function typeOf({ contentType, filename }: Part): string {
  if (contentType === 'application/octet-stream' && filename) return libmime.detectMimeType(filename)
  // What names no type is plain text (RFC 2045, 5.2).
  return !contentType || (!contentType.includes('/') && !filename) ? 'text/plain' : contentType
}

/** What is done with a part. One of several parts without their boundary is text as it stands. */
export function kindOf(part: Part): PartKind {
  const type = typeOf(part)
  if (type.startsWith('multipart/')) return part._boundary ? 'parts' : 'text'
  if (messages.has(type)) return 'message'
  if (sealed.test(type)) return 'sealed'
  return /^(?:text|message)(?:\/|$)/.test(type) ? 'text' : 'file'
}

/** Whether a text is a file beside the message, or only a part of its words. */
export const isFile = (part: Part): boolean =>
  (part.disposition !== false && part.disposition !== 'inline') ||
  (part.filename !== false && !['text/plain', 'text/html'].includes(typeOf(part)))

/** The kinds of the parts around this one. In an `alternative`, the reader's program chooses one of them. */
export function partsAround({ parentNode }: Part): string[] {
  const kinds: string[] = []
  for (let around = parentNode; around; around = around.parentNode) kinds.push(around.multipart || '')
  return kinds
}

const htmlTypes = new Set(['text/html', 'text/x-amp-html'])

/** `withPictures`: of HTML, its words with the texts of pictures. */
type TextWords = { words: string; withPictures?: string; isWhole: boolean }

/** The words of a text's bytes, whatever kind of text it is. */
export function wordsOf(part: Part, bytes: Buffer, most: number): TextWords {
  const isHtml = htmlTypes.has(typeOf(part))
  const isCut = bytes.length >= maxTextBytes
  const { text, isWhole } = decodeText(bytes, { charset: part.charset || '', isHtml, isCut })
  const read = isHtml ? htmlWords(text, most) : plainWords(part, text, most)
  // Uuencode is shown as it is.
  return { ...read, isWhole: read.isWhole && isWhole && !/uu-?enc/.test(part.encoding || '') }
}

function plainWords(part: Part, text: string, most: number): TextWords {
  const isCalendar = typeOf(part) === 'text/calendar'
  const words = isCalendar ? calendarWords(text, most) : part.flowed ? unflowed(text, part.delSp, most) : text
  return { words: words.slice(0, most), isWhole: words.length <= most }
}
