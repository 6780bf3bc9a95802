import { extname, join } from 'node:path'
import { isolate } from '../isolation/isolate.ts'
import { nextToRead } from '../register/next-to-read.ts'
import { keepWords, type MadeWords } from '../register/original-words.ts'
import type { Register } from '../register/register.ts'
import type { MessageRead } from './read-message.ts'

export type WordsWork = {
  /** There may be originals whose words are to be made. Answers at once. */
  wake(): void
  /** Once nothing is left to be read, or the register cannot be reached. */
  atRest(): Promise<void>
  stop(): Promise<void>
}

/** Beside this one in the source, and beside the server in what is built of it. */
const name = import.meta.filename.endsWith('.ts') ? 'worker.ts' : `words-worker${extname(import.meta.filename)}`
const workerFile = new URL(`./${name}`, import.meta.url)
/** The program with its packages: all that whoever reads a stranger's message may see of this machine. */
const program = join(import.meta.dirname, '../..')

const notRead: MadeWords = { text: null, attached: [], reading: 'not-read' }

/** The longest message takes two seconds where nothing else is done. */
const readWithinMs = 15_000

/** What was left by a server that was killed, and originals of an earlier version, are looked for so often. */
const lookedForEveryMs = 60_000

/**
 * Makes the words of originals, one original at a time, each in a process of its own: whatever a message is made of, it
 * costs nobody anything but its own words. What is to be read stands in the register since it was filed.
 */
export function wordsWork(
  { register, clock, onTrouble }: { register: Register; clock: () => Date; onTrouble: (error: unknown) => void },
  deadlineMs = readWithinMs,
): WordsWork {
  let stopping = false
  let working: Promise<void> | null = null
  let isWanted = false
  let end = () => {}

  /** Null: not read now, and to be tried again. */
  async function read(original: Uint8Array): Promise<MadeWords | null> {
    const { NODE_COMPILE_CACHE, MALLOC_ARENA_MAX } = process.env
    const env = { ...(NODE_COMPILE_CACHE && { NODE_COMPILE_CACHE }), ...(MALLOC_ARENA_MAX && { MALLOC_ARENA_MAX }) }
    const work = isolate(workerFile, { deadlineMs, env, mayOnlyRead: [program], onTrouble })
    end = work.end
    work.input.end(original)
    const { outcome, result } = await work.ended
    if (outcome === 'ended' || outcome === 'not-begun') return null
    const made = outcome === 'done' ? (result as MessageRead | null) : null
    return made ? { ...made, reading: made.isWhole ? 'whole' : 'part' } : notRead
  }

  async function readAll(): Promise<void> {
    while (!stopping) {
      isWanted = false
      const next = await register.read(nextToRead)
      if (!next) {
        if (isWanted) continue
        return
      }
      const made = next.original ? await read(next.original) : notRead
      if (!made) return
      await register.look((tx) => keepWords(tx, next.evidenceId, made, clock()))
    }
  }

  const wake = () => {
    isWanted = true
    working ??= readAll()
      .catch(onTrouble)
      .finally(() => {
        working = null
        if (isWanted && !stopping) wake()
      })
  }
  const timer = setInterval(wake, lookedForEveryMs)
  timer.unref()
  wake()
  return {
    wake,
    atRest: async () => {
      await working
    },
    async stop() {
      stopping = true
      clearInterval(timer)
      end()
      await working
    },
  }
}
