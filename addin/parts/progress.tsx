import { ProgressBar } from '@fluentui/react-components'
import { useId } from 'react'
import { say } from '../../server/contract/texts/say.ts'
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

/** A bar with its figures. Without a total, it only shows that work goes on. */
export function Progress({ words, done, total, note = '' }: Props) {
  const id = useId()
  useAnnounced(words)
  return (
    <div className="stack progress">
      <p id={id}>{words}</p>
      <ProgressBar aria-labelledby={id} thickness="large" {...(total > 0 ? { value: done, max: total } : {})} />
      <p className="quiet">
        {[total > 0 ? say('{done} of {total}.', { done: figure(done), total: figure(total) }) : '', note]
          .filter(Boolean)
          .join(' ')}
      </p>
    </div>
  )
}
