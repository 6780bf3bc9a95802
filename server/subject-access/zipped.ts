import { setImmediate as turnOfTheLoop } from 'node:timers/promises'
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'

/** A file of an archive. `squeeze`: whether to compress it; messages with pictures would not get smaller. */
export type ArchiveFile = { name: string; bytes: Uint8Array; squeeze: boolean }

const atOnce = 256 * 1024

/**
 * Streams an archive: one file is in memory at a time, and the server answers other requests between pieces. Every
 * file's time is `at`.
 */
export async function* zipped(files: AsyncIterable<ArchiveFile>, at: Date): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = []
  const zip = new Zip((error, piece) => {
    if (error) throw error
    ready.push(piece)
  })
  for await (const { name, bytes, squeeze } of files) {
    const file = squeeze ? new ZipDeflate(name, { level: 6 }) : new ZipPassThrough(name)
    file.mtime = at
    zip.add(file)
    for (let from = 0; from < bytes.length || from === 0; from += atOnce) {
      file.push(bytes.subarray(from, from + atOnce), from + atOnce >= bytes.length)
      yield* ready.splice(0)
      await turnOfTheLoop()
    }
  }
  zip.end()
  yield* ready
}
