import type { Frame } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { colleagues } from '../../cast.ts'
import { fullTest } from '../../support/is-full.ts'
import { tinyDesk } from '../support/outlook/tiny-add-in.ts'

const { tiny, open } = tinyDesk()
type Opened = Awaited<ReturnType<typeof open>>

/** One window for both kinds of fault. */
let opened: Opened
beforeAll(async () => {
  opened = await open({ message: 'Still no heating' })
})
afterAll(() => opened.close())

describe('faults in the stand-in Outlook', () => {
  afterEach(() => opened.outlook.change({ silent: [], failing: [], late: [] }))

  test('a named call is never answered, while others still are', async () => {
    const { frame, outlook } = opened
    await outlook.change({ silent: ['getAllInternetHeadersAsync'] })
    const first = await frame.evaluate(() => {
      const item = Office.context.mailbox.item as Office.MessageRead
      const call = (name: string, ask: (done: () => void) => void) =>
        new Promise<string>((resolve) => ask(() => resolve(name)))
      return Promise.race([
        call('headers', (done) => item.getAllInternetHeadersAsync(done)),
        call('body', (done) => item.body.getAsync(Office.CoercionType.Text, done)),
      ])
    })
    expect(first).toBe('body')
  })

  test('a named call fails, and one that is answered late still takes effect at once', async () => {
    const { frame, page, outlook } = opened
    await outlook.change({ failing: ['getAllInternetHeadersAsync'], late: ['displayReplyFormAsync'] })
    const answers = frame.evaluate(() => {
      const item = Office.context.mailbox.item as Office.MessageRead
      const call = (ask: (done: (result: { status: unknown }) => void) => void) =>
        new Promise<unknown>((resolve) => ask(({ status }) => resolve(status)))
      return Promise.all([
        call((done) => item.getAllInternetHeadersAsync(done)),
        call((done) => item.displayReplyFormAsync('<p>Good morning.</p>', done)),
      ])
    })
    await outlook.compose('RE: Still no heating').waitFor()
    expect(await Promise.race([answers, page.evaluate(() => 'not yet')])).toBe('not yet')
    await outlook.change({ late: [] })
    expect(await answers).toEqual(['failed', 'succeeded'])
  })
})

describe('faults on the way to the register', () => {
  const post = (frame: Frame) =>
    frame.evaluate(
      (path) =>
        fetch(path, { method: 'POST' }).then(
          ({ status }) => status,
          () => 'failed',
        ),
      '/api/acts',
    )

  test('a lost answer is lost once, after the server has acted, and the browser does not retry', async () => {
    const { frame } = opened
    tiny().asked.length = 0
    tiny().standIn.proxy.set({ loseAnswers: 1 })
    expect([await post(frame), await post(frame)]).toEqual(['failed', 200])
    expect(tiny().asked.filter((one) => one === 'POST /api/acts')).toHaveLength(2)
  })

  test('offline, refusing, and back to normal', async () => {
    const { frame } = opened
    tiny().standIn.proxy.set({ offline: true })
    expect(await post(frame)).toBe('failed')
    tiny().standIn.proxy.set({ status: 403 })
    expect(await post(frame)).toBe(403)
    tiny().standIn.proxy.set()
    expect(await post(frame)).toBe(200)
  })
})

describe('signing in inside Outlook', () => {
  type Wanted = { clientId?: string; scope?: string }
  type Answered = {
    success: boolean
    token?: { access_token: string }
    error?: { status: string; description: string }
  }
  /** As MSAL asks for the add-in; `given` replaces what is registered. */
  const ask = (frame: Frame, method: string, given: Wanted = {}) => {
    const { addInClientId: clientId, scope } = tiny().standIn.provider.registration
    return frame.evaluate(
      ({ wanted, tokenParams }) =>
        new Promise<Answered>((resolve) => {
          const { nestedAppAuthBridge: bridge } = window as unknown as {
            nestedAppAuthBridge: {
              addEventListener(kind: string, heard: (text: string) => void): void
              postMessage(text: string): void
            }
          }
          bridge.addEventListener('message', (text) => resolve(JSON.parse(text)))
          bridge.postMessage(
            JSON.stringify({ messageType: 'NestedAppAuthRequest', method: wanted, requestId: '1', tokenParams }),
          )
        }),
      { wanted: method, tokenParams: { clientId, scope, ...given } },
    )
  }

  let opened: Opened
  beforeAll(async () => {
    opened = await open({ person: colleagues.frances.address })
  })
  afterAll(() => opened.close())

  test('the desktop’s bridge gives a token for the person whose Outlook it is', async () => {
    const { token } = await ask(opened.frame, 'GetToken')
    const claims = JSON.parse(Buffer.from(token?.access_token.split('.')[1] ?? '', 'base64url').toString())
    expect(claims).toMatchObject({
      oid: colleagues.frances.oid,
      scp: 'access_as_user',
      roles: ['AuthorisingOfficer', 'Reviewer'],
    })
    expect(claims.iss).toBe(tiny().standIn.provider.issuer)
  })

  test.each([
    ['a resource', { scope: 'api://somebody-else/access_as_user' }, /^AADSTS500011: /],
    ['a client', { clientId: '00000000-0000-4000-8000-00000000abcd' }, /^AADSTS700016: /],
  ])('the desktop’s bridge gives no token for %s that is not registered', async (_, given, words) => {
    const { success, error } = await ask(opened.frame, 'GetToken', given)
    expect({ success, status: error?.status }).toEqual({ success: false, status: 'PERSISTENT_ERROR' })
    expect(error?.description).toMatch(words)
  })

  // The sign-in tests meet these three.
  fullTest('a desktop that asks first says so', async () => {
    const { frame, close } = await open({ signIn: 'bridge-asks' })
    expect(await ask(frame, 'GetToken')).toMatchObject({
      success: false,
      error: { status: 'USER_INTERACTION_REQUIRED' },
    })
    await close()
  })

  fullTest('the web’s provider asks who is signing in, and remembers it', async () => {
    const { page, close } = await open({ signIn: 'web' })
    const { issuer, registration } = tiny().standIn.provider
    const { addInClientId: client_id, redirectAddresses, scope } = registration
    const asked = { response_type: 'code', client_id, redirect_uri: redirectAddresses[0], scope, state: 's' }
    const url = `${issuer}/authorize?${new URLSearchParams(asked)}`
    await page.goto(`${url}&prompt=none`)
    expect(new URL(page.url()).searchParams.get('error')).toBe('login_required')
    await page.goto(url)
    await page.getByRole('link', { name: /Ruth Abbey/ }).click()
    expect(new URL(page.url()).searchParams.get('code')).toBeTruthy()
    await page.goto(`${url}&prompt=none`)
    expect(new URL(page.url()).searchParams.get('code')).toBeTruthy()
    await close()
  })

  fullTest('the web has no bridge', async () => {
    const { frame, close } = await open({ signIn: 'web' })
    expect(await frame.evaluate(() => 'nestedAppAuthBridge' in window)).toBe(false)
    await close()
  })
})
