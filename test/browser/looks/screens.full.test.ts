import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { examine } from '../support/accessibility/axe.ts'
import { desk, failedRequests } from '../support/desk.ts'
import { misfits } from '../support/measure.ts'
import { openRegister, type RegisterSeat } from '../support/register-desk.ts'
import { pagePicture } from '../support/screenshot.ts'
import type { Person } from '../support/signed-in-at.ts'
import { lookers, type Screen, screensOf, somethingOfEach } from '../support/states/screens.ts'

const at = desk()
const seats = new Map<Person, RegisterSeat>()
/** Addresses come with the records, names do not. */
const empty = { customer: '', restriction: '', escalation: '', formalWarning: '', letter: '' }
const names = screensOf(empty).map(({ name }) => name)
let screens: Screen[] = []

beforeAll(async () => {
  screens = screensOf(await somethingOfEach(at.stack))
  for (const who of lookers(screens))
    seats.set(who, await openRegister(at, who, '#/help', { stays: true, provokes: failedRequests }))
})

const widths = [320, 1366, 1920]
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
      await page.emulateMedia({ reducedMotion: 'reduce', ...media })
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
  return found
}

test.for(names)('axe finds nothing and everything fits, at each width and in each theme: %s', async (name) => {
  const screen = screens.find((one) => one.name === name)
  const page = screen && seats.get(screen.who)?.page
  if (!screen || !page) throw new Error('Nobody looks at this screen.')
  await page.evaluate((hash) => {
    location.hash = hash
  }, screen.fragment)
  await settled(page)
  expect(await wrongWith(page, name)).toEqual([])
})
