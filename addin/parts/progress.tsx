import './progress.css'
import { useId } from 'react'
import { figure } from '../words/numbers.ts'
import { useAnnounced } from './announce.tsx'

type Props = {
  /** What goes on; read out once, and not with every step. */
  words: string
  done: number
  /** 0 while it is not known how much there is. */
  total: number
  /** Said after "12 of 40". */
  note?: string
}

/** How far something is that takes its time. */
export function Progress({ words, done, total, note = '' }: Props) {
  const id = useId()
  useAnnounced(words)
  return (
    <div className="stack progress">
      <p id={id}>{words}</p>
      <progress aria-labelledby={id} {...(total > 0 ? { value: done, max: total } : {})} />
      <p className="quiet">
        {total > 0 ? `${figure(done)} of ${figure(total)}. ` : ''}
        {note}
      </p>
    </div>
  )
}
