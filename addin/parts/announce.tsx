import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'

const AnnounceContext = createContext<(words: string) => void>(() => undefined)

/** A polite live region, in the page from the start, so that screen readers know it when its first words come. */
export function LiveRegion({ words, label }: { words: string; label: string }) {
  return (
    <div role="status" aria-label={label} className="only-read">
      {words}
    </div>
  )
}

/** Where what became of an act is read out. */
export function Announcer({ children }: { children: ReactNode }) {
  const [words, setWords] = useState('')
  return (
    <AnnounceContext value={setWords}>
      {children}
      <LiveRegion label="What was done" words={words} />
    </AnnounceContext>
  )
}

/** Reads `words` out once whenever they change; an empty text is not read. */
export function useAnnounced(words: string): void {
  const announce = useContext(AnnounceContext)
  useEffect(() => {
    if (words) announce(words)
  }, [announce, words])
}
