import type { FrameLocator, Route } from 'playwright-core'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { fullTest, isFull } from '../../support/is-full.ts'
import { clean } from '../support/accessibility/clean.ts'
import { desk, type Sitting } from '../support/desk.ts'
import { press, reloadPane } from '../support/hands.ts'
import { intercept } from '../support/intercept.ts'
import { arrives } from '../support/letters.ts'
import { newcomer, writes } from '../support/newcomer.ts'
import { startsAnew } from '../support/opened.ts'
import { type Sample, samplesOf, someFrames, startSampling } from '../support/sampler.ts'

const at = desk()

const senders = {
  'not-on-register': 'ana@example.org',
  warned: 'petra.holm@example.org',
  'decision-pending': 'colin.drew@example.net',
  restricted: 'jo.marsh@example.org',
  'not-checked': '/O=AMBLEFORD/OU=EXCHANGE/CN=RECIPIENTS/CN=PAT',
}
const kinds = Object.keys(senders) as (keyof typeof senders)[]
const messages = Array.from({ length: isFull ? 180 : 44 }, (_, n) => {
  const kind = kinds[(n * 8 + Math.floor(n / 7)) % kinds.length] ?? 'restricted'
  return { kind, name: `Sender${n}.`, subject: `Switch ${n}`, from: `"Sender${n}." <${senders[kind]}>` }
})
/** Every tenth step leaves no message open: forty-eight steps in all, two hundred in the full run. */
const steps = messages.flatMap(({ subject }, n) => (n % 9 === 8 ? [subject, null] : [subject]))

/** After every eighth step the pane is given time to come to rest. */
const bursts = Array.from({ length: steps.length / 8 }, (_, n) => steps.slice(n * 8, n * 8 + 8))

/** One window: where a test is about how the pane starts, the pane starts anew in it. */
let shared: Sitting
beforeAll(async () => {
  for (const { subject, from } of messages) await arrives(at.stack.post, { subject, from })
  shared = await at.sit({ stays: true })
})
afterEach(() => shared.outlook.change({ silent: [], failing: [], late: [] }))
/** In front of this message in the shared window, where none was open before. */
const inFrontOf = (subject: string) => shared.read(subject).then(() => shared)

const bySubject = new Map(messages.map((one) => [one.subject, one]))

/** What was shown that must not be shown for the message that was open at that moment. */
function wrong({ item, standing, text }: Sample): boolean {
  if (item === null) return standing !== null
  const message = bySubject.get(item)
  if (!message || (standing !== message.kind && standing !== 'checking')) return true
  // The card also names the sender; while it checks, it may name nobody yet.
  const named = /Sender\d+\./.exec(text)?.[0]
  return named === undefined ? standing !== 'checking' : named !== message.name
}

describe('a message opened while the pane starts, before the pane listens for changes', () => {
  /** Opens a message once Outlook has said what is open, and before that answer has reached the pane. */
  const openedWhileStarting = async (trouble: { failing?: string[] } = {}) => {
    const { subject } = await newcomer(at.stack.post)
    const asked = async () => (await shared.outlook.calls()).filter((name) => name === 'GetInitialData').length
    const before = await asked()
    await startsAnew(shared, { late: ['GetInitialData'], ...trouble })
    await expect.poll(asked).toBeGreaterThan(before)
    await shared.outlook.openMessage(subject)
    await shared.outlook.change({ late: [] })
    return shared
  }

  test('shows', async () => {
    const { card } = await openedWhileStarting()
    await card('No contact restriction').waitFor()
  })

  fullTest('shows after Refresh where Outlook does not say what is selected', async () => {
    const { card, pane } = await openedWhileStarting({ failing: ['getSelectedItemsAsync'] })
    await pane.getByRole('heading', { name: 'No message is open' }).waitFor()
    await press(pane, 'Refresh')
    await card('No contact restriction').waitFor()
  })
})

