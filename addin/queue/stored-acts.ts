import type { DeviceStorage } from '../outlook/device-storage.ts'
import { isObject } from '../words/is-object.ts'
import type { KeptAct } from './act.ts'

const prefix = 'waiting.'
const longest = 7 * 24 * 60 * 60_000

/** One person's acts on this device, each under its own name, so that two open panes do not overwrite each other's. */
export function storedActs(storage: DeviceStorage, personId: string) {
  const own = `${prefix}${personId}.`
  return {
    keep: (act: KeptAct) => storage.set(own + act.key, JSON.stringify(act)),
    drop: (key: string) => storage.remove(own + key),
    /** Oldest first. */
    all: (): KeptAct[] =>
      storage
        .names()
        .filter((name) => name.startsWith(own))
        .flatMap((name) => read(storage.get(name)))
        .sort((one, other) => one.madeAt - other.madeAt),
  }
}

/** Deletes every person's acts that are older than seven days or cannot be read. */
export function dropOldActs(storage: DeviceStorage, now: number): void {
  for (const name of storage.names()) {
    if (!name.startsWith(prefix)) continue
    const [act] = read(storage.get(name))
    if (!act || now - act.madeAt > longest) storage.remove(name)
  }
}

function read(kept: string | null): KeptAct[] {
  try {
    const act: unknown = JSON.parse(kept ?? 'null')
    return isKept(act) ? [act] : []
  } catch {
    return []
  }
}

const isKept = (given: unknown): given is KeptAct =>
  isObject(given) &&
  ['key', 'kind', 'path', 'itemKey', 'who'].every((name) => typeof given[name] === 'string') &&
  typeof given.madeAt === 'number' &&
  typeof given.mayHaveArrived === 'boolean' &&
  typeof given.takenBack === 'boolean'
