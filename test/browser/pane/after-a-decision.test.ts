import { beforeAll, describe, expect, test } from 'vitest'
import { liftRestriction } from '../../../server/cases/restriction/lift-restriction.ts'
import { referenceOf } from '../../../server/policy/reference.ts'
import { currentArrangements, findArrangement } from '../../../server/register/mail-arrangement/arrangements.ts'
import { colleagues, customers } from '../../cast.ts'
import { actBy, clue, message } from '../../support/acts.ts'
import { approval, decide, mails, record, sent, terms } from '../../support/deciding.ts'
import { file, pass, seen } from '../../support/doing.ts'
import { note } from '../../support/duties.ts'
import { firstRows, fullTest } from '../../support/is-full.ts'
import { clean, cleanInFull } from '../support/accessibility/clean.ts'
import { desk, failedRequests } from '../support/desk.ts'
import { choose, fill, group, tick } from '../support/form.ts'
import { press, says } from '../support/hands.ts'
import { newcomer } from '../support/newcomer.ts'
import { calmAndTroubled } from '../support/opened.ts'
import { evidenceFor } from '../support/recorded.ts'
import { escalated, inForceNow, now } from '../support/records.ts'
import { oneInTurn, openRegister } from '../support/register-desk.ts'
import { screenshot } from '../support/screenshot.ts'
import type { Person } from '../support/signed-in-at.ts'

const at = desk()
/** One window in which one person after the other has Outlook open, and one for the register's page. */
const { calm, troubled } = calmAndTroubled(at, failedRequests)
const openAs = oneInTurn(at, { provokes: failedRequests })

/** Somebody in front of the window, with no message open. */
async function sits(person: Person) {
  const seat = await calm.seat()
  await seat.outlook.change({ person: colleagues[person].address })
  return seat
}

const secret = 'The neighbour gave evidence in confidence.'
const forThem = 'Thank you. Please add the calls next time.'

describe('P10: the outcome of an escalation', () => {
  test('P10: the person who escalated reads it beside the message, with the officer’s words, never the reasons', async () => {
    const { escalationId, subject } = await escalated(at.stack)
    const declined = { outcome: 'decline', version: 1, reasons: secret, feedback: forThem } as const
    await decide(at.stack.register, now('frances'), escalationId, declined)

    const { pane, page, card, read } = await calm.seat()
    await read(subject)
    await card('No contact restriction').waitFor()
    await says(pane, /^You escalated this on /)
    await pane.getByText('The officer decided not to restrict contact.').waitFor()
    await pane.getByText(forThem).waitFor()
    expect(await pane.getByText(secret).count()).toBe(0)
    await clean(page)
    await screenshot(page, 'escalation-outcome')
  })

  test('P1: an escalation without behaviours does not go back: the officer names them', async () => {
    const who = await newcomer(at.stack.post)
    const contact = message({ internetMessageId: who.messageId, from: { address: who.address, name: who.name } })
    await file(at.stack.register, now('amira'), {
      customer: clue({ addresses: [who.address], names: [who.name] }),
      evidence: [{ contact, original: null }],
    })
    const [filed] = await evidenceFor(at.stack.register, who.messageId)
    const officer = await sits('tom')
    await press(officer.pane, /waiting/)
    await officer.pane.getByRole('button', { name: new RegExp(`^${who.name}: decision`) }).click()
    await choose(officer.pane, 'What do you decide?', /^Approve a restriction/)
    await officer.pane.getByText('The escalation names none. Choose what you find in the evidence.').waitFor()
    await tick(officer.pane, 'Harassing')
    await press(officer.pane, /^If needed: precautions/)
    await fill(officer.pane, `What do you want to tell ${colleagues.amira.name}? (optional)`, forThem)
    await cleanInFull(officer.page)
    await screenshot(officer.page, 'officer-names-behaviours')
    expect(filed?.behaviours).toBe('[]')
  })
})

describe('P14: what is passed to the designated contact', () => {
  test('G: the contact finds what a colleague has noted of the message, with its clock, and deals with it', async () => {
    const { register } = at.stack
    const [jo = ''] = customers.jo.addresses
    const standing = await seen(register, now('amira'), jo)
    if (standing?.kind !== 'restricted') throw new Error('Jo is not restricted.')
    const from = { address: jo, name: customers.jo.name }
    const contact = message({ from, subject: 'My file', sentAt: new Date().toISOString() })
    const { passedOnId } = await pass(register, now('amira'), standing.restrictionId, { contact })
    await note(register, passedOnId, ['subject-access'], now('amira'))

    const sam = await sits('sam')
    await press(sam.pane, /waiting/)
    await sam.pane
      .getByRole('button', { name: /subject access request/ })
      .first()
      .click()
    await sam.pane.getByRole('heading', { name: 'Passed to you' }).waitFor()
    await sam.pane.getByText('Subject access request.').first().waitFor()
    await clean(sam.page)
    await screenshot(sam.page, 'passed-to-you')
    await press(sam.pane, /^Dealt with: Subject access request.* My file$/)
    await sam.pane.getByText(/^Subject access request\. Dealt with on .* by Sam Reyes\.$/).waitFor()

    const seat = await openAs('sam', '#/passed-to-you')
    await seat.heading('Passed to you').waitFor()
    await seat.main.getByText('Message to read and deal with.').first().waitFor()
    // The same page was looked at in the pane.
    await seat.wellMadeInFull('passed to you')
    expect(await seat.main.getByText(/disab|health/i).count()).toBe(0)
  })
})

