import { setImmediate as turnOfTheLoop } from 'node:timers/promises'
import type { Writing } from '../store.ts'

/** What a store with one writing connection gives. */
type Parts = {
  /** One transaction around `work`. Throws where nothing of it was kept. */
  transaction(work: (tx: Writing) => Promise<void>): Promise<void>
  savepoint: {
    set(): void
    release(): void
    /** Takes back what came after `set`; false where the store has given up the whole transaction. */
    takeBack(): boolean
  }
}

/** One of those who share: `run` throws only where the whole transaction is lost. */
type Sharer = { run(tx: Writing): Promise<void>; tell(): void; fail(error: unknown): void }

/** So many share a commit at most, and nobody joins after so long: the first of them waits for the last. */
const most = 50
const openForMs = 10

/**
 * Transactions that wait at the same moment share one commit, since a commit waits for the disk. They still run one
 * after another and each by itself: one that throws is taken back alone, and sees of the others only what stands before
 * it. Nobody hears how it went, well or ill, before the commit: where that fails nothing of any of them was kept, and
 * all hear so.
 */
export function sharingCommits({ transaction, savepoint }: Parts) {
  const waiting: Sharer[] = []
  let running = false

  async function runAll(): Promise<void> {
    running = true
    while (waiting.length > 0) {
      await whileTheyCome()
      await together()
    }
    running = false
  }

  /** Whoever asks in the same turn comes along, and in each turn after one in which somebody came. */
  async function whileTheyCome(): Promise<void> {
    for (let there = 0; there < waiting.length && there < most; ) {
      there = waiting.length
      await turnOfTheLoop()
    }
  }

  async function together(): Promise<void> {
    const sharers: Sharer[] = []
    try {
      await transaction(async (tx) => {
        const closesAt = performance.now() + openForMs
        for (let next = waiting.shift(); next; ) {
          sharers.push(next)
          await next.run(tx)
          next = sharers.length < most && performance.now() < closesAt ? waiting.shift() : undefined
        }
      })
    } catch (error) {
      // Where it could not even begin, it could not for any who wait.
      const failed = sharers.length > 0 ? sharers : waiting.splice(0)
      for (const sharer of failed) sharer.fail(error)
      return
    }
    for (const sharer of sharers) sharer.tell()
  }

  return <T>(work: (tx: Writing) => Promise<T>): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      let tell = () => {}
      waiting.push({
        async run(tx) {
          savepoint.set()
          try {
            const value = await work(tx)
            savepoint.release()
            tell = () => resolve(value)
          } catch (error) {
            if (!savepoint.takeBack()) throw error
            tell = () => reject(error)
          }
        },
        tell: () => tell(),
        fail: reject,
      })
      if (!running) void runAll()
    })
}
