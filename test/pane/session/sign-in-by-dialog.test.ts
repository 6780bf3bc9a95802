import type { AuthenticationResult, IPublicClientApplication } from '@azure/msal-browser'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { memoryStorage } from '../../../addin/outlook/device-storage.ts'
import { dialogWindow } from '../../../addin/session/dialog/dialog-window.ts'
import { graphToken, graphTokenByWindow } from '../../../addin/session/graph-token.ts'
import { startSession } from '../../../addin/session/start-session.ts'
import { outlookDialogs } from './outlook-dialog.ts'

const signIn = {
  authority: 'https://sign-in.example',
  protocol: 'oidc',
  clientId: 'contact-register',
  scope: 'api://contact-register/access_as_user',
} as const
const mail = 'https://graph.example/Mail.Send'
const account = (id: string) => ({
  homeAccountId: id,
  environment: 'sign-in.example',
  tenantId: 'ambleford',
  localAccountId: id,
  username: `${id}@ambleford.example`,
})
const hour = 3_600_000

type Desktop = {
  shared: boolean
  /** Outlook's numbers for the next dialogs. */
  refusals?: number[]
  /** Outlook offers its own sign-in, which fails with this code. */
  unwell?: string
}

/**
 * Amira's pane in a desktop Outlook without nested app authentication. `shared`: the dialog has the pane's storage, so a
 * client made after it knows who signed in there.
 */
