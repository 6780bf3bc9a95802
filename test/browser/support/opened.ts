import type { Desk, SitOptions, Sitting } from './desk.ts'
import { type Newcomer, newcomer } from './newcomer.ts'
import { recorded } from './recorded.ts'

/** Amira has opened a message of somebody new; `since` tells what has been recorded from here on. */
export async function opened(
  at: Desk,
  how: SitOptions = {},
): Promise<Sitting & { sitting: Sitting; who: Newcomer; since: () => Promise<string[]> }> {
  const who = await newcomer(at.stack.post)
  const since = await recorded(at.stack.register)
  const sitting = await at.sit({ message: who.subject, ...how })
  await sitting.card('No contact restriction').waitFor()
  return { ...sitting, sitting, who, since }
}
