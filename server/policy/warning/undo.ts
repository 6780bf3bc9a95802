import { minutesLater } from '../calendar.ts'
import { Refusal } from '../refusal.ts'
import { mayChange, type Person } from '../who-may.ts'

/** Until when an act done at this moment may be undone: `minutes` is the council's undoWithinMinutes. */
export const undoUntil = (doneAt: Date, minutes: number): Date => minutesLater(doneAt, minutes)

/** Refuses: not-yours, already-undone, undo-too-late. The last moment of the window still counts. */
export function mayUndo(
  done: { by: Person; at: Date; undone: boolean },
  person: Person,
  now: Date,
  minutes: number,
): Refusal | null {
  const notYours = mayChange(done.by, person)
  if (notYours) return notYours
  if (done.undone) return new Refusal('already-undone')
  return now > undoUntil(done.at, minutes) ? new Refusal('undo-too-late') : null
}
