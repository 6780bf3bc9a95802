import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { addPoint } from '../../../server/cases/contact-point/add-contact-point.ts'
import { acceptProposal } from '../../../server/cases/contact-point/decide-proposal.ts'
import { readContactPoint } from '../../../server/policy/contact-point/contact-point.ts'
import type { Whose } from '../../../server/policy/contact-point/whose.ts'
import { Refusal } from '../../../server/policy/refusal.ts'
import type { ContactPointKind } from '../../../server/policy/vocabulary.ts'
import { addContactPoint, customersByKey } from '../../../server/register/customer/customers.ts'
import { colleagues, customers } from '../../cast.ts'
import { actBy, council } from '../../support/acts.ts'
import { firstRows, fullTest } from '../../support/is-full.ts'
import { clean } from '../support/accessibility/clean.ts'
import { desk, failedRequests, type Sitting } from '../support/desk.ts'
import { button, press, says } from '../support/hands.ts'
import { newcomer, writes } from '../support/newcomer.ts'
import { recorded } from '../support/recorded.ts'
import { screenshot } from '../support/screenshot.ts'

const at = desk()
let seat: Sitting
beforeAll(async () => {
  seat = await at.sit({ stays: true, provokes: failedRequests })
})
const form = () => seat.pane.getByRole('form', { name: 'Report another address' })
const field = (name: string) => form().getByRole('textbox', { name, exact: true })
afterEach(async () => {
  const close = seat.pane.getByRole('button', { name: 'Close', exact: true })
  if ((await close.count()) > 0) await close.click()
})

/** Opens the form beside a message from Jo Marsh, whom the register knows. */
async function reportForJo() {
  const since = await recorded(at.stack.register)
  await seat.read('You people are useless')
  await seat.card('Restricted contact').waitFor()
  await press(seat.pane, 'Report another address')
  await says(seat.pane, 'For Jo Marsh.')
  return since
}
async function report(what: 'E-mail address' | 'Telephone number' | 'Name', value: string) {
  await form().getByRole('combobox', { name: 'What is new' }).selectOption(what)
  await field({ 'E-mail address': 'New address', 'Telephone number': 'New number', Name: 'Other name' }[what]).fill(
    value,
  )
  if (what !== 'Name') await form().getByRole('radio', { name: 'The customer’s own' }).check()
  await field('How do you know?').fill('Signed with the same name and flat.')
  await press(seat.pane, 'Report it')
}

/** What the register keeper does with a report. */
const accept = (value: string) =>
  at.stack.register.write(async (tx) => {
    const act = actBy(colleagues.ruth, new Date())
    const { customer_id: customerId } = await tx
      .selectFrom('proposals')
      .select('customer_id')
      .where('value', '=', value)
      .executeTakeFirstOrThrow()
    const point = readContactPoint('email', value, council)
    if (point instanceof Refusal) throw point
    await addContactPoint(tx, { id: act.newId(), customerId, point, why: 'Accepted.', at: act.at, by: act.by })
    await tx.updateTable('proposals').set({ state: 'accepted' }).where('value', '=', value).execute()
  })

