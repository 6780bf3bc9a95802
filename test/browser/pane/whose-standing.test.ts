import { beforeAll, describe, expect, test } from 'vitest'
import { readContactPoint } from '../../../server/policy/contact-point/contact-point.ts'
import { Refusal } from '../../../server/policy/refusal.ts'
import { addContactPoint } from '../../../server/register/customer/customers.ts'
import { newId } from '../../../server/register/store/new-id.ts'
import { colleagues, sharedMailbox } from '../../cast.ts'
import { enterCustomer, enterRestriction } from '../../demo-register.ts'
import { actBy, council } from '../../support/acts.ts'
import { firstRows } from '../../support/is-full.ts'
import { desk, type Sitting } from '../support/desk.ts'
import { arrives, letter } from '../support/letters.ts'
import { screenshot } from '../support/screenshot.ts'

const now = new Date()
const at = desk({ now })
/** Amira, with the pane pinned, reading one message after the other. */
let seat: Sitting
beforeAll(async () => {
  seat = await at.sit({ stays: true })
})

describe('matching an address to a customer', () => {
  beforeAll(async () => {
    const { register, post } = at.stack
    const gus = { name: 'Gus Park', addresses: ['gus.park.nobody@gmail.com'], numbers: [] }
    await register.write(async (tx) => {
      const act = actBy(colleagues.ruth, now, council)
      await enterRestriction(tx, act, await enterCustomer(tx, act, gus), [{ kind: 'designated-contact' }])
    })
    await arrives(post, { subject: 'A tag', from: 'Gus <gus.park.nobody+council@gmail.com>' })
    await arrives(post, { subject: 'No dots', from: 'GUSPARKNOBODY@GoogleMail.com' })
    await arrives(post, { subject: 'A tag elsewhere', from: 'Jo Marsh <jo.marsh+bins@example.org>' })
    await arrives(post, {
      subject: 'Two reply addresses',
      from: 'residents@example.com',
      more: ['Reply-To: Ana <ana@example.org>, "Marsh, Jo" <jo.marsh@example.org>'],
    })
    await arrives(post, {
      subject: 'A colleague and a customer',
      from: `Dan <${colleagues.dan.address}>`,
      more: ['Reply-To: mia.rowe@example.com'],
    })
  })

  test.each(
    firstRows(5, [
      ['another address of the same customer', 'My garage, again'],
      ['dots and another name of the same provider', 'No dots'],
      ['Reply-To is a restricted customer', 'Residents’ questions about the lifts'],
      ['one of several Reply-To addresses is', 'Two reply addresses'],
      ['a colleague’s message whose reply would go to one', 'A colleague and a customer'],
      ['a plus-tag where the provider ignores it', 'A tag'],
      ['capitals', 'STILL WAITING'],
    ]),
  )('%s: restricted', async (_, subject) => {
    await seat.read(subject)
    await seat.card('Restricted contact').waitFor()
    await expect.poll(() => seat.announced.textContent()).toContain('Restricted contact.')
  })

  test('a plus-tag that may be another person’s mailbox does not match', async () => {
    await seat.read('A tag elsewhere')
    await seat.card('No contact restriction').waitFor()
  })

  test('the card names the address it is about when Outlook shows a different one', async () => {
    await seat.read('Residents’ questions about the lifts')
    await seat
      .card('Restricted contact')
      .getByText('This is about jo.marsh@example.org, where a reply would go.')
      .waitFor()
    await screenshot(seat.page, 'restricted by reply-to')
  })

  test('the actual sender counts as well as the From address', async () => {
    await seat.read('Writing for my neighbour')
    await seat
      .card('Decision pending')
      .getByText(/This is about colin\.drew@example\.net/)
      .waitFor()
    await screenshot(seat.page, 'sender differs')
  })

  test('G, accuracy: a reported address counts only once the keeper has accepted it', async () => {
    const { register, post } = at.stack
    await arrives(post, { subject: 'From a library computer', from: 'J <j.marsh@library.example.com>' })
    await seat.read('From a library computer')
    await seat.card('No contact restriction').waitFor()

    const point = readContactPoint('email', 'j.marsh@library.example.com', council)
    if (point instanceof Refusal) throw point
    await register.write(async (tx) => {
      const { customer_id: customerId } = await tx
        .selectFrom('contact_points')
        .select('customer_id')
        .where('value', '=', 'jo.marsh@example.org')
        .executeTakeFirstOrThrow()
      const { by, at: when } = actBy(colleagues.ruth, now, council)
      await addContactPoint(tx, { id: newId(), customerId, point, why: 'Reported and accepted.', at: when, by })
    })
    await seat.pane.getByRole('button', { name: 'Refresh' }).click()
    await seat.card('Restricted contact').waitFor()
    await expect.poll(() => seat.announced.textContent()).toContain('Restricted contact.')
  })
})

