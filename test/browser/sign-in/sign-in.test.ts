import type { Page, Route } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { colleagues } from '../../cast.ts'
import { fullTest } from '../../support/is-full.ts'
import { desk, failedRequests, type Sitting } from '../support/desk.ts'
import { intercept } from '../support/intercept.ts'
import { someFrames } from '../support/sampler.ts'
import { screenshot } from '../support/screenshot.ts'
import {
  restrictedCard as card,
  claimsOf,
  expectNoIdTokenSent,
  restricted,
  signInButton,
  tokensSent,
  watchIdTokens,
} from '../support/signing-in.ts'

/** Only approving, exporting and the like ask for more than the usual sign-in. */
const at = desk({ env: { STRONG_SIGN_IN: 'c1' } })
const { amira } = colleagues

/** Clicks Sign in, and gives the provider's window. */
async function popUp(seat: Sitting): Promise<Page> {
  const [window] = await Promise.all([seat.context.waitForEvent('page'), signInButton(seat).click()])
  return window
}

describe('where Outlook itself signs people in (nested app authentication)', () => {
  const idTokens: string[] = []
  let seat: Sitting
  beforeAll(async () => {
    const before = async ({ page }: Pick<Sitting, 'page'>) => {
      await page.clock.install()
      watchIdTokens(page, idTokens)
    }
    seat = await at.sit({ signIn: 'bridge', message: restricted, stays: true, before })
  })

  test('nobody is asked anything, and there is no Sign out button', async () => {
    await card(seat).waitFor()
    expect(await seat.pane.getByRole('button', { name: 'Sign out' }).count()).toBe(0)
    const [token = ''] = tokensSent(seat)
    expect(claimsOf(token)).toMatchObject({
      oid: amira.oid,
      aud: at.stack.provider.registration.audience,
      scp: 'access_as_user',
    })
  })

  test('the ID token is never sent to the register', () => expectNoIdTokenSent(at, seat, idTokens))

  test('a token about to expire is renewed silently', async () => {
    let given = 0
    seat.page.on('response', (response) => {
      if (response.url().endsWith('/mail/tokens')) given += 1
    })
    await card(seat).waitFor()
    const before = given
    await seat.read('Repair to the back door')
    await seat.card('No contact restriction').waitFor()
    expect(given).toBe(before)
    await seat.page.clock.fastForward('59:00')
    await seat.outlook.openMessage('Third message today: bins')
    await card(seat)
      .getByText(/You can reply/)
      .waitFor()
    expect(given).toBe(before + 1)
    expect(await signInButton(seat).count()).toBe(0)
  })

  test('an Outlook that needs a click first shows “signed out”, with one button', async () => {
    const seat = await at.sit({ signIn: 'bridge-asks', message: restricted })
    await seat.card('Not checked').getByText('You are signed out.').waitFor()
    expect(await seat.pane.getByRole('button').allTextContents()).toEqual(['Sign in'])
    expect(tokensSent(seat)).toEqual([])
    await screenshot(seat.page, 'signed out')
    await signInButton(seat).click()
    await card(seat).waitFor()
  })
})

