import type { Page, Route } from 'playwright-core'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { firstRows, fullTest } from '../../support/is-full.ts'
import { desk, failedRequests, type Sitting } from '../support/desk.ts'
import { press, says } from '../support/hands.ts'
import { intercept } from '../support/intercept.ts'

/** As in real life: Outlook on the web is another site than the register, which keeps the pane apart from its own windows. */
const at = desk({ mailAt: 'outlook.office.com', graph: true })
const restricted = 'You people are useless'
const card = (seat: Sitting) => seat.card('Restricted contact')
const signInButton = (seat: Sitting) => seat.pane.getByRole('button', { name: 'Sign in', exact: true })
const continueButton = (window: Page) => window.getByRole('button', { name: 'Continue' })
const said = (seat: Sitting, words: string) => seat.card('Not checked').getByText(words).waitFor()

const sit = () => at.sit({ signIn: 'web', message: restricted })

/** Does what opens a window, and gives the window. */
async function windowOf(seat: Sitting, act: () => Promise<void>): Promise<Page> {
  const [window] = await Promise.all([seat.context.waitForEvent('page'), act()])
  return window
}

const register = (seat: Sitting) => windowOf(seat, () => signInButton(seat).click())
const provider = (seat: Sitting, window: Page) => windowOf(seat, () => continueButton(window).click())

/** Both windows, one click each, without anybody closing anything. */
async function signIn(seat: Sitting): Promise<void> {
  await provider(seat, await register(seat))
  await card(seat).waitFor()
}

/** Outlook's dialog, which Office.js asks about first. */
async function dialog(seat: Sitting): Promise<void> {
  await signInButton(seat).click()
  await windowOf(seat, () => seat.pane.getByRole('button', { name: 'Allow' }).click())
}

/** The provider asks something of the person, who has not answered yet. */
const asks = (seat: Sitting) =>
  intercept(seat.context, '**/sign-in/authorize?*', (route) =>
    route.request().url().includes('prompt=none')
      ? route.continue()
      : route.fulfill({ contentType: 'text/html', body: '<title>Who is signing in?</title>' }),
  )

describe('Outlook on the web, which is on another site than the register', () => {
  /** One window: somebody signs in there, and later reloads it. */
  let seat: Sitting
  let keptByPane: string | null = 'not asked'
  beforeAll(async () => {
    seat = await at.sit({ signIn: 'web', message: restricted, stays: true })
    const window = await register(seat)
    await continueButton(window).waitFor()
    await window.screenshot({ path: 'test-results/screens/sign-in, the window between.png' })
    await window.evaluate(() => localStorage.setItem('seen', 'yes'))
    keptByPane = await seat.frame().evaluate(() => localStorage.getItem('seen'))
    await provider(seat, window)
    await card(seat).waitFor()
  })

  test('separates the pane’s storage and channels from those of its own windows', () => {
    expect(seat.page.url()).toMatch(/^https:\/\/outlook\.office\.com\//)
    expect(keptByPane).toBeNull()
  })

  test('Sign in, Continue and the provider’s window lead to the standing, and both windows close', async () => {
    await card(seat).waitFor()
    await expect.poll(() => seat.context.pages().length).toBe(1)
  })

  test('a reloaded pane carries on without asking', async () => {
    await seat.page.reload()
    await seat.read(restricted)
    await card(seat).waitFor()
    expect(await signInButton(seat).count()).toBe(0)
  })

  test('P14: permission to send is requested in the same way, and the message is then sent automatically', async () => {
    at.stack.graph.set({ consent: 'asks' })
    const seat = await at.sit({ signIn: 'web', message: restricted, provokes: failedRequests })
    await signIn(seat)
    const between = await windowOf(seat, () => press(seat.pane, 'Pass on only'))
    const window = await provider(seat, between)
    await window.getByRole('link', { name: /^Accept/ }).click()
    await says(seat.pane, 'Sent to Sam Reyes.')
    await expect.poll(() => seat.context.pages().length).toBe(1)
  })

  fullTest('signing out deletes it from the tab’s storage, too', async () => {
    const seat = await sit()
    await signIn(seat)
    await seat.pane.getByRole('button', { name: 'Sign out' }).click()
    await said(seat, 'Nothing of yours is kept on this device.')
    const kept = () => seat.frame().evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))
    await expect.poll(kept).not.toMatch(/Amira|accesstoken|idtoken|refreshtoken/i)
  })
})

afterEach(() => at.stack.graph.set())

