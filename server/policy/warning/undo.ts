import { minutesLater } from '../calendar.ts'
import { Refusal } from '../refusal.ts'
import type { ReplyState } from '../vocabulary-states.ts'
import { mayChange, type Person } from '../who-may.ts'

/** Until when an act done at this moment may be undone: `minutes` is the council's undoWithinMinutes. */
export const undoUntil = (doneAt: Date, minutes: number): Date => minutesLater(doneAt, minutes)

type Done = { by: Person; at: Date; undone: boolean }

/** The last moment of the window still counts. */
export function mayUndo(done: Done, person: Person, now: Date, minutes: number): Refusal | null {
  const notYours = mayChange(done.by, person)
  if (notYours) return notYours
  if (done.undone) return new Refusal('already-undone')
  return now > undoUntil(done.at, minutes) ? new Refusal('undo-too-late') : null
}

/**
 * P9, P14: the same for a record of messages. Undoing takes back a mistake: what is known to have been sent has
 * happened, and stays on the record.
 * @param done.replies what became of each message that was opened for it
 */
export const mayUndoUnlessSent = (
  done: Done & { replies: readonly (ReplyState | null)[] },
  person: Person,
  now: Date,
  minutes: number,
): Refusal | null =>
  mayUndo(done, person, now, minutes) ?? (done.replies.includes('sent') ? new Refusal('reply-already-sent') : null)