describe('fast switches, with answers that come late and out of order', () => {
  test('there are forty-eight of them, two hundred in the full run, covering every standing', () => {
    expect(steps).toHaveLength(isFull ? 200 : 48)
    expect(new Set(bursts.map((burst) => bySubject.get(burst.at(-1) ?? '')?.kind)).size).toBe(kinds.length + 1)
  })

  test('the pane never shows another message’s standing or name, and shows nothing when no message is open', async () => {
    const seat = await inFrontOf(messages[0]?.subject ?? '')
    await seat.pane.locator('section[data-standing]').waitFor()
    const gaveUp: string[] = []
    seat.page.on('requestfailed', (request) => gaveUp.push(request.url()))
    await startSampling(seat.frame())
    at.stack.proxy.set({ delay: [0, 250], path: '/api/standing' })
    for (const burst of bursts) {
      await seat.outlook.switchQuickly(burst, 70)
      const last = bySubject.get(burst.at(-1) ?? '')
      const settled = last
        ? seat.pane.locator(`section[data-standing="${last.kind}"]`, { hasText: last.name })
        : seat.pane.getByRole('heading', { name: 'No message is open' })
      await settled.waitFor()
    }
    await someFrames(seat.frame())

    const samples = await samplesOf(seat.frame())
    expect(samples.filter(wrong)).toEqual([])
    // The samples mean something: many messages and no message were seen, and answers of every kind in time.
    const some = steps.length / 40
    expect(new Set(samples.map(({ item }) => item)).size).toBeGreaterThan(steps.length / 2)
    expect(samples.filter(({ item, standing }) => item === null && standing === null).length).toBeGreaterThan(some)
    for (const kind of kinds) expect(samples.some(({ standing }) => standing === kind)).toBe(true)
    // What is no longer wanted is not waited for.
    expect(gaveUp.filter((url) => url.endsWith('/api/standing')).length).toBeGreaterThan(some)
  })
})

describe('one late answer', () => {
  const ask = '**/api/standing'

  test('about message A never shows on message B, nor once A is closed', async () => {
    const { subject } = await writes(at.stack.post, senders.restricted)
    const held: Route[] = []
    const stop = await intercept(shared.context, ask, (route) =>
      route.request().postData()?.includes('jo.marsh') ? void held.push(route) : route.continue(),
    )
    const seat = await inFrontOf(subject)
    await expect.poll(() => held.length).toBe(1)
    await startSampling(seat.frame())
    await seat.outlook.openMessage('Repair to the back door')
    await seat.card('No contact restriction').waitFor()
    for (const route of held) await route.continue().catch(() => undefined)
    await someFrames(seat.frame())
    await seat.outlook.closeItem()
    await seat.pane.getByRole('heading', { name: 'No message is open' }).waitFor()
    await someFrames(seat.frame())
    expect((await samplesOf(seat.frame())).filter(({ standing }) => standing === 'restricted')).toEqual([])
    await stop()
  })

  test('that never comes does not matter: back on A, it is checked again and correct', async () => {
    const { subject } = await writes(at.stack.post, senders.restricted)
    let first = true
    const stop = await intercept(shared.context, ask, async (route) => {
      const holds = first && route.request().postData()?.includes('jo.marsh')
      if (holds) first = false
      else await route.continue()
    })
    const seat = await inFrontOf(subject)
    await expect.poll(() => first).toBe(false)
    await seat.outlook.openMessage('Still no heating')
    await seat.card('Polite warning given').waitFor()
    await seat.outlook.openMessage(subject)
    await seat.card('Restricted contact').waitFor()
    await stop()
  })

  fullTest('for a message opened before does not hide its known standing', async () => {
    const { subject } = await writes(at.stack.post, senders.restricted)
    const seat = await inFrontOf(subject)
    await seat.card('Restricted contact').waitFor()
    await seat.read('Repair to the back door')
    await seat.card('No contact restriction').waitFor()
    at.stack.proxy.set({ delay: [60_000, 60_000] })
    await seat.outlook.openMessage(subject)
    await seat.card('Restricted contact').waitFor()
  })
})

