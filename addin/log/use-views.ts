import { useState } from 'react'
import { usePersonId } from '../api/signed-in.ts'
import { deviceStorage } from '../outlook/device-storage.ts'

/** A view of the log under a name: its filters and its order. */
export type SavedView = { name: string; fragment: string }

const storage = deviceStorage()
const most = 30

/** The views that somebody saved on this device; other people at the same device have their own. */
export function useViews(log: string) {
  const place = `views.${usePersonId()}.${log}`
  const [views, setViews] = useState(() => read(storage.get(place)))
  const keep = (next: SavedView[]) => {
    storage.set(place, JSON.stringify(next))
    setViews(next)
  }
  const others = (name: string) => views.filter((one) => one.name !== name)
  return {
    views,
    /** Replaces one of the same name. */
    save: (view: SavedView) => keep([view, ...others(view.name)].slice(0, most)),
    remove: (name: string) => keep(others(name)),
  }
}

/** A value stored by an earlier version may have any shape; only views of the log are kept. */
function read(kept: string | null): SavedView[] {
  try {
    const given: unknown = JSON.parse(kept ?? '[]')
    return Array.isArray(given) ? given.filter(isView) : []
  } catch {
    return []
  }
}

const isView = (given: Partial<SavedView> | null): given is SavedView =>
  typeof given?.name === 'string' && typeof given.fragment === 'string' && given.fragment.startsWith('#/log')
