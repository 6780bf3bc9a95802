import { useEffect } from 'react'
import { useDraftNote, useHasNotes } from '../pane-note.ts'

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

/**
 * The same for a day that the form begins with, such as today. Once anything is written in the form, it is the day on
 * which that was begun, also when the form is reopened on another.
 */
export function useFormDay(form: string, part: string, fresh: string): [day: string, set: (day: string) => void] {
  const [day = fresh, note] = useDraftNote<string>(`${form} ${part}`, [fresh])
  const isBegun = useHasNotes(form)
  useEffect(() => {
    if (isBegun) note(day)
  }, [isBegun, day, note])
  return [day, note]
}
