import type { FrameLocator, Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { colleagues } from '../../../cast.ts'
import { fullTest } from '../../../support/is-full.ts'
import { desk, failedRequests, type Sitting } from '../../support/desk.ts'
import { button, press, reloadPane, says, sentence } from '../../support/hands.ts'
import { newcomer } from '../../support/newcomer.ts'
import { calmAndTroubled, opened } from '../../support/opened.ts'
import { evidenceFor, warningsFor } from '../../support/recorded.ts'
import { screenshot } from '../../support/screenshot.ts'
import { nothingWaits, onDevice, sendNow, storedActs, waitingList, waits } from '../../support/waiting-list.ts'

const { amira, dan } = colleagues
const at = desk()
/** Amira reads one message after the other. */
const { calm, troubled } = calmAndTroubled(at, failedRequests)

const besides: Page[] = []
afterEach(async () => {
  for (const second of besides.splice(0)) await second.close()
})

/** The same person opens another window of Outlook, with this message. */
async function secondWindow({ context }: Sitting, subject: string): Promise<FrameLocator> {
  const second = await context.newPage()
  besides.push(second)
  await second.goto(`${at.stack.origin}/?message=${encodeURIComponent(subject)}`)
  return second.frameLocator('aside iframe')
}

const day = 24 * 60 * 60_000

describe('an unsent action kept on the device', () => {
  fullTest('is deleted once it has been sent', async () => {
    const { sitting } = await opened(at, { provokes: failedRequests })
    await press(sitting.pane, 'Give a polite warning')
    await says(sitting.pane, 'Polite warning recorded.')
    await expect.poll(() => storedActs(sitting)).toEqual([])
  })

  // Without a browser it is in pane/queue/queue.test.ts.
  fullTest('is deleted unsent after seven days', async () => {
    const { sitting, who: letter, since } = await opened(at, { provokes: failedRequests })
    const { pane, page, card } = sitting
    at.stack.proxy.set({ offline: true })
    await press(pane, 'Give a polite warning')
    await waits(pane, `Polite warning: ${letter.name}`)
    expect(await storedActs(sitting)).toHaveLength(1)
    await page.clock.setFixedTime(Date.now() + 6.9 * day)
    await page.reload()
    await waits(pane, `Polite warning: ${letter.name}`)
    await page.clock.setFixedTime(Date.now() + 7.1 * day)
    at.stack.proxy.set()
    await page.reload()
    await card('No contact restriction').waitFor()
    expect(await waitingList(pane).count()).toBe(0)
    expect(await storedActs(sitting)).toEqual([])
    expect(await since()).toEqual([])
  })

  test('is not sent, shown or lost while somebody else uses the device', async () => {
    const { sitting, who: letter, since } = await troubled.opened()
    const { pane, outlook } = sitting
    at.stack.proxy.set({ offline: true })
    await press(pane, 'Give a polite warning')
    await waits(pane, `Polite warning: ${letter.name}`)
    await says(pane, /^Kept on this device, .* It is deleted on \d+ \w+ \d{4} if it has not been sent by then\.$/)
    at.stack.proxy.set()
    await outlook.change({ person: dan.address })
    const [dans] = at.stack.post.list(dan.address)
    if (dans) await sitting.read(dans.subject)
    await pane.getByRole('button', { name: 'Choose your service' }).waitFor()
    expect(await waitingList(pane).count()).toBe(0)
    expect(await storedActs(sitting)).toHaveLength(1)
    expect(await since()).toEqual([])

    await outlook.change({ person: amira.address })
    await outlook.openMessage(letter.subject)
    await says(pane, 'Did you send it?')
    expect(await since()).toEqual(['customer-added', 'warning-given'])
    expect(await warningsFor(at.stack.register, letter.messageId)).toMatchObject([{ by_oid: amira.oid }])
  })

  test('is deleted at sign-out with everything else of that person, and is not sent after they sign in again', async () => {
    const { sitting, who: letter, since } = await opened(at, { provokes: failedRequests, signIn: 'web-session' })
    const { pane, page, card } = sitting
    at.stack.proxy.set({ offline: true })
    await press(pane, 'Give a polite warning')
    await waits(pane, `Polite warning: ${letter.name}`)
    await press(pane, 'Sign out')
    await says(pane, /^One action has no answer from the register yet\./)
    await screenshot(page, 'sign-out-unsent')
    await press(pane, 'Stay signed in')
    await waits(pane, `Polite warning: ${letter.name}`)
    await press(pane, 'Sign out')
    await press(pane, 'Sign out and delete')
    await says(pane, 'You are signed out.')
    const kept = await onDevice(sitting)
    for (const gone of [letter.messageId, letter.name, 'waiting.', amira.name, amira.oid])
      expect(kept).not.toContain(gone)
    at.stack.proxy.set()
    const popUp = page.waitForEvent('popup')
    await press(pane, 'Sign in')
    await popUp
    await card('No contact restriction').waitFor()
    expect(await waitingList(pane).count()).toBe(0)
    expect(await since()).toEqual([])
  })

  fullTest(
    'is not sent after signing in again, when sign-out comes while an escalation is being prepared',
    async () => {
      const next = await newcomer(at.stack.post)
      const { sitting, since } = await opened(at, {
        provokes: failedRequests,
        signIn: 'web-session',
        silent: ['getAsFileAsync'],
      })
      const { pane, page, card, outlook } = sitting
      await press(pane, 'Escalate')
      await says(pane, 'Escalating…')
      await press(pane, 'Sign out')
      await press(pane, 'Sign out and delete')
      await says(pane, 'You are signed out.')
      const popUp = page.waitForEvent('popup')
      await press(pane, 'Sign in')
      await popUp
      await card('No contact restriction').waitFor()
      // It goes after the escalation would have gone.
      await outlook.openMessage(next.subject)
      await card('No contact restriction').waitFor()
      await press(pane, 'Give a polite warning')
      await says(pane, 'Polite warning recorded.')
      expect(await since()).toEqual(['customer-added', 'warning-given'])
    },
  )

  fullTest('is sent only while the pane is open where the browser stores nothing, and the pane says so', async () => {
    const {
      sitting,
      who: letter,
      since,
    } = await opened(at, {
      provokes: failedRequests,
      before: ({ context }) =>
        context.addInitScript(() => {
          if (!location.pathname.endsWith('/taskpane.html')) return
          const forbid = () => {
            throw new DOMException('Access is denied.', 'SecurityError')
          }
          Object.defineProperty(window, 'localStorage', { get: forbid })
        }),
    })
    const { pane, page } = sitting
    at.stack.proxy.set({ offline: true, path: '/api/warnings' })
    await press(pane, 'Give a polite warning')
    // It has kept no answer about the service either.
    await press(pane, 'None of these')
    await waits(pane, `Polite warning: ${letter.name}`)
    await says(pane, 'This browser keeps nothing: leave the pane open until everything is sent.')
    await screenshot(page, 'waiting-in-memory')
    at.stack.proxy.set()
    await sendNow(pane)
    await nothingWaits(pane)
    expect(await since()).toEqual(['customer-added', 'warning-given'])
  })

  fullTest('is not lost when the device is full', async () => {
    const { sitting, who: letter, since } = await opened(at, { provokes: failedRequests })
    const { pane, frame } = sitting
    await frame().evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('Full.', 'QuotaExceededError')
      }
    })
    at.stack.proxy.set({ offline: true, path: '/api/warnings' })
    await press(pane, 'Give a polite warning')
    await waits(pane, `Polite warning: ${letter.name}`)
    at.stack.proxy.set()
    await sendNow(pane)
    await nothingWaits(pane)
    expect(await since()).toEqual(['customer-added', 'warning-given'])
  })

  // Without a browser it is in pane/queue/two-windows.test.ts.
  fullTest('is sent once by two panes side by side', async () => {
    const { sitting, who: letter, since } = await troubled.opened()
    at.stack.proxy.set({ offline: true, path: '/api/warnings' })
    await press(sitting.pane, 'Give a polite warning')
    await waits(sitting.pane, `Polite warning: ${letter.name}`)
    const beside = await secondWindow(sitting, letter.subject)
    await waits(beside, `Polite warning: ${letter.name}`)
    at.stack.proxy.set()
    await Promise.all([nothingWaits(sitting.pane), nothingWaits(beside)])
    expect(await since()).toEqual(['customer-added', 'warning-given'])
    expect(await sentence(beside, /^Not /).count()).toBe(0)
  })
})

