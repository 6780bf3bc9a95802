import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'

type Announce = { standing(words: string): void; done(words: string): void }

const AnnounceContext = createContext<Announce>({ standing: () => undefined, done: () => undefined })

/**
 * Two polite live regions, in the page from the start, so that screen readers know them when their first words come:
 * one for the standing, one for what was done, so that neither drowns the other.
 */
export function Announcer({ children }: { children: ReactNode }) {
  const [standing, setStanding] = useState('')
  const [done, setDone] = useState('')
  const announce = useMemo(() => ({ standing: setStanding, done: setDone }), [])
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

/** Reads `words` out once whenever they change; an empty text is not read. */
export function useAnnounced(words: string): void {
  const { done } = useContext(AnnounceContext)
  useEffect(() => {
    if (words) done(words)
  }, [done, words])
}

/** The same for what the pane says of the open item. Nothing is left to be read once it says nothing. */
export function useStandingAnnounced(words: string): void {
  const { standing } = useContext(AnnounceContext)
  useEffect(() => standing(words), [standing, words])
}
