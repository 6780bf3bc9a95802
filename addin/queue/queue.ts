import { isOriginalRefused } from '../../server/contract/escalation/refused-original.ts'
import type { Failure } from '../api/failure.ts'
import type { DeviceStorage } from '../outlook/device-storage.ts'
import {
  type Act,
  type ActKind,
  isPending,
  isSameAct,
  type KeptAct,
  type NewAct,
  undoKindOf,
  undoPathOf,
} from './act.ts'
import { createActList } from './act-list.ts'
import { afterFailure, pauses } from './retry.ts'

/** What the queue needs from outside, so that its rules can be tested alone. */
export type QueueNeeds = {
  storage: DeviceStorage
  /** Sends one act; resolves with the register's answer or rejects with a Failure. */
  send(act: KeptAct, body: unknown): Promise<Record<string, unknown>>
  /** Takes an act back that may have arrived: the register's answer to it, or null where it never had it, nor will. */
  takeBack(act: KeptAct): Promise<Record<string, unknown> | null>
  /** The whole body, including what the device does not keep, read from Outlook; null where the message is not open. */
  wholeBody(act: KeptAct): Promise<unknown | null>
  /** A whole body without what the register may find too large or unreadable. */
  lighterBody(whole: unknown): unknown
  toFailure(error: unknown): Failure
  now(): number
  newKey(): string
  /** Calls back after `ms` milliseconds; returns a function that cancels it. */
  later(ms: number, work: () => void): () => void
}

export type Queue = {
  now(): readonly Act[]
  subscribe(changed: () => void): () => void
  /** Opens the stored acts of the person who has signed in, and sends them. */
  open(personId: string): void
  /** Forgets everything, on the device too: the person has signed out. */
  clear(): void
  /**
   * Keeps the act on the device and sends it. Returns its key; null for a second act of the same kind on the same
   * message, which is ignored.
   */
  add(act: NewAct, wholeBody?: () => Promise<unknown>): string | null
  takeBack(key: string): void
  discard(key: string): void
  /** Stops showing what was done on an item: it may be done again. */
  forget(itemKey: string, kind: ActKind): void
  /** Sends waiting acts now: the network is back, or somebody asked. */
  sendNow(): void
  /** Shows what becomes of the act beside its message, so that nothing else need say it. Returns what ends that. */
  showBeside(key: string): () => void
  /** The person has seen that the act was refused. */
  understood(key: string): void
}

/**
 * A queue of acts for the register: kept before they are sent, sent one by one in order, and retried until answered.
 * All windows of the person show the same acts; each window sends its own.
 */
