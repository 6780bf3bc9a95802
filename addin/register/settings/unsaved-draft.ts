import { useLayoutEffect, useMemo } from 'react'
import { useSignedIn } from '../../api/signed-in.ts'
import { deviceStorage } from '../../outlook/device-storage.ts'
import { usePaneNote } from '../../parts/pane-note.ts'

/**
 * Unsaved changes to a part of the settings: they survive a reload, until they are saved or the person signs out.
 * Settings hold nothing about customers; drafts that do are noted only while a page is open. `now` reads the draft as it
 * is at that moment, also after the page was left.
 */
export function useUnsavedDraft<T>(
  part: string,
): [draft: T | undefined, note: (draft: T | undefined) => void, now: () => T | undefined] {
  const name = `settings-draft.${useSignedIn().name}.${part}`
  const storage = useMemo(deviceStorage, [])
  const [begun, note, now] = usePaneNote<T>(name)
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
    now,
  ]
}

/** Undefined if nothing was stored, or it cannot be parsed. */
function read<T>(kept: string | null): T | undefined {
  try {
    return kept === null ? undefined : JSON.parse(kept)
  } catch {
    return undefined
  }
}
