import type { Readable } from 'node:stream'
import { type AttachmentStream, MailParser, type MailParserOptions, type MessageText } from 'mailparser'
import { htmlWords } from './html-words.ts'

/** A file or message within a message. `depth`: how many messages it is nested in. */
export type Attached = { name: string | null; type: string; bytes: number; depth: number }

/** What a message says, as plain text that is safe to show. */
export type MessageRead = { text: string | null; isWhole: boolean; attached: Attached[] }

/** Longer messages are shown in part; the original can be downloaded in full. */
const maxCharacters = 20_000
const maxAttached = 200
const maxNameLength = 200
/** Nested messages are read to this depth; deeper ones are only listed. */
const maxDepth = 4

/**
 * `maxHeadSize` and `maxChildNodes` go to the underlying splitter: bytes of headers, and number of parts. HTML becomes
 * text here, because the parser lays out tables, which takes minutes for a long one.
 */
const options: MailParserOptions & { maxHeadSize: number; maxChildNodes: number } = {
  skipHtmlToText: true,
  skipImageLinks: true,
  skipTextLinks: true,
  checksumAlgo: false,
  ignoreEmbedded: true,
  maxHeadSize: 256 * 1024,
  maxChildNodes: 500,
}

/**
 * Reads a message as it arrives: HTML as text, without pictures and link targets; attachments by name, type and size;
 * nested messages with their words. @throws Error if it cannot be read
 */
export async function readMessage(message: Readable): Promise<MessageRead> {
  const attached: Attached[] = []
  const { words, isWhole } = await readInto(attached, message, 0)
  const text = shown(words.slice(0, maxCharacters))
  const isAll = isWhole && words.length <= maxCharacters && attached.length <= maxAttached
  return { text, isWhole: isAll, attached: attached.slice(0, maxAttached) }
}

type Read = { words: string; isWhole: boolean; subject: string | null }

async function readInto(attached: Attached[], message: Readable, depth: number): Promise<Read> {
  const parser = new MailParser(options)
  let subject: string | null = null
  parser.once('headers', (headers) => {
    const said = headers.get('subject')
    subject = typeof said === 'string' ? said : null
  })
  const within: Read[] = []
  let own = { words: '', isWhole: true }
  message.once('error', (error) => parser.destroy(error))
  message.pipe(parser)
  for await (const part of parser as AsyncIterable<AttachmentStream | MessageText>) {
    if (part.type === 'text') own = wordsOf(part)
    else {
      const read = await readAttached(attached, part, depth)
      if (read) within.push(read)
    }
  }
  return {
    words: [
      own.words,
      ...within.map(({ words, subject: of }) => `\n\n[Attached message: ${of ?? 'no subject'}]\n${words}`),
    ]
      .join('')
      .slice(0, maxCharacters + 1),
    isWhole: own.isWhole && within.every((one) => one.isWhole),
    subject,
  }
}

/** The HTML is what the message's reader saw; it also contains the plain-text parts. */
function wordsOf({ html, text = '' }: MessageText): { words: string; isWhole: boolean } {
  const read = html ? htmlWords(html, maxCharacters) : { words: '', isWhole: true }
  return read.words.trim() === '' ? { words: text, isWhole: read.isWhole || text !== '' } : read
}

async function readAttached(attached: Attached[], part: AttachmentStream, depth: number): Promise<Read | null> {
  const { contentType, filename, content } = part
  const entry: Attached = {
    name: shown(filename ?? '')?.slice(0, maxNameLength) ?? null,
    type: shown(contentType) ?? '',
    bytes: 0,
    depth,
  }
  if (attached.length <= maxAttached) attached.push(entry)
  content.on('data', ({ length }: Buffer) => {
    entry.bytes += length
  })
  const isMessage = contentType === 'message/rfc822'
  const isRead = isMessage && depth < maxDepth
  const read = isRead ? await readInto(attached, content, depth + 1) : await readThrough(content)
  if (read && entry.name === null) entry.name = shown(read.subject ?? '')?.slice(0, maxNameLength) ?? null
  part.release?.()
  return read ?? (isMessage ? unread : null)
}

/** A message nested too deep. */
const unread: Read = { words: '', isWhole: false, subject: null }

const readThrough = (content: Readable): Promise<null> =>
  new Promise((resolve, reject) => void content.once('end', () => resolve(null)).once('error', reject))

/** Without control characters and marks that change text direction: they can disguise words. */
const shown = (text: string): string | null =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{C}\n\t]/gu, '')
    .trim() || null
