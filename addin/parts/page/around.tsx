import type { ReactNode } from 'react'

/** What a message takes where a link, or another part of the page, stands within its sentence. */
export const here = '\u{1}'

/** The same for the second one: a language may have it first. */
export const second = '\u{2}'

type Props = { words: string; children: ReactNode; other?: ReactNode }

/**
 * A sentence with a link within it: each language says where the link stands. `words` takes `here` for it, once, and
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
