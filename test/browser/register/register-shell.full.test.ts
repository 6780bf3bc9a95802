import { describe, expect, test } from 'vitest'
import { examine } from '../support/accessibility/axe.ts'
import { desk, failedRequests } from '../support/desk.ts'
import { intercept } from '../support/intercept.ts'
import { openRegister, sectionsListed } from '../support/register-desk.ts'
import { pagePicture } from '../support/screenshot.ts'

const at = desk()

describe('signing in in a browser tab', () => {
  test('while the provider keeps somebody waiting, the page says “Signing in…”', async () => {
    const { promise: answered, resolve: answer } = Promise.withResolvers<void>()
    const seat = await openRegister(at, 'ruth', '#/log', {
      signedOut: true,
      before: ({ page }) =>
        page.route(/openid-configuration/, async (route) => {
          await answered
          await route.continue()
        }),
    })
    await seat.heading('Signing in…').waitFor()
    answer()
    await seat.heading('Contact register').waitFor()
  })
})

describe('who sees what', () => {
  for (const person of ['frances', 'tom', 'ruth'] as const)
    test(`${person} sees the log in the menu`, async () => {
      expect(await sectionsListed(await openRegister(at, person, '#/log'))).toContain('The log')
    })

  test('an unknown address says so, and links to the sections', async () => {
    const seat = await openRegister(at, 'ruth', '#/nothing/here?at=all')
    await seat.heading('There is no such page').waitFor()
    expect(await sectionsListed(seat)).toContain('The log')
    await seat.go('#/%E0%A4%A/x', 'There is no such page')
    await seat.page.getByRole('link', { name: 'The log', exact: true }).click()
    await seat.heading('The log: restrictions').waitFor()
  })
})

describe('the keyboard', () => {
  test('opens the menu in a narrow window; Escape closes it and restores the focus', async () => {
    const seat = await openRegister(at, 'ruth', '#/nowhere', { width: 320 })
    const { page } = seat
    const menu = page.getByRole('button', { name: 'Menu' })
    const log = page.getByRole('link', { name: 'The log', exact: true })
    await expect.poll(() => log.isVisible()).toBe(false)
    await menu.press('Enter')
    await log.waitFor()
    // Behind the open menu nothing else can be reached.
    await expect.poll(() => page.locator('#register').getAttribute('aria-hidden')).toBe('true')
    expect((await examine(page.mainFrame(), 'all')).wrong).toEqual([])
    await pagePicture(page, 'register menu, 320 px')
    // A wider window has it beside the page.
    await page.setViewportSize({ width: 1280, height: 800 })
    await expect.poll(() => page.locator('#register').getAttribute('aria-hidden')).toBeNull()
    await seat.wellMade('menu')
    await expect.poll(() => log.isVisible()).toBe(false)
    await menu.press('Enter')
    await log.press('Escape')
    await expect.poll(() => log.isVisible()).toBe(false)
    await expect.poll(() => menu.evaluate((button) => button === document.activeElement)).toBe(true)
    await menu.press('Enter')
    await log.press('Enter')
    await seat.heading('The log: restrictions').waitFor()
    await expect.poll(() => log.isVisible()).toBe(false)
  })
})

describe('when something goes wrong', () => {
  test('the register does not answer: the page says so, quotes nothing that is not the register’s, and recovers', async () => {
    const seat = await openRegister(at, 'ruth', '#/log', {
      provokes: failedRequests,
      before: async () => at.stack.proxy.set({ status: 503 }),
    })
    await seat.heading('The register did not answer').waitFor()
    await seat.main.getByText('The register could not answer just now.').waitFor()
    expect(await seat.main.getByText(/fault-proxy/).count()).toBe(0)
    await seat.wellMade('register down')
    at.stack.proxy.set()
    await seat.main.getByRole('button', { name: 'Try again' }).click()
    await seat.heading('The log: restrictions').waitFor()
  })

  test('a section’s code fails to load: the page says so, the rest works, and reloading fixes it', async () => {
    const provokes = /^Failed to load resource: |Failed to fetch dynamically imported module/
    const seat = await openRegister(at, 'ruth', '#/nowhere', { provokes })
    const code = /\/report-page-[^/]*\.js$/
    const stop = await intercept(seat.page, code, (route) => route.abort())
    await seat.go('#/report', 'This page could not be shown')
    await seat.wellMade('section not loaded')
    await seat.go('#/log', 'The log: restrictions')
    await stop()
    await seat.go('#/report', 'This page could not be shown')
    await seat.main.getByRole('button', { name: 'Load it again' }).click()
    await seat.heading('Anonymous report').waitFor()
  })
})
