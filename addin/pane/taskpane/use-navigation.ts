import { useCallback, useState } from 'react'
import type { Destination } from '../../parts/page/destination.ts'

/** The pages opened beside an item; the last one is shown. */
type Opened = { destinations: Destination[]; on: string }

/** Where the person is in the pane. */
export type Navigation = {
  /** Null: the open message itself. */
  destination: Destination | null
  go: (destination: Destination) => void
  back: () => void
  /** Returns to the page that was open when another message was opened; null where there is none. */
  resume: (() => void) | null
}

/**
 * Pages opened in place of the message's own standing. Another message always shows its own standing first: a button
 * returns to the page that was open.
 * @param itemKey of the open item; empty where none is open
 */
export function useNavigation(itemKey: string): Navigation {
  const [opened, setOpened] = useState<Opened | null>(null)
  const here = opened?.on === itemKey ? opened : null
  const go = useCallback(
    (destination: Destination) =>
      setOpened((was) => ({
        destinations: [...(was?.on === itemKey ? was.destinations : []), destination],
        on: itemKey,
      })),
    [itemKey],
  )
  const back = useCallback(
    () =>
      setOpened((was) =>
        was && was.destinations.length > 1 ? { ...was, destinations: was.destinations.slice(0, -1) } : null,
      ),
    [],
  )
  return {
    destination: here?.destinations.at(-1) ?? null,
    go,
    back,
    resume: opened && !here ? () => setOpened({ ...opened, on: itemKey }) : null,
  }
}
