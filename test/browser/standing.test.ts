import { beforeAll, describe, expect, test } from 'vitest'
import type { StandingAnswer } from '../../server/contract/standing.ts'
import { monthsLater } from '../../server/policy/calendar.ts'
import { readContactPoint } from '../../server/policy/contact-point.ts'
import { Refusal } from '../../server/policy/refusal.ts'
import { addContactPoint } from '../../server/register/customers.ts'
import { newId } from '../../server/register/new-id.ts'
import { colleagues, customers, sharedMailbox } from '../cast.ts'
import { enterCustomer, enterRestriction } from '../demo-register.ts'
import { actBy, council } from '../support/acts.ts'
import { desk, type Sitting } from './support/desk.ts'
import { arrives, letter } from './support/letters.ts'
import { screenshot } from './support/screenshot.ts'

const now = new Date()
const at = desk({ now })
/** Amira, with the pane pinned, reading one message after the other. */
let seat: Sitting
beforeAll(async () => {
  seat = await at.sit({ stays: true })
})
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000)
const words = (day: Date | string) =>
  new Date(day).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'Europe/London',
  })
const dayOf = (moment: Date) => moment.toLocaleDateString('sv-SE', { timeZone: 'Europe/London' })

/** The whole of the pane as the person and the page's own code could read it. */
const everything = (seat: Sitting) => seat.frame().evaluate(() => document.documentElement.outerHTML)
const buttons = (seat: Sitting, standing: string) =>
  seat.card(standing).getByRole('button').filter({ visible: true }).allTextContents()

describe('the standing of a sender, on real messages', () => {
  test.each([
    {
      who: 'somebody who was never on it',
      subject: 'Repair to the back door',
      standing: 'Not on the register',
      says: ['Ana Silva', 'ana@example.org', 'Reply as usual.', 'Nothing is recorded.'],
      live: 'Reply as usual.',
    },
    {
      who: 'somebody with a live polite warning',
      subject: 'Still no heating',
      standing: 'Polite warning given',
      says: [
        'Petra Holm',
        `A polite warning was given on ${words(daysAgo(40))} by Housing.`,
        `It lapses on ${words(monthsLater(dayOf(daysAgo(40)), 12))}.`,
      ],
      live: 'Reply as usual.',
    },
    {
      who: 'somebody who was escalated',
      subject: 'Answer me today',
      standing: 'Decision pending',
      says: ['Colin Drew', `Escalated on ${words(daysAgo(1))} by Planning.`, 'Nothing is decided yet.'],
      live: 'Reply as usual for now.',
    },
    {
      who: 'somebody who is restricted',
      subject: 'You people are useless',
      standing: 'Restricted contact',
      says: ['Jo Marsh', 'jo.marsh@example.org'],
      live: 'Do not reply. Pass this to Sam Reyes, Customer Relations.',
    },
    {
      who: 'a message without a sender',
      subject: 'Voicemail: 01632 960 145, 2 minutes',
      standing: 'Not checked',
      says: ['Treat this message with care.', 'Outlook shows no address for the sender.'],
      live: 'Treat this message with care.',
    },
    {
      who: 'an address that only Exchange understands',
      subject: 'Keys to the store room',
      standing: 'Not checked',
      says: ['Pat Hughes', 'not an internet address, so the register cannot look it up'],
      live: 'Treat this message with care.',
    },
  ])('$who: “$standing”, in words and read out', async ({ subject, standing, says, live }) => {
    await seat.read(subject)
    const card = seat.card(standing)
    await card.getByRole('heading', { level: 1, name: standing, exact: true }).waitFor()
    const text = (await card.textContent()) ?? ''
    for (const part of says) expect(text.replace(/\s+/g, ' ')).toContain(part)
    expect(await seat.pane.getByRole('heading', { level: 1 }).count()).toBe(1)
    await expect.poll(() => seat.announced.textContent()).toContain(`${standing}. ${live}`)
    await screenshot(seat.page, `standing ${subject.replace(/\W+/g, ' ')}`)
  })

  test('P9: a warning that has lapsed leaves nothing on the register', async () => {
    await seat.read('Thank you for sorting the fence')
    await seat.card('Not on the register').getByText('Nothing is recorded.').waitFor()
    expect(await everything(seat)).not.toMatch(/lapse|warning was given/i)
  })

  test('a standing says when it was checked, in the council’s time', async () => {
    await seat.read('Repair to the back door')
    const line = await seat
      .card('Not on the register')
      .getByText(/^Checked/)
      .textContent()
    const [, hour, minute] = /^Checked (\d\d):(\d\d)\.$/.exec(line ?? '') ?? []
    const shown = Number(hour) * 60 + Number(minute)
    const clock = new Date().toLocaleTimeString('en-GB', { timeZone: 'Europe/London' })
    const real = Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))
    expect((real - shown + 1440) % 1440).toBeLessThanOrEqual(1)
  })
})

