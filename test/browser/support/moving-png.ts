import { crc32 } from 'node:zlib'

/** A picture of the sequence (PNG, as the browser gives it), and for how long it stays, in seconds. */
export type MovingFrame = { png: Uint8Array; seconds: number }

type Chunk = { type: string; data: Buffer }

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/**
 * One animated PNG of frames of the same size, in an endless loop:
 * https://www.w3.org/TR/png-3/#apng-frame-based-animation
 */
export function movingPng(frames: readonly MovingFrame[]): Buffer {
  const [first] = frames
  if (!first) throw new Error('A moving picture needs a frame.')
  const head = chunksOf(first.png).find(({ type }) => type === 'IHDR')
  if (!head) throw new Error('The first frame is no PNG.')
  let number = 0
  const numbered = (): number => {
    number += 1
    return number - 1
  }
  const pictures = frames.flatMap(({ png, seconds }, at) => {
    const chunks = chunksOf(png)
    if (!chunks.some((one) => one.type === 'IHDR' && one.data.equals(head.data)))
      throw new Error(`Frame ${at} has another size or another kind of colours.`)
    const control = { type: 'fcTL', data: frameControl(numbered(), head.data, seconds) }
    const pieces = chunks.filter(({ type }) => type === 'IDAT')
    return [control, ...pieces.map((piece) => (at === 0 ? piece : laterPiece(piece, numbered())))]
  })
  const all = [
    head,
    { type: 'acTL', data: numbers(frames.length, 0) },
    ...pictures,
    { type: 'IEND', data: Buffer.alloc(0) },
  ]
  return Buffer.concat([signature, ...all.map(written)])
}

/** Each frame has the full size and replaces the previous one completely. */
function frameControl(number: number, head: Buffer, seconds: number): Buffer {
  const size = head.subarray(0, 8)
  const delay = Buffer.alloc(6)
  delay.writeUInt16BE(Math.round(seconds * 100), 0)
  delay.writeUInt16BE(100, 2)
  return Buffer.concat([numbers(number), size, numbers(0, 0), delay])
}

const laterPiece = ({ data }: Chunk, number: number): Chunk => ({
  type: 'fdAT',
  data: Buffer.concat([numbers(number), data]),
})

function numbers(...all: number[]): Buffer {
  const bytes = Buffer.alloc(all.length * 4)
  for (const [at, one] of all.entries()) bytes.writeUInt32BE(one, at * 4)
  return bytes
}

function written({ type, data }: Chunk): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  return Buffer.concat([numbers(data.length), named, numbers(crc32(named))])
}

function chunksOf(png: Uint8Array): Chunk[] {
  const bytes = Buffer.from(png)
  const chunks: Chunk[] = []
  for (let at = signature.length; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at)
    chunks.push({ type: bytes.toString('latin1', at + 4, at + 8), data: bytes.subarray(at + 8, at + 8 + length) })
    at += 12 + length
  }
  return chunks
}
