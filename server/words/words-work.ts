import { nextToRead } from '../register/evidence/next-to-read.ts'
import { keepWords, type MadeWords } from '../register/evidence/original-words.ts'
import type { Register } from '../register/register.ts'
import { originalsReader } from './originals-reader.ts'

export type WordsWork = {
  /** There may be originals whose words are to be made. Answers at once. */
  wake(): void
  /** Once nothing is left to be read, or the register cannot be reached. */
  atRest(): Promise<void>
  stop(): Promise<void>
}

const notRead: MadeWords = { text: null, attached: [], reading: 'not-read' }

/** The longest message takes two seconds where nothing else is done. */
const readWithinMs = 15_000

/** What was left by a server that was killed, and originals of an earlier version, are looked for so often. */
const lookedForEveryMs = 60_000

/**
 * Makes the words of originals, one original at a time, in a process of its own: whatever a message is made of, it
 * costs nobody anything but its own words. What is to be read stands in the register since it was filed.
 */
export function wordsWork(
  { register, clock, onTrouble }: { register: Register; clock: () => Date; onTrouble: (error: unknown) => void },
  deadlineMs = readWithinMs,
): WordsWork {
  let stopping = false
  let working: Promise<void> | null = null
  let isWanted = false
  const reader = originalsReader(deadlineMs, onTrouble)

  /** Null: not now. */
  async function read(original: Uint8Array | null): Promise<MadeWords | null> {
    if (!original) return notRead
    const made = await reader.read(original)
    if (made === 'not-now') return null
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
      const made = stopping ? null : await read(next.original)
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
        reader.close()
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
      reader.end()
      await working
    },
  }
}
