import type { Browser, BrowserContext, Frame, Page } from 'playwright-core'
import { serviceAsked } from '../../browser/support/service-asked.ts'
import { type OpenOptions, type Outlook, openOutlook } from '../../outlook/driver.ts'
import { visit } from '../../support/chromium.ts'
import type { Stack } from '../../support/stack.ts'
import { type Road, roadOf } from './road.ts'
import { ribbonOf, type View, viewOf } from './view.ts'

/** Where an action is done: in the pane beside a message, in the pane for several, or in Outlook's ribbon. */
export type Place = 'pane' | 'several' | 'ribbon'

export type Ground = { stack: Stack; browser: Browser }

export type SeatOptions = OpenOptions & {
  /** How many times as fast the pane's timers run. */
  pace?: number
  /** A fault on the way to the register, from the start. */
  road?: { at: string; how: Parameters<Road['break']>[1] }
  /** An open seat; this one opens in the same browser. */
  beside?: Seat
  /** Called before the page is opened. */
  before?: (context: BrowserContext) => Promise<unknown>
}

/** Somebody at Outlook with the pane open, and the way from there to the register. */
export type Seat = {
  context: BrowserContext
  page: Page
  outlook: Outlook
  road: Road
  place: Place
  frame(): Frame | null
  look(): Promise<View>
  press(name: string | RegExp): Promise<void>
  close(): Promise<void>
}

const pages: Record<Place, string> = { pane: '/taskpane.html', several: '/selected.html', ribbon: '/taskpane.html' }

export async function takeSeat({ stack, browser }: Ground, place: Place, options: SeatOptions = {}): Promise<Seat> {
  const { pace = 1, beside, before, road: wrong, ...how } = options
  const context = beside?.context ?? (await visit(browser)).context
  const page = await context.newPage()
  page.setDefaultTimeout(4_000)
  await page.setViewportSize({ width: 1280, height: 1500 })
  const road = beside?.road ?? (await roadOf(context, stack.proxy.origin))
  if (wrong) road.break(wrong.at, wrong.how)
  await page.addInitScript(hurry, { pace, origin: stack.proxy.origin })
  if (!beside) await serviceAsked(context, stack.proxy.origin)
  await before?.(context)
  const outlook = await openOutlook(page, stack.origin, place === 'pane' ? how : { ...how, pane: 'closed' })
  const frame = () => page.frames().find((one) => one.url().startsWith(stack.proxy.origin + pages[place])) ?? null
  const pane = outlook.pane()
  return {
    ...{ context, page, outlook, road, place, frame },
    look: () => (place === 'ribbon' ? ribbonOf(page) : viewOf(frame())),
    press: async (name) => {
      // A compose window may cover it.
      await page.evaluate(() => window.outlook.set({ forms: [] }))
      const where = place === 'ribbon' ? page.getByRole('toolbar', { name: 'Mail' }) : pane
      await where
        .getByRole('button', { name, exact: true })
        .or(where.getByRole('menuitem', { name, exact: true }))
        .first()
        .click({ timeout: 2_000 })
    },
    close: () => (beside ? page.close() : context.close()),
  }
}

declare global {
  interface Window {
    pace: number
  }
}

/** Speeds up the timers in the add-in's own frames, so that a trial does not wait as long as a person. */
function hurry({ pace, origin }: { pace: number; origin: string }) {
  if (location.origin !== origin) return
  const [later, limit] = [window.setTimeout.bind(window), AbortSignal.timeout.bind(AbortSignal)]
  window.pace = pace
  window.setTimeout = ((work: () => void, ms = 0, ...given: []) => later(work, ms / window.pace, ...given)) as never
  AbortSignal.timeout = (ms) => limit(ms / window.pace)
}

/** Sets how fast the pane's timers run, until it is reloaded. */
export const setPace = async (seat: Seat, pace: number): Promise<void> => {
  await seat.frame()?.evaluate((wanted) => {
    window.pace = wanted
  }, pace)
}
