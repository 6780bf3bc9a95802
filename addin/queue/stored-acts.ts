import { Failure, type FailureReason, type ProblemDetails } from '../api/failure.ts'
import type { DeviceStorage } from '../outlook/device-storage.ts'
import { isObject } from '../words/is-object.ts'
import { type Act, type ActState, isPending, isUnseenRefusal, type KeptAct } from './act.ts'

const prefix = 'waiting.'
const longest = 7 * 24 * 60 * 60_000

/** When an act is deleted from the device, sent or not: milliseconds since 1970. */
export const keptUntil = ({ madeAt }: KeptAct): number => madeAt + longest

/** One person's acts on this device, each under its own name, so that two open panes do not overwrite each other's. */
export function storedActs(storage: DeviceStorage, personId: string) {
  const own = `${prefix}${personId}.`
  return {
    keep: (act: KeptAct & Partial<Pick<Act, 'state'>>) => storage.set(own + act.key, JSON.stringify(leastOf(act))),
    drop: (key: string) => storage.remove(own + key),
    get: (key: string): Act | null => readAct(storage.get(own + key)),
    /** The key of the act that is stored under this name; null where it is not this person's. */
    keyOf: (name: string): string | null => (name.startsWith(own) ? name.slice(own.length) : null),
    /** Oldest first. */
    all: (): Act[] =>
      storage
        .names()
        .filter((name) => name.startsWith(own))
        .flatMap((name) => readAct(storage.get(name)) ?? [])
        .filter(isStillKept)
        .sort((one, other) => one.madeAt - other.madeAt),
  }
}

/** Waiting to be sent, or refused and not seen yet. Anything else is on its way off the device. */
export const isStillKept = (act: Act): boolean => isPending(act) || isUnseenRefusal(act)

/** Deletes every person's acts that are older than seven days, have ended or cannot be read. */
export function dropOldActs(storage: DeviceStorage, now: number): void {
  for (const name of storage.names()) {
    if (!name.startsWith(prefix)) continue
    const act = readAct(storage.get(name))
    if (!act || !isStillKept(act) || now > keptUntil(act)) storage.remove(name)
  }
}

/** An act as it was stored; null where it cannot be read. */
export function readAct(kept: string | null): Act | null {
  try {
    const act: unknown = JSON.parse(kept ?? 'null')
    if (!isKept(act)) return null
    // Stored by a command or an earlier version of the pane, which may be sending it.
    if (!('state' in act)) return { ...(act as KeptAct), state: { step: 'sending' }, mayHaveArrived: true }
    return { ...act, state: stateFrom(act.state) }
  } catch {
    return null
  }
}

/** A refused act is kept without its body, and with no more of its failure than the list of acts says. */
function leastOf<T extends KeptAct & Partial<Pick<Act, 'state'>>>(act: T): T {
  const { state } = act
  if (!state || !('failure' in state)) return act
  const { reason, told, retryAfter } = state.failure
  const words = told && { name: told.name, words: told.words, reference: null, status: told.status }
  const least = { ...state, failure: { reason, told: words, retryAfter } }
  return { ...act, state: least, ...(state.step === 'refused' && { body: null }) }
}

function stateFrom(state: unknown): ActState {
  if (!isObject(state)) return { step: 'sending' }
  return { ...state, ...(isObject(state.failure) && { failure: failureFrom(state.failure) }) } as ActState
}

const failureFrom = ({ reason, told, retryAfter }: Record<string, unknown>) =>
  new Failure(reason as FailureReason, told as ProblemDetails | null, retryAfter as number | null)

const isKept = (given: unknown): given is KeptAct =>
  isObject(given) &&
  ['key', 'kind', 'path', 'itemKey', 'who'].every((name) => typeof given[name] === 'string') &&
  typeof given.madeAt === 'number' &&
  typeof given.mayHaveArrived === 'boolean' &&
  typeof given.takenBack === 'boolean'
