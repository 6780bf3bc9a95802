import type { DeviceStorage } from '../outlook/device-storage.ts'
import { isObject } from '../words/is-object.ts'

/** A message that the register has, and that waits there to be escalated. */
export type GivenPiece = { pieceId: string }

/** What has been given, by Outlook's id of the message: it need not be given again, also after the pane was loaded anew. */
export type GivenPieces = {
  of(key: string): GivenPiece | null
  keep(key: string, piece: GivenPiece): void
  forget(keys: string[]): void
}

const prefix = 'given.'
/** The register keeps it for a day; what is nearly gone is rather given again. */
const keptForMs = 23 * 60 * 60_000

/**
 * On the device, of one person: ids alone, nothing of what a message says or of whom it is from. What is too old is
 * dropped, whoever's it is.
 */
export function givenPieces(storage: DeviceStorage, personId: string, now: () => number): GivenPieces {
  const own = `${prefix}${personId}.`
  for (const name of storage.names()) {
    if (name.startsWith(prefix) && !read(storage.get(name), now())) storage.remove(name)
  }
  return {
    of: (key) => read(storage.get(own + key), now()),
    keep: (key, piece) => storage.set(own + key, JSON.stringify({ ...piece, at: now() })),
    forget: (keys) => {
      for (const key of keys) storage.remove(own + key)
    },
  }
}

function read(kept: string | null, now: number): GivenPiece | null {
  try {
    const given: unknown = JSON.parse(kept ?? 'null')
    if (!isObject(given) || typeof given.pieceId !== 'string' || typeof given.at !== 'number') return null
    return now - given.at < keptForMs ? { pieceId: given.pieceId } : null
  } catch {
    return null
  }
}
