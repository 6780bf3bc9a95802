import type { QueryClient } from '@tanstack/react-query'
import { forgetNoted } from '../parts/pane-note.ts'
import type { Session } from './session.ts'

/**
 * Forgets what the register has told when somebody else signs in than who was signed in before: their sign-in had run
 * out, and they did not sign out themselves. Called before whoever subscribes later hears of it, so that nothing of the
 * first is ever drawn.
 */
export function forgetOnAnotherPerson(session: Pick<Session, 'now' | 'subscribe'>, queryClient: QueryClient): void {
  let last: string | null = null
  session.subscribe(() => {
    const state = session.now()
    if (state.status !== 'signed-in') return
    if (last !== null && last !== state.person.id) {
      queryClient.clear()
      forgetNoted()
    }
    last = state.person.id
  })
}
