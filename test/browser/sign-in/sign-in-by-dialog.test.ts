import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { colleagues } from '../../cast.ts'
import { fullTest } from '../../support/is-full.ts'
import { desk, failedRequests, type Sitting } from '../support/desk.ts'
import { press } from '../support/hands.ts'
import { intercept } from '../support/intercept.ts'
import { restrictedCard as card, claimsOf, restricted, signInButton, tokensSent } from '../support/signing-in.ts'

/**
 * A desktop Outlook without nested app authentication, such as an LTSC version, whose web view opens no pop-up for the
 * add-in. Whether its dialogs share the pane's storage is not documented: the stand-in plays both.
 */
const at = desk()
const desktop = { client: 'classic', signIn: 'web', popUps: 'blocked', message: restricted } as const
const said = (seat: Sitting, words: string) => seat.card('Not checked').getByText(words).waitFor()

/** Does what opens Outlook's dialog, and gives the dialog. */
async function dialogOf(seat: Sitting, act: () => Promise<void>): Promise<Page> {
  const [dialog] = await Promise.all([seat.context.waitForEvent('page'), act()])
  return dialog
}

const openDialog = (seat: Sitting) => dialogOf(seat, () => signInButton(seat).click())
const dialogIsGone = (seat: Sitting) => expect.poll(() => seat.context.pages().length).toBe(1)

describe('where Outlook’s dialogs share the pane’s storage', () => {
  let seat: Sitting
  const urls: string[] = []
  const grants: (string | null)[] = []
  beforeAll(async () => {
    seat = await at.sit({
      ...{ ...desktop, stays: true, provokes: failedRequests },
      before: async ({ context, page }) => {
        await page.clock.install()
        context.on('request', (request) => {
          urls.push(request.url())
          if (new URL(request.url()).pathname === '/sign-in/token')
            grants.push(new URLSearchParams(request.postData() ?? '').get('grant_type'))
        })
      },
    })
    await said(seat, 'You are signed out.')
    await openDialog(seat)
    await card(seat).waitFor()
  })

  test('Amira signs in in the dialog, which closes, and sees the standing; the add-in itself could open no window', async () => {
    await dialogIsGone(seat)
    expect(claimsOf(tokensSent(seat)[0] ?? '').oid).toBe(colleagues.amira.oid)
    expect(await seat.frame().evaluate(() => window.open('about:blank') === null)).toBe(true)
  })

  test('the dialog begins at the add-in’s own address, and comes back by the one registered one', () => {
    const { origin } = at.stack.proxy
    const first = urls.find((url) => url.startsWith(`${origin}/dialog.html`)) ?? ''
    expect([...new URL(first).searchParams.keys()]).toEqual(['attempt', 'scope', '_host_Info'])
    const back = urls.flatMap((url) => new URL(url).searchParams.get('redirect_uri') ?? [])
    expect([...new Set(back)]).toEqual([`${origin}/redirect.html`])
  })

  test('no token is part of a URL, nor is anybody’s address part of the register’s', () => {
    expect(urls.filter((url) => /eyJ[\w-]+\.[\w-]+\./.test(url))).toEqual([])
    // The browser does not send the fragment, which Playwright shows.
    const toRegister = urls.filter((url) => url.startsWith(at.stack.proxy.origin)).map((url) => url.split('#')[0])
    expect(
      toRegister.filter((url) => /ambleford\.example/.test(url?.replace(at.stack.proxy.origin, '') ?? '')),
    ).toEqual([])
  })

  test('the token is renewed without a window', async () => {
    const before = grants.length
    await seat.page.clock.fastForward('59:00')
    await seat.outlook.openMessage('Third message today: bins')
    await card(seat)
      .getByText(/You can reply/)
      .waitFor()
    await expect.poll(() => grants.slice(before)).toEqual(['refresh_token'])
    expect(seat.context.pages()).toHaveLength(1)
  })

  test('a stronger sign-in by somebody else counts for nothing', async () => {
    const claims = btoa(JSON.stringify({ access_token: { acrs: { essential: true, value: 'c1' } } }))
    const stop = await intercept(seat.context, '**/api/standing', (route) =>
      route.fulfill({
        status: 401,
        headers: { 'WWW-Authenticate': `Bearer error="insufficient_user_authentication", claims="${claims}"` },
        contentType: 'application/problem+json',
        body: '{}',
      }),
    )
    const asked: string[] = []
    const stopTom = await intercept(seat.context, '**/sign-in/authorize?*claims=*', (route) => {
      const url = new URL(route.request().url())
      asked.push(url.searchParams.get('login_hint') ?? '')
      if (url.searchParams.get('login_hint') === colleagues.tom.address) return route.continue()
      url.searchParams.set('login_hint', colleagues.tom.address)
      return route.fulfill({ status: 302, headers: { location: url.href } })
    })
    const before = tokensSent(seat).length
    await dialogOf(seat, () => press(seat.pane, 'Refresh'))
    await dialogIsGone(seat)
    await stop()
    await stopTom()
    expect(asked[0]).toBe(colleagues.amira.address)
    await seat.outlook.openMessage(restricted)
    await card(seat).waitFor()
    const since = tokensSent(seat)
      .slice(before)
      .map((token) => claimsOf(token).oid)
    expect(new Set(since)).toEqual(new Set([colleagues.amira.oid]))
  })
})

describe('where they have a storage of their own', () => {
  test('closing the dialog loses nothing; the next press signs in, and once the token expires, another does', async () => {
    const seat = await at.sit({
      ...{ ...desktop, dialogStorage: 'apart', provokes: failedRequests },
      before: ({ page }) => page.clock.install(),
    })
    const stop = await intercept(seat.context, '**/sign-in/authorize?*', (route) =>
      route.request().url().includes('prompt=none')
        ? route.continue()
        : route.fulfill({ contentType: 'text/html', body: '<title>Who is signing in?</title>' }),
    )
    const dialog = await openDialog(seat)
    await dialog.waitForURL('**/sign-in/authorize?*')
    await dialog.close()
    await said(seat, 'The sign-in was not finished. Try again when you are ready.')
    await stop()

    await openDialog(seat)
    await card(seat).waitFor()
    await dialogIsGone(seat)
    const kept = await seat.frame().evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))
    expect(kept).not.toMatch(/accesstoken|refreshtoken/i)

    // Nor does the provider remember anybody.
    await seat.context.clearCookies()
    await seat.page.clock.fastForward('59:00')
    await seat.outlook.openMessage('Third message today: bins')
    await said(seat, 'You are signed out.')
    await openDialog(seat)
    await card(seat)
      .getByText(/You can reply/)
      .waitFor()
  })
})

fullTest('people who open the dialog’s page themselves are sent to Outlook', async () => {
  const { page } = await at.window()
  await page.goto(`${at.stack.proxy.origin}/dialog.html`)
  await page.getByText('Go back to Outlook and choose Sign in there.').waitFor()
  await page.screenshot({ path: 'test-results/screens/sign-in, the dialog.png' })
})
