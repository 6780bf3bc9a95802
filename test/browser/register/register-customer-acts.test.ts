import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { addPoint } from '../../../server/cases/contact-point/add-contact-point.ts'
import { recordRepresentation } from '../../../server/cases/representation/record-representation.ts'
import { recordRightsRequest } from '../../../server/cases/rights-request/rights-requests.ts'
import { daysLater } from '../../../server/policy/calendar.ts'
import { own } from '../../../server/policy/contact-point/whose.ts'
import { referenceOf } from '../../../server/policy/reference.ts'
import { customersByKey } from '../../../server/register/customer/customers.ts'
import { colleagues, customers } from '../../cast.ts'
import { actBy, clue, message } from '../../support/acts.ts'
import { warn } from '../../support/doing.ts'
import { fullTest } from '../../support/is-full.ts'
import { auditedKinds } from '../../support/store/rows.ts'
import { clean } from '../support/accessibility/clean.ts'
import { desk, failedRequests } from '../support/desk.ts'
import { choose, fill } from '../support/form.ts'
import { button, press, says } from '../support/hands.ts'
import { dayNow, inForceNow, now } from '../support/records.ts'
import { oneInTurn, openRegister } from '../support/register-desk.ts'
import { screenshot } from '../support/screenshot.ts'

const at = desk()
/** One window, in which one person sits after the other, and requests fail. */
const openAs = oneInTurn(at, { provokes: failedRequests })
const openAsRuth = (fragment: string) => openAs('ruth', fragment)
const [address = ''] = customers.jo.addresses
let jo = ''
beforeAll(async () => {
  const [owner] = await at.stack.register.read((reading) => customersByKey(reading, 'email', [address]))
  jo = owner?.customerId ?? ''
})

test('G, accuracy: the keeper removes the last way to find a customer, and confirms it: it was a stranger’s', async () => {
  const { register } = at.stack
  const stranger = 'neighbour@example.net'
  const customer = clue({ addresses: [stranger] })
  const { customerId } = await warn(register, actBy(colleagues.amira, new Date()), { customer })
  const name = { kind: 'name', value: 'Kay Moss', why: 'Her letter.', whose: own } as const
  await register.write((tx) => addPoint(tx, actBy(colleagues.ruth, new Date()), customerId, name))

  const seat = await openAsRuth(`#/customers/${customerId}`)
  const { main } = seat
  const remove = main.getByRole('button', { name: 'Remove it', exact: true })
  await main.getByRole('button', { name: `Remove: ${stranger}`, exact: true }).click()
  await fill(main, 'Why?', 'It is her neighbour’s.')
  await remove.click()
  await main.getByText(/^Not sent\. Staff would no longer find this customer/).waitFor()
  await main.getByRole('checkbox', { name: /^It isn’t this customer’s\./ }).check()
  await seat.wellMadeInFull('customer last way to find')
  await remove.click()
  await main.getByText('What counted before (1)').waitFor()
})

test('P14: the keeper records a representation by telephone from the customer’s page', async () => {
  const made = await inForceNow(at.stack)
  const keeper = await openAsRuth(`#/customers/${made.customerId}`)
  await keeper.main.getByRole('button', { name: 'Record a representation' }).click()
  const form = keeper.main.getByRole('form', { name: 'Record a representation' })
  await form.getByLabel('How did it come?').selectOption('telephone')
  await fill(form, 'Who spoke for the customer?', 'Bea Moor, solicitor')
  await form.getByRole('button', { name: 'Record it' }).click()
  await form.getByText('This is needed.').waitFor()
  await fill(form, 'What do they say?', 'That the telephone is the only way that they have.')
  await keeper.wellMadeInFull('representation by telephone')
  await form.getByRole('button', { name: 'Record it' }).click()
  await keeper.main.getByText(/^Representation recorded\. An officer will answer it\./).waitFor()
  const kept = await at.stack.register.read((reading) =>
    reading
      .selectFrom('representations')
      .select(['channel', 'spoken_by', 'account'])
      .where('restriction_id', '=', made.restrictionId)
      .execute(),
  )
  expect(kept).toEqual([
    {
      channel: 'telephone',
      spoken_by: 'Bea Moor, solicitor',
      account: 'That the telephone is the only way that they have.',
    },
  ])
})