test('P10: Undo in one window of an escalation that waits in two: nothing is sent, and both say that it is withdrawn', async () => {
  const { sitting, who: letter, since } = await troubled.opened()
  const { pane } = sitting
  at.stack.proxy.set({ status: 429, path: '/api/escalations' })
  await press(pane, 'Escalate')
  await waits(pane, `Escalation: ${letter.name}`)
  const beside = await secondWindow(sitting, letter.subject)
  await waits(beside, `Escalation: ${letter.name}`)
  await press(pane, 'Undo the escalation')
  await says(pane, 'Escalation withdrawn.')
  await says(beside, 'Escalation withdrawn.')
  await Promise.all([nothingWaits(pane), nothingWaits(beside)])
  at.stack.proxy.set()
  // It goes after the escalation would have gone.
  await press(beside, 'Give a polite warning')
  await says(beside, 'Polite warning recorded.')
  expect(await since()).toEqual(['customer-added', 'warning-given'])
  expect(await storedActs(sitting)).toEqual([])
})

fullTest('P9: Discard in the second window takes back the warning that belongs to the first', async () => {
  const { sitting, who: letter, since } = await opened(at, { provokes: failedRequests })
  const { pane } = sitting
  at.stack.proxy.set({ status: 429, path: '/api/warnings' })
  await press(pane, 'Give a polite warning')
  await waits(pane, `Polite warning: ${letter.name}`)
  const beside = await secondWindow(sitting, letter.subject)
  await waits(beside, `Polite warning: ${letter.name}`)
  await press(beside, `Discard: Polite warning, ${letter.name}`)
  await Promise.all([nothingWaits(pane), nothingWaits(beside)])
  at.stack.proxy.set()
  await press(pane, 'Escalate')
  await says(pane, 'Escalated to the authorising officer.')
  expect(await since()).toEqual(['customer-added', 'escalation-filed'])
})

