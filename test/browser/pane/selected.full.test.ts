import { expect, test } from 'vitest'
import { desk, type Sitting } from '../support/desk.ts'
import { button, press, says } from '../support/hands.ts'
import { newcomer, writes } from '../support/newcomer.ts'
import { tall } from '../support/states/state.ts'

const at = desk()
const heading = ({ pane }: Sitting, name: string) => pane.getByRole('heading', { name, level: 1, exact: true })

/** Somebody new, who has written twice. */
async function writer() {
  const first = await newcomer(at.stack.post)
  const again = await writes(at.stack.post, `${first.name} <${first.address}>`)
  return { name: first.name, subjects: [first.subject, again.subject] }
}

test('show even when the stand-in’s additions to the library load after Outlook has answered', async () => {
  const who = await writer()
  const seat = await at.sit({ pane: 'closed', before: tall })
  await seat.page.route('**/newer-members.js', async (route) => {
    await expect
      .poll(() => seat.frame().evaluate('Boolean(globalThis.OSF?._OfficeAppFactory.getContext().mailbox)'))
      .toBe(true)
    await route.continue()
  })
  await seat.outlook.select(who.subjects)
  await seat.outlook.openSelected()
  await heading(seat, '2 messages from 1 sender').waitFor()
})

test('a message that Outlook failed to unload no longer blocks the others once it can', async () => {
  const who = await writer()
  const seat = await at.sit({ pane: 'closed', before: tall })
  await seat.outlook.change({ failing: ['unloadAsync'] })
  await seat.outlook.select(who.subjects)
  await seat.outlook.openSelected()
  await says(seat.pane, 'Not checked: Outlook did not give 1 message.')
  await seat.outlook.change({ failing: [] })
  await press(seat.pane, 'Try again')
  await button(seat.pane, `Escalate 2 messages: ${who.name}`).waitFor()
})

test('never told whether a new selection will be reported, the pane says that it may not follow', async () => {
  const seat = await at.sit({
    pane: 'closed',
    late: ['olkSelectedItemsChanged'],
    before: ({ page }) => page.clock.install(),
  })
  await seat.outlook.select(['You people are useless', 'Still no heating'])
  await seat.outlook.openSelected()
  await heading(seat, '2 messages from 2 senders').waitFor()
  await seat.page.clock.fastForward(6_000)
  await says(seat.pane, 'This pane may not follow when you select other messages. Refresh it after you do.')
  await seat.outlook.change({ late: [] })
  await seat.pane.getByRole('button', { name: 'Refresh the pane' }).waitFor({ state: 'detached' })
})
