import type { Browser, Page } from 'playwright-core'
import { type Person, signedInAt } from '../../browser/support/signed-in-at.ts'
import { type Screen, screensOf, somethingOfEach } from '../../browser/support/states/screens.ts'
import { visit } from '../../support/chromium.ts'
import type { Stack } from '../../support/stack.ts'
import { followRequests } from './follow-requests.ts'
import { type Press, press, pressable, slowDown, timePresses } from './pressing.ts'

/** On each screen, spread over it from the first control to the last. */
const mostOnScreen = 8

/** Presses the controls of each screen of the register's page, and the links of its navigation. */
export async function pressesOnThePage(browser: Browser, stack: Stack): Promise<Press[]> {
  const screens = screensOf(await somethingOfEach(stack))
  const presses: Press[] = []
  for (const who of new Set(screens.map((one) => one.who))) {
    const page = await openPage(browser, stack, who)
    presses.push(...(await pressLinks(page)))
    for (const screen of screens.filter((one) => one.who === who)) presses.push(...(await pressScreen(page, screen)))
    await page.context().close()
  }
  return presses
}

async function openPage(browser: Browser, stack: Stack, who: Person): Promise<Page> {
  const { page, context } = await visit(browser)
  await signedInAt(context, stack, who)
  await timePresses(page)
  quietOf.set(page, followRequests(page))
  await page.goto(`${stack.proxy.origin}/register.html#/help`)
  await settled(page)
  await slowDown(page, page)
  return page
}

/** Until the page shows what it asked for. */
async function settled(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor()
  await quietOf.get(page)?.()
}

const quietOf = new WeakMap<Page, () => Promise<void>>()

async function pressLinks(page: Page): Promise<Press[]> {
  const links = page.getByRole('navigation').getByRole('link')
  const presses: Press[] = []
  for (let n = 0; n < (await links.count()); n++) {
    const pressed = await press(page.mainFrame(), links.nth(n), 'navigation')
    if (pressed) presses.push(pressed)
    await settled(page)
  }
  return presses
}

async function pressScreen(page: Page, { name, fragment }: Screen): Promise<Press[]> {
  await open(page, fragment)
  const controls = pressable(page.getByRole('main'))
  const there = await controls.count()
  const step = Math.max(1, there / mostOnScreen)
  const presses: Press[] = []
  for (let at = 0; Math.floor(at) < there; at += step) {
    const control = controls.nth(Math.floor(at))
    // What was pressed before can have taken it away.
    if ((await control.count()) === 0) break
    const pressed = await press(page.mainFrame(), control, name)
    if (pressed) presses.push(pressed)
    await page.keyboard.press('Escape')
    await settled(page)
    if (!page.url().endsWith(fragment)) await open(page, fragment)
  }
  return presses
}

async function open(page: Page, fragment: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, fragment)
  await settled(page)
}
