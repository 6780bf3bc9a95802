import type { ReactNode } from 'react'

/** What a message takes where a link, or another part of the page, stands within its sentence. */
export const here = '\u{1}'

/** A sentence with a link within it: each language says where the link stands. `words` takes `here` for it, once. */
export function Around({ words, children }: { words: string; children: ReactNode }) {
  const [before = '', after = ''] = words.split(here)
  return (
    <>
      {before}
      {children}
      {after}
    </>
  )
}
