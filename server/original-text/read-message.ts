import type { Readable } from 'node:stream'
import libmime from 'libmime'
import { type BodyInHeaders, bodyInHeaders } from './body-in-headers.ts'
import { ownWords, type PartWords } from './own-words.ts'
import { isFile, kindOf, maxTextBytes, type Part, partsAround, typeOf, wordsOf } from './part-words.ts'
import { splitMessage } from './split-message.ts'

/** A file or message within a message. `depth`: how many messages it is nested in. */
export type Attached = { name: string | null; type: string; bytes: number; depth: number }

/** What a message says, as plain text that is safe to show. */
export type MessageRead = { text: string | null; isWhole: boolean; attached: Attached[] }

/** Longer messages are shown in part; the original can be downloaded in full. */
const maxCharacters = 20_000
/** What is read in all. Most of it can be the same words again, in another version. */
const maxRead = 4 * maxCharacters
const maxAttached = 200
const maxNameLength = 200
/** Nested messages are read to this depth; deeper ones are only listed. */
const maxDepth = 4
/** In a message, with those nested in it. Each line of a header, and each part around a line, costs time. */
const maxParts = 500
const maxHeaders = 2 * 1024 * 1024
const maxPartsAround = 50

/** What is known so far of a message and those nested in it. */
type Reading = {
  attached: Attached[]
  parts: number
  headers: number
  characters: number
  isWhole: boolean
  isOver: boolean
}

/** One message: its own words, and those of messages and files within it. */
type Level = { reading: Reading; depth: number; own: PartWords[]; within: string[]; subject: string | null }

/**
 * Reads a message as it arrives: HTML as text, without pictures and link targets; attachments by name, type and size;
 * nested messages and texts with their words. Not whole if any words were not read. @throws Error if it cannot be read
 */
export async function readMessage(message: Readable): Promise<MessageRead> {
  const reading: Reading = { attached: [], parts: 0, headers: 0, characters: 0, isWhole: true, isOver: false }
  const { words } = await readLevel(reading, message, 0)
  const text = shown(words.slice(0, maxCharacters))
  const isAll = reading.isWhole && words.length <= maxCharacters && reading.attached.length <= maxAttached
  return { text, isWhole: isAll, attached: reading.attached.slice(0, maxAttached) }
}

async function readLevel(
  reading: Reading,
  message: AsyncIterable<Buffer>,
  depth: number,
): Promise<Level & { words: string }> {
  const level: Level = { reading, depth, own: [], within: [], subject: null }
  const limits = {
    isOver: () => reading.isOver,
    onLimit: () => {
      reading.isWhole = false
    },
  }
  let open: OpenPart | null = null
  let besideParts: BodyInHeaders | null = null
  for await (const chunk of splitMessage(message, limits)) {
    if (chunk.type === 'node') {
      await open?.end()
      open = null
      if (chunk.root) level.subject = subjectOf(chunk)
      countPart(reading, chunk)
      if (reading.isOver) continue
      const begun = bodyInHeaders(chunk)
      besideParts = null
      if (kindOf(chunk) !== 'parts') open = openPart(level, chunk, begun)
      else if (begun?.isBeforeMore) readBesideParts(level, begun)
      else besideParts = begun
    } else if (open?.part === chunk.node) await open.write(chunk.value)
  }
  await open?.end()
  // Nothing followed.
  if (besideParts) readBesideParts(level, besideParts)
  const words = [ownWords(level.own, level.subject ?? ''), ...level.within].join('').slice(0, maxCharacters + 1)
  return { ...level, words }
}

function countPart(reading: Reading, part: Part): void {
  reading.parts++
  reading.headers += part.headerCost()
  const isOver = reading.parts > maxParts || reading.headers > maxHeaders || partsAround(part).length > maxPartsAround
  if (!isOver) return
  reading.isOver = true
  reading.isWhole = false
}

const subjectOf = ({ headers }: Part): string | null =>
  headers ? libmime.decodeWords(headers.getFirst('subject')) || null : null

/** Where the body of a message of parts begins among its headers, its first parts cannot be told apart. */
function readBesideParts({ reading, own }: Level, { bytes }: BodyInHeaders): void {
  reading.isWhole = false
  const words = bytes.toString()
  own.push({ type: 'text/plain', words, withPictures: words, isAlternative: false })
}

type OpenPart = { part: Part; write(bytes: Buffer): Promise<void>; end(): Promise<void> }

/**
 * Reads a part's content as it arrives. `begun`: what stood among the headers as if the body had begun there. It may count
 * only if no body follows.
 */
function openPart(level: Level, part: Part, begun: BodyInHeaders | null): OpenPart {
  const content = part.getDecoder()
  const read = readPart(level, part, content)
  // It is awaited at the end of the part.
  read.catch(() => {})
  const write = (bytes: Buffer) => new Promise<void>((resolve) => void content.write(bytes, () => resolve()))
  let held = begun
  const release = async (isFollowed: boolean) => {
    if (held && (held.isBeforeMore || !isFollowed)) await write(held.bytes)
    held = null
  }
  return {
    part,
    async write(bytes) {
      if (held && isBlank(bytes)) return
      await release(true)
      await write(bytes)
    },
    async end() {
      await release(false)
      content.end()
      await read
    },
  }
}

const isBlank = (bytes: Buffer): boolean => bytes.every((byte) => byte === 0x0a || byte === 0x0d || byte === 0x20)

async function readPart(level: Level, part: Part, content: Readable): Promise<void> {
  const { reading, depth } = level
  const kind = kindOf(part)
  const isListed = kind !== 'text' || isFile(part)
  const entry: Attached = { name: nameOf(part.filename || ''), type: shown(typeOf(part)) ?? '', bytes: 0, depth }
  if (isListed && reading.attached.length <= maxAttached) reading.attached.push(entry)
  const counted = countInto(entry, content)
  if (kind === 'message' && depth < maxDepth) {
    const { words, subject } = await readLevel(reading, counted, depth + 1)
    entry.name ??= nameOf(subject ?? '')
    level.within.push(`\n\n[Attached message: ${subject ?? 'no subject'}]\n${words}`)
    return
  }
  const isRead = kind === 'text' && reading.characters < maxRead
  const bytes = await startOf(counted, isRead ? maxTextBytes : 0)
  if (kind === 'file') return
  const { isWhole, words, withPictures } = isRead
    ? wordsOf(part, bytes, maxCharacters)
    : { isWhole: false, words: '', withPictures: '' }
  // Without its boundary, a message of parts is read as it stands.
  if (!isWhole || bytes.length < entry.bytes || part.multipart) reading.isWhole = false
  reading.characters += words.length
  if (isListed && words.trim() !== '') level.within.push(`\n\n[Attached file: ${entry.name ?? 'no name'}]\n${words}`)
  else if (!isListed)
    level.own.push({
      type: typeOf(part),
      words,
      withPictures: withPictures ?? words,
      isAlternative: partsAround(part).includes('alternative'),
    })
}

async function* countInto(entry: Attached, content: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  for await (const piece of content) {
    entry.bytes += piece.length
    yield piece
  }
}

/** The start of the content, which is read to its end. */
async function startOf(content: AsyncIterable<Buffer>, most: number): Promise<Buffer> {
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of content) {
    if (length < most) pieces.push(piece.subarray(0, most - length))
    length += piece.length
  }
  return Buffer.concat(pieces)
}

const nameOf = (given: string): string | null => shown(given)?.slice(0, maxNameLength) ?? null

/** Without control characters and marks that change text direction: they can disguise words. */
const shown = (text: string): string | null =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{C}\n\t]/gu, '')
    .trim() || null
