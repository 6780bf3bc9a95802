import type { Walk } from '../../walks/walk.ts'
import { walks } from '../../walks/walks.ts'
import { change } from './actions.ts'
import { forgetBrowser } from './server.ts'
import { outlook, type State } from './store.ts'

const key = 'walk'

/** The walk chosen in this tab, kept over a reload. */
export const chosenWalk = (): string | null => sessionStorage.getItem(key)

export const walkOf = ({ walk }: State): Walk | undefined => walks.find(({ id }) => id === walk)

/** The mailbox of the person who takes the walk. */
export const addressOf = ({ office }: State, { person }: Pick<Walk, 'person'>): string =>
  office.people.find((one) => one.key === person)?.address ?? ''

/** Switches to the person of this walk and shows its steps; null shows the choice again. */
export async function takeWalk(walk: Walk | null): Promise<void> {
  if (walk) sessionStorage.setItem(key, walk.id)
  else sessionStorage.removeItem(key)
  outlook().set({ walk: walk?.id ?? null })
  if (!walk) return
  await forgetBrowser()
  await change({ person: addressOf(outlook().get(), walk) })
}