describe('P8: a restriction of one service', () => {
  test('P8: the card asks with one press, shows the stricter answer until then, and other services no more than that', async () => {
    const { subject } = await inForceNow(at.stack, { services: ['Housing'], scopeReason: null })
    const seat = await troubled.seat()
    await seat.outlook.change({ person: colleagues.amira.address })
    await seat.read(subject)
    await seat.card('Restricted contact').waitFor()
    const asks = group(seat.pane, 'Which service are you in?')
    await asks.getByText('This restriction may not cover your service. Follow it until you choose.').waitFor()
    await clean(seat.page)
    await screenshot(seat.page, 'restricted, service not known')

    // A choice that the register cannot answer hides nothing that is known.
    at.stack.proxy.set({ status: 500, path: '/api/standing' })
    await asks.getByRole('button', { name: 'Planning' }).click()
    const known = seat.card('Restricted contact')
    await known.getByText(/^Could not be checked again\. This was known at \d\d:\d\d\.$/).waitFor()
    at.stack.proxy.set()
    await known.getByRole('button', { name: 'Refresh' }).click()
    const card = seat.card('No contact restriction for your service')
    await card.getByText('Reply as usual.').waitFor()
    expect(await card.getByText(/Housing|Sam Reyes/).count()).toBe(0)
    await seat.pane.getByRole('button', { name: 'Give a polite warning' }).waitFor()
    expect(await asks.count()).toBe(0)
    await screenshot(seat.page, 'no contact restriction for your service')

    await press(seat.pane, 'Your service: Planning')
    await seat.pane.getByRole('combobox', { name: 'Your service' }).selectOption('Housing')
    await seat.card('Restricted contact').getByText('For Housing only.').waitFor()
    expect(await asks.count()).toBe(0)
  })

  test('the register keeper says by which claim staff are in a service, and which mail the service gets', async () => {
    const seat = await openAs('ruth', '#/settings/scope')
    await seat.heading('Staff and mail of each service').waitFor()
    await seat.main.getByRole('button', { name: 'Add a mail group' }).click()
    const added = group(seat.main, 'Mail group 3')
    await added.getByRole('combobox', { name: 'Service' }).selectOption('Council Tax')
    await fill(added, 'E-mail address of the group', 'tax.staff@ambleford.example')
    await seat.main.getByRole('button', { name: 'Add a department' }).click()
    const other = group(seat.main, 'Department 1')
    await other.getByRole('combobox', { name: 'Service' }).selectOption('Waste and Recycling')
    await fill(other, 'Department, as in the directory', 'Street Scene')
    await fill(seat.main, 'Why is it changed?', 'Council Tax has a group now.')
    await seat.wellMadeInFull('settings, staff and mail of each service')
    await seat.main.getByRole('button', { name: 'Save a new version' }).click()
    await seat.main.getByText('Saved as version 1. It’s in use now.').waitFor()
  })
})

const by = (who: Person) => actBy(colleagues[who], new Date())
const account = 'Twelve calls in one morning, and each of them abusive.'

/** What was mailed to somebody, whether the server has sent it yet or not. */
async function mailed(who: Person): Promise<string[]> {
  const { address } = colleagues[who]
  const waiting = (await mails(at.stack.register)).filter(({ to }) => to.includes(address)).map(({ body }) => body)
  const arrived = at.stack.post.list(address).map(({ id }) => at.stack.post.find(id)?.content.text ?? '')
  return [...waiting, ...arrived]
}

/** The link to a section of the register's page that somebody was mailed, as it is opened in this browser. */
async function linkTo(section: string, id: string, who: Person): Promise<string> {
  const link = `/register.html#/${section}/${id}`
  await expect.poll(async () => (await mailed(who)).some((text) => text.includes(link))).toBe(true)
  return new URL(link, 'https://register.example').hash
}

let asked = ''
let arrangement = ''
beforeAll(async () => {
  const { register } = at.stack
  const evidence = [{ contact: message({ internetMessageId: null }), original: null }]
  const escalated = () => file(register, by('amira'), { behaviours: ['abusive'], account, evidence })
  asked = (await escalated()).escalationId
  await decide(register, by('frances'), asked, { outcome: 'ask-for-more', version: 1, question: 'Which calls?' })
  const { escalationId } = await escalated()
  const decision = approval({ terms: terms({ reviewOn: inDays(150) }) })
  const { restrictionId, letterId } = await decide(register, by('frances'), escalationId, decision)
  await record(register, by('frances'), letterId ?? '', sent(inDays(0)))
  const made = await register.read((reading) => currentArrangements(reading, restrictionId ?? ''))
  arrangement = made[0]?.id ?? ''
})

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

