import { beforeAll, describe, expect, test } from 'vitest'
import type { StandingAnswer } from '../../../server/contract/standing/standing.ts'
import { daysLater, monthsLater } from '../../../server/policy/calendar.ts'
import { colleagues, customers } from '../../cast.ts'
import { firstRows } from '../../support/is-full.ts'
import { desk, type Sitting } from '../support/desk.ts'
import { someFrames } from '../support/sampler.ts'
import { screenshot } from '../support/screenshot.ts'
import { restrictedCard as card, claimsOf, restricted, signInButton, tokensSent } from '../support/signing-in.ts'

const now = new Date()
const at = desk({ now })
const { amira, dan, frances } = colleagues
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
      who: 'somebody who was never on the register',
      subject: 'Repair to the back door',
      standing: 'No contact restriction',
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
        `It ends on ${words(daysLater(monthsLater(dayOf(daysAgo(40)), 12), -1))}.`,
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
  ])('$who: “$standing”, in words and announced', async ({ subject, standing, says, live }) => {
    await seat.read(subject)
    const card = seat.card(standing)
    await card.getByRole('heading', { level: 1, name: standing, exact: true }).waitFor()
    const text = (await card.textContent()) ?? ''
    for (const part of says) expect(text.replace(/\s+/g, ' ')).toContain(part)
    expect(await seat.pane.getByRole('heading', { level: 1 }).count()).toBe(1)
    await expect.poll(() => seat.announced.textContent()).toContain(`${standing}. ${live}`)
    await screenshot(seat.page, `standing ${subject.replace(/\W+/g, ' ')}`)
  })

  test('P9: somebody whose warning has lapsed is not on the register', async () => {
    await seat.read('Thank you for sorting the fence')
    await seat.card('No contact restriction').getByText('Nothing is recorded.').waitFor()
    expect(await everything(seat)).not.toMatch(/lapse|warning was given/i)
  })

  test('a standing shows when it was checked, in the council’s time zone', async () => {
    await seat.read('Repair to the back door')
    const line = await seat
      .card('No contact restriction')
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
    await card.getByRole('heading', { name: 'How this customer can contact us' }).waitFor()
    expect(await card.getByRole('listitem').allTextContents()).toEqual([
      'May contact Sam Reyes only.',
      'E-mail: at most once a week.',
      'Telephone: closed. Instead: by letter to Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC.',
      `Until ${words(monthsLater(dayOf(daysAgo(90)), 6))}.`,
    ])
    await card.getByText(`Designated contact: Sam Reyes, ${colleagues.sam.address}, 01632 960101`).waitFor()
    await card.getByText(`Deputy: Kit Lowe, ${colleagues.kit.address}`).waitFor()

    const toSay = card.getByText(/^Thank you for your message\./)
    expect(await toSay.isVisible()).toBe(false)
    await card.getByText('What to say').click()
    expect(await toSay.textContent()).toContain(`Please contact Sam Reyes (${colleagues.sam.address})`)
    expect(await buttons(seat, 'Restricted contact')).not.toContain('Reply')
    await screenshot(seat.page, 'restricted with what to say')
  })

  test('P8: Mia is restricted in volume only: staff may reply, and that is the main action', async () => {
    await seat.read('Third message today: bins')
    const card = seat.card('Restricted contact')
    await card.getByText('You can reply. Sam Reyes, Customer Relations, can help.').waitFor()
    expect((await card.getByRole('listitem').allTextContents())[0]).toBe('E-mail: at most twice a month.')
    expect((await buttons(seat, 'Restricted contact'))[0]).toBe('Reply')
    await screenshot(seat.page, 'restricted may reply')
  })

  test.each(
    firstRows(1, [
      ['the deputy', colleagues.kit, 'Sam is away, I am told', 'You are the deputy of Sam Reyes.'],
      ['the designated contact', colleagues.sam, 'My message for this week', 'You are the designated contact.'],
    ]),
  )('%s may reply, and is not asked to pass it on', async (_, { address }, subject, told) => {
    await seat.outlook.change({ person: address })
    await seat.read(subject)
    await seat.card('Restricted contact').getByText(`${told} You can reply.`).waitFor()
    const shown = await buttons(seat, 'Restricted contact')
    expect(shown[0]).toBe('Reply')
    expect(shown).not.toContain('Remind and pass on')
    await screenshot(seat.page, `restricted seen by ${address.split('@')[0]}`)
    await seat.outlook.change({ person: colleagues.amira.address })
  })
})

