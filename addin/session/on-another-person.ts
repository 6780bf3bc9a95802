import type { Session } from './session.ts'

/**
 * Calls `forget` when somebody else signs in than who was signed in before: their sign-in had run out, and they did not
 * sign out themselves. Called before whoever subscribes later hears of it, so that nothing of the first is ever drawn.
 */
export function onAnotherPerson(session: Pick<Session, 'now' | 'subscribe'>, forget: () => void): void {
  let last: string | null = null
  session.subscribe(() => {
    const state = session.now()
    if (state.status !== 'signed-in') return
    if (last !== null && last !== state.person.id) forget()
    last = state.person.id
  })
}