describe('a link in a mail opens what the mail is about, in any browser', () => {
  test('P10: an officer reaches the escalation', async () => {
    const seat = await openAs('frances', await linkTo('escalations', asked, 'frances'))
    await seat.main.getByText(account).waitFor()
    // It is looked at in register/register-log.test.ts, too.
    await seat.wellMadeInFull('escalation from a mail')
  })

  test('P10: the person who escalated, without any role, reaches the officer’s question; a colleague is told whose it is', async () => {
    const link = await linkTo('escalations', asked, 'amira')
    const seat = await openAs('amira', link)
    await seat.heading('An officer asks you for more').waitFor()
    await seat.main.getByText('Which calls?').waitFor()
    expect(await seat.page.getByRole('navigation').count()).toBe(0)
    const other = await openAs('dan', link)
    await other.heading('This is for an authorising officer').waitFor()
  })

  test('P13: ICT reaches the mail arrangement', async () => {
    const seat = await openAs('lee', await linkTo('arrangements', arrangement, 'lee'))
    await seat.heading('Mail arrangements').waitFor()
    await seat.main
      .getByText(customers.petra.addresses[0] ?? '')
      .first()
      .waitFor()
    await seat.main
      .getByRole('button', { name: /^It is in place/ })
      .first()
      .waitFor()
  })

  test('P13: what has ended while ICT had the page open is not confirmed as it was; the page shows what is asked now', async () => {
    const { register } = at.stack
    const { restrictionId, name } = await inForceNow(at.stack, { mail: { kind: 'block', exceptions: [] } })
    const [{ id = '' } = {}] = await register.look((tx) => currentArrangements(tx, restrictionId))
    const state = async () => (await register.look((tx) => findArrangement(tx, id)))?.state
    const seat = await openAs('lee', await linkTo('arrangements', id, 'lee'))
    const entry = seat.main.getByRole('listitem').filter({ hasText: referenceOf('restriction', restrictionId) })
    await entry.getByRole('button', { name: /^It is in place/ }).waitFor()
    await register.write((tx) => liftRestriction(tx, now('tom'), restrictionId, { reasons: `${name} apologised.` }))
    await entry.getByRole('button', { name: /^It is in place/ }).click()
    await entry.getByText(/^Not recorded: what is asked for has changed meanwhile\./).waitFor()
    expect(await state()).toBe('to-remove')
    await seat.wellMadeInFull('arrangement that ended meanwhile')
    await entry.getByRole('button', { name: /^It is removed/ }).click()
    await seat.main.getByText('Recorded: it is removed.').waitFor()
    expect(await state()).toBe('removed')
  })

  test.each(
    firstRows<[Person, string, RegExp]>(1, [
      ['amira', 'restrictions', /This page is for authorising officers, the reviewer and the register keeper\./],
      ['amira', 'arrangements', /This page is for ICT and the register keeper\./],
      ['max', 'restrictions', /It is for authorising officers, the reviewer and the register keeper\./],
    ]),
  )('%s, who has no access to %s, is told whose it is and what to do with the mail', async (who, section, words) => {
    const fragment = `#/${section}/00000000-0000-7000-8000-000000000000`
    const seat = await openAs(who, fragment)
    await seat.heading(/^You don’t have access to/).waitFor()
    await seat.main.getByText(words).waitFor()
    await seat.main.getByText('If an e-mail brought you here, forward it to one of them.').waitFor()
  })

  test('staff without a role are politely told so, and nothing more is requested', async () => {
    const seat = await openAs('amira', '#/log')
    await seat.heading('You don’t have access to the central log').waitFor()
    expect(await seat.page.getByRole('navigation').count()).toBe(0)
    expect(seat.requests.map((one) => new URL(one.url()).pathname).filter((path) => path.startsWith('/api/'))).toEqual([
      '/api/me',
    ])
    await seat.wellMadeInFull('no role')
  })

  fullTest('a link to the pane, as in earlier mails, leads there too', async () => {
    const seat = await openRegister(at, 'frances', '#/log')
    await seat.page.goto(`${at.stack.proxy.origin}/taskpane.html#escalation=${asked}`)
    await seat.page.waitForURL(`**/register.html#/escalations/${asked}`)
    await seat.main.getByText(account).waitFor()
  })
})

test('people with access open it from the pane, in its own tab', async () => {
  const seat = await sits('frances')
  await seat.pane.getByRole('button', { name: 'Log a call' }).waitFor()
  const link = seat.pane.getByRole('link', { name: 'Open the central log' })
  const [tab] = await Promise.all([seat.context.waitForEvent('page'), link.click()])
  await tab.waitForURL(/\/register\.html/)
  expect(await tab.evaluate(() => window.opener)).toBeNull()
  await tab.close()
  await seat.outlook.change({ person: colleagues.amira.address })
  await seat.pane.getByRole('button', { name: 'Log a call' }).waitFor()
  expect(await link.count()).toBe(0)
})
