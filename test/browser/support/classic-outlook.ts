import { readFileSync } from 'node:fs'
import { createContext, runInContext } from 'node:vm'

/** One question to the register, and how it answers. */
export type Asked = { url: string; headers: Record<string, string>; body: unknown }
export type Answered = { status: number; body: unknown }

export type Given = {
  /** The draft or the message beside which the function runs, with the calls that it has. */
  item: object
  /** What the mailbox can beside knowing whose it is. */
  mailbox?: object
  token?: () => Promise<string>
  /** Null: it never answers. */
  answer(asked: Asked): Answered | null
  /** A second passes in a hundredth of one. */
  hurried?: boolean
  /** As a server gives it, with its settings before it; else the built one, with settings of the test's. */
  script?: string
}

export type Completed =
  | { allowEvent?: boolean; errorMessage?: string; cancelLabel?: string; commandId?: string }
  | undefined

/** A line above the item, as Outlook is given it. */
export type Line = { key: string; type: string; message: string; icon?: string; persistent?: boolean }

export const theScript = (): string => readFileSync('dist/pane/commands.js', 'utf8')

/** Outlook's way of answering a call. */
export const succeeds = (value: unknown) => (done: (result: object) => void) => done({ status: 'succeeded', value })

/** Newer than the language of the runtime: what is here on a desk must not be needed there. */
const tooNew = 'delete Array.prototype.at; delete Object.hasOwn; delete String.prototype.replaceAll; delete Promise.any'

/**
 * Classic Outlook on Windows, where it runs the commands: the language, timers, fetch and Office; no page, no signals, no
 * id-maker, nothing kept. Each function may be run several times, as by several clicks.
 */
export function classicOutlook({ item, mailbox = {}, token = async () => 'a-token', answer, hurried, script }: Given) {
  const functions = new Map<string, (event: { completed(given?: Completed): void }) => void>()
  const asked: Asked[] = []
  const lines: Line[] = []
  const standing = new Map<string, Line>()
  const put = (key: string, line: Omit<Line, 'key'>) => {
    standing.set(key, { key, ...line })
    lines.push({ key, ...line })
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
    setTimeout: (work: () => void, ms: number) => setTimeout(work, hurried ? ms / 100 : ms),
    clearTimeout,
    Date,
    fetch: async (url: string, { headers, body }: { headers: Record<string, string>; body?: string }) => {
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
    },
  })
  runInContext(`${tooNew};\n${script ?? theScript()}`, context)
  return {
    asked,
    /** Every line that was shown, in order. */
    lines,
    /** Those that stand above the item now. */
    standing: () => [...standing.values()],
    run: (name: string): Promise<Completed> => new Promise((resolve) => functions.get(name)?.({ completed: resolve })),
  }
}