describe('the instruction card of a restricted customer', () => {
  test('P8, P11: Jo: no reply, whom to pass it to, how and how often Jo may write, until when, and what to say', async () => {
    await seat.read('You people are useless')
    const card = seat.card('Restricted contact')
    await card.getByText('Do not reply. Pass this to Sam Reyes, Customer Relations.').waitFor()
    await card.getByRole('heading', { name: 'How this customer may contact us' }).waitFor()
    expect(await card.getByRole('listitem').allTextContents()).toEqual([
      'May contact Sam Reyes only.',
      'E-mail: at most once a week.',
      'Telephone: closed. Instead: by e-mail or letter.',
      `Until ${words(monthsLater(dayOf(daysAgo(90)), 6))}.`,
    ])
    await card.getByText(`Designated contact: Sam Reyes, ${colleagues.sam.address}`).waitFor()
    await card.getByText(`Deputy: Kit Lowe, ${colleagues.kit.address}`).waitFor()

    const toSay = card.getByText(/^Thank you for your message\./)
    expect(await toSay.isVisible()).toBe(false)
    await card.getByText('What to say').click()
    expect(await toSay.textContent()).toContain(`Please write to Sam Reyes (${colleagues.sam.address})`)
    expect(await buttons(seat, 'Restricted contact')).not.toContain('Reply')
    await screenshot(seat.page, 'restricted with what to say')
  })

  test('P8: Mia is restricted in volume only: staff may reply, and that is the main thing to do', async () => {
    await seat.read('Third message today: bins')
    const card = seat.card('Restricted contact')
    await card.getByText('You may reply. Sam Reyes, Customer Relations, can help.').waitFor()
    expect((await card.getByRole('listitem').allTextContents())[0]).toBe('E-mail: at most twice a month.')
    expect((await buttons(seat, 'Restricted contact'))[0]).toBe('Reply')
    await screenshot(seat.page, 'restricted may reply')
  })

  test.each([
    ['the designated contact', colleagues.sam, 'My message for this week', 'You are the designated contact.'],
    ['the deputy', colleagues.kit, 'Sam is away, I am told', 'You are the deputy of Sam Reyes.'],
  ])('%s may reply, and is not asked to pass it on', async (_, { address }, subject, told) => {
    const seat = await at.sit({ person: address, message: subject })
    await seat.card('Restricted contact').getByText(`${told} You may reply.`).waitFor()
    const shown = await buttons(seat, 'Restricted contact')
    expect(shown[0]).toBe('Reply')
    expect(shown).not.toContain('Remind and pass on')
    await screenshot(seat.page, `restricted seen by ${address.split('@')[0]}`)
  })
})

