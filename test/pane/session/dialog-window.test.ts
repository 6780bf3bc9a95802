import type { AccountInfo, IPublicClientApplication } from '@azure/msal-browser'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { memoryStorage } from '../../../addin/outlook/device-storage.ts'
import { dialogWindow } from '../../../addin/session/dialog/dialog-window.ts'
import type { Asked, ProviderWindow } from '../../../addin/session/provider-window.ts'
import { windowBesideOutlook } from '../../../addin/session/provider-windows.ts'
import { type OpenedDialog, outlookDialogs } from './outlook-dialog.ts'

const amira = {
  homeAccountId: 'amira',
  environment: 'sign-in.example',
  tenantId: 'ambleford',
  localAccountId: 'amira',
  username: 'amira.khan@ambleford.example',
} satisfies AccountInfo
const scope = 'api://contact-register/access_as_user'
const client = {} as IPublicClientApplication

const attemptOf = ({ url }: OpenedDialog) => url.searchParams.get('attempt') ?? ''
const answerOf = (dialog: OpenedDialog, more: object = {}) => ({
  attempt: attemptOf(dialog),
  accessToken: 'the token',
  expiresOn: Date.now() + 3_600_000,
  account: amira,
  ...more,
})

/** How a window ended: the token, or the code of the error. */
const ended = (window: ProviderWindow, asked: Partial<Asked> = {}) =>
  window({ scope, ...asked }, client).then(
    ({ accessToken }) => accessToken,
    (error: { errorCode?: string }) => error.errorCode,
  )

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const newest = ({ opened }: { opened: OpenedDialog[] }) => {
  const dialog = opened.at(-1)
  if (!dialog) throw new Error('No dialog was opened.')
  return dialog
}

describe('Outlook’s dialog for the sign-in', () => {
  test('is a page of the add-in’s own address and no frame; only its fragment says who is expected', async () => {
    const outlook = outlookDialogs()
    void ended(dialogWindow(memoryStorage()), { account: amira, claims: '{"access_token":{}}' })
    const { url, options } = newest(outlook)
    expect(url.origin + url.pathname).toBe('https://register.ambleford.example/dialog.html')
    expect(Object.fromEntries(url.searchParams)).toEqual({
      attempt: expect.stringMatching(/^[\w-]{36}$/),
      scope,
      claims: '{"access_token":{}}',
    })
    expect(url.hash).toBe('#hint=amira.khan%40ambleford.example')
    expect(options).toMatchObject({ displayInIframe: false })
  })

  test('gives the pane the token, and is closed', async () => {
    const outlook = outlookDialogs()
    const token = ended(dialogWindow(memoryStorage()))
    newest(outlook).tells(answerOf(newest(outlook)))
    expect(await token).toBe('the token')
    expect(newest(outlook).closed).toBe(true)
  })

  test('is believed too where Outlook does not name the message’s origin (DialogApi 1.1)', async () => {
    const outlook = outlookDialogs()
    const token = ended(dialogWindow(memoryStorage()))
    newest(outlook).tells(answerOf(newest(outlook)), undefined as never)
    expect(await token).toBe('the token')
  })

  test.each<[string, (dialog: OpenedDialog) => void]>([
    ['from another origin', (dialog) => dialog.tells(answerOf(dialog), 'https://elsewhere.example')],
    ['of an earlier attempt', (dialog) => dialog.tells(answerOf(dialog, { attempt: 'an earlier one' }))],
    ['without a token', (dialog) => dialog.tells(answerOf(dialog, { accessToken: '' }))],
    ['without an account', (dialog) => dialog.tells(answerOf(dialog, { account: { homeAccountId: 'amira' } }))],
    ['with a sentence as the code', (dialog) => dialog.tells({ attempt: attemptOf(dialog), errorCode: 'Ring 0800!' })],
    ['that is no object', (dialog) => dialog.tells('signed in' as never)],
  ])('a message %s counts for nothing', async (_, tells) => {
    const outlook = outlookDialogs()
    const token = ended(dialogWindow(memoryStorage()))
    tells(newest(outlook))
    expect(newest(outlook).closed).toBe(false)
    newest(outlook).tells(answerOf(newest(outlook)))
    expect(await token).toBe('the token')
  })

  test.each([
    ['the person closed it', 12006, 'user_cancelled'],
    ['its page was not found', 12002, 'dialog_not_loaded'],
    ['it went to an address without TLS', 12003, 'dialog_not_loaded'],
    ['Outlook names no reason', Number.NaN, 'dialog_not_opened'],
  ])('ends where %s', async (_, raised, code) => {
    const outlook = outlookDialogs()
    const end = ended(dialogWindow(memoryStorage()))
    newest(outlook).raises(raised)
    expect(await end).toBe(code)
  })

  test.each([
    ['Outlook does not trust the address', 12004, 'dialog_not_opened'],
    ['the address is without TLS', 12005, 'dialog_not_opened'],
    ['the person chose not to allow it', 12009, 'dialog_not_allowed'],
    ['the browser blocks it', 12011, 'popup_window_error'],
    ['Outlook has a fault of its own', 5001, 'dialog_not_opened'],
  ])('does not open where %s', async (_, refusal, code) => {
    outlookDialogs({ refusals: [refusal] })
    expect(await ended(dialogWindow(memoryStorage()))).toBe(code)
  })

  test('does not open where the call throws', async () => {
    vi.stubGlobal('Office', {})
    vi.stubGlobal('location', { origin: 'https://register.ambleford.example' })
    expect(await ended(dialogWindow(memoryStorage()))).toBe('dialog_not_opened')
  })

  test('says that the provider refused, in msal-browser’s own word', async () => {
    const outlook = outlookDialogs()
    const end = ended(dialogWindow(memoryStorage()))
    newest(outlook).tells({ attempt: attemptOf(newest(outlook)), errorCode: 'access_denied' })
    expect(await end).toBe('access_denied')
    expect(newest(outlook).closed).toBe(true)
  })

  test('is tried again while Outlook still closes another, and given up after three seconds', async () => {
    const soon = outlookDialogs({ refusals: [12007, 12007] })
    const token = ended(dialogWindow(memoryStorage()))
    await vi.advanceTimersByTimeAsync(600)
    newest(soon).tells(answerOf(newest(soon)))
    expect(await token).toBe('the token')

    outlookDialogs({ refusals: Array.from({ length: 50 }, () => 12007) })
    const end = ended(dialogWindow(memoryStorage()))
    await vi.advanceTimersByTimeAsync(3_000)
    expect(await end).toBe('dialog_open_already')
  })

  test('is given up after five minutes where Outlook or the provider never answers', async () => {
    outlookDialogs({ silent: true })
    const unopened = ended(dialogWindow(memoryStorage()))
    await vi.advanceTimersByTimeAsync(300_000)
    expect(await unopened).toBe('timed_out')

    const outlook = outlookDialogs()
    const unanswered = ended(dialogWindow(memoryStorage()))
    await vi.advanceTimersByTimeAsync(300_000)
    expect([await unanswered, newest(outlook).closed]).toEqual(['timed_out', true])
  })

  test('gives way to the next: the first is closed, also where Outlook opens it afterwards', async () => {
    const outlook = outlookDialogs()
    const window = dialogWindow(memoryStorage())
    const first = ended(window)
    const second = ended(window)
    expect([await first, outlook.opened.map(({ closed }) => closed)]).toEqual(['user_cancelled', [true, false]])
    newest(outlook).tells(answerOf(newest(outlook)))
    expect(await second).toBe('the token')

    const slow = outlookDialogs({ hold: true })
    void ended(window)
    void ended(window)
    slow.answerHeld()
    expect(slow.opened.map(({ closed }) => closed)).toEqual([true, false])
  })

  test('finds the attempt’s number where it shares the pane’s storage, until it has ended', async () => {
    const outlook = outlookDialogs()
    const storage = memoryStorage()
    const end = ended(dialogWindow(storage))
    expect(storage.names().map(storage.get)).toEqual([attemptOf(newest(outlook))])
    newest(outlook).raises(12006)
    await end
    expect(storage.names()).toEqual([])
  })
})

