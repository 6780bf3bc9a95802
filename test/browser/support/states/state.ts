import type { Faults } from '../../../outlook/faults/faults.ts'
import type { Visit } from '../../../support/chromium.ts'
import type { Stack } from '../../../support/stack.ts'
import { type Desk, failedRequests, type SitOptions, type Sitting } from '../desk.ts'

/** Something that the pane can show, and the way there. */
export type State = {
  /** Who looks at it, at a seat that this person keeps for the whole file; the common seat is staff's. */
  person?: string
  /** Also the name of its picture. */
  name: string
  /** Where it needs a seat of its own: who sits there, and what is different about their Outlook and their network. */
  how?: SitOptions & { faults?: Partial<Faults> }
  /** Resolves once the pane shows it, whatever it showed before. */
  reach(seat: Sitting, stack: Stack): Promise<unknown>
  /** Puts away what would stay when another message is opened. */
  leave?(seat: Sitting, stack: Stack): Promise<unknown>
}

/** Brings about a state at the common seat, or at one of its own; looks at it; and puts it away. */
export async function inState(state: State, at: Desk, common: Sitting, look: (seat: Sitting) => Promise<void>) {
  const { how, reach, leave, person } = state
  const { faults, ...options } = how ?? {}
  if (faults) at.stack.proxy.set(faults)
  const seat = how ? await at.sit({ ...options, before: tall }) : person ? await seatOf(at, person) : common
  try {
    await reach(seat, at.stack)
    await look(seat)
  } finally {
    await leave?.(seat, at.stack)
    // Windows for writing would gather over the pane.
    await seat.page.evaluate(() => window.outlook.set({ forms: [] }))
  }
}

const seats = new WeakMap<Desk, Map<string, Promise<Sitting>>>()

/** The seat of a person, taken when it is first needed. */
export function seatOf(at: Desk, person: string): Promise<Sitting> {
  const taken = seats.get(at) ?? new Map<string, Promise<Sitting>>()
  seats.set(at, taken)
  const seat = taken.get(person) ?? at.sit({ person, stays: true, provokes: failedRequests, before: veryTall })
  taken.set(person, seat)
  return seat
}

/** The pages of officers are long. */
async function veryTall(visited: Visit): Promise<void> {
  await tall(visited)
  await visited.page.setViewportSize({ width: 1280, height: 4000 })
}

/** A window so high that all of the pane is in it. */
export async function tall({ page }: Visit): Promise<void> {
  page.setDefaultTimeout(12_000)
  await page.setViewportSize({ width: 1280, height: 1500 })
}
