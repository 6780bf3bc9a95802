import { Inflate } from 'fflate'

/** A file within a .zip, still compressed. */
export type ZipPart = { name: string; isDeflated: boolean; packed: Uint8Array }

/** In bytes: pieces this small unpack to at most a thousand times as much, which fits into memory. */
const atOnce = 16 * 1024

const wide = 0xffff_ffff
const marks = { directoryEnd: 0x06054b50, entry: 0x02014b50 }

/**
 * The contents of a .zip, from its directory at the end. Unpacks nothing yet: a small part may unpack to any size.
 * @throws Error if this is not a .zip, or has a password
 */
export function zipParts(bytes: Uint8Array): ZipPart[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = directoryEnd(view)
  const parts: ZipPart[] = []
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== marks.entry) throw new Error('The directory of this .zip is not readable.')
    const [nameLength, extraLength, noteLength] = [28, 30, 32].map((of) => view.getUint16(at + of, true)) as Three
    const nameAt = at + 46
    const { size, start } = placeOf(view, at, nameAt + nameLength, extraLength)
    const method = view.getUint16(at + 10, true)
    const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1
    if (isEncrypted || (method !== 0 && method !== 8))
      throw new Error('This part is packed in a way that is not known.')
    const dataAt = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true)
    parts.push({
      name: new TextDecoder().decode(bytes.subarray(nameAt, nameAt + nameLength)),
      isDeflated: method === 8,
      packed: bytes.subarray(dataAt, dataAt + size),
    })
    at = nameAt + nameLength + extraLength + noteLength
  }
  return parts
}

type Three = [number, number, number]

/** The directory's end record comes last, before a comment of at most 64 kB. */
function directoryEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - 65_558; at--)
    if (view.getUint32(at, true) === marks.directoryEnd) return at
  throw new Error('This isn’t a .zip.')
}

/** The size and start of a part. Some programs write both as 64 bits in an extra field, even when 32 would do. */
function placeOf(view: DataView, entry: number, extraAt: number, extraLength: number): { size: number; start: number } {
  const short = [view.getUint32(entry + 24, true), view.getUint32(entry + 20, true), view.getUint32(entry + 42, true)]
  for (let at = extraAt; at + 4 <= extraAt + extraLength; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue
    let next = at + 4
    const [, size = 0, start = 0] = short.map((value) => {
      if (value !== wide) return value
      next += 8
      return Number(view.getBigUint64(next - 8, true))
    })
    return { size, start }
  }
  const [, size = 0, start = 0] = short
  return { size, start }
}

/** Unpacks a part piece by piece. @throws Error if it is damaged */
export function unpackPart({ isDeflated, packed }: ZipPart, take: (piece: Uint8Array) => void): void {
  if (!isDeflated) {
    take(packed)
    return
  }
  const inflate = new Inflate((piece) => take(piece))
  for (let at = 0; at === 0 || at < packed.length; at += atOnce)
    inflate.push(packed.subarray(at, at + atOnce), at + atOnce >= packed.length)
}