export function createQueue(needs: QueueNeeds): Queue {
  const bodies = new Map<string, () => Promise<unknown>>()
  let openedFor: string | null = null
  let sending = false
  let failures = 0
  let cancelPause: () => void = () => undefined

  const list = createActList(needs.storage, needs.now, {
    ready: () => void run(),
    takenBack: (act) => {
      if (act.state.step === 'waiting' && !act.mayHaveArrived) drop(act)
      else void run()
    },
    doneAfterAll: (key) => undo(key),
  })
  const { find, change, latest } = list
  list.subscribe(() => {
    for (const key of bodies.keys()) if (hasEnded({ key })) bodies.delete(key)
  })

  const run = async () => {
    if (sending || !list.opened()) return
    sending = true
    cancelPause()
    try {
      list.claim()
      for (let next = list.next(); next; next = list.next()) if (!(await sendOne(next))) break
    } finally {
      sending = false
    }
  }

  /** Resolves to whether the next one may follow. */
  const sendOne = async (act: Act): Promise<boolean> => {
    const opened = list.opened()
    const whole = act.takenBack ? null : await (bodies.get(act.key)?.() ?? needs.wholeBody(act)).catch(() => null)
    // While Outlook was asked, the person may have signed out or undone it, here or in another window.
    const now = list.opened() === opened ? latest(act.key) : undefined
    if (!now || !isPending(now)) return true
    if (now.takenBack && !now.mayHaveArrived) {
      drop(now)
      return true
    }
    try {
      const answer = now.takenBack ? await needs.takeBack(now) : await sendWhole(now, whole)
      if (list.opened() !== opened || hasEnded(act)) return true
      failures = 0
      if (answer === null) {
        drop(now)
        return true
      }
      change(act.key, { state: { step: 'done', answer, doneAt: needs.now() } })
      if (now.replaces) change(now.replaces.key, { state: { step: 'taken-back' } })
      if (find(act.key)?.takenBack) undo(act.key)
      return true
    } catch (error) {
      if (list.opened() !== opened || hasEnded(act)) return true
      return afterFailed(now, needs.toFailure(error))
    }
  }

  /** Another window, or this one, has ended it meanwhile. */
  const hasEnded = ({ key }: Pick<Act, 'key'>) => !list.now().some((act) => act.key === key && isPending(act))

  /** The same of an act that the register did not take, or perhaps did not take. */
  const afterFailed = ({ key, ...before }: Act, failure: Failure): boolean => {
    const { again, arrived, pause } = afterFailure(failure)
    if (!again) {
      const act = find(key)
      if (act?.takenBack) drop(act)
      else change(key, { state: { step: 'refused', failure, isSeen: list.isBeside(key) } })
      return true
    }
    const state = { step: 'waiting', failure } as const
    change(key, { state, mayHaveArrived: before.mayHaveArrived || arrived })
    // Acts go in order, so the others wait too.
    for (const other of list.now())
      if (list.isOwn(other.key) && other.state.step === 'sending') change(other.key, { state })
    // In another window the person may still be signed in.
    if (failure.reason === 'signed-out') list.giveUp()
    const wait = Math.max(pause, pauses[Math.min(failures, pauses.length - 1)] ?? 0)
    failures += 1
    cancelPause = needs.later(wait, () => void run())
    return false
  }

  /** Sends everything Outlook can add, or less if the register refuses that. */
  const sendWhole = async (act: Act, whole: unknown | null): Promise<Record<string, unknown>> => {
    // From here on, it may arrive even if the pane is closed before the answer.
    change(act.key, { mayHaveArrived: true })
    try {
      return await needs.send(act, whole ?? act.body)
    } catch (error) {
      const name = needs.toFailure(error).told?.name
      // The key is this act's alone, so the register has it, with more or less of what Outlook adds.
      if (name === 'idempotency-key-reused') return await answerToLeast(act, whole)
      if (whole === null || !isOriginalRefused(name)) throw error
      return needs.send(act, needs.lighterBody(whole))
    }
  }

  /** The answer, if what arrived is what the device keeps; otherwise it is lost for good. */
  const answerToLeast = async (act: Act, whole: unknown | null): Promise<Record<string, unknown>> => {
    if (whole === null) return {}
    return await needs.send(act, act.body).catch((error) => {
      if (needs.toFailure(error).told?.name !== 'idempotency-key-reused') throw error
      return {}
    })
  }

  const undo = (key: string) => {
    const act = find(key)
    if (act?.state.step !== 'done') return
    const path = undoPathOf(act, act.state.answer)
    // Its answer was lost for good, so the undo path is unknown: it stays, and is shown as done.
    if (!path) return change(key, { takenBack: false })
    undoAtPath(act, key, path)
  }

  const undoAtPath = ({ kind, itemKey, who }: Act, key: string, path: string) => {
    change(key, { state: { step: 'taken-back' } })
    const undoKind = undoKindOf[kind]
    if (undoKind) add({ kind: undoKind, path, body: undefined, itemKey, who, undoPath: null })
  }

  /** The register never took it. The person takes everything back, so the act that it should have replaced is undone. */
  const drop = (act: Act) => {
    change(act.key, { state: { step: 'taken-back' } })
    if (act.replaces) undoAtPath(act, act.replaces.key, act.replaces.undoPath)
  }

  /** At once if it is unsent and no other window can send it; otherwise its window hears that it is taken back. */
  const takeBackPending = (act: Act, isUnsent: boolean) => {
    if (list.isOwn(act.key) && isUnsent) drop(act)
    else change(act.key, { takenBack: true, mayHaveArrived: act.mayHaveArrived })
  }

  const add: Queue['add'] = (act, wholeBody) => {
    const acts = list.now()
    if (acts.some((one) => isSameAct(one, act))) return null
    // Two acts of one moment stay in order after a reload, too.
    const madeAt = Math.max(needs.now(), ...acts.map((one) => one.madeAt + 1))
    const key = needs.newKey()
    if (wholeBody) {
      let body: Promise<unknown> | null = null
      bodies.set(key, () => {
        body ??= wholeBody()
        return body
      })
    }
    list.add({ ...act, key, madeAt, mayHaveArrived: false, takenBack: false, state: { step: 'sending' } })
    void run()
    return key
  }

  return {
    now: list.now,
    subscribe: list.subscribe,
    open: (personId) => {
      // The buttons appear a moment before this runs: acts made in that moment belong to this person.
      const early = openedFor === null ? list.now().filter(isPending) : []
      if (openedFor !== personId) list.open(personId, early)
      openedFor = personId
      void run()
    },
    clear: () => {
      cancelPause()
      openedFor = null
      bodies.clear()
      list.clear()
    },
    add,
    takeBack: (key) => {
      const act = latest(key)
      if (act?.state.step === 'done') undo(key)
      else if (act && isPending(act)) takeBackPending(act, act.state.step === 'waiting' && !act.mayHaveArrived)
    },
    discard: (key) => {
      const act = latest(key)
      // What undoes another act is not undone itself.
      if (act?.undoPath) takeBackPending(act, !act.mayHaveArrived)
      else if (act) drop(act)
      void run()
    },
    forget: (itemKey, kind) =>
      list.show(list.now().filter((act) => isPending(act) || act.itemKey !== itemKey || act.kind !== kind)),
    sendNow: () => {
      list.askOthers()
      void run()
    },
    showBeside: list.showBeside,
    understood: list.understood,
  }
}