describe('reporting another address of a customer', () => {
  test('from a known customer’s message: it is saved with the reason, and does not count until accepted', async () => {
    const fresh = 'jo.from.work@example.com'
    const letter = await writes(at.stack.post, `J. M. <${fresh}>`)
    const since = await reportForJo()
    await screenshot(seat.page, 'report-form')
    await report('E-mail address', fresh)
    await says(seat.pane, 'Reported. It counts once the register keeper has accepted it.')
    expect(await since()).toEqual(['contact-point-proposed'])
    await screenshot(seat.page, 'reported')
    const kept = await at.stack.register.read((reading) =>
      reading.selectFrom('proposals').selectAll().where('value', '=', fresh).executeTakeFirst(),
    )
    expect(kept).toMatchObject({
      state: 'proposed',
      why: 'Signed with the same name and flat.',
      by_oid: colleagues.amira.oid,
    })

    await seat.read(letter.subject)
    await seat.card('No contact restriction').waitFor()
    await accept(fresh)
    await press(seat.pane, 'Refresh')
    await seat.card('Restricted contact').waitFor()
  })

  test('from the unknown address’s message: the customer is found by a known address', async () => {
    const who = await newcomer(at.stack.post)
    const since = await recorded(at.stack.register)
    await seat.read(who.subject)
    await seat.card('No contact restriction').waitFor()
    await press(seat.pane, 'Report another address')
    expect(await field('New address').inputValue()).toBe(who.address)
    await field('The customer’s known address or number').fill('07700 900123')
    await report('E-mail address', who.address)
    await says(seat.pane, 'Reported. It counts once the register keeper has accepted it.')
    expect(await since()).toEqual(['contact-point-proposed'])
    await seat.card('No contact restriction').waitFor()
  })

  test.for(
    firstRows(1, [
      ['Name', 'Joanna Marsh'],
      ['Telephone number', '07700 900987'],
    ]),
  )('a %s is reported in the same way', async ([what, value]) => {
    const since = await reportForJo()
    await report(what, value)
    await says(seat.pane, 'Reported.')
    expect(await since()).toEqual(['contact-point-proposed'])
  })

  test('Undo takes it back', async () => {
    const since = await reportForJo()
    await report('E-mail address', 'by.mistake@example.com')
    await says(seat.pane, 'Reported.')
    await press(seat.pane, 'Undo the report')
    await says(seat.pane, 'Report taken back.')
    expect(await since()).toEqual(['contact-point-proposed', 'proposal-withdrawn'])
  })

  fullTest('the draft stays with its message when another is opened', async () => {
    const since = await reportForJo()
    await field('New address').fill('jo.elsewhere@example.com')
    await form().getByRole('radio', { name: 'The customer’s own' }).check()
    await seat.outlook.openMessage('Repair to the back door')
    await seat.card('No contact restriction').waitFor()
    await says(seat.pane, 'For Jo Marsh.')
    expect(await field('New address').inputValue()).toBe('jo.elsewhere@example.com')
    await field('How do you know?').fill('She wrote it.')
    await press(seat.pane, 'Report it')
    await says(seat.pane, 'Reported.')
    expect(await since()).toEqual(['contact-point-proposed'])
  })
})

describe('a report that is refused', () => {
  test.for(
    firstRows(1, [
      ['already known for this customer', 'JMarsh.Home@example.net', 'The register already has this for the customer.'],
      ['an address of the council', 'amira.khan@ambleford.example', 'This address belongs to the council.'],
      ['not an address', 'jo marsh', 'This can’t be looked up.'],
    ]),
  )('%s: the register says so, and the text is still there', async ([, value, words]) => {
    const since = await reportForJo()
    await report('E-mail address', value)
    await says(seat.pane, words)
    expect(await field('New address').inputValue()).toBe(value)
    expect(await since()).toEqual([])
    await screenshot(seat.page, 'report-refused')
  })

  fullTest('reported already', async () => {
    await reportForJo()
    await report('E-mail address', 'twice@example.com')
    await says(seat.pane, 'Reported.')
    await press(seat.pane, 'Close')
    await reportForJo()
    await report('E-mail address', 'Twice@Example.com')
    await says(seat.pane, 'This has already been reported. The register keeper will look at it.')
  })

  test('an empty form: each missing field says so, and the first gets the focus', async () => {
    const since = await reportForJo()
    await press(seat.pane, 'Report it')
    await expect.poll(() => form().getByText('This is needed.').count()).toBe(3)
    await expect.poll(() => field('New address').evaluate((input) => input === document.activeElement)).toBe(true)
    expect(await since()).toEqual([])
  })

  test('an address that belongs to no known customer', async () => {
    const who = await newcomer(at.stack.post)
    const since = await recorded(at.stack.register)
    await seat.read(who.subject)
    await seat.card('No contact restriction').waitFor()
    await press(seat.pane, 'Report another address')
    await field('The customer’s known address or number').fill('nobody.at.all@example.org')
    await report('E-mail address', who.address)
    await says(seat.pane, 'Nobody on the register has this address or number.')
    expect(await since()).toEqual([])
  })

  // So do the other forms: it is in calls/calls.test.ts and passing-on.test.ts.
  fullTest('a lost answer: pressing again makes no second report', async () => {
    const since = await reportForJo()
    at.stack.proxy.set({ loseAnswers: 1, path: '/api/contact-points' })
    await report('E-mail address', 'lost.answer@example.com')
    await says(seat.pane, /^This may have been recorded\. The register could not be reached\./)
    await press(seat.pane, 'Report it')
    await says(seat.pane, 'Reported.')
    expect(await since()).toEqual(['contact-point-proposed'])
  })
})

const family = 'marsh.family@example.org'
const number = '07700 900999'
const ruth = () => actBy(colleagues.ruth, new Date())

