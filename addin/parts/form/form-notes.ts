import { endDraftNotes, useDraftNote } from '../pane-note.ts'
import { useNotedKeyFor } from './use-key-for.ts'

/**
 * One part of what is written in a form about one record, in place of `useState`. It stays when the form is closed or
 * another message is opened, until the form is sent or the person signs out.
 * @param form names the form and its record; the same as for `useFormNotes`
 * @param fresh what the form begins with
 */
export function useFormNote<T>(form: string, part: string, fresh: T): [value: T, set: (value: T) => void] {
  const [value = fresh, note] = useDraftNote<T>(`${form} ${part}`, [fresh])
  return [value, note]
}

/** The key of such a form, which comes back with what was written; and what to do once it was sent. */
export function useFormNotes(form: string): { keyFor: (body: unknown) => string; forget: () => void } {
  const { keyFor, forget: forgetKey } = useNotedKeyFor(form)
  const forget = () => {
    endDraftNotes(form)
    forgetKey()
  }
  return { keyFor, forget }
}
