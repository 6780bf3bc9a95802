import { readFileSync } from 'node:fs'
import { createContext, runInContext } from 'node:vm'

/** One question to the register, and how it answers. */
export type Asked = { url: string; headers: Record<string, string>; body: unknown }
export type Answered = { status: number; body: unknown }

export type Given = {
  /** The draft or the message beside which the function runs, with its calls. */
  item: object
  /** What the mailbox can do besides naming its owner. */
  mailbox?: object
  token?: () => Promise<string>
  /** Null: it never answers. */
  answer(asked: Asked): Answered | null
  /** The network itself, in place of `answer`. */
  network?: typeof fetch
  /** A second lasts a twentieth of a second, so that events a second apart keep their order on a busy machine. */
  hurried?: boolean
  /** A global that this Outlook does not have. */
  lacks?: string
  /**
   * The script as a server sends it, with its settings before it; otherwise the built one, with the test's settings.
   */
  script?: string
}

export type Completed =
  | { allowEvent?: boolean; errorMessage?: string; cancelLabel?: string; commandId?: string; contextData?: string }
  | undefined

/** A line above the item, as passed to Outlook. */
export type Line = { key: string; type: string; message: string; icon?: string; persistent?: boolean }

export const theScript = (): string => readFileSync('dist/pane/commands.js', 'utf8')

/** Outlook's way of answering a call. */
export const succeeds = (value: unknown) => (done: (result: object) => void) => done({ status: 'succeeded', value })

/** Newer than the runtime's language, which is that of 2016: the commands must not need these. */
const newer = {
  'Array.prototype': 'at findLast findLastIndex flat flatMap toReversed toSorted toSpliced with',
  'String.prototype': 'at isWellFormed matchAll padEnd padStart replaceAll toWellFormed trimEnd trimStart',
  'Promise.prototype': 'finally',
  Promise: 'allSettled any try withResolvers',
  Object: 'entries fromEntries getOwnPropertyDescriptors groupBy hasOwn values',
  Map: 'groupBy',
  Symbol: 'asyncIterator asyncDispose dispose',
  globalThis:
    'AbortController AbortSignal Blob URL URLSearchParams TextEncoder WeakRef FinalizationRegistry atob crypto',
}
const tooNew = Object.entries(newer)
  .flatMap(([owner, names]) => names.split(' ').map((name) => `delete ${owner}.${name}`))
  .join('; ')

/**
 * The runtime of commands in classic Outlook on Windows: the language, timers, fetch and Office; no page, no signals,
 * no crypto, no storage. Each function may run several times, as by several clicks.
 */
export function classicOutlook({
  item,
  mailbox = {},
  token = async () => 'a-token',
  answer,
  network,
  hurried,
  lacks,
  script,
}: Given) {
  const functions = new Map<string, (event: { completed(given?: Completed): void }) => void>()
  const asked: Asked[] = []
  const lines: Line[] = []
  const shownAt: number[] = []
  const standing = new Map<string, Line>()
  const put = (key: string, line: Omit<Line, 'key'>) => {
    standing.set(key, { key, ...line })
    lines.push({ key, ...line })
    shownAt.push(performance.now())
  }
  const notificationMessages = {
    addAsync: (key: string, line: Omit<Line, 'key'>, done: (result: object) => void) => {
      if (standing.has(key)) return done({ status: 'failed', error: { code: 9023 } })
      put(key, line)
      succeeds(null)(done)
    },
    getAllAsync: (done: (result: object) => void) => succeeds([...standing.values()])(done),
    replaceAsync: (key: string, line: Omit<Line, 'key'>, done: (result: object) => void) => {
      put(key, line)
      succeeds(null)(done)
    },
    removeAsync: (key: string, done: (result: object) => void) => {
      standing.delete(key)
      succeeds(null)(done)
    },
  }
  const context = createContext({
    Office: {
      actions: { associate: (named: string, work: never) => functions.set(named, work) },
      context: {
        requirements: { isSetSupported: (name: string) => name === 'Mailbox' },
        mailbox: {
          item: Object.assign(item, { notificationMessages }),
          userProfile: { emailAddress: 'amira.khan@ambleford.example' },
          ...mailbox,
        },
      },
    },
    OfficeRuntime: { auth: { getAccessToken: token } },
    contactRegister: {
      origin: 'https://register.example',
      signIn: { authority: 'https://id.example', protocol: 'entra', clientId: 'c', scope: 's' },
      graphUrl: 'https://graph.example',
    },
    setTimeout: (work: () => void, ms: number) => setTimeout(work, hurried ? ms / 20 : ms),
    clearTimeout,
    Date,
    fetch:
      network ??
      (async (url: string, { headers, body }: { headers: Record<string, string>; body?: string }) => {
        const one: Asked = { url, headers, body: body === undefined ? null : JSON.parse(body) }
        asked.push(one)
        const given = answer(one)
        if (!given) return await new Promise<never>(() => undefined)
        const { status, body: told } = given
        return {
          ok: status < 300,
          status,
          headers: { get: () => null },
          json: async () => JSON.parse(JSON.stringify(told)),
          text: async () => JSON.stringify(told),
        }
      }),
  })
  if (lacks) Reflect.deleteProperty(context, lacks)
  runInContext(`${tooNew};\n${script ?? theScript()}`, context)
  return {
    asked,
    /** Every line that was shown, in order. */
    lines,
    /** When each was shown, by the clock of `performance`. */
    shownAt,
    /** The lines above the item now. */
    standing: () => [...standing.values()],
    run: (name: string): Promise<Completed> => new Promise((resolve) => functions.get(name)?.({ completed: resolve })),
  }
}
