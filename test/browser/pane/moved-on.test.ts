import { createHash } from 'node:crypto'
import type { FrameLocator } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { colleagues, customers } from '../../cast.ts'
import { fullTest } from '../../support/is-full.ts'
import { desk, type Sitting } from '../support/desk.ts'
import { button, press, says } from '../support/hands.ts'
import { type Newcomer, newcomer, writes } from '../support/newcomer.ts'
import { type Opened, oneWindow, opened, startsAnew } from '../support/opened.ts'
import { evidenceFor, recorded } from '../support/recorded.ts'

const at = desk()
/** Amira reads one message after the other. */
const calm = oneWindow(at)
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const [jo = ''] = customers.jo.addresses
const mayNotFollow = 'This pane may not follow when you open another message.'

const movedOnWords = 'Outlook shows another message, and this pane does not know which one.'
const notDone = (name: string) =>
  `Nothing was done, because Outlook no longer shows the message from ${name}. Open it again, then try again.`
const tryAgain = 'Nothing was done, because Outlook showed another message. Try again.'
const focus = (seat: Sitting) => seat.frame().evaluate(() => void window.dispatchEvent(new Event('focus')))

describe('P1: escalating a message while Outlook moves on to another', () => {
  const escalated = (pane: FrameLocator) => says(pane, /^Escalated to the authorising officer/)

  /** In front of the first of two messages, with Outlook at the second. */
  async function movedOn(seat: Sitting) {
    const [who, other] = await two()
    await seat.read(who.subject)
    await seat.card('No contact restriction').waitFor()
    await seat.outlook.change({ lateItemChanged: true })
    await seat.outlook.openMessage(other.subject)
    return { ...seat, who, other }
  }
  /** The same where Outlook does not say by its headers which one it shows. */
  async function movedOnUnsaid(seat: Sitting) {
    const moved = await movedOn(seat)
    await seat.outlook.change({ failing: ['getAllInternetHeadersAsync'] })
    return moved
  }
  const originalsFor = async ({ messageId }: Newcomer) =>
    (await evidenceFor(at.stack.register, messageId)).map((one) => one.sha256)

  test('P10: files nothing where Outlook says so: somebody else would be escalated; and files it once it is open again', async () => {
    const { pane, who, outlook, card, ...seat } = await movedOn(await calm.seat())
    const since = await recorded(at.stack.register)
    await press(pane, 'Escalate')
    const refused = notDone(who.name)
    await says(pane, refused)
    await card('Not checked').getByText(movedOnWords).waitFor()
    await says(pane, refused)
    expect(await since()).toEqual([])

    await outlook.openMessage(who.subject)
    await focus({ ...seat, pane, outlook, card })
    await card('No contact restriction').getByText(who.address).waitFor()
    await says(pane, tryAgain)
    expect(await pane.getByText('Outlook no longer shows').count()).toBe(0)
    await press(pane, 'Escalate')
    await escalated(pane)
    expect(await originalsFor(who)).toEqual([sha256(who.original)])
  })

  // Without a browser it is in pane/outlook/lost-event.test.ts.
  fullTest('says so above the other message once Outlook reports it, and still beside the first one', async () => {
    const { pane, who, other, outlook, card } = await movedOn(await calm.seat())
    await press(pane, 'Escalate')
    await says(pane, notDone(who.name))
    await outlook.change({ lateItemChanged: false })
    await card('No contact restriction').getByText(other.address).waitFor()
    await says(pane, notDone(who.name))
    await outlook.openMessage(who.subject)
    await card('No contact restriction').getByText(who.address).waitFor()
    await says(pane, tryAgain)
    await press(pane, `Understood: nothing was done about the message from ${who.name}`)
    await outlook.openMessage(other.subject)
    await card('No contact restriction').getByText(other.address).waitFor()
    expect(await pane.getByText('Nothing was done').count()).toBe(0)
    expect(await originalsFor(who)).toEqual([])
  })

  test('files this message’s original, which Outlook loads by its id', async () => {
    const { pane, who } = await movedOnUnsaid(await calm.seat())
    await press(pane, 'Escalate')
    await escalated(pane)
    expect(await originalsFor(who)).toEqual([sha256(who.original)])
  })

  fullTest('does the same when Outlook reports the other message at once', async () => {
    const { pane, who, outlook, card } = await movedOnUnsaid(await calm.seat())
    await press(pane, 'Escalate')
    await outlook.change({ lateItemChanged: false, failing: [] })
    await card('No contact restriction').waitFor()
    await expect.poll(() => originalsFor(who)).toEqual([sha256(who.original)])
  })

  test('files without the original where Outlook cannot load a message; the next message says so, and it can be added', async () => {
    const seat = await calm.seat()
    await seat.outlook.closeItem()
    await seat.outlook.change({ mailboxSet: '1.14' })
    const { pane, who, other, outlook, card } = await movedOnUnsaid(seat)
    await press(pane, 'Escalate')
    await outlook.change({ lateItemChanged: false, failing: [] })
    await pane.getByText(other.name).first().waitFor()
    await says(pane, `Your escalation about ${who.name} lacks the original message. Open that message again to add it.`)
    expect(await originalsFor(who)).toEqual([null])

    await outlook.openMessage(who.subject)
    await card('Decision pending').waitFor()
    await press(pane, 'Add the original')
    await says(pane, 'Escalated to the authorising officer. The original message is added.')
    expect((await originalsFor(who)).sort()).toEqual([sha256(who.original), null])
    await outlook.openMessage(other.subject)
    await card('No contact restriction').waitFor()
    expect(await pane.getByText('lacks the original message').count()).toBe(0)
    await seat.outlook.closeItem()
    await seat.outlook.change({ mailboxSet: '1.15' })
  })
})