describe('when Outlook does not report that another message is open', () => {
  const notTold = (pane: FrameLocator) =>
    pane.getByRole('main').getByText('This pane may not follow when you open another message.')
  /** In front of a pane whose Outlook will not tell it of another message. */
  const untold = async () => {
    await shared.outlook.openMessage('You people are useless')
    await shared.outlook.change({ failing: ['olkItemSelectedChanged'] })
    await reloadPane(shared)
    await shared.card('Restricted contact').waitFor()
    return shared
  }

  test('with no message open, the pane is cleared, and says so', async () => {
    const seat = await inFrontOf('You people are useless')
    await seat.card('Restricted contact').waitFor()
    await seat.outlook.closeItem()
    await seat.pane.getByRole('heading', { level: 1, name: 'No message is open' }).waitFor()
    expect(await seat.pane.locator('body').textContent()).not.toMatch(/Jo Marsh|Restricted|Sam Reyes/)
    await expect.poll(() => seat.announced.first().textContent()).toMatch(/^No message is open\./)
  })

  test('an event lost while the pane starts: refreshing it shows the message', async () => {
    const seat = shared
    await startsAnew(seat, { silent: ['olkItemSelectedChanged'] })
    await seat.pane.getByRole('heading', { name: 'No message is open' }).waitFor()
    await seat.outlook.openMessage('You people are useless')
    await seat.outlook.change({ silent: [] })
    await press(seat.pane, 'Refresh')
    await seat.card('Restricted contact').waitFor()
    await seat.outlook.openMessage('Still no heating')
    await seat.card('Polite warning given').waitFor()
  })

  fullTest('a message opened before any event arrives: the pane notices, and reloads itself', async () => {
    const seat = await at.sit({ message: 'Repair to the back door', silent: ['olkItemSelectedChanged'] })
    await seat.card('No contact restriction').waitFor()
    await seat.outlook.openMessage('You people are useless')
    await seat.outlook.change({ silent: [] })
    await seat.card('Restricted contact').waitFor()
    await seat.outlook.openMessage('Still no heating')
    await seat.card('Polite warning given').waitFor()
  })

  test('a subscription that fails at first and then succeeds: the next message shows', async () => {
    const seat = await untold()
    const asked = async () => (await seat.outlook.calls()).filter((name) => name === 'olkItemSelectedChanged').length
    const before = await asked()
    await seat.outlook.change({ failing: [] })
    await expect.poll(asked).toBeGreaterThan(before)
    await seat.outlook.openMessage('Still no heating')
    await seat.card('Polite warning given').waitFor()
    expect(await notTold(seat.pane).count()).toBe(0)
  })

  fullTest(
    'a subscription that never succeeds: the pane says so until it is refreshed, which shows the open message',
    async () => {
      const seat = await untold()
      await notTold(seat.pane).waitFor()
      await seat.outlook.openMessage('Still no heating')
      await seat.outlook.change({ failing: [] })
      await press(seat.pane, 'Refresh the pane')
      await seat.card('Polite warning given').waitFor()
      await seat.outlook.openMessage('You people are useless')
      await seat.card('Restricted contact').waitFor()
      expect(await notTold(seat.pane).count()).toBe(0)
    },
  )

  fullTest('a failed subscription: returning to the pane tries again', async () => {
    const seat = await untold()
    const line = notTold(seat.pane)
    await line.waitFor()
    await clean(seat.page)
    await seat.outlook.change({ failing: [] })
    await seat.frame().evaluate(() => window.dispatchEvent(new Event('focus')))
    await line.waitFor({ state: 'detached' })
    await seat.outlook.openMessage('Still no heating')
    await seat.card('Polite warning given').waitFor()
  })

  test('a reloaded pane shows the open message’s standing again', async () => {
    const seat = await inFrontOf('You people are useless')
    await seat.card('Restricted contact').waitFor()
    await reloadPane(seat)
    await seat.card('Restricted contact').waitFor()
    await seat.outlook.openMessage('Still no heating')
    await seat.card('Polite warning given').waitFor()
  })

  test('several messages selected: no single one shows', async () => {
    const seat = await inFrontOf('You people are useless')
    await seat.card('Restricted contact').waitFor()
    await seat.outlook.select(['You people are useless', 'Repair to the back door'])
    await seat.pane.getByRole('heading', { name: 'No message is open' }).waitFor()
  })

  // Last, because the window keeps this clock.
  test('a subscription that is never answered: within ten seconds the card says that it may not follow, until it does', async () => {
    const seat = shared
    await seat.page.clock.install()
    await seat.outlook.openMessage('You people are useless')
    await seat.outlook.change({ late: ['olkItemSelectedChanged'] })
    await reloadPane(seat)
    await seat.card('Restricted contact').waitFor()
    expect(await notTold(seat.pane).count()).toBe(0)
    await seat.page.clock.fastForward(6_000)
    await notTold(seat.pane).waitFor()
    await seat.card('Restricted contact').waitFor()
    await seat.outlook.change({ late: [] })
    await notTold(seat.pane).waitFor({ state: 'detached' })
  })
})
