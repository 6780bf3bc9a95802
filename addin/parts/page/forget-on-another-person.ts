import type { QueryClient } from '@tanstack/react-query'
import type { Session } from '../../session/session.ts'
import { clearPaneNotes, openPaneNotes } from '../pane-note.ts'

/**
 * Clears the query cache and the notes when a different person signs in: the previous sign-in may have expired without
 * a sign-out. Brings back this person's notes from before a reload.
 *
 * Call this before anything else subscribes, so that nothing that belongs to the previous person is drawn.
 */
export function forgetOnAnotherPerson(session: Pick<Session, 'now' | 'subscribe'>, queryClient: QueryClient): void {
  let last: string | null = null
  session.subscribe(() => {
    const state = session.now()
    if (state.status !== 'signed-in') return
    if (last !== null && last !== state.person.id) {
      queryClient.clear()
      clearPaneNotes()
    }
    if (last !== state.person.id) openPaneNotes(state.person.id)
    last = state.person.id
  })
}
