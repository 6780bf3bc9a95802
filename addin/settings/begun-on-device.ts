import { useLayoutEffect, useMemo } from 'react'
import { useSignedIn } from '../api/signed-in.ts'
import { deviceStorage } from '../outlook/device-storage.ts'
import { usePaneNote } from '../parts/pane-note.ts'

/**
 * What somebody has begun to change in a part of the settings: there again when the page is loaded anew, until it is
 * saved or they sign out. Settings hold nothing of a customer; drafts of what does are noted only while a page is open.
 */
export function useBegun<T>(part: string): [T | undefined, (draft: T | undefined) => void] {
  const name = `settings-draft.${useSignedIn().name}.${part}`
  const storage = useMemo(deviceStorage, [])
  const [begun, note] = usePaneNote<T>(name)
  useLayoutEffect(() => {
    const kept = read<T>(storage.get(name))
    if (kept !== undefined) note(kept)
  }, [storage, name, note])
  return [
    begun,
    (draft) => {
      if (draft === undefined) storage.remove(name)
      else storage.set(name, JSON.stringify(draft))
      note(draft)
    },
  ]
}

/** Undefined where nothing was kept, or where it cannot be read. */
function read<T>(kept: string | null): T | undefined {
  try {
    return kept === null ? undefined : JSON.parse(kept)
  } catch {
    return undefined
  }
}
