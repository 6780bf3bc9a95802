import { randomBytes, randomInt } from 'node:crypto'

let millisecond = 0
let counter = 0

/**
 * A new id: UUID version 7 (RFC 9562), the milliseconds since 1970 and a counter before the chance. Ids of one process
 * sort in the order in which they were made.
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
  const bytes = randomBytes(16)
  bytes.writeUIntBE(millisecond, 0, 6)
  bytes.writeUInt16BE(0x7000 | counter, 6)
  bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8)
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
