import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { parentPort } from 'node:worker_threads'
import { readMessage } from './read-message.ts'

/** Messages arrive on standard input, each after its length in four bytes. */
const input: AsyncIterator<Buffer> = createReadStream('', { fd: 0 })[Symbol.asyncIterator]()
let rest: Buffer = Buffer.alloc(0)

/** Returns false at the end of the input. */
async function readOn(): Promise<boolean> {
  const { value, done } = await input.next()
  if (!done) rest = rest.length === 0 ? value : Buffer.concat([rest, value])
  return !done
}

async function nextLength(): Promise<number | null> {
  while (rest.length < 4) if (!(await readOn())) return null
  const length = rest.readUInt32BE(0)
  rest = rest.subarray(4)
  return length
}

async function* bytes(length: number): AsyncGenerator<Buffer> {
  for (let left = length; left > 0; ) {
    if (rest.length === 0 && !(await readOn())) throw new Error('The message ends in the middle.')
    const piece = rest.subarray(0, left)
    rest = rest.subarray(piece.length)
    left -= piece.length
    yield piece
  }
}

for (let length = await nextLength(); length !== null; length = await nextLength()) {
  const read = await readMessage(Readable.from(bytes(length), { objectMode: false })).catch(() => null)
  parentPort?.postMessage(read)
  // The unread rest of this message is still in the input, so the next one needs a new process.
  if (read === null) process.exit()
}
