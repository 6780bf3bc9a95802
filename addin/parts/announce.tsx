import { createContext, type ReactNode, useContext, useLayoutEffect, useMemo, useState } from 'react'
import { parts as texts } from '../../server/contract/messages/en/parts.ts'
import { say } from '../../server/contract/messages/say.ts'

/** Has a text read out; returns a function that removes it. */
type Say = (words: string) => () => void

const nobody: Say = () => () => undefined
const AnnounceContext = createContext<{ standing: Say; done: Say }>({ standing: nobody, done: nobody })

/**
 * Two polite live regions, in the page from the start, so that screen readers know them before their first text: one
 * for the standing, one for acts, so that neither drowns out the other.
 */
export function Announcer({ children }: { children: ReactNode }) {
  const [standing, setStanding] = useState('')
  const [done, setDone] = useState('')
  const announce = useMemo(() => ({ standing: sayBy(setStanding), done: sayBy(setDone) }), [])
  return (
    <AnnounceContext value={announce}>
      {children}
      <div role="status" aria-label={say(texts, 'standing')} className="only-read">
        {standing}
      </div>
      <div role="status" aria-label={say(texts, 'what-was-done')} className="only-read">
        {done}
      </div>
    </AnnounceContext>
  )
}

/** Does not remove a text that a newer one has replaced. */
const sayBy =
  (set: (next: string | ((now: string) => string)) => void): Say =>
  (words) => {
    set(words)
    return () => set((now) => (now === words ? '' : now))
  }

/**
 * Reads `words` out whenever they change; an empty text is not read. They stay in the region until the component is
 * gone: after that they would be read beside another message.
 */
export function useAnnounced(words: string): void {
  const { done } = useContext(AnnounceContext)
  // Before the browser draws what comes next, so that old words never appear beside it.
  useLayoutEffect(() => (words ? done(words) : undefined), [done, words])
}

/** The same for what the pane says of the open item. */
export function useStandingAnnounced(words: string): void {
  const { standing } = useContext(AnnounceContext)
  useLayoutEffect(() => standing(words), [standing, words])
}
