import { useId } from 'react'
import { useAnnounced } from '../parts/announce.tsx'
import { figure } from '../words/numbers.ts'

/** How far the register is. It goes on whether or not anybody watches. */
export function Progress({ words, done, total }: { words: string; done: number; total: number }) {
  const id = useId()
  useAnnounced(words)
  return (
    <div className="stack import-progress">
      <p id={id}>{words}</p>
      <progress aria-labelledby={id} {...(total > 0 ? { value: done, max: total } : {})} />
      <p className="quiet">
        {total > 0 ? `${figure(done)} of ${figure(total)}. ` : ''}You may leave this page and come back.
      </p>
    </div>
  )
}
