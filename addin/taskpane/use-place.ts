import { useCallback, useState } from 'react'
import type { Place } from '../parts/page/place.ts'

/** The pages opened, and beside which item; the last is shown. */
type Opened = { places: Place[]; on: string }

/** Where the person is in the pane. */
export type Navigation = {
  /** Null: the open message itself. */
  place: Place | null
  go: (place: Place) => void
  back: () => void
  /** Returns to the page that was open when another message was opened; null where there is none. */
  resume: (() => void) | null
}

/**
 * Pages opened in place of the message's own standing. Another message always shows its own standing first: a button
 * returns to the page that was open.
 * @param itemKey of the open item; empty where none is open
 */
export function usePlace(itemKey: string): Navigation {
  const [opened, setOpened] = useState<Opened | null>(null)
  const here = opened?.on === itemKey ? opened : null
  const go = useCallback(
    (place: Place) =>
      setOpened((was) => ({ places: [...(was?.on === itemKey ? was.places : []), place], on: itemKey })),
    [itemKey],
  )
  const back = useCallback(
    () => setOpened((was) => (was && was.places.length > 1 ? { ...was, places: was.places.slice(0, -1) } : null)),
    [],
  )
  return {
    place: here?.places.at(-1) ?? null,
    go,
    back,
    resume: opened && !here ? () => setOpened({ ...opened, on: itemKey }) : null,
  }
}
