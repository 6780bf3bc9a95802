import type { Page } from 'playwright-core'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Faults } from '../../outlook/faults/faults.ts'
import { firstRows } from '../../support/is-full.ts'
import { desk, failedRequests, type Sitting } from '../support/desk.ts'
import { reloadPane, says, sentence, tryAgain } from '../support/hands.ts'
import { intercept } from '../support/intercept.ts'
import { arrives } from '../support/letters.ts'
import { markSomebody } from '../support/outlook/marking.ts'
import { type Sample, samplesOf, someFrames, startSampling } from '../support/sampler.ts'
import { screenshot } from '../support/screenshot.ts'

const at = desk()
let seat: Sitting
let marked: string[]
beforeAll(async () => {
  marked = await markSomebody(at.stack.register)
  // On a device without a network, the mail client’s requests fail, too.
  seat = await at.sit({ stays: true, provokes: new RegExp(`${failedRequests.source}|Failed to fetch`) })
  await seat.pane.getByRole('heading', { name: 'No message is open' }).waitFor()
})

const ask = '**/api/standing'
const checkedAt = '2026-11-03T09:41:00.000Z'
const arrive = (subject: string, from: string, ...more: string[]) =>
  arrives(at.stack.post, { subject, from, more }).then(() => subject)
/** The moments at which one of these messages was said to be nobody's on the register. */
const saidToBeWell = (samples: Sample[], subjects: string[]) =>
  samples.filter(({ item, standing }) => standing === 'not-on-register' && item !== null && subjects.includes(item))

/** Instead of the register's answer; from now on, until the function it returns is called. */
const answerWith = (page: Page, answer: { status?: number; contentType?: string; body: string }) =>
  intercept(page, ask, (route) => route.fulfill({ contentType: 'application/json', ...answer }))

const answers = (standings: object[]) => JSON.stringify({ checkedAt, standings, toConfirm: [] })
const aboutBoth = (standing: object) => answers([{ address: 'ana@example.org', standing }])

type Trouble = { name: string; faults?: Partial<Faults>; answer?: Parameters<typeof answerWith>[1]; says: RegExp }

const troubles: Trouble[] = [
  { name: 'offline', faults: { offline: true }, says: /The register could not be reached\./ },
  { name: 'half an answer', faults: { malformed: true }, says: /The register’s answer could not be read\./ },
  { name: '503', faults: { status: 503 }, says: /The register could not answer just now\./ },
  {
    name: 'an answer about somebody else',
    answer: { body: answers([{ address: 'wanda.fry@example.org', standing: { kind: 'not-on-register' } }]) },
    says: /could not be read/,
  },
  {
    name: 'a page of some proxy',
    answer: { contentType: 'text/html', body: '<!doctype html><title>Sign in to the network</title>' },
    says: /The register’s answer could not be read\./,
  },
  { name: 'a connection that is cut', faults: { loseAnswers: 99 }, says: /The register could not be reached\./ },
  { name: '403', faults: { status: 403 }, says: /Your account can’t use the register\. Ask the register keeper\./ },
  { name: '429', faults: { status: 429 }, says: /too many look-ups in a short time/ },
  { name: '500', faults: { status: 500 }, says: /The register could not answer just now\./ },
  {
    name: 'a proxy’s page that forbids it',
    answer: { status: 407, contentType: 'text/html', body: '<h1>Proxy</h1>' },
    says: /The register’s answer could not be read\./,
  },
  { name: 'an empty answer', answer: { body: '' }, says: /could not be read/ },
  { name: 'no standings', answer: { body: answers([]) }, says: /could not be read/ },
  { name: 'another shape', answer: { body: '{"standings":"none"}' }, says: /could not be read/ },
  { name: 'a standing unknown to the pane', answer: { body: aboutBoth({ kind: 'other' }) }, says: /could not be read/ },
  {
    name: 'a restriction without its instruction',
    answer: { body: aboutBoth({ kind: 'restricted', customerId: '1', restrictionId: '1', since: '2026-11-03' }) },
    says: /could not be read/,
  },
]

