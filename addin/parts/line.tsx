import type { ReactNode } from 'react'
import { useAnnounced } from './announce.tsx'

type Props = {
  words: string
  /** Something went otherwise than wanted; said in words, and by a stronger outline. */
  care?: boolean
  /** Undo and the like, beside the words. */
  children?: ReactNode
  /** What takes the whole width below. */
  below?: ReactNode
}

/** What became of an act, said where it happened and read out once. */
export function Line({ words, care = false, children, below }: Props) {
  useAnnounced(words)
  return (
    <div className={care ? 'line care' : 'line'}>
      <p>{words}</p>
      {children}
      {below ? <div className="line-below">{below}</div> : null}
    </div>
  )
}
