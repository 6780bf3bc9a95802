import { isOriginalRefused } from '../../server/contract/escalation/refused-original.ts'
import type { Failure } from '../api/failure.ts'
import type { DeviceStorage } from '../outlook/device-storage.ts'
import {
  type Act,
  type ActKind,
  type ActState,
  isPending,
  isSameAct,
  type KeptAct,
  type NewAct,
  undoKindOf,
  undoPathOf,
} from './act.ts'
import { afterFailure, pauses } from './retry.ts'
import { dropOldActs, storedActs } from './stored-acts.ts'

/** What the queue needs from outside, so that its rules can be tested alone. */
export type QueueNeeds = {
  storage: DeviceStorage
  /** Sends one act; resolves with the register's answer or rejects with a Failure. */
  send(act: KeptAct, body: unknown): Promise<Record<string, unknown>>
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
  /** Keeps the act on the device and sends it. Ignores a second act of the same kind on the same message. */
  add(act: NewAct, wholeBody?: () => Promise<unknown>): void
  takeBack(key: string): void
  discard(key: string): void
  /** Stops showing what was done on an item: it may be done again. */
  forget(itemKey: string, kind: ActKind): void
  /** Sends waiting acts now: the network is back, or somebody asked. */
  sendNow(): void
}

/**
 * A queue of acts for the register: kept before they are sent, sent one by one in order, and retried until answered.
 */
export function createQueue(needs: QueueNeeds): Queue {
  const listeners = new Set<() => void>()
  const bodies = new Map<string, () => Promise<unknown>>()
  let acts: readonly Act[] = []
  let kept: ReturnType<typeof storedActs> | null = null
  let openedFor: string | null = null
  let sending = false
  let failures = 0
  let cancelPause: () => void = () => undefined

  const show = (next: readonly Act[]) => {
    acts = next
    for (const changed of listeners) changed()
  }
  const find = (key: string) => acts.find((act) => act.key === key)
  const change = (key: string, part: Partial<KeptAct> & { state?: ActState }) => {
    show(acts.map((act) => (act.key === key ? { ...act, ...part } : act)))
    const act = find(key)
    if (!act) return
    const { state, ...record } = act
    if (isPending(act)) kept?.keep(record)
    else {
      kept?.drop(key)
      bodies.delete(key)
    }
  }

  const run = async () => {
    if (sending || !kept) return
    sending = true
    cancelPause()
    try {
      for (let next = acts.find(isPending); next; next = acts.find(isPending)) {
        if (!(await sendOne(next))) break
      }
    } finally {
      sending = false
    }
  }

  /** Resolves to whether the next one may follow. */
  const sendOne = async (act: Act): Promise<boolean> => {
    const opened = kept
    const whole = await (bodies.get(act.key)?.() ?? needs.wholeBody(act)).catch(() => null)
    // While Outlook was asked, the person may have signed out or undone it.
    const now = kept === opened ? find(act.key) : undefined
    if (!now || !isPending(now)) return true
    if (now.takenBack && !now.mayHaveArrived) {
      drop(now)
      return true
    }
    try {
      const answer = await sendWhole(now, whole)
      if (kept !== opened) return true
      failures = 0
      change(act.key, { state: { step: 'done', answer, doneAt: needs.now() } })
      if (now.replaces) change(now.replaces.key, { state: { step: 'taken-back' } })
      if (find(act.key)?.takenBack) undo(act.key)
      return true
    } catch (error) {
      if (kept !== opened) return true
      const failure = needs.toFailure(error)
      const { again, arrived, pause } = afterFailure(failure)
      if (!again) {
        if (find(act.key)?.takenBack) drop(now)
        else change(act.key, { state: { step: 'refused', failure } })
        return true
      }
      change(act.key, { state: { step: 'waiting', failure }, mayHaveArrived: now.mayHaveArrived || arrived })
      // Acts go in order, so the others wait too.
      for (const other of acts)
        if (other.state.step === 'sending') change(other.key, { state: { step: 'waiting', failure } })
      const wait = Math.max(pause, pauses[Math.min(failures, pauses.length - 1)] ?? 0)
      failures += 1
      cancelPause = needs.later(wait, () => void run())
      return false
    }
  }

  /** Sends everything Outlook can add, or less if the register refuses that. */
  const sendWhole = async (act: Act, whole: unknown | null): Promise<Record<string, unknown>> => {
    // From here on, it may arrive even if the pane is closed before the answer.
    change(act.key, { mayHaveArrived: true })
    try {
      return await needs.send(act, whole ?? act.body)
    } catch (error) {
      const name = needs.toFailure(error).told?.name
      // The register took it before the pane reloaded: only Outlook's part of the body has changed since.
      if (name === 'idempotency-key-reused' && act.mayHaveArrived) return {}
      if (whole === null || !isOriginalRefused(name)) throw error
      return needs.send(act, needs.lighterBody(whole))
    }
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

  const add: Queue['add'] = (act, wholeBody) => {
    if (acts.some((one) => isSameAct(one, act))) return
    // Two acts of one moment stay in order after a reload, too.
    const madeAt = Math.max(needs.now(), ...acts.map((one) => one.madeAt + 1))
    const made = { ...act, key: needs.newKey(), madeAt, mayHaveArrived: false, takenBack: false }
    if (wholeBody) {
      let body: Promise<unknown> | null = null
      bodies.set(made.key, () => {
        body ??= wholeBody()
        return body
      })
    }
    kept?.keep(made)
    show([...acts, { ...made, state: { step: 'sending' } }])
    void run()
  }

  return {
    now: () => acts,
    subscribe: (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    open: (personId) => {
      if (openedFor === personId) return void run()
      // The buttons appear a moment before this runs: acts made in that moment belong to this person.
      const early = openedFor === null ? acts.filter(isPending) : []
      openedFor = personId
      dropOldActs(needs.storage, needs.now())
      kept = storedActs(needs.storage, personId)
      const before = kept.all()
      for (const { state, ...record } of early) kept.keep(record)
      show([...before, ...early].map((act) => ({ ...act, state: { step: 'sending' } })))
      void run()
    },
    clear: () => {
      cancelPause()
      for (const act of kept?.all() ?? []) kept?.drop(act.key)
      kept = null
      openedFor = null
      bodies.clear()
      show([])
    },
    add,
    takeBack: (key) => {
      const act = find(key)
      if (!act) return
      if (act.state.step === 'done') undo(key)
      else if (act.state.step === 'waiting' && !act.mayHaveArrived) drop(act)
      else if (isPending(act)) change(key, { takenBack: true })
    },
    discard: (key) => {
      const act = find(key)
      if (act?.mayHaveArrived && act.undoPath) change(key, { takenBack: true })
      else if (act) drop(act)
      void run()
    },
    forget: (itemKey, kind) =>
      show(acts.filter((act) => isPending(act) || act.itemKey !== itemKey || act.kind !== kind)),
    sendNow: () => void run(),
  }
}
