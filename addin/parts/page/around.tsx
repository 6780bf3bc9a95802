import type { ReactNode } from 'react'

/** The value in a message for a link, or another part of the page, inside its sentence. */
export const here = '\u{1}'

/** The same for a second part; a language may put it first. */
export const second = '\u{2}'

type Props = { words: string; children: ReactNode; other?: ReactNode }

/**
 * A sentence with a link in it; each language decides where the link is. `words` contains `here` for it, once, and
 * `second` for `other`, a second link.
 */
export function Around({ words, children, other }: Props) {
  const [before = '', after = ''] = words.split(here)
  return (
    <>
      <AroundOther words={before}>{other}</AroundOther>
      {children}
      <AroundOther words={after}>{other}</AroundOther>
    </>
  )
}

function AroundOther({ words, children }: Omit<Props, 'other'>) {
  const [before, after] = words.split(second)
  if (after === undefined) return before
  return (
    <>
      {before}
      {children}
      {after}
    </>
  )
}