test('DPA 2018 s.164A: the keeper acknowledges an overdue complaint, which then waits for its answer', async () => {
  const { register } = at.stack
  const customer = clue({ addresses: ['complains@example.org'] })
  const { customerId } = await warn(register, actBy(colleagues.amira, new Date()), {
    ...{ customer, contact: message({ internetMessageId: '<complains@example.org>' }) },
  })
  const receivedOn = daysLater(dayNow(), -40)
  await register.write((tx) =>
    recordRightsRequest(tx, now('frances'), customerId, {
      kind: 'complaint',
      receivedOn,
      what: 'You told my landlord.',
    }),
  )
  const keeper = await openAsRuth(`#/customers/${customerId}`)
  const { main } = keeper
  await main.getByText(/^Overdue\. Acknowledge it now: it was due by /).waitFor()
  await main.getByRole('button', { name: /^Record the acknowledgement: Data-protection complaint/ }).click()
  const form = main.getByRole('form', { name: 'Record the acknowledgement' })
  await form.getByRole('button', { name: 'Record it' }).click()
  await form.getByText('Choose the day.').waitFor()
  await form.getByLabel('When did you send it?').fill(daysLater(receivedOn, -1))
  await form.getByRole('button', { name: 'Record it' }).click()
  await form.getByText(/^Not sent\./).waitFor()
  await form.getByLabel('When did you send it?').fill(daysLater(receivedOn, 5))
  await keeper.wellMadeInFull('complaint to acknowledge')
  await form.getByRole('button', { name: 'Record it' }).click()
  await main
    .getByText(/^Acknowledgement recorded\. The complaint stays on the list/)
    .first()
    .waitFor()
  await main.getByText(/Acknowledged on .*; outcome not yet told\./).waitFor()
  expect(await main.getByText(/^Overdue/).count()).toBe(0)
  expect(await main.getByRole('button', { name: /^Record the acknowledgement/ }).count()).toBe(0)
  expect(await main.getByRole('button', { name: /^Record the answer/ }).count()).toBe(1)
  await keeper.go('#/work', 'Waiting for you')
  await main.getByText(/data-protection complaint, acknowledged on .*; outcome not yet told/).waitFor()
})

fullTest(
  'P14: whoever decided reads whom to ask about a representation by telephone, and another officer answers',
  async () => {
    const made = await inForceNow(at.stack)
    const { restrictionId } = made
    const account = 'That the telephone is the only way that they have.'
    const heard = { restrictionId, receivedOn: dayNow(), account, channel: 'telephone', evidence: null } as const
    await at.stack.register.write((tx) =>
      recordRepresentation(tx, now('ruth'), { ...heard, spokenBy: 'Bea Moor, solicitor' }),
    )
    const decider = await openRegister(at, 'frances', `#/restrictions/${restrictionId}`)
    await decider.main.getByText('By telephone. Through Bea Moor, solicitor.').waitFor()
    await decider.main
      .getByText(/somebody else is free to judge it\. Ask Tom Birch/)
      .first()
      .waitFor()
    expect(await decider.main.getByRole('button', { name: /^Answer it/ }).count()).toBe(0)

    const { pane, page } = await at.sit({ person: colleagues.tom.address })
    await pane.getByRole('navigation', { name: 'Your work' }).getByRole('button').click()
    await button(pane, 'Record what came by letter, telephone or in person').waitFor()
    await press(pane, new RegExp(`^${made.name}: representation to answer, acknowledge by `))
    await press(pane, /^Answer it: representation/)
    await choose(pane, 'What do you decide?', 'It stays as it is')
    await fill(pane, 'Reasons', 'The words were repeated after a warning.')
    await clean(page)
    await press(pane, 'Record the answer')
    await says(pane, 'Recorded. It stays as it is.')
  },
)

fullTest('an officer sees a customer’s page without the keeper’s acts, and not who looked', async () => {
  const { main, heading } = await openRegister(at, 'frances', `#/customers/${jo}`)
  await heading('Jo Marsh').waitFor()
  await main.getByRole('heading', { name: 'Contact points' }).waitFor()
  expect(await main.getByRole('button', { name: /^(Correct|Remove|Withdraw|Add)/ }).count()).toBe(0)
  expect(await main.getByText('Who looked').count()).toBe(0)
})

describe('a subject access file', () => {
  test('has everything about a person in one file, and its making is itself recorded', async () => {
    const seat = await openAsRuth(`#/subject-access/${jo}`)
    const { page, main } = seat
    await seat.heading('Subject access').waitFor()
    expect(await page.title()).toBe('Subject access – Contact register')
    await seat.wellMade('subject access')

    at.stack.proxy.set({ status: 503 })
    await main.getByRole('button', { name: 'Make the file' }).click()
    await main.getByText('Not downloaded. The register could not answer just now.').first().waitFor()
    at.stack.proxy.set()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      main.getByRole('button', { name: 'Make the file' }).press('Enter'),
    ])
    const reference = referenceOf('customer', jo)
    expect(file.suggestedFilename()).toBe(`subject-access-${reference}.zip`)
    const files = unzipSync(readFileSync(await file.path()))
    const text = strFromU8(files[`subject-access-${reference}.txt`] ?? new Uint8Array())
    for (const said of ['Read this first', 'jo.marsh@example.org', 'Sam Reyes', '[REDACT? '])
      expect(text).toContain(said)
    expect(Object.keys(files)).toContain(`subject-access-${reference}.docx`)
    expect((await auditedKinds(at.stack.register)).filter((kind) => kind === 'subject-access-answered')).toHaveLength(1)
    for (const request of seat.requests) expect(request.url()).not.toMatch(/marsh/i)
  })

  fullTest(
    'is not made where an address names no customer, or the customer is gone, and the page says so',
    async () => {
      const seat = await openAsRuth('#/subject-access')
      await seat.main.getByText('This address names no customer.').waitFor()
      await seat.go('#/subject-access/0198c5b2-7c00-7000-8000-000000000001', 'Subject access')
      await seat.main.getByRole('button', { name: 'Make the file' }).click()
      await seat.main
        .getByText(/^Not downloaded\. This customer is not on the register/)
        .first()
        .waitFor()
    },
  )
})

