import type { FrameLocator } from 'playwright-core'
import { expect, test } from 'vitest'
import { fullTest } from '../../../support/is-full.ts'
import { desk, failedRequests, type Sitting } from '../../support/desk.ts'
import { button, press, says } from '../../support/hands.ts'
import { newcomer } from '../../support/newcomer.ts'
import { opened } from '../../support/opened.ts'
import { evidenceFor } from '../../support/recorded.ts'
import { screenshot } from '../../support/screenshot.ts'
import { nothingWaits, sendNow, storedActs, waitingList, waits } from '../../support/waiting-list.ts'

const at = desk()

/** The same person opens another window of Outlook, with this message. */
async function secondWindow({ context }: Sitting, subject: string): Promise<FrameLocator> {
  const second = await context.newPage()
  await second.goto(`${at.stack.origin}/?message=${encodeURIComponent(subject)}`)
  return second.frameLocator('aside iframe')
}

test('P10: Undo in one window of an escalation that waits in two: nothing is sent, and both say that it is withdrawn', async () => {
  const { sitting, who: letter, since } = await opened(at, { provokes: failedRequests })
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

test('P10: an escalation that was recorded, withdrawn in one window, shows as withdrawn in the other', async () => {
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
  const { sitting, who: letter } = await opened(at)
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
  const { sitting, who: letter } = await opened(at, { provokes: failedRequests })
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
  await page.goto(`${at.stack.origin}/?message=${encodeURIComponent(other.subject)}`)
  await list.getByText(`Polite warning: ${letter.name}.`).waitFor()
  await press(pane, `Understood: Polite warning, ${letter.name}`)
  await list.waitFor({ state: 'detached' })
  expect(await storedActs(sitting)).toEqual([])
})
