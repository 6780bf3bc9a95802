import { extname, join } from 'node:path'
import { type Isolated, isolate, type Outcome } from '../isolation/isolate.ts'
import type { MessageRead } from './read-message.ts'

export type OriginalsReader = {
  /** Null if it cannot be read. `not-now`: it was not tried, and may be later. */
  read(original: Uint8Array): Promise<MessageRead | null | 'not-now'>
  /** Releases the process; the next original gets a new one. */
  close(): void
  /** Ends the process even while it reads. */
  end(): void
}

/** Next to this file in the source, and next to the server in the build. */
const name = import.meta.filename.endsWith('.ts') ? 'worker.ts' : `original-text-worker${extname(import.meta.filename)}`
const workerFile = new URL(`./${name}`, import.meta.url)
/**
 * The program with its packages: the only part of this machine that a process may read while it handles strangers'
 * messages.
 */
const program = join(import.meta.dirname, '../..')

type Reading = { outcome: Outcome; read?: MessageRead | null; wasFirst: boolean }

/** Reads originals one by one in a separate process, replaced if an original ends it. Each gets the full deadline. */
export function originalsReader(deadlineMs: number, onTrouble: (error: unknown) => void): OriginalsReader {
  let work: Isolated | null = null
  let answer = (_: unknown) => {}

  function begin(): Isolated {
    const { NODE_COMPILE_CACHE, MALLOC_ARENA_MAX } = process.env
    const env = { ...(NODE_COMPILE_CACHE && { NODE_COMPILE_CACHE }), ...(MALLOC_ARENA_MAX && { MALLOC_ARENA_MAX }) }
    const onResult = (read: unknown) => answer(read)
    const begun = isolate(workerFile, { deadlineMs, env, mayOnlyRead: [program], onTrouble, onResult })
    void begun.ended.then(() => {
      if (work === begun) work = null
    })
    return begun
  }

  async function tryReading(original: Uint8Array): Promise<Reading> {
    const wasFirst = work === null
    const current = work ?? begin()
    work = current
    current.renewDeadline()
    const answered = new Promise<Reading>((resolve) => {
      answer = (read) => resolve({ outcome: 'done', read: read as MessageRead | null, wasFirst })
    })
    const length = Buffer.alloc(4)
    length.writeUInt32BE(original.length)
    current.input.write(length)
    current.input.write(original)
    return await Promise.race([answered, current.ended.then(({ outcome }) => ({ outcome, wasFirst }))])
  }

  return {
    async read(original) {
      let tried = await tryReading(original)
      // An earlier original may have used up memory or ended the process, so this one gets a second try.
      if (!tried.wasFirst && tried.read === undefined && !['ended', 'too-long'].includes(tried.outcome))
        tried = await tryReading(original)
      if (tried.outcome === 'ended' || tried.outcome === 'not-begun') return 'not-now'
      return tried.read ?? null
    },
    close() {
      work?.input.end()
      work = null
    },
    end() {
      work?.end()
    },
  }
}
