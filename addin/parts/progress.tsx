import { ProgressBar } from '@fluentui/react-components'
import { useId } from 'react'
import { figure } from '../words/numbers.ts'
import { useAnnounced } from './announce.tsx'

type Props = {
  /** What is in progress; read out once, not at every step. */
  words: string
  done: number
  /** 0 while the total is unknown. */
  total: number
  /** Shown after "12 of 40". */
  note?: string
}

export function Progress({ words, done, total, note = '' }: Props) {
  const id = useId()
  useAnnounced(words)
  return (
    <div className="stack progress">
      <p id={id}>{words}</p>
      <ProgressBar aria-labelledby={id} thickness="large" {...(total > 0 ? { value: done, max: total } : {})} />
      <p className="quiet">
        {total > 0 ? `${figure(done)} of ${figure(total)}. ` : ''}
        {note}
      </p>
    </div>
  )
}
