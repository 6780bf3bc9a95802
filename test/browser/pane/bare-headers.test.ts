import { describe, expect, test } from 'vitest'
import { colleagues, customers } from '../../cast.ts'
import { fullTest } from '../../support/is-full.ts'
import { desk, type Sitting } from '../support/desk.ts'
import { button, press, says } from '../support/hands.ts'
import { newcomer, writes } from '../support/newcomer.ts'
import { evidenceFor } from '../support/recorded.ts'

const at = desk()
const [jo = ''] = customers.jo.addresses
const mayNotFollow = 'This pane may not follow when you open another message.'

/** Counts how often the pane's page is loaded. */
const loadsOf = ({ page, frame }: Pick<Sitting, 'page' | 'frame'>) => {
  const pane = frame()
  let loads = 0
  page.on('framenavigated', (navigated) => {
    if (navigated === pane) loads += 1
  })
  return () => loads
}

describe('Outlook gives the subject alone as a message’s headers (office-js#4109)', () => {
  test('P14: the pane says “Not checked”, stays where it is on focus, and opens the reminder at the first click', async () => {
    const { subject } = await writes(at.stack.post, `Jo Marsh <${jo}>`)
    const seat = await at.sit({ message: subject, headers: 'only-subject' })
    await seat.card('Restricted contact').waitFor()
    const loads = loadsOf(seat)
    await says(seat.pane, 'Outlook did not say where a reply would go.')
    await seat.frame().evaluate(() => window.dispatchEvent(new Event('focus')))
    await press(seat.pane, 'Remind and pass on')
    await seat.outlook.compose(`RE: ${subject}`).waitFor()
    await says(seat.pane, 'Recorded: reminder and message to the contact opened.')
    expect(await seat.pane.getByText(mayNotFollow).count()).toBe(0)
    expect(loads()).toBe(0)
  })

  fullTest('P10: Escalate in the ribbon shows its result above the message', async () => {
    const { subject, messageId } = await writes(at.stack.post, `Jo Marsh <${jo}>`)
    const seat = await at.sit({ message: subject, headers: 'only-subject', pane: 'closed' })
    await seat.page
      .getByRole('toolbar', { name: 'Mail' })
      .getByRole('button', { name: 'Escalate', exact: true })
      .click()
    await seat.page.getByRole('article').getByText('Escalated to the authorising officer.').waitFor()
    expect(await evidenceFor(at.stack.register, messageId)).toHaveLength(1)
  })
})

describe('Outlook gives no headers for a message in Sent Items (office-js#6796)', () => {
  test('the pane shows its recipients’ standing, and neither reloads itself nor doubts where a reply goes', async () => {
    const seat = await at.sit({ headers: 'none-when-sent' })
    await seat.outlook.showMailbox(colleagues.amira.name, 'Sent items')
    // A message that is opened before the pane listens makes it load itself again, with good reason.
    await seat.pane.getByRole('heading', { name: 'No message is open' }).waitFor()
    const loads = loadsOf(seat)
    await seat.outlook.openMessage('Your garage')
    await seat.card('Restricted contact').waitFor()
    await seat.frame().evaluate(() => window.dispatchEvent(new Event('focus')))
    await seat.outlook.openMessage('Meeting room for 8 December')
    await says(seat.pane, /^Mia Rowe: contact is restricted\./)
    expect(await seat.pane.getByText(/Outlook did not say|may not follow/).count()).toBe(0)
    expect(loads()).toBe(0)
  })
})

test('P4: an Outlook whose headers are late: the right card comes back by itself, with the focus on it', async () => {
  const [who, other] = [await newcomer(at.stack.post), await newcomer(at.stack.post)]
  const seat = await at.sit({ message: who.subject })
  await seat.card('No contact restriction').waitFor()
  await button(seat.pane, 'Give a polite warning').focus()
  await seat.outlook.change({ lateItemChanged: true })
  await seat.outlook.openMessage(other.subject)
  await seat.frame().evaluate(() => window.dispatchEvent(new Event('focus')))
  await seat.card('Not checked').getByText('Outlook shows another message').waitFor()
  await seat.outlook.openMessage(who.subject)
  await seat.card('No contact restriction').getByText(who.address).waitFor()
  const focused = () => seat.frame().evaluate(() => document.activeElement?.textContent)
  await expect.poll(focused).toBe('No contact restriction')
})

test('P10: the card that comes back leaves the focus in Outlook: what is typed there escalates nobody', async () => {
  const [who, other] = [await newcomer(at.stack.post), await newcomer(at.stack.post)]
  const seat = await at.sit({ message: who.subject })
  await seat.card('No contact restriction').waitFor()
  await button(seat.pane, 'Escalate').focus()
  await seat.outlook.change({ lateItemChanged: true })
  await seat.outlook.openMessage(other.subject)
  await seat.frame().evaluate(() => window.dispatchEvent(new Event('focus')))
  await seat.card('Not checked').getByText('Outlook shows another message').waitFor()
  await seat.page.evaluate(() => {
    document.body.append(Object.assign(document.createElement('input'), { id: 'find' }))
  })
  await seat.page.locator('#find').click()
  await seat.outlook.openMessage(who.subject)
  await seat.card('No contact restriction').getByText(who.address).waitFor()
  await seat.page.keyboard.press('Enter')
  expect(await seat.frame().evaluate(() => document.hasFocus())).toBe(false)
  expect(await seat.pane.getByText(/^Escalat(ing|ed to)/).count()).toBe(0)
})
