import { createContext, useContext } from 'react'

export type HeadingLevel = 2 | 3 | 4

/** How deep the headings are here: 2 below a page's own, 3 within a part of it, 4 within an entry of that. */
export const HeadingLevelContext = createContext<HeadingLevel>(2)

/** The element for a heading here, and for one within what it heads. */
export function useHeading() {
  const level = useContext(HeadingLevelContext)
  return { Heading: `h${level}`, Inner: `h${(level + 1) as 3 | 4 | 5}` } as const
}
