import { colleagues } from '../../cast.ts'
import type { PostOffice } from '../post/post-office.ts'
import type { Answered, Arrived, Happened } from './happened.ts'
import type { Walk } from './walk.ts'
import { walks } from './walks.ts'

/** The steps that are done, by walk. */
export type Done = Record<string, string[]>

/** The progress of each walk, and whether the demo can be reset. */
export type Walked = { done: Done; canStartAgain: boolean }

export type Followed = {
  done(): Done
  /** Records an answer of the register. */
  see(answered: Answered): void
  /** Calls back when the finished steps change; returns a function that ends it. */
  watch(changed: () => void): () => void
  /** Resets the demo to its start; null if that is not possible. */
  startAgain: (() => Promise<void>) | null
  stop(): void
}

type Sources = {
  post: Pick<PostOffice, 'watch'>
  /** The register's entries since then. */
  inRegister: (since: string) => Promise<Pick<Happened, 'trail' | 'looks'>>
  /** Resets the register and the mailboxes. */
  startAgain?: (() => Promise<void>) | undefined
}

/** In ms: how long after an event the register is queried, and again for entries that it writes a little later. */
const delays = [100, 1200]

/** Follows what happens, and tells which steps of each walk are done. */
export function followWalks({ post, inRegister, startAgain }: Sources): Followed {
  let since = new Date().toISOString()
  let answers: Answered[] = []
  let mail: Arrived[] = []
  let done: Done = {}
  let isAway = false
  const listeners = new Set<() => void>()
  const timers = new Set<NodeJS.Timeout>()

  const look = async () => {
    if (isAway) return
    const kept = await inRegister(since).catch(() => null)
    if (!kept || isAway) return
    const next = stepsDone({ ...kept, answers, mail })
    if (JSON.stringify(next) === JSON.stringify(done)) return
    done = next
    for (const changed of listeners) changed()
  }
  const lookSoon = () => {
    for (const timer of timers) clearTimeout(timer)
    timers.clear()
    for (const delay of delays) {
      const timer = setTimeout(() => {
        timers.delete(timer)
        void look()
      }, delay)
      timers.add(timer)
    }
  }
  const unwatch = post.watch(({ mailbox, folder, from, subject }) => {
    if (folder !== 'inbox') return
    mail.push({ at: new Date().toISOString(), mailbox, from: from?.address ?? '', subject })
    lookSoon()
  })

  return {
    done: () => done,
    see: (answered) => {
      answers.push(answered)
      lookSoon()
    },
    watch: (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    startAgain: startAgain
      ? async () => {
          isAway = true
          await startAgain().finally(() => {
            isAway = false
          })
          since = new Date().toISOString()
          answers = []
          mail = []
          done = {}
        }
      : null,
    stop: () => {
      unwatch()
      for (const timer of timers) clearTimeout(timer)
    },
  }
}

/** The finished steps of each walk. */
export const stepsDone = (happened: Happened): Done =>
  Object.fromEntries(walks.map((walk) => [walk.id, doneOf(walk, happened)]))

const doneOf = ({ steps, person }: Walk, happened: Happened): string[] =>
  steps.filter(({ reached }) => reached(happened, colleagues[person].oid) !== null).map(({ id }) => id)
