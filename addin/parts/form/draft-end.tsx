import { useEffect, useState } from 'react'
import { say } from '../../../server/contract/texts/say.ts'
import { Line } from '../line.tsx'
import { useHasDraft } from '../pane-note.ts'
import { endForm, mayBeRecorded } from './noted-form.ts'

/** `isMine`: the person settled it themselves. */
type Over = { form: string; isMine?: boolean }

/**
 * Once a record is settled, nobody can reach what was written about it any more, and nobody is asked about it. Returns
 * whether the person is told that it was not sent: it was not they who settled it, and nothing was sent from here that
 * may have been recorded.
 * @param isMissed whether they would miss what they wrote; by default, whatever they wrote
 */
export function useDraftEnd({ form, isMine = false }: Over, isOver: boolean, isMissed?: boolean): boolean {
  const hasDraft = useHasDraft(form)
  const [told, setTold] = useState<string | null>(null)
  const isUnsent = isOver && !isMine && (isMissed ?? hasDraft) && !mayBeRecorded(form)
  useEffect(() => {
    if (!isOver) return
    if (isUnsent) setTold(form)
    endForm(form)
  }, [form, isOver, isUnsent])
  return isUnsent || told === form
}

/** Beside a record that is settled: ends what was written about it, and says so. */
export function DraftEnd(over: Over) {
  return useDraftEnd(over, true) ? (
    <Line care words={say('This is already settled. What you wrote was not sent.')} />
  ) : null
}