describe('what can go wrong during sign-in', () => {
  /** One window: somebody is signed out there, signs in, and signs out again. */
  let signedOut: Sitting
  beforeAll(async () => {
    signedOut = await at.sit({ signIn: 'web', message: restricted, stays: true })
  })

  test('browsers block a window without a click, so the window between opens none by itself', async () => {
    const seat = signedOut
    // Not every Chromium that runs without a display blocks one: here every window is counted that is asked for.
    await seat.context.addInitScript(() => {
      const open = globalThis.open.bind(globalThis)
      globalThis.open = (...how) => {
        document.title = `asked with ${navigator.userActivation.isActive ? 'a click' : 'no click'}`
        return open(...how)
      }
    })
    const window = await register(seat)
    await continueButton(window).waitFor()
    await window.waitForLoadState()
    expect(await window.title()).not.toMatch(/^asked/)
    expect(seat.context.pages()).toHaveLength(2)
    const stop = await asks(seat)
    await provider(seat, window)
    expect(await window.title()).toBe('asked with a click')
    for (const one of seat.context.pages()) if (one !== seat.page) await one.close()
    await said(seat, 'The sign-in was not finished. Try again when you are ready.')
    await stop()
  })

  test.each(firstRows(1, ['the provider’s window', 'the window between']))(
    'closing %s: the pane says so, and the button works again',
    async (which) => {
      const seat = which === 'the provider’s window' ? signedOut : await sit()
      const stop = await asks(seat)
      const between = await register(seat)
      const last = await provider(seat, between)
      await last.waitForLoadState()
      await (which === 'the window between' ? between : last).close()
      await said(seat, 'The sign-in was not finished. Try again when you are ready.')
      // Neither of them stays behind.
      await expect.poll(() => seat.context.pages().length).toBe(1)
      await stop()
      await signIn(seat)
    },
  )

  // The last in this window: from then on its pane signs in by Outlook's dialog.
  test('where the browser blocks the window, the next press asks for Outlook’s dialog, which signs in across sites', async () => {
    const seat = signedOut
    await press(seat.pane, 'Sign out')
    await said(seat, 'Nothing of yours is kept on this device.')
    await signInButton(seat).waitFor()
    await seat.frame().evaluate(() => {
      const { open } = globalThis
      globalThis.open = () => {
        globalThis.open = open
        return null
      }
    })
    await signInButton(seat).click()
    await said(seat, 'The browser blocked the sign-in window. Allow windows for this page, then try again.')
    // Office.js itself asks first.
    await signInButton(seat).click()
    await seat.pane.getByRole('button', { name: 'Ignore' }).click()
    await said(seat, 'The sign-in window was not opened. Choose Sign in again, then Allow.')
    const asked = seat.context.waitForEvent('request', (request) => /\/sign-in\/authorize\?/.test(request.url()))
    await dialog(seat)
    // Entra ID then omits the header that would cut the dialog off from the pane.
    expect(new URL((await asked).url()).searchParams.get('pocd')).toBe('1')
    await card(seat).waitFor()
    await expect.poll(() => seat.context.pages().length).toBe(1)
  })

  fullTest(
    'a browser that blocks even a requested window: the pane says so, and the button opens Outlook’s dialog',
    async () => {
      const seat = await sit()
      const window = await register(seat)
      await continueButton(window).waitFor()
      await window.evaluate(() => {
        globalThis.open = () => null
      })
      await continueButton(window).click()
      await said(seat, 'The browser blocked the sign-in window. Allow windows for this page, then try again.')
      // A window that is still closing would be the one that the button finds.
      await expect.poll(() => seat.context.pages().length).toBe(1)
      await dialog(seat)
      await card(seat).waitFor()
    },
  )

  fullTest('Continue waits for the page’s script: an earlier click would be lost', async () => {
    const seat = await sit()
    const page = await seat.context.newPage()
    const held: Route[] = []
    await page.route('**/*.js', (route) => void held.push(route))
    await page.goto(`${at.stack.proxy.origin}/relay.html`, { waitUntil: 'commit' })
    await continueButton(page).waitFor()
    expect(await continueButton(page).isDisabled()).toBe(true)
    await expect.poll(() => held.length).toBeGreaterThan(0)
    await Promise.all(held.map((route) => route.continue()))
    await expect.poll(() => continueButton(page).isEnabled()).toBe(true)
  })

  fullTest('people who open the window’s page themselves are sent to Outlook', async () => {
    const seat = await sit()
    const page = await seat.context.newPage()
    await page.goto(`${at.stack.proxy.origin}/relay.html`)
    await continueButton(page).click()
    await page.getByText('Go back to Outlook and choose Sign in there.').waitFor()
  })

  fullTest('a provider that does not answer in the hidden frame is soon given up', async () => {
    let asked = 0
    const seat = await at.sit({
      signIn: 'web',
      message: restricted,
      before: async ({ page }) => {
        await page.clock.install()
        await page.route('**/sign-in/authorize?*', () => {
          asked += 1
        })
      },
    })
    await expect.poll(() => asked).toBe(1)
    expect(await signInButton(seat).count()).toBe(0)
    await seat.page.clock.fastForward(6_500)
    await said(seat, 'You are signed out.')
    await signInButton(seat).waitFor()
  })
})
