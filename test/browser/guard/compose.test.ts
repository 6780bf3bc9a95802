import type { Locator } from 'playwright-core'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { colleagues, customers } from '../../cast.ts'
import type { OpenOptions } from '../../outlook/driver.ts'
import type { Faults } from '../../outlook/faults/faults.ts'
import type { Switches } from '../../outlook/page/state/switches.ts'
import { firstRows, fullTest } from '../../support/is-full.ts'
import { desk, failedRequests, type Sitting } from '../support/desk.ts'
import { writes } from '../support/newcomer.ts'
import { pagePicture } from '../support/screenshot.ts'

const at = desk()
const { amira, sam, kit, frances, dan } = colleagues
const [josAddress = ''] = customers.jo.addresses
const [miasAddress = ''] = customers.mia.addresses
const [anasAddress = ''] = customers.ana.addresses

/** One window for all who can sign in and reach the register; each test writes its own draft there. */
let seat: Sitting
const usual = {
  person: amira.address,
  client: 'web',
  loading: 'loads',
  doubled: [],
  lost: [],
} satisfies Partial<Switches>
beforeAll(async () => {
  seat = await at.sit({ pane: 'closed', stays: true, provokes: failedRequests })
})
/** In this test requests fail; in the others the console stays clean. */
let isTroubled = false
let errorsBefore = 0
afterEach(async () => {
  await seat.page.evaluate(() => window.outlook.set({ forms: [], drafts: [] }))
  await seat.outlook.closeItem()
  await seat.outlook.change(usual)
  const errors = seat.errors.slice(errorsBefore)
  errorsBefore = seat.errors.length
  if (!isTroubled) expect(errors).toEqual([])
  isTroubled = false
})

/** Begins a message to somebody. */
async function write(to: string, subject: string, where = seat): Promise<Locator> {
  await where.page.getByRole('button', { name: 'New mail' }).click()
  const draft = where.page.getByRole('region', { name: /^Write: / }).last()
  await draft.getByRole('textbox', { name: 'Subject' }).fill(subject)
  const named = where.outlook.compose(subject)
  await named.getByRole('textbox', { name: 'To' }).fill(to)
  return named
}
const notice = (draft: Locator, words: RegExp) => draft.getByText(words)
const question = (draft: Locator) => draft.getByRole('alertdialog', { name: 'Before you send' })
const press = (draft: Locator, name: string) => draft.getByRole('button', { name, exact: true }).click()
const sentTo = (address: string, subject: string) =>
  at.stack.post.waitFor(address, ({ item }) => item.subject === subject)

describe('P14: a member of staff writes to a restricted customer', () => {
  test('sees a notice above the draft, is asked before sending, and can send it anyway', async () => {
    const draft = await write(josAddress, 'About the roof')
    await notice(draft, /^Restricted contact: jo\.marsh@example\.org\. Do not reply\. Pass this to Sam Reyes/).waitFor()
    await press(draft, 'Send')
    await question(draft)
      .getByText(/The designated contact is Sam Reyes, .* \(sam\.reyes@ambleford\.example\)/)
      .waitFor()
    await question(draft)
      .getByText(/you can write: “Thank you for your message/)
      .waitFor()
    await pagePicture(seat.page, 'compose, asked before sending')
    await press(draft, 'Send Anyway')
    await draft.waitFor({ state: 'detached' })
    await sentTo(josAddress, 'About the roof')
  })

  test('passes it to the contact with one click: the contact replaces the customer, and nothing is sent yet', async () => {
    const draft = await write(`${josAddress}; ${anasAddress}`, 'About the shed')
    await press(draft, 'Send')
    await question(draft).getByRole('button', { name: 'Pass to the contact' }).click()
    await notice(draft, /^This message now goes to Sam Reyes\./).waitFor()
    expect(await draft.getByRole('textbox', { name: 'To' }).inputValue()).toBe(`${anasAddress}; ${sam.address}`)
    await pagePicture(seat.page, 'compose, passed to the contact')
    await press(draft, 'Send')
    await draft.waitFor({ state: 'detached' })
    await sentTo(sam.address, 'About the shed')
    expect(at.stack.post.list(josAddress).some(({ subject }) => subject === 'About the shed')).toBe(false)
  })

  test('can do the same from the ribbon before being asked', async () => {
    const draft = await write(josAddress, 'From the ribbon')
    await press(draft, 'Pass to the contact')
    await notice(draft, /^This message now goes to Sam Reyes\./).waitFor()
    expect(await draft.getByRole('textbox', { name: 'To' }).inputValue()).toBe(sam.address)
  })

  test('no longer sees the notice once the customer is removed from the recipients', async () => {
    const draft = await write(josAddress, 'Changed my mind')
    await notice(draft, /^Restricted contact/).waitFor()
    await draft.getByRole('textbox', { name: 'To' }).fill(anasAddress)
    await notice(draft, /^Restricted contact/).waitFor({ state: 'detached' })
  })
})

