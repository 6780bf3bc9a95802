import { setImmediate as turnOfTheLoop } from 'node:timers/promises'
import type { Writing } from '../store.ts'

/** What a store with a single write connection provides. */
type Parts = {
  /** Runs `work` in one transaction. Throws if nothing was committed. */
  transaction(work: (tx: Writing) => Promise<void>): Promise<void>
  savepoint: {
    set(): void
    release(): void
    /** Rolls back to `set`; false if the store has already rolled back the whole transaction. */
    takeBack(): boolean
  }
}

/** One transaction of those that share a commit: `run` throws only if all of them are lost. */
type Sharer = { run(tx: Writing): Promise<void>; tell(): void; fail(error: unknown): void }

/** Runs one transaction. Throws what `work` throws, or why nothing was committed. */
type Transaction = <T>(work: (tx: Writing) => Promise<T>) => Promise<T>

/** How many share a commit at most, and how long others can join (ms): the first of them waits for the last. */
const most = 50
const openForMs = 10

/**
 * Transactions that wait at the same moment share one commit, because a commit waits for the disk. They still run one
 * after another, each in its own savepoint: one that throws is rolled back alone, and each sees only the work of those
 * before it. No promise settles before the commit. If that fails, nothing was kept and all of them fail.
 *
 * Looks and acts take turns: many acts that wait do not hold up somebody who only looks.
 */
export function sharingCommits({ transaction, savepoint }: Parts): { look: Transaction; act: Transaction } {
  const looks: Sharer[] = []
  const acts: Sharer[] = []
  let running = false
  let lookedLast = false
  const waiting = () => looks.length + acts.length

  function next(): Sharer | undefined {
    const takesLook = looks.length > 0 && !(lookedLast && acts.length > 0)
    lookedLast = takesLook
    return (takesLook ? looks : acts).shift()
  }

  async function runAll(): Promise<void> {
    running = true
    while (waiting() > 0) {
      await whileTheyCome()
      await together()
    }
    running = false
  }

  /** Waits for others to join, for as long as each turn of the event loop brings more. */
  async function whileTheyCome(): Promise<void> {
    for (let there = 0; there < waiting() && there < most; ) {
      there = waiting()
      await turnOfTheLoop()
    }
  }

  async function together(): Promise<void> {
    const sharers: Sharer[] = []
    try {
      await transaction(async (tx) => {
        const closesAt = performance.now() + openForMs
        for (let one = next(); one; ) {
          sharers.push(one)
          await one.run(tx)
          one = sharers.length < most && performance.now() < closesAt ? next() : undefined
        }
      })
    } catch (error) {
      // If the transaction could not even begin, everyone waiting fails.
      const failed = sharers.length > 0 ? sharers : [...looks.splice(0), ...acts.splice(0)]
      for (const sharer of failed) sharer.fail(error)
      return
    }
    for (const sharer of sharers) sharer.tell()
  }

  const joining =
    (waiting: Sharer[]) =>
    <T>(work: (tx: Writing) => Promise<T>): Promise<T> =>
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
  return { look: joining(looks), act: joining(acts) }
}
