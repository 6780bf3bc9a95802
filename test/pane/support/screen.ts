import { createElement, type ReactNode } from 'react'
import scheduler from 'scheduler'
import { beforeAll } from 'vitest'
import type { Call } from '../../../addin/api/call.ts'
import { Failure } from '../../../addin/api/failure.ts'
import type { OpenMessage } from '../../../addin/outlook/reading/open-message.ts'
import type { World } from '../../../addin/pane/shell/world.ts'
import type { Me } from '../../../server/contract/settings/me.ts'
import { aMessage } from '../message.ts'
import { enterPage } from './browser-globals.ts'
import { council } from './decision-draft.ts'

/** The register's answers, by method and path; a function returns the answer of the moment to this body and key. */
export type Answers = Record<string, unknown>

export type Screen = {
  /** Everything a screen reader reads from the top, a line each. */
  read(): Promise<string[]>
  /**
   * Presses the element with this name, in the group with this label if given, and waits until nothing changes any
   * more.
   */
  press(name: string, within?: string): Promise<void>
  /** Waits until nothing changes any more. */
  settle(): Promise<void>
  /** Writes into the field of this label. */
  write(label: string, words: string): Promise<void>
  /** What is written in the field of this label; null where there is no such field. */
  written(label: string): string | null
  /** Whether these words are on the screen. */
  shows(words: string): boolean
  /** The names of all buttons. */
  buttons(): string[]
  /** The last announcement about an act. */
  said(): string
  /** The writes that the register received. */
  sent(): string[]
  /** The kinds of the acts that the device keeps for the register. */
  kept(): string[]
  /** How often something was pressed, and how often something was written. */
  counted(): { presses: number; texts: number }
}

/** Amira, whose service the directory names. */
export const me: Me = {
  name: 'Amira Khan',
  roles: [],
  inServices: ['Housing'],
  council: {
    name: council.name,
    timeZone: 'Europe/London',
    domains: council.domains,
    services: council.services,
    warningWording: council.warningWording,
    complaintsUrl: council.complaintsUrl,
    reviewWithinMonths: 6,
    longestMonths: 12,
    councillors: council.councillors,
    contacts: council.contacts,
    ways: council.ways,
  },
}

/** The register, with these answers. `open`: how many requests it has not answered; only a test keeps one open. */
function register(answers: Answers, sent: string[]): { call: Call; open: () => number } {
  let open = 0
  const call: Call = async ({ method, path, answer, key, body }) => {
    if (key) sent.push(`> Sent: ${method} ${path}`)
    const given = answers[`${method} ${path}`]
    open += 1
    const value = await (typeof given === 'function' ? given(body, key) : given)
    open -= 1
    if (value instanceof Failure) throw value
    if (!answer(value)) throw new Error(`Not an answer to ${method} ${path}: ${JSON.stringify(value)}`)
    return value
  }
  return { call, open: () => open }
}

const silent = { subscribe: () => () => undefined }

/** Outlook beside one message; it opens every form. */
function outlook(message: OpenMessage) {
  const opens = (...given: unknown[]) => {
    const done = given.at(-1)
    if (typeof done === 'function') done({ status: 'succeeded' })
  }
  const item = {
    itemId: message.key,
    internetMessageId: message.internetMessageId,
    subject: message.subject,
    displayReplyFormAsync: opens,
    getAllInternetHeadersAsync: (done: (answer: object) => void) =>
      done({ status: 'succeeded', value: `Message-ID: ${message.internetMessageId}\r\n` }),
  }
  const mailbox = {
    item,
    userProfile: { emailAddress: message.mailbox },
    displayNewMessageFormAsync: opens,
  }
  return { context: { mailbox, requirements: { isSetSupported: () => true } } }
}

/** What the pane consists of, as it is loaded at its start. */
async function parts() {
  const { loaded } = await import('../../../addin/pane/taskpane/preloaded.ts')
  await loaded
  return await Promise.all([
    import('react-dom/client'),
    import('../../../addin/pane/shell/pane-root.tsx'),
    import('../../../addin/pane/taskpane/signed-in.tsx'),
    import('../../../addin/pane/shell/make-queue.ts'),
    import('../../../addin/api/query-client.ts'),
    import('../../../addin/outlook/device-storage.ts'),
    import('@guidepup/virtual-screen-reader'),
  ])
}

// On a busy machine, reading all of it takes longer than a test may.
beforeAll(async () => {
  const { leave } = enterPage()
  Object.assign(globalThis, { Office: outlook(aMessage()) })
  await parts().finally(leave)
})

/**
 * The whole pane beside a message, or what `drawn` gives in its place, without a browser: real components, what a screen
 * reader makes of them, and a register that gives the answers named.
 */