describe('P14: a reply to a restricted customer, in different Outlooks', () => {
  const reply = async (how: Partial<Switches>) => {
    const { subject } = await writes(at.stack.post, `Jo Marsh <${josAddress}>`)
    await seat.outlook.change(how)
    await seat.outlook.openMessage(subject)
    await seat.page.getByRole('button', { name: 'Reply', exact: true }).click()
    return { subject, draft: seat.outlook.compose(`RE: ${subject}`) }
  }

  test.each(
    firstRows<[string, Partial<Switches>]>(2, [
      ['classic Outlook on Windows raises the event as a reply opens', { client: 'classic' }],
      ['Outlook on the web raises that of a new message', { client: 'web' }],
      ['each event comes twice', { client: 'classic', doubled: ['OnMessageRecipientsChanged', 'OnNewMessageCompose'] }],
    ]),
  )('%s: the notice appears before anything is written', async (_, how) => {
    const { draft } = await reply(how)
    await notice(draft, /^Restricted contact: jo\.marsh@example\.org/).waitFor()
  })

  test('Outlook loses the event, as of a window that was popped out at once: then the add-in asks at Send', async () => {
    const before = (await seat.outlook.calls()).length
    const { draft } = await reply({ client: 'web', lost: ['OnNewMessageCompose', 'OnMessageCompose'] })
    await press(draft, 'Send')
    await question(draft)
      .getByText(/The designated contact is Sam Reyes/)
      .waitFor()
    expect(await question(draft).getByRole('button').allInnerTexts()).toEqual([
      'Pass to the contact',
      'Send Anyway',
      'Don’t Send',
    ])
    expect((await seat.outlook.calls()).slice(before)).not.toContain('notificationMessages.replaceAsync')
    await press(draft, 'Don’t Send')
    expect(await draft.isVisible()).toBe(true)
  })

  fullTest('when the add-in cannot be loaded, Outlook offers to send or to try later', async () => {
    const { draft } = await reply({ loading: 'unavailable-asks' })
    await press(draft, 'Send')
    await press(draft, 'Try Later')
    await question(draft).waitFor({ state: 'detached' })
    expect(await draft.isVisible()).toBe(true)
  })

  test('a saved draft that is opened again shows the notice, and is checked at Send', async () => {
    const { subject, draft } = await reply({ client: 'web' })
    await press(draft, 'Save and close')
    await seat.page.getByRole('button', { name: `Draft: RE: ${subject}` }).click()
    await notice(draft, /^Restricted contact: jo\.marsh@example\.org/).waitFor()
    await press(draft, 'Send')
    await question(draft).waitFor()
  })

  fullTest('a mailto link shows the notice once Outlook knows the address', async () => {
    const other = await at.sit({ pane: 'closed', mailtouri: `mailto:${josAddress}?subject=From%20a%20link` })
    await notice(other.outlook.compose('From a link'), /^Restricted contact: jo\.marsh@example\.org/).waitFor()
  })
})

describe('nobody is asked without need', () => {
  test.each(
    // The others are in own-draft.test.ts.
    firstRows(1, [
      ['P8: the deputy', kit],
      ['P8: the designated contact', sam],
      ['P14: an authorising officer, who sends the letter', frances],
    ]),
  )('%s', async (_, person) => {
    await seat.outlook.change({ person: person.address })
    const draft = await write(josAddress, `From ${person.name}`)
    await press(draft, 'Send')
    await draft.waitFor({ state: 'detached' })
    await sentTo(josAddress, `From ${person.name}`)
  })

  test('P8: where anybody may reply, a notice says so, and nobody is asked', async () => {
    const draft = await write(miasAddress, 'To Mia')
    await notice(draft, /^Restricted contact: mia\.rowe@example\.com\. You can reply\./).waitFor()
    await press(draft, 'Send')
    await draft.waitFor({ state: 'detached' })
  })

  test('mail to other people and to colleagues is sent without a notice', async () => {
    const draft = await write(`${anasAddress}, ${dan.address}`, 'To Ana')
    await press(draft, 'Send')
    await draft.waitFor({ state: 'detached' })
    await sentTo(anasAddress, 'To Ana')
  })
})

describe('mail is never held up', () => {
  const notChecked = /^Not checked: /

  test.each(
    // Each of them is in pane/guard/sending.test.ts, too.
    firstRows<[string, Partial<Faults>, OpenOptions]>(1, [
      ['the register is away', { offline: true }, {}],
      ['the person is signed out', {}, { signIn: 'web' }],
      ['the register does not answer in four seconds', { delay: [6000, 6000] }, {}],
      ['Outlook does not say who the recipients are', {}, { silent: ['recipients.getAsync'] }],
    ]),
  )('when %s, the message is sent and the notice says that nobody was checked', async (why, faults, how) => {
    isTroubled = true
    const isOther = Object.keys(how).length > 0
    const other = isOther ? await at.sit({ pane: 'closed', provokes: failedRequests, ...how }) : seat
    at.stack.proxy.set(faults)
    const draft = await write(josAddress, `Although ${why}`, other)
    await notice(draft, notChecked).waitFor()
    await press(draft, 'Send')
    await draft.waitFor({ state: 'detached' })
    await sentTo(josAddress, `Although ${why}`)
  })

  fullTest('when the add-in’s page cannot be loaded, Outlook lets the sender carry on', async () => {
    const other = await at.sit({ pane: 'closed', provokes: failedRequests })
    await other.context.route('**/commands.html', (route) => route.abort())
    const draft = await write(josAddress, 'Although there is no page', other)
    await press(draft, 'Send')
    await question(draft).getByText('Contact register is taking longer than expected.').waitFor()
    await press(draft, 'Send Anyway')
    await draft.waitFor({ state: 'detached' })
  })
})
