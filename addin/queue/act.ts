import type { Failure } from '../api/failure.ts'

/** Acts made with one click, and their undoing. */
export type ActKind = 'warning' | 'escalation' | 'passed-on' | 'undo-warning' | 'withdraw-escalation' | 'undo-passed-on'

/**
 * An act as kept on the device until the register has it: who, which message, what was chosen. Never a subject, a text
 * or a note; what the message says is read again from Outlook.
 */
export type KeptAct = {
  /** The idempotency key: however often the act is sent, the register performs it once. */
  key: string
  kind: ActKind
  path: string
  body: unknown
  /** Outlook's id of the message it was done on, and whom it is about, for the list of waiting acts. */
  itemKey: string
  who: string
  /** Milliseconds since 1970. */
  madeAt: number
  /** It was sent but the answer was lost: the register may already have it. */
  mayHaveArrived: boolean
  /** The person undid it before it was known to have arrived. */
  takenBack: boolean
  /** The path that undoes it, with names of the answer's properties in braces; null where it cannot be undone. */
  undoPath: string | null
  /** The act on the same message that the register undoes as it takes this one, and the path that undoes it alone. */
  replaces?: Replaced
}

export type Replaced = { key: string; undoPath: string }

/**
 * `waiting` is kept and retried; `refused` means that the register did not take it, and why. A refused act stays on the
 * device, without its body, until the person has seen that.
 */
export type ActState =
  | { step: 'sending' }
  | { step: 'waiting'; failure: Failure }
  | { step: 'done'; answer: Record<string, unknown>; doneAt: number }
  | { step: 'refused'; failure: Failure; isSeen: boolean }
  | { step: 'taken-back' }

export type Act = KeptAct & { state: ActState }

export type NewAct = Pick<KeptAct, 'kind' | 'path' | 'body' | 'itemKey' | 'who' | 'undoPath' | 'replaces'>

/** Not yet known to have reached the register. */
export const isPending = (act: Act): boolean => act.state.step === 'sending' || act.state.step === 'waiting'

/** The register refused it, and the person has not seen that yet. */
export const isUnseenRefusal = ({ state }: Act): boolean => state.step === 'refused' && !state.isSeen

/**
 * Whether this is the second click of a double click: the same act on the same message, on its way or already with the
 * register.
 */
export const isSameAct = (act: Act, other: NewAct): boolean =>
  (isPending(act) || act.state.step === 'done') &&
  !act.takenBack &&
  act.kind === other.kind &&
  act.itemKey === other.itemKey &&
  act.path === other.path &&
  JSON.stringify(act.body) === JSON.stringify(other.body)

/** The `undoPath` of an act: `id` names the property of the answer that goes into the path. */
export const undoAt = ({ path }: { path: string }, id: string): string => path.replace(':id', `{${id}}`)

/** For instance `/api/warnings/{warningId}/undo`, filled from the act's answer; null where the answer lacks the id. */
export function undoPathOf(act: KeptAct, answer: Record<string, unknown>): string | null {
  let missing = false
  const path = act.undoPath?.replace(/\{(\w+)\}/g, (_, name: string) => {
    const id = answer[name]
    if (typeof id === 'string') return encodeURIComponent(id)
    missing = true
    return ''
  })
  return missing ? null : (path ?? null)
}

/** The act as one that another can replace; null where it is not known on the register. */
export function asReplaced(act: Act): Replaced | null {
  const undoPath = act.state.step === 'done' ? undoPathOf(act, act.state.answer) : null
  return undoPath === null ? null : { key: act.key, undoPath }
}

/**
 * For how many milliseconds an act can still be undone; without end where the register gave no time: it then refuses.
 * By the register's clock, because a device's can be wrong by hours: that one says only how long ago the answer came.
 */
export function undoLeft({ undoPath, state }: Act, now: number): number {
  if (!undoPath || state.step !== 'done' || Object.keys(state.answer).length === 0) return 0
  const { undoUntil, warnedAt, passedOnAt } = state.answer
  const done = warnedAt ?? passedOnAt
  if (typeof undoUntil !== 'string' || typeof done !== 'string') return Number.POSITIVE_INFINITY
  return Math.max(0, Date.parse(undoUntil) - Date.parse(done) - (now - state.doneAt))
}

export const undoKindOf: Partial<Record<ActKind, ActKind>> = {
  warning: 'undo-warning',
  escalation: 'withdraw-escalation',
  'passed-on': 'undo-passed-on',
}