const alone = 'Don’t go alone: take a colleague with you.'
const side = 'Use the side door.'
const reason = 'She threw a cup at a visitor.'

describe('P4: precautions for visits', () => {
  test('an officer records them and sends the letter; staff see what to do beside the message and for the address', async () => {
    const { register } = at.stack
    const home = { kind: 'postal-address', value: '12 High Street\nAmbleford\nYO1 7HH', why: 'Her letter.' } as const
    const ruth = actBy(colleagues.ruth, new Date())
    await register.write((tx) => addPoint(tx, ruth, jo, { ...home, whose: own }))

    const officer = await openAs('frances', `#/customers/${jo}`)
    const { main } = officer
    await main.getByRole('button', { name: 'Record precautions' }).click()
    const form = main.getByRole('form', { name: 'Record precautions' })
    await form.getByRole('button', { name: 'Record them' }).click()
    await form.getByText('Choose at least one, or write what to do.').waitFor()
    await officer.wellMadeInFull('visits form')
    await form.getByRole('checkbox', { name: alone }).check()
    await form.getByRole('textbox', { name: 'Anything else to do' }).fill(side)
    await form.getByLabel('Look at this again by').fill(daysLater(new Date().toISOString().slice(0, 10), 60))
    await form.getByRole('textbox', { name: 'Why are they needed?' }).fill(reason)
    await form.getByRole('button', { name: 'Record them' }).click()
    await main.getByText('Recorded. Staff see them now. Next, send the letter.').waitFor()
    await main.getByText('The customer doesn’t know yet. Send the letter.').waitFor()
    await main.getByRole('button', { name: /^Letter: precautions/ }).click()
    await main.getByRole('article', { name: 'The letter' }).getByText('Two members of our staff').waitFor()
    await officer.wellMade('visits letter')
    const recording = main.getByRole('form', { name: 'Record as sent' })
    await recording.getByRole('checkbox', { name: 'I changed the wording before I sent it' }).check()
    const version = recording.getByRole('textbox', { name: 'The letter as you sent it' })
    await version.fill(`${await version.inputValue()}\n\nWe would be glad to talk.`)
    await recording.getByRole('button', { name: 'Record it' }).click()
    await main.getByText('The customer was told by letter.').waitFor()
    await main.getByText('Letter recorded as sent.').waitFor()
    expect(await main.getByRole('article', { name: 'The letter' }).count()).toBe(0)
    await officer.wellMadeInFull('visits recorded')

    const staff = await at.sit({ stays: true })
    await staff.read('You people are useless')
    const card = staff.card('Restricted contact')
    const visit = card.getByRole('region', { name: 'Before a visit' })
    await visit.getByText(alone).waitFor()
    await visit.getByText(side).waitFor()
    expect(await staff.pane.locator('body').textContent()).not.toContain('cup')
    await screenshot(staff.page, 'visits card', 'whole')
    expect(await staff.announced.textContent()).toContain(`Before a visit: ${alone} ${side}`)

    await press(staff.pane, 'Log a call')
    const call = staff.pane.getByRole('form', { name: 'Who is it?' })
    await call.getByRole('combobox', { name: 'Look up by' }).selectOption('Postal address')
    await call.getByRole('textbox', { name: 'Postal address', exact: true }).fill('12 High St, yo17hh')
    await press(staff.pane, 'Look up')
    const told = `Follow this before you visit this address. Before a visit: ${alone} ${side}`
    await staff.pane.getByRole('status').filter({ hasText: told }).waitFor()
    const there = staff.pane.getByRole('region', { name: 'Before a visit' }).filter({ hasText: side })
    // The open message, and what is to be done for its sender, gives way to the call.
    await expect.poll(() => there.count()).toBe(1)
    expect(await staff.pane.getByRole('region', { name: 'What happened', exact: true }).count()).toBe(0)
    await screenshot(staff.page, 'visits address', 'whole')
    await officer.go(`#/customers/${jo}`, 'Jo Marsh')
    await main.getByRole('button', { name: /^End: precautions/ }).click()
    const ending = main.getByRole('form', { name: 'End the precautions' })
    await ending.getByRole('textbox', { name: 'Why are they no longer needed?' }).fill('She has moved.')
    await ending.getByRole('button', { name: 'End them' }).click()
    await main.getByText('Ended. Staff no longer see them.').waitFor()
  })
})