describe('G, minimisation: staff see an instruction, never a dossier', () => {
  const standingAnswers = () => seat.answers.filter(({ path }) => path === '/api/standing').map(({ body }) => body)
  const secret =
    /names a colleague at home|fourth message|aggressive|abusive|letters on file|incident|evidence|ruth abbey|dan okafor/i

  test.each([
    ['Answer me today', 'Decision pending'],
    ['You people are useless', 'Restricted contact'],
    ['Still no heating', 'Polite warning given'],
  ])('nothing of reasons, incidents or who entered it reaches the pane: “%s”', async (subject, standing) => {
    await seat.read(subject)
    await seat.card(standing).waitFor()
    expect(await everything(seat)).not.toMatch(secret)
    await expect.poll(standingAnswers).not.toEqual([])
    for (const body of standingAnswers()) expect(body).not.toMatch(secret)
  })

  test('an answer holds what the card shows, and not one property more', async () => {
    await seat.read('You people are useless')
    await seat.card('Restricted contact').waitFor()
    const ofJo = () => standingAnswers().find((body) => body.includes('"jo.marsh@example.org"'))
    await expect.poll(ofJo).toBeTruthy()
    const { standings }: StandingAnswer = JSON.parse(ofJo() ?? '')
    const standing = standings.find(({ address }) => address === 'jo.marsh@example.org')?.standing
    if (standing?.kind !== 'restricted') throw new Error('Jo is not restricted.')
    const shown = ['customerId', 'instruction', 'kind', 'restrictionId', 'since', 'until']
    expect(Object.keys(standing).sort()).toEqual(shown)
    expect(Object.keys(standing.instruction).sort()).toEqual(['arrangements', 'mayReply', 'passTo', 'reminder', 'say'])
  })

  test('whom one looks up is never part of an address on the network', async () => {
    await seat.read('You people are useless')
    await seat.card('Restricted contact').waitFor()
    expect(seat.requests.length).toBeGreaterThan(5)
    for (const request of seat.requests) expect(request.url()).not.toMatch(/jo\.marsh|example\.org|%40|@/)
  })
})

