import { expect, test } from 'vitest'
import { desk } from '../support/desk.ts'
import { someFrames } from '../support/sampler.ts'

const at = desk()

test('a missed event: returning to the pane reads the message again', async () => {
  const seat = await at.sit({ message: 'You people are useless' })
  await seat.card('Restricted contact').waitFor()
  await seat.frame().evaluate(
    () =>
      new Promise<void>((done) => {
        const { mailbox } = Office.context
        // Office.js still learns of the other message; the pane's own listener is not told.
        mailbox.removeHandlerAsync(Office.EventType.ItemChanged, () =>
          mailbox.addHandlerAsync(
            Office.EventType.ItemChanged,
            () => undefined,
            () => done(),
          ),
        )
      }),
  )
  await seat.outlook.openMessage('Repair to the back door')
  await expect
    .poll(() => seat.frame().evaluate(() => Office.context.mailbox.item?.subject))
    .toBe('Repair to the back door')
  await someFrames(seat.frame())
  expect(await seat.card('Restricted contact').count()).toBe(1)
  await seat.frame().evaluate(() => window.dispatchEvent(new Event('focus')))
  await seat.card('No contact restriction').waitFor()
  expect(await seat.card('Restricted contact').count()).toBe(0)
})