export async function onScreen<T>(
  answers: Answers,
  look: (screen: Screen) => Promise<T>,
  drawn?: () => Promise<ReactNode>,
  message = aMessage(),
): Promise<T> {
  const { window, leave } = enterPage()
  Object.assign(globalThis, { Office: outlook(message) })
  const [{ createRoot }, { PaneRoot }, { SignedIn }, { makeQueue }, { makeQueryClient }, storage, reader] =
    await parts()
  const sent: string[] = []
  const nothing = { items: [], more: false, decided: [] }
  const { call, open: unanswered } = register({ 'GET /api/me': me, 'GET /api/work': nothing, ...answers }, sent)
  const device = { ...storage.memoryStorage(), lasting: true }
  const signedIn = { status: 'signed-in', person: { id: 'amira' } }
  const session = { now: () => signedIn, ...silent, signOut: null }
  const open = { kind: 'message', message }
  const item = { now: () => open, isTold: () => true, ...silent, reread: () => undefined }
  const queue = makeQueue(call, device)
  const theme = { now: () => 'light', ...silent }
  const world = { phone: false, session, storage: device, call, queue, item, graph: null, theme } as unknown as World
  const place = document.body.appendChild(document.createElement('div'))
  const root = createRoot(place)
  const shown = await drawn?.()
  root.render(
    createElement(PaneRoot, {
      world,
      queryClient: makeQueryClient(),
      signedIn: (personId: string) => shown ?? createElement(SignedIn, { personId }),
    }),
  )
  const virtual = new reader.Virtual()
  const counts = { presses: 0, texts: 0 }
  /** Until nothing changes any more: what is loaded late is there, and the register has answered, if it will. */
  const settle = async () => {
    let same = 0
    for (let left = 250; left > 0 && same < 4; left -= 1) {
      const before = place.innerHTML
      await new Promise((resolve) => setTimeout(resolve, 15))
      // On a busy machine much is due at once by now. What that leads to needs turns of its own.
      for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0))
      await allDrawn()
      const isWaiting = isBusy(place) && unanswered() === 0
      same = before === place.innerHTML && !isWaiting ? same + 1 : 0
    }
  }
  const named = (roles: string, name: string, within?: string): HTMLElement => {
    const groups = [...document.querySelectorAll('[role=radiogroup], fieldset')]
    const place = within ? groups.find((one) => groupName(one) === within) : document
    const all = [...(place?.querySelectorAll<HTMLElement>(roles) ?? [])]
    const found = all.find((one) => nameOf(one) === name) ?? all.find((one) => nameOf(one).startsWith(name))
    if (!found) throw new Error(`No “${name}” among: ${all.map(nameOf).join(' | ')}`)
    return found
  }
  try {
    await settle()
    return await look({
      read: async () => {
        await virtual.start({ container: document.body as unknown as Node })
        for (let left = 500; left > 0 && (await virtual.lastSpokenPhrase()) !== 'end of document'; left -= 1) {
          await virtual.next()
        }
        const lines = await virtual.spokenPhraseLog()
        await virtual.stop()
        return lines.filter((line) => line !== 'document' && line !== 'end of document')
      },
      press: async (name, within) => {
        counts.presses += 1
        const target = named('button, [role=menuitem], input[type=radio], input[type=checkbox]', name, within)
        target.focus()
        target.click()
        await settle()
      },
      settle,
      write: async (label, words) => {
        counts.texts += 1
        const field = named('input, textarea', label) as HTMLInputElement
        const type = Object.getPrototypeOf(field)
        Object.getOwnPropertyDescriptor(type, 'value')?.set?.call(field, words)
        field.dispatchEvent(new window.Event('input', { bubbles: true }) as unknown as Event)
        await settle()
      },
      written: (label) => {
        const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')]
        return fields.find((field) => nameOf(field).startsWith(label))?.value ?? null
      },
      shows: (words) => (place.textContent ?? '').includes(words),
      buttons: () => [...document.querySelectorAll<HTMLElement>('button')].map(nameOf),
      said: () => document.querySelector('[role=status][aria-label="What was done"]')?.textContent ?? '',
      sent: () => sent,
      kept: () => device.names().flatMap((name) => JSON.parse(device.get(name) ?? '{}').kind ?? []),
      counted: () => ({ ...counts }),
    })
  } finally {
    root.unmount()
    // What its parts leave behind needs further turns of the event loop, on a busy machine more than one.
    for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0))
    Reflect.deleteProperty(globalThis, 'Office')
    await leave()
  }
}

const groupName = (group: Element): string =>
  document.getElementById(group.getAttribute('aria-labelledby') ?? '')?.textContent?.trim() ?? ''

/** Until React has drawn all that is due, however small the pieces are that a busy machine leaves it. */
const allDrawn = (): Promise<void> =>
  new Promise((resolve) => scheduler.unstable_scheduleCallback(scheduler.unstable_IdlePriority, () => resolve()))

const isBusy = (place: Element): boolean => place.innerHTML === '' || place.querySelector('[aria-busy=true]') !== null

/** The label, or else the text: enough to find what a test presses. */
function nameOf(part: HTMLElement): string {
  const label = part.getAttribute('aria-label') ?? (part as HTMLInputElement).labels?.[0]?.textContent
  return (label ?? part.textContent ?? '').trim()
}
