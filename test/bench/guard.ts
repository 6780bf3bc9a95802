import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { openRegister } from '../../server/register/register.ts'
import { classicOutlook, succeeds, theScript } from '../browser/support/outlook/classic-outlook.ts'
import { customers } from '../cast.ts'
import { seedDemoRegister } from '../demo-register.ts'
import { openIssuer } from '../http/support/issuer.ts'
import { openOutlook } from '../outlook/driver.ts'
import { council } from '../support/acts.ts'
import { launchChromium, visit } from '../support/chromium.ts'
import { startServer } from '../support/process/server-process.ts'
import { startStack } from '../support/stack.ts'
import { percentile } from './pane/statistics.ts'
import { atMost, type Bench, type BenchResult } from './result.ts'

const drafts = 100
const warmUp = 20
const windows = 20
const [jo = ''] = customers.jo.addresses
const unit = 'ms'

/** The size of the guard's code, and how long somebody who writes to a restricted customer waits for it. */
export const bench: Bench = async () => [size(), ...(await withoutAPage()), ...(await inAFrame())]

function size(): BenchResult {
  const bytes = gzipSync(readFileSync('dist/pane/commands.js'), { level: 9 }).length
  return atMost(110, { name: 'commands.js, gzip', value: Math.round(bytes / 100) / 10, unit: 'kB' })
}

/**
 * As in classic Outlook on Windows: the script starts again for each event, with the real server and its register.
 * Outlook itself answers at once, so this measures the add-in, this machine's network and the server.
 */
async function withoutAPage(): Promise<BenchResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-guard-'))
  const where = { sqliteFile: join(folder, 'register.db') }
  const issuer = await openIssuer()
  const register = await openRegister(where)
  await seedDemoRegister(register, council, new Date())
  await register.close()
  const server = await startServer(where, issuer)
  try {
    const token = await issuer.token()
    const times = { line: [] as number[], send: [] as number[] }
    for (let n = 0; n < drafts + warmUp; n += 1) {
      const [line, send] = [await toTheLine(server.url, token), await toTheVerdict(server.url, token)]
      if (n < warmUp) continue
      times.line.push(line)
      times.send.push(send)
    }
    const p95 = (all: number[]) => percentile(95, all)
    return [
      atMost(300, { name: 'draft opened to the line above it, without a page, p95', value: p95(times.line), unit }),
      atMost(300, { name: 'Send to the question, without a page, p95', value: p95(times.send), unit }),
    ]
  } finally {
    await server.stop()
    await issuer.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

function beside(url: string, token: string) {
  const field = (all: string[]) => ({
    getAsync: succeeds(all.map((one) => ({ displayName: one, emailAddress: one }))),
  })
  const origin = { origin: url, signIn: {}, graphUrl: null }
  return classicOutlook({
    item: { to: field([jo]), cc: field([]), bcc: field([]) },
    token: async () => token,
    answer: () => null,
    network: fetch,
    script: `var contactRegister = ${JSON.stringify(origin)};\n${theScript()}`,
  })
}

async function toTheLine(url: string, token: string): Promise<number> {
  const start = performance.now()
  const { run, shownAt } = beside(url, token)
  await run('draftOpened')
  return (shownAt[0] ?? Number.NaN) - start
}

async function toTheVerdict(url: string, token: string): Promise<number> {
  const start = performance.now()
  const told = await beside(url, token).run('beforeSending')
  return told?.allowEvent === false ? performance.now() - start : Number.NaN
}

/**
 * As in Outlook on the web: a framed page for each event, with Office.js and MSAL, in the stand-in. The time until the
 * page's first script runs is Outlook's; everything after it is ours.
 */
async function inAFrame(): Promise<BenchResult[]> {
  const stack = await startStack()
  const browser = await launchChromium()
  try {
    const { page } = await visit(browser)
    const subject = 'You people are useless'
    const outlook = await openOutlook(page, stack.origin, { message: subject, client: 'web' })
    await outlook.pane().locator('section[data-standing=restricted]').waitFor()
    const times: Opened[] = []
    for (let n = 0; n < windows + 3; n += 1) {
      const opened = await timeReply(page)
      if (n >= 3) times.push(opened)
      await outlook.compose(`RE: ${subject}`).getByRole('button', { name: 'Discard' }).click()
    }
    const p95 = (of: (one: Opened) => number) => percentile(95, times.map(of))
    const all = atMost(0, {
      name: 'reply opened to the line above it, in a frame, p95',
      value: p95((o) => o.all),
      unit,
    })
    return [
      { ...all, goal: 'for information: Office.js starts anew', met: true },
      atMost(300, { name: 'the part after Office.js has started, p95', value: p95((o) => o.ours), unit }),
    ]
  } finally {
    await browser.close()
    await stack.stop()
  }
}

type Opened = { all: number; ours: number }

/**
 * Opens a reply, and returns when the line appeared above it: after the click, and after the add-in's first call to
 * Outlook.
 */
const timeReply = (page: Page): Promise<Opened> =>
  page.evaluate(
    () =>
      new Promise<Opened>((done) => {
        const itemId = window.outlook.state().openId ?? ''
        const start = performance.now()
        let first = 0
        const watch = new MutationObserver(() => {
          const line = [...document.querySelectorAll('section')].some((one) =>
            /Restricted contact: /.test(one.textContent ?? ''),
          )
          if (!line) return
          watch.disconnect()
          window.removeEventListener('message', heard)
          const now = performance.now()
          done({ all: now - start, ours: now - first })
        })
        const heard = ({ data }: MessageEvent) => {
          if (first === 0 && typeof data === 'string' && data.includes('ExecuteMethod')) first = performance.now()
        }
        window.addEventListener('message', heard)
        watch.observe(document.body, { subtree: true, childList: true, characterData: true })
        window.outlook.openForm({ kind: 'reply', itemId, htmlBody: '', attachments: [] })
      }),
  )
