import { createContext, type ReactNode, useContext, useLayoutEffect, useMemo, useState } from 'react'

/** Has words read out, and gives the way to take them back. */
type Say = (words: string) => () => void

const nobody: Say = () => () => undefined
const AnnounceContext = createContext<{ standing: Say; done: Say }>({ standing: nobody, done: nobody })

/**
 * Two polite live regions, in the page from the start, so that screen readers know them when their first words come:
 * one for the standing, one for what was done, so that neither drowns the other.
 */
export function Announcer({ children }: { children: ReactNode }) {
  const [standing, setStanding] = useState('')
  const [done, setDone] = useState('')
  const announce = useMemo(() => ({ standing: sayBy(setStanding), done: sayBy(setDone) }), [])
  return (
    <AnnounceContext value={announce}>
      {children}
      <div role="status" aria-label="Standing" className="only-read">
        {standing}
      </div>
      <div role="status" aria-label="What was done" className="only-read">
        {done}
      </div>
    </AnnounceContext>
  )
}

/** Words that something newer has taken the place of are not taken back. */
const sayBy =
  (set: (next: string | ((now: string) => string)) => void): Say =>
  (words) => {
    set(words)
    return () => set((now) => (now === words ? '' : now))
  }

/**
 * Reads `words` out once whenever they change; an empty text is not read. They stay for whoever reads the region until
 * what they are about is no longer shown: then they would be read beside another message.
 */
export function useAnnounced(words: string): void {
  const { done } = useContext(AnnounceContext)
  // Before the browser draws what comes next, so that the words are never beside it.
  useLayoutEffect(() => (words ? done(words) : undefined), [done, words])
}

/** The same for what the pane says of the open item. */
export function useStandingAnnounced(words: string): void {
  const { standing } = useContext(AnnounceContext)
  useLayoutEffect(() => standing(words), [standing, words])
}