describe('any fault on the way to the register shows “Not checked”, never “No contact restriction”', () => {
  test.each(firstRows(5, troubles))('$name; trying again then works', async ({ name, faults, answer, says }) => {
    const unknown = await arrive(`Nobody: ${name}`, 'Ana Silva <ana@example.org>')
    const restricted = await arrive(`Jo: ${name}`, 'Jo Marsh <jo.marsh@example.org>')
    if (faults) at.stack.proxy.set({ ...faults, path: '/api/standing' })
    const stop = answer && (await answerWith(seat.page, answer))
    await startSampling(seat.frame())
    for (const subject of [unknown, restricted]) {
      await seat.read(subject)
      const card = seat.card('Not checked')
      await card.getByText('Treat this message with care.').waitFor()
      await card.getByText(says).waitFor()
      await expect.poll(() => seat.announced.textContent()).toContain('Not checked. Treat this message with care.')
    }
    await screenshot(seat.page, `not checked ${name}`)
    expect(saidToBeWell(await samplesOf(seat.frame()), [unknown, restricted])).toEqual([])

    at.stack.proxy.set()
    await stop?.()
    await tryAgain(seat.pane, seat.card('Restricted contact'))
    await seat.read(unknown)
    await tryAgain(seat.pane, seat.card('No contact restriction'))
  })

  test('an answer that takes too long is given up after eight seconds, and the pane says so', async () => {
    const subject = await arrive('Slow', 'Ana Silva <ana@example.org>', ...marked)
    at.stack.proxy.set({ delay: [60_000, 60_000], path: '/api/standing' })
    await startSampling(seat.frame())
    await seat.read(subject)
    await seat.pane.getByText('Checking the register for Ana Silva…').waitFor()
    await screenshot(seat.page, 'checking')
    const card = seat.card('Not checked')
    await card.getByText('The register took too long to answer.').waitFor({ timeout: 10_000 })
    await card.getByText(/marked this sender on 3 November 2026: ask Director of /).waitFor()
    expect(saidToBeWell(await samplesOf(seat.frame()), [subject])).toEqual([])
    at.stack.proxy.set()
    const compared = seat.page.waitForRequest('**/api/marks')
    await tryAgain(seat.pane, seat.card('No contact restriction'))
    expect((await compared).postDataJSON()).toMatchObject({ receivedAt: '2026-11-03T09:12:44.000Z' })
  })

  test('a known restriction stays when a new check fails, and is marked as old', async () => {
    await seat.read(await arrive('Known: Jo', 'Jo Marsh <jo.marsh@example.org>'))
    const card = seat.card('Restricted contact')
    await card.getByText(/^Checked/).waitFor()
    at.stack.proxy.set({ status: 500 })
    await card.getByRole('button', { name: 'Refresh' }).click()
    await card.getByText(/^Could not be checked again\. This was known at \d\d:\d\d\.$/).waitFor()
    await card.getByText('Do not reply. Pass this to Sam Reyes, Customer Relations.').waitFor()
    await screenshot(seat.page, 'restricted not checked again')
    at.stack.proxy.set()
    await card.getByRole('button', { name: 'Refresh' }).click()
    await card.getByText(/^Checked/).waitFor()
  })

  test('“No contact restriction” does not stay when a new check fails', async () => {
    await seat.read(await arrive('Known: nobody', 'Ana Silva <ana@example.org>'))
    await seat.card('No contact restriction').waitFor()
    at.stack.proxy.set({ status: 500 })
    await seat.pane.getByRole('button', { name: 'Refresh' }).click()
    await seat.card('Not checked').waitFor()
    expect(await seat.card('No contact restriction').count()).toBe(0)
  })

  test('other people who could not be looked up are counted, and the sender’s standing still shows', async () => {
    await arrives(at.stack.post, {
      subject: 'With others',
      from: 'Ana Silva <ana@example.org>',
      cc: 'Jo Marsh <jo.marsh@example.org>, Mia <mia.rowe@example.com>',
    })
    const stop = await intercept(seat.page, ask, (route) =>
      route.request().postData()?.includes('mia.rowe') ? route.abort() : route.continue(),
    )
    await seat.read('With others')
    await seat.card('No contact restriction').waitFor()
    await says(seat.pane, '2 other people on this message could not be checked.')
    await stop()
  })
})

describe('a sender without a usable address', () => {
  test.each(
    firstRows(1, [
      ['none at all', '', /Outlook shows no address for the sender\./],
      ['a name alone', '"The Caretaker" <>', /Outlook shows no address for the sender\./],
      ['Exchange’s own kind', '"Pat" </O=AMBLEFORD/OU=EX/CN=RECIPIENTS/CN=PAT>', /not an internet address, so/],
      ['no domain', 'postmaster', /Outlook shows no address for the sender\./],
      ['a domain that is none', 'Ana <ana@exa mple..org>', /not an internet address, so/],
    ]),
  )('%s: not checked, and another way to look them up is offered', async (name, from, says) => {
    const subject = await arrive(`From: ${name}`, from)
    await startSampling(seat.frame())
    await seat.read(subject)
    const card = seat.card('Not checked')
    await card.getByText(says).first().waitFor()
    await someFrames(seat.frame())
    expect(saidToBeWell(await samplesOf(seat.frame()), [subject])).toEqual([])
    expect(await card.getByRole('button').allTextContents()).toEqual(['Look up by number or name'])
    await card.getByRole('button', { name: 'Look up by number or name' }).click()
    await seat.pane.getByRole('textbox', { name: 'Number' }).fill('07700 900 123')
    await seat.pane.getByRole('button', { name: 'Look up', exact: true }).click()
    await sentence(seat.pane, /^Restricted contact\. Tell them to contact/).waitFor()
    await screenshot(seat.page, `not checked from ${name}`)
    await seat.pane.getByRole('button', { name: 'Back' }).click()
    await seat.pane.getByRole('textbox', { name: 'Number' }).waitFor({ state: 'detached' })
  })
})

