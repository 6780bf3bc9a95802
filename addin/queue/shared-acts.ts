import type { DeviceStorage } from '../outlook/device-storage.ts'
import { type Act, isPending, isUnseenRefusal } from './act.ts'
import { readAct, storedActs } from './stored-acts.ts'

/** What the person's other windows on this device do. */
export type Heard = {
  /** Another window made the act, changed it, or ended it. */
  changed(act: Act): void
  /** Another window deleted the act: it has ended, or the person has signed out there. */
  deleted(key: string): void
  /** The person asked another window to send what waits. */
  sendNow(): void
}

export type SharedActs = ReturnType<typeof sharedActs>

/**
 * One person's acts, shared by all their windows on this device. Each act belongs to one window, which alone sends it:
 * the one where it was made, and once that is closed, another. The others show what becomes of it.
 */
export function sharedActs(storage: DeviceStorage, personId: string, heard: Heard) {
  const stored = storedActs(storage, personId)
  const asked = `send-now.${personId}`
  const holds = new Map<string, () => void>()
  /** Acts of this window that the device had no room for. */
  const unstored = new Set<string>()

  const stopWatching = storage.watch((name, value) => {
    if (name === asked && value !== null) return heard.sendNow()
    const key = stored.keyOf(name)
    if (key === null) return
    const act = readAct(value)
    if (act) heard.changed(act)
    else heard.deleted(key)
  })

  const keep = (act: Act) => {
    stored.keep(act)
    if (stored.get(act.key)) unstored.delete(act.key)
    else unstored.add(act.key)
  }

  const release = (key: string) => {
    holds.get(key)?.()
    holds.delete(key)
  }

  return {
    all: stored.all,
    keep,
    release,
    /** Whether another window has ended or deleted an act that waits here. */
    isGone: (key: string): boolean => {
      const act = stored.get(key)
      return act === null ? !unstored.has(key) : !isPending(act)
    },
    get: stored.get,
    /** The act has ended: the other windows hear how. Only an unseen refusal stays. */
    end: (act: Act) => {
      release(act.key)
      if (isUnseenRefusal(act)) return keep(act)
      // Other windows are told of both, in this order.
      stored.keep({ ...act, body: null })
      stored.drop(act.key)
    },
    drop: (key: string) => {
      release(key)
      stored.drop(key)
    },
    /** Calls back once the act belongs to this window. Does nothing where that was asked before. */
    hold: (key: string, held: () => void) => {
      if (holds.has(key)) return
      holds.set(key, () => undefined)
      holds.set(key, storage.hold(`act.${key}`, held))
    },
    askToSend: () => {
      storage.set(asked, 'yes')
      storage.remove(asked)
    },
    /** Leaves the acts where they are, to the other windows. */
    leave: () => {
      stopWatching()
      for (const key of [...holds.keys()]) release(key)
    },
  }
}