describe('G, minimisation: staff see an instruction, never a case file', () => {
  const standingAnswers = () => seat.answers.filter(({ path }) => path === '/api/standing').map(({ body }) => body)
  const secret =
    /names a colleague at home|fourth message|aggressive|abusive|letters on file|incident|evidence|ruth abbey|dan okafor/i

  test.each([
    ['Answer me today', 'Decision pending'],
    ['You people are useless', 'Restricted contact'],
    ['Still no heating', 'Polite warning given'],
  ])('no reason, incident or author reaches the pane: “%s”', async (subject, standing) => {
    await seat.read(subject)
    await seat.card(standing).waitFor()
    expect(await everything(seat)).not.toMatch(secret)
    await expect.poll(standingAnswers).not.toEqual([])
    for (const body of standingAnswers()) expect(body).not.toMatch(secret)
  })

  test('an answer contains only what the card shows', async () => {
    await seat.read('You people are useless')
    await seat.card('Restricted contact').waitFor()
    const ofJo = () => standingAnswers().find((body) => body.includes('"jo.marsh@example.org"'))
    await expect.poll(ofJo).toBeTruthy()
    const { standings }: StandingAnswer = JSON.parse(ofJo() ?? '')
    const standing = standings.find(({ address }) => address === 'jo.marsh@example.org')?.standing
    if (standing?.kind !== 'restricted') throw new Error('Jo is not restricted.')
    const shown = ['customerId', 'instruction', 'kind', 'passedOn', 'restrictionId', 'scope', 'since', 'until']
    expect(Object.keys(standing).sort()).toEqual(shown)
    expect(Object.keys(standing.instruction).sort()).toEqual([
      'arrangements',
      'mayReply',
      'passTo',
      'reminder',
      'say',
      'you',
    ])
  })

  test('the person looked up is never part of a URL', async () => {
    await seat.read('You people are useless')
    await seat.card('Restricted contact').waitFor()
    expect(seat.requests.length).toBeGreaterThan(5)
    for (const request of seat.requests) expect(request.url()).not.toMatch(/jo\.marsh|example\.org|%40|@/)
  })
})

test('a screen reader announces each standing once, however often it is checked again', async () => {
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
    const answered = seat.page.waitForResponse(/\/api\/standing$/)
    await seat.pane.getByRole('button', { name: 'Refresh' }).click()
    await answered
    expect(asked()).toBe(before + 1)
    await someFrames(seat.frame())
  }
  await seat.outlook.openMessage('You people are useless')
  await seat.card('Restricted contact').waitFor()
  const heard = () => seat.frame().evaluate(() => (window as unknown as { heard: string[] }).heard.filter(Boolean))
  await expect.poll(heard).toHaveLength(1)
  expect((await heard())[0]).toContain(`${customers.jo.name}`)
  expect((await heard())[0]).toContain('Restricted contact. Do not reply.')
})

// More is in same-desk.full.test.ts.
describe('somebody else at the same desk', () => {
  test.each(firstRows(1, ['bridge', 'web-session']))('sees and asks as themselves (%s)', async (signIn) => {
    const place = signIn === 'bridge' ? seat : await at.sit({ signIn })
    await place.read(restricted)
    await card(place).waitFor()
    const before = tokensSent(place).length
    await place.outlook.change({ person: dan.address })
    await place.pane.getByRole('heading', { name: 'No message is open' }).waitFor()
    expect(await place.pane.locator('body').textContent()).not.toMatch(/Jo Marsh|Restricted/)
    await place.outlook.openMessage('The shed. Fourth time.')
    await place.card('Decision pending').waitFor()
    // Dan escalated Colin himself, which the register tells him and nobody else.
    await place.pane.getByRole('button', { name: 'Add details' }).waitFor()
    const after = tokensSent(place).slice(before)
    expect(after.length).toBeGreaterThan(0)
    expect(new Set(after.map((token) => claimsOf(token).oid))).toEqual(new Set([dan.oid]))
    await place.outlook.change({ person: amira.address })
  })

  test('is signed out until they sign in, even if the person before was signed in', async () => {
    const seat = await at.sit({ signIn: 'web', message: restricted })
    await signInButton(seat).click()
    await card(seat).waitFor()
    const before = tokensSent(seat).length
    await seat.outlook.change({ person: frances.address })
    await seat.card('Not checked').getByText('You are signed out.').waitFor()
    expect(await seat.pane.locator('body').textContent()).not.toMatch(/Jo Marsh|Restricted/)
    expect(tokensSent(seat).length).toBe(before)
    await seat.outlook.openMessage('To the director')
    await signInButton(seat).click()
    await seat.card('Polite warning given').waitFor()
    const after = tokensSent(seat).slice(before)
    expect(new Set(after.map((token) => claimsOf(token).oid))).toEqual(new Set([frances.oid]))
  })
})