describe('when a pane at work loses the register', () => {
  test('a device that loses its network recovers by itself', async () => {
    const other = seat
    await other.read(await arrive('While offline', 'Petra Holm <petra.holm@example.org>'))
    await other.card('Polite warning given').waitFor()
    await other.context.setOffline(true)
    // Chromium takes each frame off the network by itself.
    await expect.poll(() => other.frame().evaluate(() => navigator.onLine)).toBe(false)
    await other.outlook.openMessage('Third message today: bins')
    await other.card('Not checked').waitFor()
    await screenshot(other.page, 'not checked offline')
    await other.context.setOffline(false)
    await other.card('Restricted contact').waitFor()
  })

  test('a rejected sign-in shows “signed out”, not “No contact restriction”, and one click repairs it', async () => {
    const restricted = await arrive('Signed out: Jo', 'Jo Marsh <jo.marsh@example.org>')
    await seat.read(await arrive('Signed out: nobody', 'Ana Silva <ana@example.org>'))
    await seat.card('No contact restriction').waitFor()
    await startSampling(seat.frame())
    at.stack.proxy.set({ status: 401 })
    await seat.outlook.openMessage(restricted)
    await seat.card('Not checked').getByText('You are signed out.').waitFor()
    await expect.poll(() => seat.announced.last().textContent()).toContain('You are signed out.')
    await screenshot(seat.page, 'signed out by the register')
    at.stack.proxy.set()
    await seat.pane.getByRole('button', { name: 'Sign in' }).click()
    await seat.card('Restricted contact').waitFor()
    expect(saidToBeWell(await samplesOf(seat.frame()), [restricted])).toEqual([])
  })
})

describe('Office calls that never answer', () => {
  /** Opens a message of which Outlook does not answer what is `silent`. Where that is all, the pane starts anew. */
  const inFrontOf = async (subject: string, silent: string[] | 'all') => {
    await seat.outlook.change({ silent })
    if (silent !== 'all') await seat.read(subject)
    else {
      await seat.outlook.openMessage(subject)
      await reloadPane(seat)
    }
    return seat
  }
  let errorsBefore = 0
  beforeEach(() => {
    errorsBefore = seat.errors.length
  })
  afterEach(async () => {
    const { silent } = await seat.page.evaluate(() => window.outlook.state().switches)
    await seat.outlook.change({ silent: [] })
    if (silent === 'all') await reloadPane(seat)
    expect(seat.errors.slice(errorsBefore)).toEqual([])
  })

  test.each(firstRows<[string[] | 'all']>(1, [[['getAllInternetHeadersAsync']], ['all']]))(
    '%s: without the reply addresses the pane says “Not checked”, never “No contact restriction”',
    async (silent) => {
      const other = await inFrontOf(await arrive(`Silent: ${silent}`, 'Ana Silva <ana@example.org>'), silent)
      const started = other.pane.getByText(/Checking the register|Not checked/)
      await started.first().waitFor()
      await startSampling(other.frame())
      await other.card('Not checked').getByText('Outlook did not say where a reply would go.').waitFor()
      expect(saidToBeWell(await samplesOf(other.frame()), [`Silent: ${silent}`])).toEqual([])
      await screenshot(other.page, `not checked silent ${silent}`)
      await other.outlook.change({ silent: [] })
      await other.pane.getByRole('button', { name: 'Try again' }).click()
      await other.card('No contact restriction').waitFor()
    },
  )

  test('a restriction shows without waiting for them', async () => {
    const other = await inFrontOf('You people are useless', 'all')
    await other.card('Restricted contact').getByText('Outlook did not say where a reply would go.').waitFor()
    await other.outlook.openMessage('Still no heating')
    await other.card('Polite warning given').waitFor()
  })

  test('the standing in a shared mailbox does not wait for its owner', async () => {
    const other = await inFrontOf('Sixth message this week', ['getSharedPropertiesAsync'])
    await other.card('Restricted contact').waitFor()
  })
})

// Last, because the window keeps this clock.
test('a register unavailable from the start is “Not checked”, and within 5 s of its return the pane is back', async () => {
  at.stack.proxy.set({ offline: true, path: '/api' })
  await seat.page.clock.install()
  await seat.outlook.openMessage('You people are useless')
  await reloadPane(seat)
  await seat.card('Not checked').getByText('The register could not be reached.').waitFor()
  at.stack.proxy.set()
  await seat.page.clock.fastForward(5_000)
  await seat.card('Restricted contact').waitFor({ timeout: 10_000 })
})