describe('the window beside Outlook', () => {
  /** Presses twice, and says what each press opened. */
  async function pressTwice(platform: string | undefined, { refusals = [12006], pane = { framed: false } } = {}) {
    const outlook = outlookDialogs({ refusals })
    Object.assign(Office.context, { platform })
    const page = {}
    vi.stubGlobal('window', Object.assign(page, { parent: pane.framed ? {} : page }))
    const popUps: object[] = []
    const acquireTokenPopup = async (asked: object) => {
      popUps.push(asked)
      throw Object.assign(new Error(), { errorCode: 'popup_window_error' })
    }
    const window = windowBesideOutlook(memoryStorage())
    const seen: string[] = []
    for (const _ of ['first', 'second']) {
      const before = [outlook.asked.length, popUps.length]
      const end = window({ scope }, { acquireTokenPopup } as unknown as IPublicClientApplication).catch(() => undefined)
      seen.push(outlook.asked.length > (before[0] ?? 0) ? 'dialog' : popUps.length > (before[1] ?? 0) ? 'pop-up' : '')
      outlook.opened.at(-1)?.raises(12006)
      await end
    }
    return seen
  }

  test.each(['PC', 'Mac', 'iOS', 'Android', 'Universal'])(
    'on %s is a dialog, also after somebody has closed one',
    async (platform) => {
      expect(await pressTwice(platform, { refusals: [] })).toEqual(['dialog', 'dialog'])
    },
  )

  test('on a desktop whose Outlook opens no dialog, is a pop-up the next time', async () => {
    expect(await pressTwice('PC', { refusals: [12004] })).toEqual(['dialog', 'pop-up'])
  })

  test('on the web is a pop-up, and once the browser has blocked that, a dialog: Outlook asks before it opens one', async () => {
    expect(await pressTwice('OfficeOnline')).toEqual(['pop-up', 'dialog'])
  })

  test.each([
    ['framed, as on the web', true, ['pop-up', 'dialog']],
    ['not framed', false, ['dialog', 'dialog']],
  ])('where Outlook names no platform, goes by whether the pane is framed: %s', async (_, framed, expected) => {
    expect(await pressTwice(undefined, { refusals: [], pane: { framed } })).toEqual(expected)
  })

  test('is always a pop-up where Outlook has no dialogs', async () => {
    vi.stubGlobal('Office', { context: { platform: 'PC', ui: {} } })
    const acquireTokenPopup = async () => ({ accessToken: 'by the pop-up' })
    const window = windowBesideOutlook(memoryStorage())
    const given = await window({ scope }, { acquireTokenPopup } as unknown as IPublicClientApplication)
    expect(given.accessToken).toBe('by the pop-up')
  })
})
