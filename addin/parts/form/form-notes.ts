import { useDraftNote } from '../pane-note.ts'

/**
 * One part of what is written in a form about one record, in place of `useState`. It stays when the form is closed or
 * another message is opened, until the form is sent or the person signs out.
 * @param form names the form and its record; the same as for `useNotedForm`
 * @param fresh what the form begins with
 */
export function useFormNote<T>(form: string, part: string, fresh: T): [value: T, set: (value: T) => void] {
  const [value = fresh, note] = useDraftNote<T>(`${form} ${part}`, [fresh])
  return [value, note]
}