describe('whose address it is', () => {
  beforeAll(async () => {
    const { register, post } = at.stack
    const gus = { name: 'Gus Park', addresses: ['gus.park.nobody@gmail.com'], numbers: [] }
    await register.write(async (tx) => {
      const act = actBy(colleagues.ruth, daysAgo(5), council)
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

  test.each([
    ['another address of the same customer', 'My garage, again'],
    ['capitals', 'STILL WAITING'],
    ['a plus-tag where the provider ignores it', 'A tag'],
    ['dots and another name of the same provider', 'No dots'],
    ['Reply-To leads to a restricted customer', 'Residents’ questions about the lifts'],
    ['one of several Reply-To addresses does', 'Two reply addresses'],
    ['a colleague’s message whose answer would go to one', 'A colleague and a customer'],
  ])('%s: restricted', async (_, subject) => {
    await seat.read(subject)
    await seat.card('Restricted contact').waitFor()
    await expect.poll(() => seat.announced.textContent()).toContain('Restricted contact.')
  })

  test('a plus-tag where it may be another person’s mailbox is no match', async () => {
    await seat.read('A tag elsewhere')
    await seat.card('Not on the register').waitFor()
  })

  test('the card says which address it is about when it is not the one that Outlook shows', async () => {
    await seat.read('Residents’ questions about the lifts')
    await seat
      .card('Restricted contact')
      .getByText('This is about jo.marsh@example.org, where a reply or a copy would go.')
      .waitFor()
    await screenshot(seat.page, 'restricted by reply-to')
  })

  test('the one who really sent it counts beside the one it is from', async () => {
    await seat.read('Writing for my neighbour')
    await seat
      .card('Decision pending')
      .getByText(/This is about colin\.drew@example\.net/)
      .waitFor()
    await screenshot(seat.page, 'sender differs')
  })

  test('G, accuracy: a reported address counts once the keeper has accepted it, not before', async () => {
    const { register, post } = at.stack
    await arrives(post, { subject: 'From a library computer', from: 'J <j.marsh@library.example.com>' })
    await seat.read('From a library computer')
    await seat.card('Not on the register').waitFor()

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

describe('others on the message', () => {
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
    await seat.card('Not on the register').waitFor()
    const others = seat.pane.getByRole('region', { name: 'Others on this message' })
    await others.getByText('A reply to all would also reach Jo Marsh, whose contact is restricted.').waitFor()
    expect(await others.textContent()).not.toMatch(/Petra|Dan/)
    await screenshot(seat.page, 'others restricted')
  })

  test('of more than fifty it says how many it did not look at', async () => {
    await seat.read('To the whole street')
    await seat.card('Not on the register').waitFor()
    const others = seat.pane.getByRole('region', { name: 'Others on this message' })
    await others.getByText(/A reply to all would also reach Mia Rowe/).waitFor()
    await others.getByText('11 other people on this message could not be checked.').waitFor()
    await screenshot(seat.page, 'others too many')
  })
})

describe('messages of the council’s own', () => {
  test('a colleague is said to be one, and is not looked up', async () => {
    const asked = () => seat.requests.filter((one) => one.url().endsWith('/api/standing')).length
    const before = asked()
    await seat.read('Site visit on Thursday')
    await seat.card('Colleague').getByText('The register is for customers only.').waitFor()
    expect(asked()).toBe(before)
    await screenshot(seat.page, 'colleague')
  })

  test('a domain that only looks like the council’s is looked up like any other', async () => {
    await seat.read('Please update the tenancy list')
    await seat.card('Not on the register').waitFor()
  })

  test('of a message that one sent oneself the recipients count', async () => {
    await seat.outlook.showMailbox(colleagues.amira.name, 'Sent items')
    await seat.read('Your garage')
    const card = seat.card('Restricted contact')
    await card.getByText('You sent this to somebody whose contact is restricted.').waitFor()
    await card.getByText('Jo Marsh: contact is restricted. Sam Reyes, Customer Relations, deals with them.').waitFor()
    await screenshot(seat.page, 'sent to a restricted customer')
    await seat.read('Meeting room for 8 December')
    await card.getByText(/Mia Rowe: contact is restricted/).waitFor()
  })

  test('the designated contact’s own message is one they sent, not one to answer', async () => {
    const { sam } = colleagues
    await at.stack.post.keepSent(
      letter({
        subject: 'About your garage',
        from: `${sam.name} <${sam.address}>`,
        to: 'Jo Marsh <jo.marsh@example.org>',
      }),
      sam.address,
    )
    const other = await at.sit({ person: sam.address })
    await other.outlook.showMailbox(sam.name, 'Sent items')
    await other.read('About your garage')
    await other.card('Restricted contact').getByText('You sent this to somebody whose contact is restricted.').waitFor()
    expect(await other.card('Restricted contact').textContent()).not.toMatch(/You may reply|deputy/)
  })

  test('in a shared mailbox the senders count as in one’s own', async () => {
    await seat.outlook.showMailbox(sharedMailbox.name)
    await seat.read('Sixth message this week')
    await seat.card('Restricted contact').waitFor()
    await seat.read('Where is my refund?')
    await seat.card('Polite warning given').waitFor()
    await seat.read('Street light out in Station Road')
    await seat.card('Not on the register').waitFor()
  })
})

test('a screen reader is told of each standing once, however often it is checked again', async () => {
  await seat.read('Still no heating')
  await seat.card('Polite warning given').waitFor()
  await expect.poll(() => seat.announced.textContent()).toContain('Polite warning given')
  await seat.announced.evaluate((region) => {
    const heard: string[] = []
    Object.assign(window, { heard })
    new MutationObserver(() => heard.push(region.textContent ?? '')).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    })
  })
  const asked = () => seat.requests.filter((one) => one.url().endsWith('/api/standing')).length
  for (const _ of ['first', 'second']) {
    const before = asked()
    await seat.pane.getByRole('button', { name: 'Refresh' }).click()
    await expect.poll(asked).toBe(before + 1)
    await seat.page.waitForLoadState('networkidle')
  }
  await seat.outlook.openMessage('You people are useless')
  await seat.card('Restricted contact').waitFor()
  const heard = () => seat.frame().evaluate(() => (window as unknown as { heard: string[] }).heard.filter(Boolean))
  await expect.poll(heard).toHaveLength(1)
  expect((await heard())[0]).toContain(`${customers.jo.name}`)
  expect((await heard())[0]).toContain('Restricted contact. Do not reply.')
})
