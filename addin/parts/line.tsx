import type { ReactNode } from 'react'
import { useAnnounced } from './announce.tsx'

type Props = {
  words: string
  /** Read out after the words; shown below them in another way. */
  alsoRead?: string
  /** Something needs attention: the words say so, and a stronger outline shows it. */
  care?: boolean
  /** Undo and the like, beside the words. */
  children?: ReactNode
  /** Content below, at full width. */
  below?: ReactNode
}

/** What became of an act, shown where it happened and read out once. */
export function Line({ words, alsoRead, care = false, children, below }: Props) {
  useAnnounced(alsoRead ? `${words} ${alsoRead}` : words)
  return (
    <div className={care ? 'line care' : 'line'}>
      <p>{words}</p>
      {children}
      {below ? <div className="line-below">{below}</div> : null}
    </div>
  )
}
