import type { Browser, Frame, FrameLocator, Locator, Request } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { type OpenOptions, type Outlook, openOutlook } from '../../outlook/driver.ts'
import { hostScripts } from '../../outlook/live/host-scripts.ts'
import { keptChromium, launchChromium, type Visit, visit } from '../../support/chromium.ts'
import { type Stack, type StackOptions, startStack } from '../../support/stack.ts'
import { keepFailure, keepTranscript, type Transcript } from './accessibility/transcript.ts'
import { serviceAsked } from './service-asked.ts'

/** Somebody in front of Outlook with the pane open, in a browser profile of their own. */
export type Sitting = Visit & {
  outlook: Outlook
  pane: FrameLocator
  /** The pane's own page, to look inside. */
  frame(): Frame
  /** What the pane says about the open message, by the standing's name. */
  card(standing: string): Locator
  /** What a screen reader announces about the standing. */
  announced: Locator
  /**
   * Opens a message, once it has arrived, when none was open: whatever the pane then shows is about this one. Needs a
   * pane that is signed in.
   */
  read(subject: string): Promise<void>
  /** Every request to the register's address. */
  requests: Request[]
  /** The register's answers, as soon as they arrived. */
  statuses: number[]
  /** The register's answers, once the pane has read them. */
  answers: { path: string; status: number; body: string }[]
}

export type SitOptions = OpenOptions & {
  /** Lasts for the whole file instead of one test. */
  stays?: true
  /** Console errors that the test itself causes, in the browser's words. */
  provokes?: RegExp
  /** Nobody has been asked for their service yet, as on a new device. */
  asksService?: true
  /** Called before the page is opened: to intercept its requests, or to set its clock. */
  before?: (visited: Visit) => Promise<unknown>
}

export type Desk = {
  readonly stack: Stack
  sit(options?: SitOptions): Promise<Sitting>
  /** A browser window without Outlook, checked and closed like the others. */
  window(options?: WindowOptions): Promise<Visit>
}

export type WindowOptions = Pick<SitOptions, 'stays' | 'provokes'> & { viewport?: { width: number; height: number } }

export type DeskOptions = StackOptions & {
  /** The host name of the mail client in the browser, which makes it a different site from the pane. */
  mailAt?: string
}

/** Office.js reports its usage to Microsoft unless something stops it; the pages' policy does. */
const reportsOfOffice =
  /'https:\/\/browser\.pipe\.aria\.microsoft\.com\/|^Fetch API cannot load https:\/\/browser\.pipe\.aria/

type Seen = { visited: Visit; transcript: Transcript; provokes: RegExp | undefined }

/** Chromium's own console message when an answer is an error or does not arrive. */
export const failedRequests = /^Failed to load resource: /

/**
 * One stack for a test file, and a browser. After each test, its windows are checked and closed, and all faults are
 * cleared. After the last test, checks that nothing has left this machine and that the console is clean.
 */
export function desk({ mailAt, ...options }: DeskOptions = {}): Desk {
  const mailOrigin = mailAt && `https://${mailAt}`
  let stack: Stack
  let browser: Browser
  const leaving: string[] = []
  const errors: string[] = []
  const forOneTest: Seen[] = []
  const forAll: Seen[] = []
  const seeOff = async (those: Seen[]) => {
    for (const { visited, provokes } of those.splice(0)) {
      await visited.context.close()
      const here = [mailAt, ...(stack.live?.hosts.map(({ host }) => host) ?? [])]
      leaving.push(...visited.leaving.filter((url) => !here.includes(new URL(url).host)))
      const expected = [provokes, ...(stack.live ? [reportsOfOffice] : [])]
      errors.push(...visited.errors.filter((error) => !expected.some((one) => one?.test(error))))
    }
  }

  beforeAll(async () => {
    if (options.live) {
      stack = await startStack(options)
      browser = await launchChromium(...(stack.live?.hosts ?? []))
      return
    }
    if (!mailAt) {
      ;[stack, browser] = await Promise.all([startStack(options), keptChromium()])
      return
    }
    stack = await startStack({ ...options, env: { FRAME_ANCESTORS: `https://${mailAt}`, ...options.env } })
    browser = await launchChromium({ host: mailAt, port: Number(new URL(stack.origin).port) })
  })
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await keepFailure(task.name, [...forAll, ...forOneTest], stack.server.log())
    stack.proxy.set()
    await seeOff(forOneTest)
  })
  afterAll(async () => {
    await seeOff(forAll)
    if (options.live || mailAt) await browser?.close()
    await stack?.stop()
    expect({ leaving, errors }).toEqual({ leaving: [], errors: [] })
  })

  const enter = async ({ provokes, stays, viewport }: WindowOptions = {}) => {
    const visited = await visit(browser, viewport)
    if (stack.live) await visited.context.addInitScript({ content: hostScripts })
    const transcript = await keepTranscript(visited)
    const those = stays ? forAll : forOneTest
    those.push({ visited, transcript, provokes })
    return visited
  }

  return {
    get stack() {
      return stack
    },
    window: enter,
    sit: async ({ provokes, before, stays, asksService, ...how } = {}) => {
      const visited = await enter({ ...(provokes ? { provokes } : {}), ...(stays ? { stays } : {}) })
      if (!asksService) await serviceAsked(visited.context, stack.proxy.origin)
      return sitDown(visited, stack, how, before, mailOrigin)
    },
  }
}

async function sitDown(
  visited: Visit,
  stack: Stack,
  how: OpenOptions,
  before: SitOptions['before'],
  mailOrigin = stack.origin,
): Promise<Sitting> {
  const { context, page } = visited
  const { origin } = stack.proxy
  const requests: Request[] = []
  const statuses: number[] = []
  const answers: Sitting['answers'] = []
  context.on('request', (request) => request.url().startsWith(origin) && requests.push(request))
  context.on('response', async (response) => {
    const { pathname } = new URL(response.url())
    if (!response.url().startsWith(`${origin}/api/`)) return
    statuses.push(response.status())
    // An answer to a request that the pane has cancelled has no body any more.
    const body = await response.text().catch(() => '')
    answers.push({ path: pathname, status: response.status(), body })
  })
  await before?.(visited)
  const outlook = await openOutlook(page, mailOrigin, how)
  const pane = outlook.pane()
  return {
    ...visited,
    outlook,
    pane,
    frame: () => {
      const pages = ['taskpane.html', 'selected.html'].map((path) => `${origin}/${path}`)
      const frame = page.frames().find((one) => pages.some((url) => one.url().startsWith(url)))
      if (!frame) throw new Error('The pane is not open.')
      return frame
    },
    card: (standing) => pane.getByRole('region', { name: standing, exact: true }),
    announced: pane.getByRole('status', { name: 'Standing', exact: true }),
    read: async (subject) => {
      await outlook.arrived(subject)
      await outlook.closeItem()
      await pane.getByRole('heading', { name: 'No message is open' }).waitFor()
      await outlook.openMessage(subject)
    },
    requests,
    statuses,
    answers,
  }
}
