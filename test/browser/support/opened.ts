import { afterEach, expect } from 'vitest'
import type { Switches } from '../../outlook/page/state/switches.ts'
import type { Desk, SitOptions, Sitting } from './desk.ts'
import { reloadPane } from './hands.ts'
import { type Newcomer, newcomer } from './newcomer.ts'
import { recorded } from './recorded.ts'

export type Opened = Sitting & { sitting: Sitting; who: Newcomer; since: () => Promise<string[]> }

/** Amira has opened a message of somebody new; `since` tells what has been recorded from here on. */
export async function opened(at: Desk, how: SitOptions = {}): Promise<Opened> {
  const who = await newcomer(at.stack.post)
  const since = await recorded(at.stack.register)
  const sitting = await at.sit({ message: who.subject, ...how })
  await sitting.card('No contact restriction').waitFor()
  return { ...sitting, sitting, who, since }
}

export type OneWindow = {
  /** The window, as it is; it is opened when a test first needs it. */
  seat(): Promise<Sitting>
  /** As `opened`, in this window. */
  opened(): Promise<Opened>
}

/**
 * One window for all the tests of a file that need no other, because opening one takes long: somebody reads one message
 * after the other in it. After each test no draft or other window is open, and Outlook answers again. A failed test may
 * leave anything, so the next one has a new window.
 */
export function oneWindow(at: Desk, how: Omit<SitOptions, 'stays'> = {}): OneWindow {
  let seat: Sitting | null = null
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') seat = null
    await seat?.page.evaluate(async () => {
      const { outlook } = window
      outlook.set({ mailbox: outlook.state().switches.person, folder: 'inbox', forms: [], drafts: [] })
      await outlook.change({ silent: [], failing: [], late: [], lateItemChanged: false })
    })
  })
  const here = async () => {
    seat ??= await at.sit({ ...how, stays: true })
    return seat
  }
  return {
    seat: here,
    opened: async () => {
      const who = await newcomer(at.stack.post)
      const since = await recorded(at.stack.register)
      const sitting = await here()
      await sitting.read(who.subject)
      await sitting.card('No contact restriction').waitFor()
      return { ...sitting, sitting, who, since }
    },
  }
}

/**
 * One window for tests in which requests fail and for those in which nothing may: in front of it `calm`, the console
 * stays clean for the rest of the test.
 */
export function calmAndTroubled(
  at: Desk,
  provokes: RegExp,
  how: Omit<SitOptions, 'stays' | 'provokes'> = {},
): { calm: OneWindow; troubled: OneWindow } {
  const troubled = oneWindow(at, { ...how, provokes })
  let since: (() => string[]) | null = null
  afterEach(() => {
    const errors = since?.() ?? []
    since = null
    expect(errors).toEqual([])
  })
  const calmly = <S extends Sitting>(seat: S): S => {
    const before = seat.errors.length
    since ??= () => seat.errors.slice(before)
    return seat
  }
  const calm = {
    seat: async () => calmly(await troubled.seat()),
    opened: async () => calmly(await troubled.opened()),
  }
  return { calm, troubled }
}

/** What the stand-in itself loads the pane anew for. */
type LoadsAnew = 'person' | 'signIn' | 'client' | 'layout' | 'mailboxSet'

/**
 * The pane starts anew in this window with no message open, in an Outlook that is different in this way: as in a new
 * window, which takes longer.
 */
export async function startsAnew(seat: Sitting, how: Partial<Omit<Switches, LoadsAnew>> = {}): Promise<void> {
  await seat.outlook.closeItem()
  await seat.outlook.change(how)
  await reloadPane(seat)
}

/** Windows that people keep from one test to the next, until they all leave: before the server stops, say. */
export function keptWindows(at: Desk) {
  const kept = new Map<string, Sitting>()
  return {
    /** Somebody in front of the newest message with this subject. */
    async reads({ address }: { address: string }, subject: string) {
      const seat = kept.get(address)
      if (seat) await seat.read(subject)
      const sitting = seat ?? (await at.sit({ person: address, message: subject, stays: true }))
      kept.set(address, sitting)
      /** Waits until a page of the pane has this heading. */
      const heading = (name: string) => sitting.pane.getByRole('heading', { name, level: 1 }).waitFor()
      return { ...sitting, heading }
    },
    async leave() {
      for (const { context } of kept.values()) await context.close()
      kept.clear()
    },
  }
}
