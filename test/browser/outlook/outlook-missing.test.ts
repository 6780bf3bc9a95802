import type { Locator, Page, Route } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { firstRows, fullTest } from '../../support/is-full.ts'
import { desk, failedRequests, type SitOptions } from '../support/desk.ts'
import { press, says } from '../support/hands.ts'
import { intercept } from '../support/intercept.ts'
import { screenshot } from '../support/screenshot.ts'

const at = desk()
const officeJs = '**/office/library/office.js'
const restricted = 'You people are useless'

/** Beside a message, with the clock in the test's hands, in an Outlook whose library comes as `give` has it. */
const sit = (give: (route: Route) => unknown, options: SitOptions = {}) =>
  at.sit({
    message: restricted,
    provokes: failedRequests,
    ...options,
    before: async ({ page }) => {
      await page.clock.install()
      foundAgain = await intercept(page, officeJs, give)
    },
  })

let foundAgain: () => Promise<void>

const missing = (route: Route) => route.fulfill({ status: 404, body: 'Not found' })

/** Lets requests hang until it is told otherwise. */
function held() {
  const routes: Route[] = []
  return {
    routes,
    hold: (route: Route) => void routes.push(route),
    release: () => Promise.all(routes.splice(0).map((route) => route.continue())),
  }
}

test('the pane’s own code does not come: “Not checked” after ten seconds, not “Starting…” for ever, and Reload', async () => {
  const seat = await at.sit({
    provokes: failedRequests,
    before: async ({ page }) => {
      await page.clock.install()
      foundAgain = await intercept(page, '**/assets/taskpane-*.js', (route) => route.abort())
    },
  })
  await seat.pane.getByText('Starting…').waitFor()
  await seat.page.clock.fastForward(10_000)
  await says(seat.pane, 'Not checked. The contact register could not start. Treat this message with care.')
  await seat.pane.getByText('Starting…').waitFor({ state: 'hidden' })
  await foundAgain()
  await press(seat.pane, 'Reload')
  await seat.pane.getByRole('heading', { name: 'No message is open' }).waitFor()
  expect(await seat.pane.getByText('could not start').count()).toBe(0)
})

/**
 * Neither Office.js nor the pane's own code comes, in an Outlook of this language, and a browser that wants another. What
 * is left of Outlook is the frame's name.
 */
const withoutCode = (outlook: string, browser: string) =>
  at.sit({
    provokes: failedRequests,
    before: async ({ page }) => {
      await page.clock.install()
      await page.setExtraHTTPHeaders({ 'accept-language': browser })
      await page.addInitScript((language) => {
        window.name = window.name.replace('en-US', language)
      }, outlook)
      for (const script of [officeJs, '**/assets/taskpane-*.js'])
        await intercept(page, script, (route) => route.abort())
    },
  })

test.each(
  firstRows(1, [
    ['cy-GB', 'en-GB', 'cy', 'Heb ei gwirio.'],
    ['en-GB', 'cy-GB', 'en-GB', 'Not checked.'],
  ] as const),
)(
  'that is said in Outlook’s language, %s, not in the browser’s, %s, and marked as such',
  async (outlook, browser, lang, words) => {
    const seat = await withoutCode(outlook, browser)
    await seat.pane.getByText('Starting…').waitFor()
    await seat.page.clock.fastForward(10_000)
    const alert = seat.pane.getByRole('alert')
    await alert.getByText(words).waitFor()
    expect(await alert.locator('div:visible').getAttribute('lang')).toBe(lang)
    // Nothing touches the pane's edge.
    const left = (found: Locator) => found.evaluate((one) => one.getBoundingClientRect().left)
    for (const part of ['p:visible', 'button:visible']) expect(await left(alert.locator(part))).toBeGreaterThan(8)
  },
)

test('where the browser runs no scripts, the page says “Not checked” first, and not “Starting…”', async () => {
  const { context: usual } = await at.window()
  const context = await usual.browser()?.newContext({ javaScriptEnabled: false, ignoreHTTPSErrors: true })
  if (!context) throw new Error('There is no browser')
  const page = await context.newPage()
  for (const name of ['taskpane', 'selected']) {
    await page.goto(`${at.stack.proxy.origin}/${name}.html`)
    const words = page.locator('noscript p')
    await words.waitFor()
    expect(await words.textContent()).toMatch(
      /^Not checked\. The contact register needs JavaScript\. Treat this message/,
    )
    expect(await page.locator('.late').isVisible()).toBe(false)
    const box = await words.boundingBox()
    expect(box?.x).toBeGreaterThan(8)
  }
  await context.close()
})

