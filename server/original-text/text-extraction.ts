import { nextOriginalToRead } from '../register/evidence/next-original-to-read.ts'
import { type ExtractedWords, storeWords } from '../register/evidence/original-words.ts'
import type { Register } from '../register/register.ts'
import { originalsReader } from './originals-reader.ts'

export type TextExtraction = {
  /** Starts extracting the words of any new originals. Returns at once. */
  wake(): void
  /** Resolves once nothing is left to read, or the register is unavailable. */
  atRest(): Promise<void>
  stop(): Promise<void>
}

const notRead: ExtractedWords = { text: null, attached: [], reading: 'not-read' }

/** On an idle machine, the longest message takes two seconds. */
const readWithinMs = 15_000

/** How often to look for originals left by a server that was killed, or by an earlier version. */
const lookedForEveryMs = 60_000

/**
 * Extracts the words of originals, one at a time, in a separate process: a malicious message can cost only its own
 * words. The queue is in the register, from the moment of filing.
 */
export function startTextExtraction(
  { register, clock, onTrouble }: { register: Register; clock: () => Date; onTrouble: (error: unknown) => void },
  deadlineMs = readWithinMs,
): TextExtraction {
  let stopping = false
  let working: Promise<void> | null = null
  let isWanted = false
  const reader = originalsReader(deadlineMs, onTrouble)

  /** Returns null if it should be tried later. */
  async function read(original: Uint8Array | null): Promise<ExtractedWords | null> {
    if (!original) return notRead
    const made = await reader.read(original)
    if (made === 'not-now') return null
    return made ? { ...made, reading: made.isWhole ? 'whole' : 'part' } : notRead
  }

  async function readAll(): Promise<void> {
    while (!stopping) {
      isWanted = false
      const next = await register.read(nextOriginalToRead)
      if (!next) {
        if (isWanted) continue
        return
      }
      const made = stopping ? null : await read(next.original)
      if (!made) return
      await register.write((tx) => storeWords(tx, next.evidenceId, made, clock()))
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
