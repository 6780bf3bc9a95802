import type { Frame, Page } from 'playwright-core'
import { colleagues } from '../cast.ts'
import { openOutlook } from '../outlook/driver.ts'
import { launchChromium, visit } from '../support/chromium.ts'
import { type Stack, startStack } from '../support/stack.ts'
import { percentile } from './pane/statistics.ts'
import { atMost, type Bench } from './result.ts'

const switches = 100
/** Not measured: the first messages warm up browser, pane and server. */
const warmUp = 20
/** As in production, Outlook is a different site from the register, so Chromium renders it in a separate process. */
const mailAt = 'outlook.office.com'
const senders = ['ana@example.org', 'petra.holm@example.org', 'colin.drew@example.net', 'jo.marsh@example.org']
const subjectOf = (n: number) => `Speed ${n}`
const senderOf = (n: number) => senders[n % senders.length] ?? ''

/**
 * The time from selecting another message until its standing is painted, in a warm, pinned pane: Office.js' event, the
 * request to the server and its answer, and the rendering. Each message is new to the pane, so each needs a request.
 *
 * The baseline is the least that any pane must do, in turn with it, in the same page and against the same server: a
 * bare frame that sends the same request and writes the answer as plain text.
 */
export const bench: Bench = async () => {
  const stack = await startStack({ env: { FRAME_ANCESTORS: `https://${mailAt}` } })
  const browser = await launchChromium({ host: mailAt, port: Number(new URL(stack.origin).port) })
  try {
    for (let n = 0; n < switches + warmUp; n += 1) await stack.post.deliver(message(n), [colleagues.amira.address])
    const { page } = await visit(browser)
    const pane = await openPane(page, stack)
    const bare = await openBareFrame(page, stack)
    const token = await stack.provider.accessToken(colleagues.amira)
    const times: { pane: Switched; bare: number }[] = []
    for (let n = 0; n < switches + warmUp; n += 1) {
      times.push({ pane: await timePane(page, pane, n), bare: await timeBareFrame(bare, token, n) })
    }
    const warm = times.slice(warmUp)
    const p95 = (of: (one: (typeof times)[number]) => number) => percentile(95, warm.map(of))
    const [value, baseline] = [p95(({ pane: { all } }) => all), p95((one) => one.bare)]
    const measured = atMost(50, { name: 'message selected to standing painted, p95', value, unit: 'ms' })
    const outside = p95(({ pane: { all, answer } }) => all - answer)
    const ours = p95(({ pane: { all, answer, screen } }) => all - answer - screen)
    const unit = 'ms'
    return [
      { ...measured, baseline, ratio: value / baseline },
      atMost(15, { name: 'the part outside the server’s answer, p95', value: outside, unit }),
      atMost(15, { name: 'that part, without the wait for the next screen frame, p95', value: ours, unit }),
    ]
  } finally {
    await browser.close()
    await stack.stop()
  }
}

const message = (n: number) =>
  Buffer.from(
    `From: Somebody <${senderOf(n)}>\r\nTo: ${colleagues.amira.address}\r\nSubject: ${subjectOf(n)}\r\nMessage-ID: <speed-${n}@example.org>\r\n\r\nGood morning.\r\n`,
  )

/**
 * Milliseconds from the selection to the standing; how many of them passed between request and answer; and how many
 * passed waiting for the next frame of the screen, of which there are sixty a second.
 */
type Switched = { all: number; answer: number; screen: number }

async function openPane(page: Page, stack: Stack): Promise<Frame> {
  const outlook = await openOutlook(page, `https://${mailAt}`)
  await outlook.pane().getByRole('heading', { name: 'No message is open' }).waitFor()
  const frame = page.frames().find((one) => one.url().startsWith(stack.proxy.origin))
  if (!frame) throw new Error('The pane is not open.')
  return frame
}

async function openBareFrame(page: Page, stack: Stack): Promise<Frame> {
  await page.evaluate((origin) => {
    const frame = document.createElement('iframe')
    frame.name = 'bare'
    frame.src = `${origin}/redirect.html`
    frame.style.cssText = 'position:fixed;inset:auto auto 0 0;width:320px;height:40px'
    document.body.append(frame)
  }, stack.proxy.origin)
  const element = await page.waitForSelector('iframe[name=bare]')
  const frame = await element.contentFrame()
  if (!frame) throw new Error('The bare frame is not open.')
  await frame.waitForURL(/redirect\.html/)
  return frame
}

async function timePane(page: Page, pane: Frame, n: number): Promise<Switched> {
  const painted = whenPainted(pane, senderOf(n))
  await pane.waitForFunction(() => 'watching' in window)
  const selected = await select(page, subjectOf(n))
  const { at, ...rest } = await painted
  return { all: at - selected, ...rest }
}

/** Selects a message, and returns the time of that, in milliseconds by the clock that all frames of a browser share. */
const select = (page: Page, subject: string): Promise<number> =>
  page.evaluate((wanted) => {
    const all = Object.values(window.outlook.state().mail).flat()
    const id = all.find((one) => one.subject === wanted)?.id ?? ''
    const now = performance.timeOrigin + performance.now()
    window.outlook.openMessage(id)
    return now
  }, subject)

/** When the next standing of a message from `sender` has been painted, and how long its answer and the screen took. */
const whenPainted = (frame: Frame, sender: string): Promise<Omit<Switched, 'all'> & { at: number }> =>
  frame.evaluate((from) => {
    const before = Office.context.mailbox.item?.itemId
    performance.clearResourceTimings()
    const answers = () =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('/api/standing'))
        .map((one) => (one as PerformanceResourceTiming).responseEnd - (one as PerformanceResourceTiming).requestStart)
    return new Promise((done) => {
      const look = () => {
        const card = document.querySelector<HTMLElement>('section[data-standing]')
        const item = Office.context.mailbox.item as Office.MessageRead | undefined
        if (!item || item.itemId === before || item.from?.emailAddress !== from) return
        if (!card || card.dataset.standing === 'checking') return
        watch.disconnect()
        Reflect.deleteProperty(window, 'watching')
        const drawn = performance.now()
        requestAnimationFrame((began) => {
          const painted = () => {
            const at = performance.timeOrigin + performance.now()
            const [answer, ...more] = answers()
            // With several requests, nobody could tell which one was awaited.
            const known = more.length > 0 ? Number.NaN : (answer ?? Number.NaN)
            done({ at, answer: known, screen: Math.max(0, began - drawn) })
          }
          // Nothing comes between a frame's painting and this.
          void scheduler.postTask(painted, { priority: 'user-blocking' })
        })
      }
      const watch = new MutationObserver(look)
      watch.observe(document.body, { subtree: true, childList: true, attributes: true })
      Object.assign(window, { watching: true })
    })
  }, sender)

/** The same request without Outlook and React: sent, read, written, painted. */
const timeBareFrame = (frame: Frame, token: string, n: number): Promise<number> =>
  frame.evaluate(
    async ([bearer, address]) => {
      const start = performance.now()
      const answer = await fetch('/api/standing', {
        method: 'POST',
        headers: { Authorization: `Bearer ${bearer}`, 'Content-Type': 'application/json' },
        body: JSON.stringify({ addresses: [address] }),
      })
      const { standings } = (await answer.json()) as { standings: { standing: { kind: string } }[] }
      document.body.textContent = `${address}: ${standings[0]?.standing.kind}`
      return new Promise<number>((done) =>
        requestAnimationFrame(() => {
          void scheduler.postTask(() => done(performance.now() - start), { priority: 'user-blocking' })
        }),
      )
    },
    [token, senderOf(n)] as const,
  )
