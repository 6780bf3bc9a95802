import { existsSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
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
  // Playwright's `ignoreHTTPSErrors` lets each request fail and begin again, which under load now and then fails for
  // good (ERR_TOO_MANY_RETRIES).
  '--ignore-certificate-errors',
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
  const how = elsewhere.length > 0 ? asPeopleHaveIt(elsewhere) : { args: quiet }
  return await chromium.launch({ ...how, executablePath: await chromiumPath(), headless: true })
}

let kept: Browser | undefined

/**
 * One browser for all test files of a worker, because starting one takes long. Each window has its own profile. The
 * browser ends with the worker.
 */
export async function keptChromium(): Promise<Browser> {
  if (!kept?.isConnected()) kept = await launchChromium()
  return kept
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
  const path = await bundled.executablePath()
  process.env.FONTCONFIG_FILE ??= fontsBeside(path)
  return path
}

/** Its own list of fonts names /tmp, even if it unpacked them elsewhere. Without any font, each page ends in a crash. */
function fontsBeside(path: string): string {
  const list = join(dirname(path), 'fonts-here.conf')
  const dirs = `<dir>${join(dirname(path), 'fonts')}</dir><cachedir>${join(dirname(path), 'fonts-cache')}</cachedir>`
  writeFileSync(list, `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${dirs}</fontconfig>`)
  return list
}

export type Visit = {
  context: BrowserContext
  page: Page
  /** Every request to another machine; must stay empty. */
  leaving: string[]
  /** Console errors and uncaught exceptions of all pages. */
  errors: string[]
}

/**
 * A new browser window with its own storage, which records every request to another machine. Nothing moves or fades in
 * it: a test presses faster than a person, and would miss what is still moving.
 */
export async function visit(browser: Browser, viewport = { width: 1280, height: 800 }): Promise<Visit> {
  const context = await browser.newContext({
    // For what a test fetches itself.
    ignoreHTTPSErrors: true,
    viewport,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    reducedMotion: 'reduce',
  })
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
  return { context, page: await context.newPage(), leaving, errors }
}