describe('an Outlook whose library is missing or hangs', () => {
  test('missing: “Not checked”, never “Open this page in Outlook”; trying again reloads it', async () => {
    const seat = await sit(missing)
    const card = seat.card('Not checked')
    await card.getByText('Outlook did not answer.').waitFor()
    await expect.poll(() => seat.announced.textContent()).toContain('Not checked. Outlook did not answer.')
    await screenshot(seat.page, 'outlook missing')
    await foundAgain()
    await press(seat.pane, 'Try again')
    await seat.card('Restricted contact').waitFor()
  })

  test('hanging: something shows at once, “Not checked” within ten seconds, and trying again reloads it', async () => {
    const { hold, routes } = held()
    const seat = await sit(hold)
    await expect.poll(() => routes.length).toBe(1)
    await seat.pane.getByText('Starting…').waitFor()
    await seat.page.clock.fastForward(9_000)
    await seat.card('Not checked').getByText('Treat this message with care.').waitFor()
    // The first request goes on hanging: only the next one is answered.
    await seat.page.route(officeJs, (route) => route.continue())
    await press(seat.pane, 'Try again')
    await seat.card('Restricted contact').waitFor()
  })

  fullTest('late: the pane carries on by itself', async () => {
    const { hold, routes, release } = held()
    const seat = await sit(hold)
    await expect.poll(() => routes.length).toBe(1)
    await seat.pane.getByText('Starting…').waitFor()
    await seat.page.clock.fastForward(9_000)
    await seat.card('Not checked').waitFor()
    await release()
    await seat.card('Restricted contact').waitFor()
  })

  fullTest('missing for several messages: “Not checked”, and trying again works', async () => {
    const seat = await sit(missing, { pane: 'closed' })
    await seat.outlook.openSelected()
    await seat.card('Not checked').getByText('Outlook did not answer.').waitFor()
    await foundAgain()
    await press(seat.pane, 'Try again')
    await seat.card('Not checked').waitFor({ state: 'detached' })
    await seat.pane.getByRole('button', { name: 'Refresh' }).waitFor()
  })

  test('in a plain browser the pane’s page points to Outlook, and to the central log', async () => {
    const { page } = await at.window({ provokes: failedRequests })
    await page.route(officeJs, missing)
    await page.goto(`${at.stack.proxy.origin}/taskpane.html`)
    await page.getByRole('heading', { name: 'Open this page in Outlook' }).waitFor()
    const link = page.getByRole('link', { name: 'Open the central log' })
    expect(await link.getAttribute('href')).toBe('/register.html')
  })

  fullTest(
    'while writing: Outlook says that the add-in did not answer, and nothing says that the recipients were checked',
    async () => {
      const { page } = await at.sit({ provokes: failedRequests, pane: 'closed' })
      await page.route(officeJs, missing)
      await page.getByRole('button', { name: 'New mail' }).click()
      const draft = page.getByRole('region', { name: /^Write: / })
      await draft.getByRole('textbox', { name: 'To' }).fill('jo.marsh@example.org')
      await draft.getByRole('button', { name: 'Send' }).click()
      await draft.getByText('Contact register is taking longer than expected.').waitFor()
      await draft.getByRole('button', { name: 'Don’t Send' }).click()
      expect(await draft.isVisible()).toBe(true)
    },
  )
})

describe('an Outlook whose own sign-in does not work', () => {
  const anotherWay = 'Sign in another way'
  const says = 'Outlook did not sign you in.'
  const open = (signIn: 'bridge-silent' | 'bridge-disabled', before?: (page: Page) => Promise<unknown>) =>
    at.sit({ message: restricted, signIn, before: async ({ page }) => before?.(page) })

  test('never answers: a button appears within ten seconds, and the provider’s window signs in', async () => {
    const seat = await open('bridge-silent', (page) => page.clock.install())
    await seat.pane.getByRole('heading', { name: 'Signing in…' }).waitFor()
    await seat.page.clock.fastForward(5_500)
    await seat.page.clock.fastForward(4_000)
    await seat.card('Not checked').getByText(says).waitFor()
    await screenshot(seat.page, 'outlook does not sign in')
    await press(seat.pane, anotherWay)
    await seat.card('Restricted contact').waitFor()
    await seat.pane.getByRole('button', { name: 'Sign out' }).waitFor()
  })

  fullTest(
    'is turned off: a button appears, the provider’s window signs in, and the next pane does not ask',
    async () => {
      const seat = await open('bridge-disabled')
      await seat.card('Not checked').getByText(says).waitFor({ timeout: 10_000 })
      await seat.pane.getByRole('button', { name: 'Try again' }).waitFor()
      await press(seat.pane, anotherWay)
      await seat.card('Restricted contact').waitFor()
      await seat.page.reload()
      await seat.read(restricted)
      await seat.card('Restricted contact').waitFor()
      expect(await seat.pane.getByRole('button', { name: anotherWay }).count()).toBe(0)
    },
  )
})

const codeOfForm = '**/assets/call-page-*.js'
const notLoaded = 'This part could not be loaded. What you have recorded is safe.'

describe('a form whose code does not come', () => {
  test('could not be loaded: the pane says so, and one press loads it', async () => {
    const seat = await at.sit({ message: restricted, provokes: failedRequests })
    const stop = await intercept(seat.page, codeOfForm, (route) => route.abort())
    await seat.card('Restricted contact').waitFor()
    await press(seat.pane, 'Log a call')
    await says(seat.pane, notLoaded)
    await screenshot(seat.page, 'part not loaded')
    await stop()
    await press(seat.pane, 'Load it again')
    await seat.card('Restricted contact').waitFor()
    await press(seat.pane, 'Log a call')
    await seat.pane.getByRole('form', { name: 'Who is it?' }).waitFor()
  })

  fullTest(
    'hangs: the pane says so after eight seconds, and shows the form once its code comes after all',
    async () => {
      const { hold, routes, release } = held()
      const before = ({ page }: { page: Page }) => page.clock.install()
      const seat = await at.sit({ message: restricted, provokes: failedRequests, before })
      await intercept(seat.page, codeOfForm, hold)
      await seat.card('Restricted contact').waitFor()
      await press(seat.pane, 'Log a call')
      await expect.poll(() => routes.length).toBe(1)
      await seat.page.clock.fastForward(8_000)
      await says(seat.pane, notLoaded)
      await release()
      await seat.pane.getByRole('form', { name: 'Who is it?' }).waitFor()
      expect(await seat.pane.getByText(notLoaded).count()).toBe(0)
    },
  )
})
