import type { DeviceStorage } from '../../outlook/device-storage.ts'
import { isObject } from '../../words/is-object.ts'

/** A message that the register already has, waiting to be escalated. */
export type UploadedPiece = { pieceId: string }

/** The messages already sent, by Outlook's id, also after a reload: they need not be sent again. */
export type UploadedPieces = {
  of(key: string): UploadedPiece | null
  keep(key: string, piece: UploadedPiece): void
  forget(keys: string[]): void
}

const prefix = 'given.'
/** The register keeps it for a day; one about to expire is sent again. */
const keptForMs = 23 * 60 * 60_000

/**
 * One person's sent messages, on the device: only ids, nothing of a message's content or sender. Removes every person's
 * expired entries.
 */
export function uploadedPieces(storage: DeviceStorage, personId: string, now: () => number): UploadedPieces {
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

function read(kept: string | null, now: number): UploadedPiece | null {
  try {
    const given: unknown = JSON.parse(kept ?? 'null')
    if (!isObject(given) || typeof given.pieceId !== 'string' || typeof given.at !== 'number') return null
    return now - given.at < keptForMs ? { pieceId: given.pieceId } : null
  } catch {
    return null
  }
}
