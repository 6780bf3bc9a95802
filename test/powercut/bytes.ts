/** A change of a file: bytes at an offset, or a new size; `grows` never makes it smaller. */
export type ByteChange = { at: number } & ({ bytes: Buffer } | { grows: boolean })

/** The bytes of a file that changes. Grows in steps, so that a long file is not copied for every page. */
export class Bytes {
  #buffer: Buffer
  #size: number

  constructor(buffer: Buffer) {
    this.#buffer = buffer
    this.#size = buffer.length
  }

  copy(): Bytes {
    return new Bytes(Buffer.from(this.all()))
  }

  all(): Buffer {
    return this.#buffer.subarray(0, this.#size)
  }

  change(change: ByteChange): void {
    if ('bytes' in change) {
      const end = change.at + change.bytes.length
      this.#makeRoom(end)
      change.bytes.copy(this.#buffer, change.at)
      this.#size = Math.max(this.#size, end)
    } else if (change.at > this.#size || !change.grows) {
      this.#makeRoom(change.at)
      // What is beyond the end is always zero, as in a file.
      this.#buffer.fill(0, change.at, this.#size)
      this.#size = change.at
    }
  }

  #makeRoom(size: number): void {
    if (size <= this.#buffer.length) return
    const larger = Buffer.alloc(Math.max(size, this.#buffer.length * 2))
    this.all().copy(larger)
    this.#buffer = larger
  }
}