describe('P4: what several people share', () => {
  beforeAll(async () => {
    const [jo, petra] = await Promise.all(
      [customers.jo, customers.petra].map(async ({ addresses }) => {
        const [owner] = await at.stack.register.read((reading) =>
          customersByKey(reading, 'email', [addresses[0] ?? '']),
        )
        return owner?.customerId ?? ''
      }),
    )
    const add = (customerId: string | undefined, kind: ContactPointKind, value: string, whose: Whose) =>
      at.stack.register.write((tx) =>
        addPoint(tx, ruth(), customerId ?? '', { kind, value, whose, why: 'They share it.' }),
      )
    for (const customerId of [jo, petra]) {
      await add(customerId, 'email', family, { kind: 'shared' })
      await add(customerId, 'number', number, { kind: 'shared' })
    }
  })

  test('a shared mailbox names nobody and can’t be recorded under anybody until the name is given', async () => {
    const letter = await writes(at.stack.post, `The Marshes <${family}>`)
    const since = await recorded(at.stack.register)
    await seat.read(letter.subject)
    const card = seat.card('Shared address: ask who is writing')
    await card.waitFor()
    expect(await card.textContent()).not.toMatch(/Jo|Petra|Restricted/)
    for (const act of ['Give a polite warning', 'Escalate']) expect(await button(seat.pane, act).count()).toBe(0)
    await screenshot(seat.page, 'shared-address')
    await clean(seat.page)

    const name = seat.pane.getByRole('form', { name: 'Who is writing?' }).getByRole('textbox', { name: 'Name' })
    await name.fill(customers.jo.name)
    await press(seat.pane, 'Look up')
    await seat.card('Restricted contact').waitFor()
    await says(seat.pane, `This is about ${customers.jo.name}.`)
    // A message, not a call: what to do is what the customer's own card says.
    await says(seat.pane, /^Do not reply\. Pass this to /)
    await screenshot(seat.page, 'shared-address-named')
    await name.fill('Ida Marsh')
    await press(seat.pane, 'Look up')
    await card.waitFor()
    await says(seat.pane, 'Ida Marsh isn’t known with this address.')
    await press(seat.pane, 'Escalate')
    await says(seat.pane, 'Escalated to the authorising officer.')
    expect(await since()).toEqual(['customer-added', 'escalation-filed'])
  })

  fullTest('a shared number asks who is calling, and takes the name', async () => {
    await seat.read('Repair to the back door')
    await press(seat.pane, 'Log a call')
    const form = seat.pane.getByRole('form', { name: 'Who is it?' })
    await form.getByRole('textbox', { name: 'Number', exact: true }).fill(number)
    await press(seat.pane, 'Look up')
    await says(seat.pane, 'Several people use this. Who is calling?')
    await form.getByRole('textbox', { name: 'Name, if you know it' }).fill('marsh, jo')
    await press(seat.pane, 'Look up')
    await says(seat.pane, 'Restricted contact. Tell them to contact Sam Reyes')
    await form.getByRole('textbox', { name: 'Name, if you know it' }).fill('Kim Marsh')
    await press(seat.pane, 'Look up')
    await says(seat.pane, 'We know this number or address, but not with this name.')
    await press(seat.pane, 'Back')
  })
})

test('P8: a solicitor reported as one is answered as usual, and the card names no customer', async () => {
  const address = 'ann.lee@law.example'
  const letter = await writes(at.stack.post, `Ann Lee <${address}>`)
  await seat.read('You people are useless')
  await seat.card('Restricted contact').waitFor()
  await press(seat.pane, 'Report another address')
  const form = seat.pane.getByRole('form', { name: 'Report another address' })
  await form.getByRole('textbox', { name: 'New address' }).fill(address)
  await form.getByRole('radio', { name: /^A representative’s/ }).check()
  await form.getByRole('combobox', { name: 'Their part' }).selectOption('Solicitor')
  await form.getByRole('textbox', { name: 'How do you know?' }).fill('She acts for her.')
  await press(seat.pane, 'Report it')
  await form.getByText('This is needed.').waitFor()
  await form.getByRole('textbox', { name: 'Their name' }).fill('Ann Lee')
  await screenshot(seat.page, 'report-representative')
  await press(seat.pane, 'Report it')
  await says(seat.pane, 'Reported.')
  await press(seat.pane, 'Close')
  await at.stack.register.write(async (tx) => {
    const { id } = await tx.selectFrom('proposals').select('id').where('value', '=', address).executeTakeFirstOrThrow()
    await acceptProposal(tx, ruth(), id)
  })
  await seat.read(letter.subject)
  const card = seat.card('No contact restriction')
  await card.getByText('Reply as usual.').waitFor()
  expect(await card.textContent()).not.toMatch(/Jo|Marsh|solicitor/i)
})