function desktop({ shared, refusals = [], unwell }: Desktop) {
  const outlook = outlookDialogs({ refusals })
  const make = async (_: unknown, throughOutlook: boolean) => {
    const knows = shared && outlook.opened.some(({ closed }) => closed)
    return {
      getAllAccounts: () => (knows ? [account('amira')] : []),
      ssoSilent: async () => {
        throw Object.assign(new Error(), { errorCode: 'login_required' })
      },
      acquireTokenSilent: async () => {
        if (throughOutlook) throw Object.assign(new Error(), { errorCode: unwell })
        if (!knows)
          throw Object.assign(new Error(), { name: 'InteractionRequiredAuthError', errorCode: 'no_tokens_found' })
        const expiresOn = new Date(Date.now() + hour)
        return { account: account('amira'), accessToken: 'renewed', expiresOn } as AuthenticationResult
      },
      clearCache: async () => undefined,
    } as unknown as IPublicClientApplication
  }
  const remembered = { get: () => null, set: () => undefined }
  const window = dialogWindow(memoryStorage())
  const session = startSession(signIn, Boolean(unwell), 'amira@ambleford.example', remembered, null, window, make)
  const newest = () => {
    const dialog = outlook.opened.at(-1)
    if (!dialog) throw new Error('No dialog was opened.')
    return dialog
  }
  /** Somebody signs in, in the dialog that is open. */
  const signsIn = (who: string, accessToken: string) => {
    const attempt = newest().url.searchParams.get('attempt')
    newest().tells({ attempt, accessToken, expiresOn: Date.now() + hour, account: account(who) })
  }
  /** Does what opens a dialog, and signs somebody in there. */
  const inDialog = async <T>(act: () => Promise<T>, who: string, accessToken: string): Promise<T> => {
    const done = act()
    await vi.advanceTimersByTimeAsync(0)
    signsIn(who, accessToken)
    return await done
  }
  return { session, outlook, newest, inDialog }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** Lets the time pass in which a silent attempt is given up. */
const settled = async <T>(work: Promise<T>): Promise<T | 'refused'> => {
  const safe = work.catch(() => 'refused' as const)
  await vi.advanceTimersByTimeAsync(10_000)
  return await safe
}

describe('a desktop Outlook without its own sign-in', () => {
  test('signs somebody in by the dialog, and uses its token until it expires', async () => {
    const { session, inDialog, outlook } = desktop({ shared: false })
    await session.start()
    expect(session.now()).toEqual({ status: 'signed-out', why: 'not-yet' })
    await inDialog(session.signIn, 'amira', 'by the dialog')
    expect(session.now()).toEqual({ status: 'signed-in', person: { id: 'amira' } })
    await vi.advanceTimersByTimeAsync(hour - 180_000)
    expect([await session.token(), outlook.asked.length]).toEqual(['by the dialog', 1])
  })

  test.each(['nested_app_auth_bridge_disabled', 'unknown_error'])(
    'or whose own sign-in is unusable (%s), signs somebody in by the dialog at the next press',
    async (unwell) => {
      const { session, inDialog } = desktop({ shared: false, unwell })
      await settled(session.start())
      expect(session.now()).toEqual({ status: 'signed-out', why: 'no-answer' })
      await inDialog(session.signIn, 'amira', 'by the dialog')
      expect(await session.token()).toBe('by the dialog')
    },
  )

  test('with the pane’s storage: the token is renewed without a window', async () => {
    const { session, inDialog, outlook } = desktop({ shared: true })
    await session.start()
    await inDialog(session.signIn, 'amira', 'by the dialog')
    await vi.advanceTimersByTimeAsync(hour)
    expect([await session.token(), outlook.asked.length]).toEqual(['renewed', 1])
  })

  test('without it: once the token has expired, the next press opens the dialog again', async () => {
    const { session, inDialog, outlook } = desktop({ shared: false })
    await session.start()
    await inDialog(session.signIn, 'amira', 'by the dialog')
    await vi.advanceTimersByTimeAsync(hour)
    expect(await settled(session.token())).toBe('refused')
    expect(session.now()).toEqual({ status: 'signed-out', why: 'lost' })
    await inDialog(session.signIn, 'amira', 'by the next dialog')
    expect([await session.token(), outlook.asked.length]).toEqual(['by the next dialog', 2])
  })

  test.each([
    ['closes the dialog', 12006, 'cancelled'],
    ['gets a dialog that loads nothing', 12002, 'failed'],
  ])('somebody who %s can press again', async (_, raised, why) => {
    const { session, inDialog, newest } = desktop({ shared: false })
    await session.start()
    const first = session.signIn()
    await vi.advanceTimersByTimeAsync(0)
    newest().raises(raised)
    await first
    expect(session.now()).toEqual({ status: 'signed-out', why })
    await inDialog(session.signIn, 'amira', 'the second time')
    expect(await session.token()).toBe('the second time')
  })

  test.each([
    ['trust the address', 12004, 'not-opened'],
    ['open it, because the person chose not to allow it', 12009, 'not-allowed'],
    ['open it, because the browser blocks it', 12011, 'pop-up-blocked'],
  ])('where Outlook does not %s, the pane says so, and the next press starts again', async (_, refusal, why) => {
    const { session, inDialog } = desktop({ shared: false, refusals: [refusal] })
    await session.start()
    await session.signIn()
    expect(session.now()).toEqual({ status: 'signed-out', why })
    await inDialog(session.signIn, 'amira', 'the second time')
    expect(await session.token()).toBe('the second time')
  })

  test('where Outlook goes on to say that a dialog is open, the pane asks the person to close it', async () => {
    const { session } = desktop({ shared: false, refusals: Array.from({ length: 50 }, () => 12007) })
    await session.start()
    const pressed = session.signIn()
    await vi.advanceTimersByTimeAsync(3_000)
    await pressed
    expect(session.now()).toEqual({ status: 'signed-out', why: 'open-already' })
  })

  test('a second press while a dialog is open starts again, and says nothing of the first', async () => {
    const { session, inDialog, outlook } = desktop({ shared: false })
    await session.start()
    const first = session.signIn()
    await vi.advanceTimersByTimeAsync(0)
    const second = inDialog(session.signIn, 'amira', 'the second time')
    await first
    expect(session.now()).toEqual({ status: 'signed-out', why: 'not-yet' })
    await second
    expect(session.now()).toMatchObject({ status: 'signed-in' })
    expect(outlook.opened.map(({ closed }) => closed)).toEqual([true, true])
  })

  test('asks for a stronger sign-in by the dialog, with the server’s claims; a colleague’s counts for nothing', async () => {
    const { session, inDialog, newest } = desktop({ shared: false })
    await session.start()
    await inDialog(session.signIn, 'amira', 'as usual')
    expect(await inDialog(() => session.stronger('{"access_token":{}}'), 'tom', 'of Tom')).toBeNull()
    expect(newest().url.searchParams.get('claims')).toBe('{"access_token":{}}')
    expect(newest().url.hash).toBe('#hint=amira%40ambleford.example')
    expect([await session.token(), session.now()]).toEqual([
      'as usual',
      { status: 'signed-in', person: { id: 'amira' } },
    ])
    expect(await inDialog(() => session.stronger('{}'), 'amira', 'stronger')).toBe('stronger')
    expect(await session.token()).toBe('stronger')
  })

  test('asks for the permission to send mail by the dialog, once while its token is valid', async () => {
    const { session, inDialog, outlook } = desktop({ shared: false })
    const never = new Promise<void>(() => undefined)
    await session.start()
    await inDialog(session.signIn, 'amira', 'as usual')
    expect(await graphToken(session, mail)).toEqual({ ok: false, why: 'ask' })
    const asked = () => graphTokenByWindow(session, mail, never)
    expect(await inDialog(asked, 'tom', 'of Tom')).toEqual({ ok: false, why: 'sign-in-failed' })
    expect(await inDialog(asked, 'amira', 'for mail')).toEqual({ ok: true, token: 'for mail' })
    expect(await graphToken(session, mail)).toEqual({ ok: true, token: 'for mail' })
    expect([await session.token(), outlook.asked.length]).toEqual(['as usual', 3])
    await vi.advanceTimersByTimeAsync(hour)
    expect(await graphToken(session, mail)).toEqual({ ok: false, why: 'ask' })
  })

  test('forgets every token of the dialog when somebody signs out', async () => {
    const { session, inDialog } = desktop({ shared: false })
    await session.start()
    await inDialog(session.signIn, 'amira', 'as usual')
    await inDialog(() => graphTokenByWindow(session, mail, new Promise(() => undefined)), 'amira', 'for mail')
    await session.signOut?.()
    expect([session.held(), session.signedInWith()]).toEqual([null, null])
    await inDialog(session.signIn, 'amira', 'again')
    expect(session.signedInWith()?.heldFor(mail)).toBeNull()
  })
})
