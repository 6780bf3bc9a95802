import { useEffect, useState } from 'react'
import { useHasDraft } from '../pane-note.ts'
import { endForm, mayBeRecorded } from './noted-form.ts'

/**
 * Once somebody has ended a record, nobody can reach what was written about it any more, and nobody is asked about it.
 * Returns whether the person is told that it was not sent: they did not end it themselves, and sent nothing from here
 * that may have been recorded.
 * @param endedBy the name of who ended it, empty if nobody did or it is not known; null while it is not over
 * @param me the person's own name
 * @param isMissed whether they would miss what they wrote; by default, anything that they wrote
 */
export function useDraftEnd(form: string, endedBy: string | null, me: string, isMissed?: boolean): boolean {
  const hasDraft = useHasDraft(form)
  const [told, setTold] = useState<string | null>(null)
  const isUnsent = endedBy !== null && endedBy !== me && (isMissed ?? hasDraft) && !mayBeRecorded(form)
  useEffect(() => {
    if (endedBy === null) return
    if (isUnsent) setTold(form)
    endForm(form)
  }, [form, endedBy, isUnsent])
  return isUnsent || told === form
}
