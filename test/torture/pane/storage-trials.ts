import type { BrowserContext } from 'playwright-core'
import type { Steps } from './steps.ts'
import type { Trial } from './trial.ts'

/** As in a browser that blocks storage for frames of another site: each store throws, and cookies are not set. */
const blockStorage = (context: BrowserContext) =>
  context.addInitScript(() => {
    if (!/\/(taskpane|selected|commands)\.html$/.test(location.pathname)) return
    const forbid = () => {
      throw new DOMException('Access is denied for this document.', 'SecurityError')
    }
    for (const store of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, store, { get: forbid })
    Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set: () => undefined })
  })

/** Every action with storage blocked, signed in through Outlook and through the browser. */
export const storageTrials = ({ action }: Steps): Trial[] =>
  (['bridge', 'web-session'] as const).map((signIn) => ({
    row: 'storage blocked',
    name: `${action.name}: storage blocked, ${signIn}`,
    action,
    phase: 'start',
    seat: { before: blockStorage, signIn },
    pace: 1,
    words: null,
    put: () => undefined,
    lift: () => undefined,
    felt: async (seat) =>
      action.place === 'ribbon' ||
      ((await seat.frame()?.evaluate(() => {
        try {
          return window.localStorage === null
        } catch {
          return true
        }
      })) ??
        false),
  }))
