import { expect, test } from 'vitest'
import { desk, failedRequests } from '../support/desk.ts'
import { press, says } from '../support/hands.ts'
import { recorded } from '../support/recorded.ts'
import { lookUp } from './caller.ts'

const at = desk()

// After a new look-up it is in calls.test.ts.
test('P4: after a lost answer, pressing again makes no second record', async () => {
  const seat = await at.sit({ message: 'Repair to the back door', provokes: failedRequests })
  await seat.card('No contact restriction').waitFor()
  const since = await recorded(at.stack.register)
  await lookUp(seat, 'Telephone number', '07700 900555')
  await says(seat.pane, 'No contact restriction.')
  at.stack.proxy.set({ loseAnswers: 1, path: '/api/warnings' })
  await press(seat.pane, 'Record a polite warning')
  await says(seat.pane, /^This may have been recorded\. The register could not be reached\./)
  await press(seat.pane, 'Record a polite warning')
  await says(seat.pane, 'Polite warning recorded.')
  expect(await since()).toEqual(['customer-added', 'warning-given'])
})
