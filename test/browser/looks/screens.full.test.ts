import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { examine } from '../support/accessibility/axe.ts'
import { desk, failedRequests } from '../support/desk.ts'
import { misfits } from '../support/measure.ts'
import { openRegister, type RegisterSeat } from '../support/register-desk.ts'
import { pagePicture } from '../support/screenshot.ts'
import type { Person } from '../support/signed-in-at.ts'
import { onPaper, onWhite } from '../support/states/on-paper.ts'
import { type Screen, screensOf, somethingOfEach } from '../support/states/screens.ts'

const at = desk()
const seats = new Map<Person, RegisterSeat>()
/** Addresses come with the records, names do not. */
const empty = { customer: '', restriction: '', escalation: '', formalWarning: '', letter: '' }
const names = screensOf(empty).map(({ name }) => name)
let screens: Screen[] = []

beforeAll(async () => {
  screens = screensOf(await somethingOfEach(at.stack))
})

// The narrow window last: the navigation beside the page is then there from the start.
const widths = [1366, 1920, 320]
const themes = [
  ['light', { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['forced colours', { colorScheme: 'dark', forcedColors: 'active' }],
] as const

/** Waits until nothing is fetched and nothing says that it is on its way. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.locator('main h1').first().waitFor()
  await page.waitForFunction(() => document.querySelector('main .late, main [aria-busy="true"]') === null)
}

const drawn = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))

/** Everything that is wrong with the screen, by width and theme. */
async function wrongWith(page: Page, name: string): Promise<string[]> {
  const found: string[] = []
  for (const width of widths) {
    await page.setViewportSize({ width, height: width === 320 ? 640 : 900 })
    for (const [theme, media] of themes) {
      const where = `${name}, ${width} px, ${theme}`
      await page.emulateMedia(media)
      await settled(page)
      await drawn(page)
      // Chromium replaces forced colours itself, and axe reads those that were asked for.
      if (theme !== 'forced colours') {
        const { wrong } = await examine(page.mainFrame(), theme === 'light' ? 'all' : 'colours')
        found.push(...wrong.map((one) => `${where}: ${one}`))
      }
      if (theme === 'light') found.push(...(await misfits(page.mainFrame())).map((one) => `${where}: ${one}`))
      await pagePicture(page, where)
    }
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' })
  return found
}

/** Goes to a screen, in the window of somebody who looks at it. */
async function open(name: string): Promise<Page> {
  const screen = screens.find((one) => one.name === name)
  if (!screen) throw new Error('There is no such screen.')
  const { who } = screen
  const seat =
    seats.get(who) ?? (await openRegister(at, who, '#/help', { width: 1366, stays: true, provokes: failedRequests }))
  seats.set(who, seat)
  const { page } = seat
  await page.setViewportSize({ width: 1366, height: 900 })
  // The navigation takes a moment to stand beside a page that was narrow.
  await page.waitForTimeout(500)
  await page.evaluate((hash) => {
    location.hash = hash
  }, screen.fragment)
  await settled(page)
  return page
}

// A picture of a long list takes seconds.
test.for(names)(
  'axe finds nothing and everything fits, at each width and in each theme: %s',
  { timeout: 300_000 },
  async (name) => {
    expect(await wrongWith(await open(name), name)).toEqual([])
  },
)

test.for(names)('nothing to press, and dark on light, on paper: %s', async (name) => {
  const paper = await onPaper(await open(name), `${name}, on paper`)
  expect(paper.pressed).toEqual([])
  expect(paper.colours).toEqual(onWhite)
})
