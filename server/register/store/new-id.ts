import { randomInt, randomUUID } from 'node:crypto'

let millisecond = 0
let counter = 0

/**
 * A new id, UUID version 7 (RFC 9562): milliseconds since 1970, a counter, then random bits. Ids from one process sort
 * in the order they were made.
 */
export function newId(): string {
  const now = Date.now()
  if (now > millisecond) {
    millisecond = now
    counter = randomInt(0x800)
  } else if (++counter > 0xfff) {
    millisecond++
    counter = randomInt(0x800)
  }
  const time = millisecond.toString(16).padStart(12, '0')
  // Variant and random bits come from a version 4 UUID, which Node makes a hundred at a time.
  const parts = [time.slice(0, 8), time.slice(8), (0x7000 + counter).toString(16), randomUUID().slice(19)]
  // V8 keeps a template in pieces, which takes half a kB more for each row of an import; `join` makes one string.
  return parts.join('-')
}
