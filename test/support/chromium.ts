import { existsSync } from 'node:fs'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

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

/** Makes names lead to ports of this machine. */
export type Elsewhere = { host: string; port: number }

/**
 * Playwright lets any page open windows, and keeps a frame's storage together whatever site is around it; without a
 * window, Chromium draws several sites in one process. A site of another name is there to see what people's own browsers
 * do: the list is replaced by one without the second, and each site has a process of its own.
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
  const how = elsewhere.length > 0 ? asPeopleHaveIt(elsewhere) : { args: quiet }
  return await chromium.launch({ ...how, executablePath: await chromiumPath(), headless: true })
}

/** The one that `CHROMIUM` names, else an installed one, else the one that comes as a package. */
export async function chromiumPath(): Promise<string> {
  const installed = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
    (path) => path && existsSync(path),
  )
  return installed ?? (await packaged())
}

/** The package unpacks its own libraries only where it believes itself on Lambda. */
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
  /** What the pages said on the console as an error, and what they threw. */
  errors: string[]
}

/** A new browser window with a storage of its own, which notes every request to anywhere else. */
export async function visit(browser: Browser, viewport = { width: 1280, height: 800 }): Promise<Visit> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  })
  const leaving: string[] = []
  const errors: string[] = []
  context.on('request', (request) => {
    const { protocol, hostname, href } = new URL(request.url())
    if (/^(https?|wss?):$/.test(protocol) && !/(^|\.)localhost$|^127\.0\.0\.1$/.test(hostname)) leaving.push(href)
  })
  // What a page's own policy forbids never leaves.
  context.on('requestfailed', (request) => {
    const at = /csp/i.test(request.failure()?.errorText ?? '') ? leaving.indexOf(request.url()) : -1
    if (at >= 0) leaving.splice(at, 1)
  })
  context.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  context.on('weberror', (thrown) => errors.push(String(thrown.error())))
  return { context, page: await context.newPage(), leaving, errors }
}
