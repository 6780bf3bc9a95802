import { useCallback, useState } from 'react'
import type { Place } from '../parts/page/place.ts'

/** What is opened beside which item, and the way there. */
type Opened = { places: Place[]; on: string }

/** Where the person at the pane is. */
export type Whereabouts = {
  /** Null: with the open message itself. */
  place: Place | null
  go: (place: Place) => void
  back: () => void
  /** What was open when another message was opened, to go on with. */
  resume: (() => void) | null
}

/**
 * Pages that are opened in place of the message's own answer. Another message always shows its own answer first: what
 * was open is gone on with by a button.
 * @param itemKey of the open item; empty where none is open
 */
export function usePlace(itemKey: string): Whereabouts {
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