describe('other people on the message', () => {
  beforeAll(async () => {
    const many = Array.from({ length: 60 }, (_, n) => `Person ${n} <person${n}@example.com>`)
    await arrives(at.stack.post, {
      subject: 'To the whole street',
      from: 'Priya <priya@example.com>',
      cc: [...many.slice(0, 20), 'Mia Rowe <mia.rowe@example.com>', ...many.slice(20)].join(',\r\n '),
    })
  })

  test('restricted ones are named, since a reply to all would reach them; warned ones are not', async () => {
    await seat.read('Notes of the estate meeting')
    await seat.card('No contact restriction').waitFor()
    const others = seat.pane.getByRole('region', { name: 'Others on this message' })
    await others.getByText('A reply to all would also reach Jo Marsh, whose contact is restricted.').waitFor()
    expect(await others.textContent()).not.toMatch(/Petra|Dan/)
    await screenshot(seat.page, 'others restricted')
  })

  test('beyond fifty, the pane says how many it did not check', async () => {
    await seat.read('To the whole street')
    await seat.card('No contact restriction').waitFor()
    const others = seat.pane.getByRole('region', { name: 'Others on this message' })
    await others.getByText(/A reply to all would also reach Mia Rowe/).waitFor()
    await others.getByText('11 other people on this message could not be checked.').waitFor()
    await screenshot(seat.page, 'others too many')
  })
})

describe('the council’s own messages', () => {
  test('a colleague is shown as one, and is not looked up', async () => {
    const asked = () => seat.requests.filter((one) => one.url().endsWith('/api/standing')).length
    const before = asked()
    await seat.read('Site visit on Thursday')
    await seat.card('Colleague').getByText('The register is for customers only.').waitFor()
    expect(asked()).toBe(before)
    await screenshot(seat.page, 'colleague')
  })

  test('a domain that only looks like the council’s is looked up like any other, and said to resemble it', async () => {
    await seat.read('Please update the tenancy list')
    const card = seat.card('No contact restriction')
    await card.getByText('Check who wrote this. The address only resembles ambleford.example.').waitFor()
    expect(await card.textContent()).not.toContain('Reply as usual')
    await screenshot(seat.page, 'look-alike')
  })

  test('a message you sent shows the recipients’ standing', async () => {
    await seat.outlook.showMailbox(colleagues.amira.name, 'Sent items')
    await seat.read('Your garage')
    const card = seat.card('Restricted contact')
    await card.getByText('You or a colleague sent this to somebody whose contact is restricted.').waitFor()
    await card.getByText('Jo Marsh: contact is restricted. Sam Reyes, Customer Relations, deals with them.').waitFor()
    await screenshot(seat.page, 'sent to a restricted customer')
    await seat.read('Meeting room for 8 December')
    await card.getByText(/Mia Rowe: contact is restricted/).waitFor()
  })

  test('the designated contact’s own message is shown as sent, not as one to answer', async () => {
    const { sam } = colleagues
    await at.stack.post.keepSent(
      letter({
        subject: 'About your garage',
        from: `${sam.name} <${sam.address}>`,
        to: 'Jo Marsh <jo.marsh@example.org>',
      }),
      sam.address,
    )
    await seat.outlook.change({ person: sam.address })
    await seat.outlook.showMailbox(sam.name, 'Sent items')
    await seat.read('About your garage')
    await seat
      .card('Restricted contact')
      .getByText('You or a colleague sent this to somebody whose contact is restricted.')
      .waitFor()
    expect(await seat.card('Restricted contact').textContent()).not.toMatch(/You can reply|deputy/)
    await seat.outlook.change({ person: colleagues.amira.address })
  })

  test('a shared mailbox shows the senders’ standing, as your own does', async () => {
    await seat.outlook.showMailbox(sharedMailbox.name)
    await seat.read('Sixth message this week')
    await seat.card('Restricted contact').waitFor()
    await seat.read('Where is my refund?')
    await seat.card('Polite warning given').waitFor()
    await seat.read('Street light out in Station Road')
    await seat.card('No contact restriction').waitFor()
  })
})