// Without a browser it is in pane/queue/two-windows.test.ts.
fullTest('P10: an escalation that was recorded, withdrawn in one window, shows as withdrawn in the other', async () => {
  const { sitting, since, who: letter } = await opened(at, { provokes: failedRequests })
  const { pane } = sitting
  const beside = await secondWindow(sitting, letter.subject)
  await button(beside, 'Escalate').waitFor()
  await press(pane, 'Escalate')
  await says(beside, 'Escalated to the authorising officer.')
  await press(pane, 'Undo the escalation')
  await says(pane, 'Escalation withdrawn.')
  await says(beside, 'Escalation withdrawn.')
  expect(await since()).toContain('escalation-withdrawn')
})

test('P1: a window opened while an escalation reads its original leaves it alone: the evidence has the original', async () => {
  const other = await newcomer(at.stack.post)
  const { sitting, who: letter } = await calm.opened()
  const { pane, outlook } = sitting
  await outlook.change({ late: ['getAsFileAsync'] })
  await press(pane, 'Escalate')
  await says(pane, 'Escalating…')
  const beside = await secondWindow(sitting, other.subject)
  await button(beside, 'Escalate').waitFor()
  expect(await evidenceFor(at.stack.register, letter.messageId)).toEqual([])
  await outlook.change({ late: [] })
  await says(pane, /^Escalated to the authorising officer\.$/)
  const filed = await evidenceFor(at.stack.register, letter.messageId)
  expect(filed.map(({ bytes }) => bytes)).toEqual([letter.original.length])
})

test('P9: a warning refused while another message is open stays in the list, also after a reload, until it is understood', async () => {
  const other = await newcomer(at.stack.post)
  const { sitting, who: letter } = await troubled.opened()
  const { pane, page, outlook, card } = sitting
  at.stack.proxy.set({ status: 503, path: '/api/warnings' })
  await press(pane, 'Give a polite warning')
  await waits(pane, `Polite warning: ${letter.name}`)
  await outlook.openMessage(other.subject)
  await card('No contact restriction').waitFor()
  // A refusal that is the gateway's: nobody may use the register from here.
  at.stack.proxy.set({ status: 403, path: '/api/warnings' })
  await sendNow(pane)
  await waitingList(pane).waitFor({ state: 'detached' })
  const list = pane.getByRole('region', { name: 'Not recorded' })
  await list.getByRole('heading', { name: 'One action was not recorded' }).waitFor()
  await list.getByText(`Polite warning: ${letter.name}.`).waitFor()
  const spoken = pane.getByRole('status', { name: 'What was done', exact: true })
  await expect
    .poll(() => spoken.textContent())
    .toContain(`One action was not recorded. Polite warning: ${letter.name}.`)
  await screenshot(page, 'not-recorded')
  at.stack.proxy.set()
  await reloadPane(sitting)
  await list.getByText(`Polite warning: ${letter.name}.`).waitFor()
  await press(pane, `Understood: Polite warning, ${letter.name}`)
  await list.waitFor({ state: 'detached' })
  expect(await storedActs(sitting)).toEqual([])
})
