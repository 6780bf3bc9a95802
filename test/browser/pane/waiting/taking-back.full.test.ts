import { describe, expect, test } from 'vitest'
import { desk, failedRequests } from '../../support/desk.ts'
import { button, press, says } from '../../support/hands.ts'
import { newcomer } from '../../support/newcomer.ts'
import { recorded } from '../../support/recorded.ts'
import { nothingWaits, sendNow, waitingList, waits } from '../../support/waiting-list.ts'

const at = desk()

async function sits() {
  const letter = await newcomer(at.stack.post)
  const since = await recorded(at.stack.register)
  const sitting = await at.sit({ message: letter.subject, provokes: failedRequests })
  await sitting.card('No contact restriction').waitFor()
  return { sitting, letter, since }
}

describe('undoing an action that is waiting', () => {
  test('Discard in the list undoes an escalation that may have arrived, once the register is back', async () => {
    const { sitting, letter, since } = await sits()
    at.stack.proxy.set({ loseAnswers: 1, path: '/api/escalations' })
    await press(sitting.pane, 'Escalate')
    await waits(sitting.pane, `Escalation: ${letter.name}`)
    at.stack.proxy.set({ offline: true })
    await button(sitting.pane, `Discard: Escalation, ${letter.name}`).click()
    await expect
      .poll(() => waitingList(sitting.pane).getByRole('listitem').allTextContents())
      .toEqual([`Escalation: ${letter.name} (will be undone)`])
    at.stack.proxy.set()
    await sendNow(sitting.pane)
    await nothingWaits(sitting.pane)
    await expect
      .poll(since)
      .toEqual(['customer-added', 'escalation-filed', 'escalation-withdrawn', 'customer-forgotten'])
  })

  test('Discard of what never reached the register files nothing, and tells no officer', async () => {
    const { sitting, letter, since } = await sits()
    at.stack.proxy.set({ offline: true })
    await press(sitting.pane, 'Escalate')
    await waits(sitting.pane, `Escalation: ${letter.name}`)
    await button(sitting.pane, `Discard: Escalation, ${letter.name}`).click()
    at.stack.proxy.set()
    await sendNow(sitting.pane)
    await nothingWaits(sitting.pane)
    expect(await since()).toEqual([])
  })

  test('an undo that could not be sent waits, too', async () => {
    const { sitting, letter, since } = await sits()
    const { pane } = sitting
    await press(pane, 'Give a polite warning')
    await says(pane, 'Polite warning recorded.')
    at.stack.proxy.set({ offline: true })
    await press(pane, 'Undo the polite warning')
    await says(pane, 'Not undone yet. The register could not be reached.')
    await waits(pane, `Undoing a polite warning: ${letter.name}`)
    at.stack.proxy.set({ loseAnswers: 1, path: '/api/warnings' })
    await sendNow(pane)
    await nothingWaits(pane)
    await says(pane, 'Polite warning undone.')
    expect(await since()).toEqual(['customer-added', 'warning-given', 'warning-undone', 'customer-forgotten'])
  })
})
