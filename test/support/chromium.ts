import { createHash, X509Certificate } from 'node:crypto'
import { existsSync } from 'node:fs'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { certificate } from '../outlook/serve/certificate.ts'

/** Quiet on a closed network, and able to run as root in a container. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
]

/** Resolves host names to ports of this machine. */
export type Elsewhere = { host: string; port: number }

/**
 * By default Playwright allows pop-ups and turns storage partitioning off, and headless Chromium puts several sites in
 * one process. A test with a second site needs what people's browsers do: so this replaces Playwright's list of
 * disabled features by one without storage partitioning, and gives each site its own process.
 */
const asPeopleHaveIt = (names: Elsewhere[]) => ({
  args: [
    ...quiet,
    `--host-resolver-rules=${names.map(({ host, port }) => `MAP ${host} localhost:${port}`).join(',')}`,
    '--site-per-process',
    '--disable-features=MediaRouter,PaintHolding,OptimizationHints,NetworkTimeServiceQuerying,PreconnectToSearch',
  ],
  ignoreDefaultArgs: ['--disable-popup-blocking'],
})

/** A real Chromium. Playwright gives each launch a new profile. */
export async function launchChromium(...elsewhere: Elsewhere[]): Promise<Browser> {
  const how = elsewhere.length > 0 ? asPeopleHaveIt(elsewhere) : { args: [...quiet, await trusted()] }
  return await chromium.launch({ ...how, executablePath: await chromiumPath(), headless: true })
}

/** This machine's certificate counts as good, as in a council: what came with a bad one Chromium keeps in no cache. */
async function trusted(): Promise<string> {
  const { publicKey } = new X509Certificate((await certificate()).cert)
  const spki = createHash('sha256').update(publicKey.export({ type: 'spki', format: 'der' }))
  return `--ignore-certificate-errors-spki-list=${spki.digest('base64')}`
}

/** The one that `CHROMIUM` names, else an installed one, else the packaged one. */
export async function chromiumPath(): Promise<string> {
  const installed = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
    (path) => path && existsSync(path),
  )
  return installed ?? (await packaged())
}

/** The package unpacks its own libraries only if it thinks it is on Lambda. */
async function packaged(): Promise<string> {
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x'
  const { default: bundled } = await import('@sparticuz/chromium')
  return bundled.executablePath()
}

export type Visit = {
  context: BrowserContext
  page: Page
  /** Every request that left this machine's own names; must stay empty. */
  leaving: string[]
  /** Console errors and uncaught exceptions of all pages. */
  errors: string[]
}

type Viewport = { width: number; height: number }
const usual: Viewport = { width: 1280, height: 800 }

const newContext = (browser: Browser, viewport: Viewport) =>
  browser.newContext({ ignoreHTTPSErrors: true, viewport, locale: 'en-GB', timezoneId: 'Europe/London' })

/** A new browser window with its own storage, which records every request to anywhere else. */
export async function visit(browser: Browser, viewport = usual): Promise<Visit> {
  const context = await newContext(browser, viewport)
  return { context, page: await context.newPage(), ...watched(context) }
}

/** One browser window for one person after the other. */
export type SharedWindow = {
  /** A page in it; null while somebody has one. */
  visit(viewport?: Viewport): Promise<Visit | null>
  /** Takes the visit back: nothing of it stays but what came from the network and was compiled. */
  leave(visited: Visit): Promise<boolean>
}

export function sharedWindow(browser: Browser): SharedWindow {
  let context: Promise<BrowserContext> | null = null
  let isTaken = false
  return {
    visit: async (viewport = usual) => {
      if (isTaken) return null
      isTaken = true
      context ??= browser.newContext({ viewport: usual, locale: 'en-GB', timezoneId: 'Europe/London' })
      const mine = await context
      const page = await mine.newPage()
      if (viewport !== usual) await page.setViewportSize(viewport)
      return { context: mine, page, ...watched(mine) }
    },
    leave: async (visited) => {
      if (visited.context !== (await context)) return false
      await emptied(visited.context)
      isTaken = false
      return true
    },
  }
}

const events = ['console', 'page', 'request', 'requestfailed', 'requestfinished', 'response', 'weberror'] as const

async function emptied(context: BrowserContext): Promise<void> {
  for (const page of context.pages()) await page.close()
  for (const event of events) context.removeAllListeners(event)
  await context.unrouteAll({ behavior: 'ignoreErrors' })
  await context.setOffline(false)
  await context.clearPermissions()
  await context.setStorageState({ cookies: [], origins: [] })
}

/** Records what leaves this machine, and what goes wrong. */
function watched(context: BrowserContext): Pick<Visit, 'leaving' | 'errors'> {
  const leaving: string[] = []
  const errors: string[] = []
  context.on('request', (request) => {
    const { protocol, hostname, href } = new URL(request.url())
    if (/^(https?|wss?):$/.test(protocol) && !/(^|\.)localhost$|^127\.0\.0\.1$/.test(hostname)) leaving.push(href)
  })
  // A request that the page's own policy blocks never leaves.
  context.on('requestfailed', (request) => {
    const at = /csp/i.test(request.failure()?.errorText ?? '') ? leaving.indexOf(request.url()) : -1
    if (at >= 0) leaving.splice(at, 1)
  })
  context.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  context.on('weberror', (thrown) => errors.push(String(thrown.error())))
  return { leaving, errors }
}
