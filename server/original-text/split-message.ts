import type { Transform } from 'node:stream'
import { Splitter, type SplitterChunk } from '@zone-eu/mailsplit'

/** Bytes of headers; each line counts for 64 at least. Exchange Online takes 256 KB, in lines of any length. */
const maxHeadSize = 1024 * 1024
/** A guard for parts without headers: they never get to whoever counts the others. */
const maxChildNodes = 2000
/** How much is split at a time: what it makes stays in memory. */
const pieceSize = 64 * 1024

const lineFeed = 0x0a
const carriageReturn = 0x0d

/** `isOver`: no more is wanted. `onLimit`: the headers are too long or too many, so the rest is not split. */
type Limits = { isOver(): boolean; onLimit(): void }

/**
 * The parts of a message as they arrive. Beyond a limit nothing more is split, but the message is read to its end: the
 * next one follows it.
 */
export async function* splitMessage(
  message: AsyncIterable<Buffer>,
  { isOver, onLimit }: Limits,
): AsyncGenerator<SplitterChunk> {
  const splitter = new Splitter({ maxHeadSize, maxChildNodes, ignoreEmbedded: true })
  const chunks: SplitterChunk[] = []
  splitter.on('data', (chunk) => void chunks.push(chunk))
  // Its types know no other event.
  const ended = endOf(splitter as unknown as Transform)
  let hasEnded = false
  void ended.then(() => {
    hasEnded = true
  })
  for await (const piece of sameLineEnds(message)) {
    for (let at = 0; at < piece.length && !hasEnded && !isOver(); at += pieceSize) {
      const written = new Promise<void>((resolve) =>
        splitter.write(piece.subarray(at, at + pieceSize), () => resolve()),
      )
      await Promise.race([written, ended])
      yield* chunks.splice(0)
    }
  }
  if (isOver()) return void splitter.destroy()
  if (!hasEnded) splitter.end()
  const error = await ended
  yield* chunks.splice(0)
  if (error?.code === 'EMAXLEN') onLimit()
  else if (error) throw error
}

const endOf = (splitter: Transform): Promise<NodeJS.ErrnoException | null> =>
  new Promise((resolve) => void splitter.once('end', () => resolve(null)).once('error', resolve))

/** Some programs end each line with a carriage return alone, which the splitter does not take for an end. */
async function* sameLineEnds(message: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let isFirst = true
  let hasReturnsOnly = false
  for await (const piece of message) {
    const at = piece.indexOf(carriageReturn)
    if (isFirst) hasReturnsOnly = at >= 0 && at < piece.length - 1 && !piece.includes(lineFeed)
    isFirst = false
    yield hasReturnsOnly
      ? (Buffer.from(piece).map((byte) => (byte === carriageReturn ? lineFeed : byte)) as Buffer)
      : piece
  }
}