describe('where Outlook has no bridge (the web)', () => {
  /** One window: somebody is signed out there, signs in, and later reloads it. */
  let seat: Sitting
  const idTokens: string[] = []
  const urls: string[] = []
  const asked: URLSearchParams[] = []
  let buttons: string[] = []
  beforeAll(async () => {
    seat = await at.sit({
      ...{ signIn: 'web', message: restricted, stays: true },
      before: async ({ context, page }) => {
        watchIdTokens(page, idTokens)
        context.on('request', (request) => urls.push(request.url()))
      },
    })
    await seat.card('Not checked').getByText('You are signed out.').waitFor()
    await seat.announced.filter({ hasText: 'Not checked. You are signed out.' }).waitFor({ state: 'attached' })
    buttons = await seat.pane.getByRole('button').allTextContents()
    await screenshot(seat.page, 'signed out on the web')
    seat.context.on('request', (request) => {
      const { searchParams } = new URL(request.url())
      if (searchParams.has('client_id')) asked.push(searchParams)
    })
    await signInButton(seat).click()
    await card(seat).waitFor()
  })

  test('a signed-out person gets one button, the provider’s window, and the standing', async () => {
    expect(buttons).toEqual(['Sign in'])
    const [token = ''] = tokensSent(seat)
    expect(claimsOf(token)).toMatchObject({ oid: amira.oid, aud: at.stack.provider.registration.audience })
  })

  test('no token is part of a URL', () => {
    expect(urls.length).toBeGreaterThan(0)
    expect(urls.filter((url) => /eyJ[\w-]+\.[\w-]+\./.test(url))).toEqual([])
  })

  test('the provider is asked for a code with a PKCE challenge, a state and a nonce unique to this sign-in', () => {
    expect(asked.length).toBeGreaterThan(0)
    for (const each of asked) {
      expect([each.get('response_type'), each.get('code_challenge_method')]).toEqual(['code', 'S256'])
      for (const name of ['code_challenge', 'state', 'nonce']) expect(each.get(name) ?? '', name).toMatch(/^.{20,}$/)
    }
    expect(new Set(asked.map((each) => each.get('code_challenge'))).size).toBe(asked.length)
  })

  test('the ID token is never sent to the register', () => expectNoIdTokenSent(at, seat, idTokens))

  test('a reloaded pane beside a message asks the register once about its sender', async () => {
    const before = seat.requests.length
    await seat.page.reload()
    await card(seat).waitFor()
    await expect.poll(() => seat.announced.textContent()).toContain('Restricted contact')
    const again = seat.requests.slice(before).filter((one) => new URL(one.url()).pathname === '/api/standing')
    expect(again).toHaveLength(1)
  })

  // Also in pane/waiting/kept-on-device.test.ts, and without a browser in pane/session/sign-in-trouble.test.ts.
  fullTest('somebody who is already signed in is not asked', async () => {
    const seat = await at.sit({ signIn: 'web-session', message: restricted })
    await card(seat).waitFor()
    expect(seat.context.pages()).toHaveLength(1)
  })

  fullTest('a reloaded pane carries on without asking', async () => {
    const seat = await at.sit({ signIn: 'web', message: restricted })
    await signInButton(seat).click()
    await card(seat).waitFor()
    await seat.page.reload()
    await seat.read(restricted)
    await card(seat).waitFor()
    expect(await signInButton(seat).count()).toBe(0)
  })

  fullTest('after closing the window nothing is lost, and the button works again', async () => {
    const seat = await at.sit({ signIn: 'web', message: restricted })
    const stop = await intercept(seat.context, '**/sign-in/authorize?*', (route) =>
      route.request().isNavigationRequest() && !route.request().url().includes('prompt=none')
        ? route.fulfill({ contentType: 'text/html', body: '<title>Who is signing in?</title>' })
        : route.continue(),
    )
    const window = await popUp(seat)
    await window.waitForLoadState()
    await window.close()
    await seat.card('Not checked').getByText('You are signed out.').waitFor()
    await stop()
    const held: Route[] = []
    await seat.context.route('**/sign-in/token*', (route) => void held.push(route))
    await signInButton(seat).click()
    await expect.poll(() => held.length).toBe(1)
    // The attempt that was given up is no failure of this one.
    await someFrames(seat.frame())
    expect(await seat.pane.getByText('The sign-in did not work.').count()).toBe(0)
    await held[0]?.continue()
    await card(seat).waitFor()
  })

  test('when the provider refuses, the pane says that the sign-in failed, and shows no standing for the sender', async () => {
    const seat = await at.sit({ signIn: 'web', message: 'Repair to the back door' })
    await seat.context.route('**/sign-in/authorize?*', (route) => {
      const asked = new URL(route.request().url()).searchParams
      const back = new URL(asked.get('redirect_uri') ?? '')
      back.hash = `${new URLSearchParams({ error: 'access_denied', state: asked.get('state') ?? '' })}`
      return route.fulfill({ status: 302, headers: { location: back.href } })
    })
    await signInButton(seat).click()
    await seat
      .card('Not checked')
      .getByText(/The sign-in (was not finished|did not work)/)
      .waitFor()
    expect(await seat.card('No contact restriction').count()).toBe(0)
    expect(tokensSent(seat)).toEqual([])
  })

  fullTest('signing out forgets the person on this device', async () => {
    const seat = await at.sit({ signIn: 'web', message: restricted })
    await signInButton(seat).click()
    await card(seat).waitFor()
    await seat.pane.getByRole('button', { name: 'Sign out' }).click()
    await seat.card('Not checked').getByText('Nothing of yours is kept on this device.').waitFor()
    await screenshot(seat.page, 'signed out by choice')
    const kept = () => seat.frame().evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))
    await expect.poll(kept).not.toMatch(/Amira|accesstoken|idtoken|refreshtoken|Customer Relations/i)
    expect(await seat.pane.locator('body').textContent()).not.toMatch(/Jo Marsh|Restricted/)
  })
})

describe('tokens', () => {
  test('one that the register no longer accepts is renewed silently, and the request repeated', async () => {
    let given = 0
    const seat = await at.sit({
      message: restricted,
      provokes: failedRequests,
      before: ({ page }) =>
        page.route('**/mail/tokens', async (route) => {
          given += 1
          const response = await route.fetch()
          const token = (await response.json()) as object
          const exp = Math.floor(Date.now() / 1000) - 3600
          const stale = given === 1 ? { access_token: await at.stack.provider.accessToken(amira, { exp }) } : {}
          await route.fulfill({ response, json: { ...token, ...stale } })
        }),
    })
    await card(seat).waitFor()
    expect(given).toBeGreaterThan(1)
    await expect.poll(() => seat.statuses).toContain(401)
  })

  // Each refusal is in http/signing-in/tokens.test.ts, and what the pane says of one in pane/not-checked.test.ts.
  for (const [name, claims] of [
    ['another tenant', { tid: '00000000-0000-4000-8000-00000000abcd' }],
    ['another API', { aud: '00000000-0000-4000-8000-00000000abce' }],
    ['no permission for the register', { scp: 'User.Read' }],
  ] as const)
    fullTest(
      `with ${name}: the register refuses, and the pane says “signed out”, never “No contact restriction”`,
      async () => {
        const seat = await at.sit({
          message: 'Repair to the back door',
          provokes: failedRequests,
          before: ({ page }) =>
            page.route('**/mail/tokens', async (route) => {
              const response = await route.fetch()
              const token = (await response.json()) as object
              const accessToken = await at.stack.provider.accessToken(amira, claims)
              await route.fulfill({ response, json: { ...token, access_token: accessToken } })
            }),
        })
        await seat.card('Not checked').getByText('You are signed out.').waitFor()
        expect(await seat.card('No contact restriction').count()).toBe(0)
        await seat.pane.getByText(/^The register did not accept your sign-in\./).waitFor()
        await expect.poll(() => [...new Set(seat.statuses)]).toEqual([401])
        await screenshot(seat.page, 'signed out, refused')
      },
    )
})