const account = 'He shouted at the reception for'
const field = ({ pane }: Pick<Sitting, 'pane'>) => pane.getByRole('textbox', { name: 'What happened?' })
const times = async (seat: Sitting, name: string) => (await seat.outlook.calls()).filter((one) => one === name).length
/** Somebody has escalated, and writes what happened. */
async function halfWritten({ sitting, who }: Opened) {
  await press(sitting.pane, 'Escalate')
  await says(sitting.pane, /^Escalated to the authorising officer/)
  await field(sitting).fill(account)
  return { seat: sitting, who }
}

describe('half-written words', () => {
  test('come back with their message after the pane was refreshed because Outlook shows another, and nothing is left of them', async () => {
    const { seat, who } = await halfWritten(await calm.opened())
    const other = await newcomer(at.stack.post)
    await seat.outlook.change({ lateItemChanged: true })
    await seat.outlook.openMessage(other.subject)
    await focus(seat)
    await seat.card('Not checked').waitFor()
    await press(seat.pane, 'Refresh the pane')
    await seat.card('No contact restriction').getByText(other.address).waitFor()
    await seat.outlook.change({ lateItemChanged: false })
    await seat.outlook.openMessage(who.subject)
    await seat.card('Decision pending').waitFor()
    await expect.poll(() => field(seat).inputValue()).toBe(account)
    expect(await seat.frame().evaluate(() => JSON.stringify(sessionStorage))).not.toContain(account)
  })

  // Without a browser it is in pane/outlook/lost-event.test.ts.
  fullTest('are not interrupted by a reload where Outlook does not report another message', async () => {
    const { seat, who } = await halfWritten(await opened(at, { failing: ['olkItemSelectedChanged'] }))
    const other = await newcomer(at.stack.post)
    await seat.frame().evaluate(() => Object.assign(window, { isSamePage: true }))
    await seat.outlook.openMessage(other.subject)
    await focus(seat)
    await seat.card('Not checked').waitFor()
    // Three times at the start, and three more once the pane has the focus again. It then compares, twice.
    const asked = async () => {
      await focus(seat)
      return times(seat, 'olkItemSelectedChanged')
    }
    await expect.poll(asked, { timeout: 30_000 }).toBeGreaterThanOrEqual(6)
    const before = await times(seat, 'getAllInternetHeadersAsync')
    await expect
      .poll(() => times(seat, 'getAllInternetHeadersAsync'), { timeout: 20_000 })
      .toBeGreaterThanOrEqual(before + 2)
    expect(await seat.frame().evaluate(() => 'isSamePage' in window)).toBe(true)
    await seat.outlook.openMessage(who.subject)
    await focus(seat)
    await expect.poll(() => field(seat).inputValue(), { timeout: 15_000 }).toBe(account)
  })
})

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
    const seat = await calm.seat()
    await startsAnew(seat, { headers: 'only-subject' })
    await seat.read(subject)
    await seat.card('Restricted contact').waitFor()
    const loads = loadsOf(seat)
    await says(seat.pane, 'Outlook did not say where a reply would go.')
    await focus(seat)
    await press(seat.pane, 'Remind and pass on')
    await seat.outlook.compose(`RE: ${subject}`).waitFor()
    await says(seat.pane, 'Recorded: reminder and message to the contact opened.')
    expect(await seat.pane.getByText(mayNotFollow).count()).toBe(0)
    expect(loads()).toBe(0)
    await startsAnew(seat, { headers: 'whole' })
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
    const seat = await calm.seat()
    await startsAnew(seat, { headers: 'none-when-sent' })
    await seat.outlook.showMailbox(colleagues.amira.name, 'Sent items')
    // A message that is opened before the pane listens makes it load itself again, with good reason.
    await seat.pane.getByRole('heading', { name: 'No message is open' }).waitFor()
    const loads = loadsOf(seat)
    await seat.outlook.openMessage('Your garage')
    await seat.card('Restricted contact').waitFor()
    await focus(seat)
    await seat.outlook.openMessage('Meeting room for 8 December')
    await says(seat.pane, /^Mia Rowe: contact is restricted\./)
    expect(await seat.pane.getByText(/Outlook did not say|may not follow/).count()).toBe(0)
    expect(loads()).toBe(0)
    await startsAnew(seat, { headers: 'whole' })
  })
})

test('P4: an Outlook whose headers are late: the right card comes back by itself, with the focus on it', async () => {
  const [who, other] = [await newcomer(at.stack.post), await newcomer(at.stack.post)]
  const seat = await calm.seat()
  await seat.read(who.subject)
  await seat.card('No contact restriction').waitFor()
  await button(seat.pane, 'Give a polite warning').focus()
  await seat.outlook.change({ lateItemChanged: true })
  await seat.outlook.openMessage(other.subject)
  await focus(seat)
  await seat.card('Not checked').getByText('Outlook shows another message').waitFor()
  await seat.outlook.openMessage(who.subject)
  await seat.card('No contact restriction').getByText(who.address).waitFor()
  const focused = () => seat.frame().evaluate(() => document.activeElement?.textContent)
  await expect.poll(focused).toBe('No contact restriction')
})

test('P10: the card that comes back leaves the focus in Outlook: what is typed there escalates nobody', async () => {
  const [who, other] = [await newcomer(at.stack.post), await newcomer(at.stack.post)]
  const seat = await calm.seat()
  await seat.read(who.subject)
  await seat.card('No contact restriction').waitFor()
  await button(seat.pane, 'Escalate').focus()
  await seat.outlook.change({ lateItemChanged: true })
  await seat.outlook.openMessage(other.subject)
  await focus(seat)
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

const two = async (): Promise<[Newcomer, Newcomer]> => [await newcomer(at.stack.post), await newcomer(at.stack.post)]
