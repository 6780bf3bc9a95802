import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { addPoint } from '../../../server/cases/contact-point/add-contact-point.ts'
import { own } from '../../../server/policy/contact-point/whose.ts'
import { customersByKey } from '../../../server/register/customer/customers.ts'
import { colleagues, customers } from '../../cast.ts'
import { actBy } from '../../support/acts.ts'
import { firstRows } from '../../support/is-full.ts'
import { desk, failedRequests, type Sitting } from '../support/desk.ts'
import { press, says, sentence } from '../support/hands.ts'
import { screenshot } from '../support/screenshot.ts'
import { type By, fieldOf, form, happened, lookUp } from './caller.ts'

const at = desk()
let seat: Sitting

afterEach(async () => {
  if ((await form(seat).count()) > 0) await press(seat.pane, 'Back')
})

describe('P4: looking a caller up', () => {
  // A colleague of their own: nobody may look up more than 30 callers a minute.
  beforeAll(async () => {
    seat = await at.sit({ person: colleagues.dan.address, stays: true, provokes: failedRequests })
  })

  // As people write it.
  const written = ['07700 900123', '+44 (0)7700 900123', '0044 7700 900 123', '+44 7700 900123', '(07700) 900-123']
  test.for(firstRows(1, written))('P4: by number, written %s: shows the restricted caller’s card', async (number) => {
    await lookUp(seat, 'Telephone number', number)
    await says(seat.pane, `Restricted contact. Tell them to contact ${colleagues.sam.name}`)
    await seat.pane.getByRole('listitem').filter({ hasText: 'Telephone: closed.' }).waitFor()
    await seat.pane.getByText('What to say').waitFor()
  })

  test('P4: by address, whatever its case', async () => {
    await lookUp(seat, 'E-mail address', 'PETRA.HOLM@example.org')
    await says(seat.pane, 'Polite warning given. A polite warning was given on')
  })

  test('P4, accuracy: by name shows at most that the name is on the register, never a restriction', async () => {
    const before = seat.answers.length
    await lookUp(seat, 'Name', 'jo marsh')
    await says(seat.pane, 'Somebody of that name is on the register. Ask for a postcode, an address or a number.')
    expect(await sentence(seat.pane, /Restricted|Tell them/).count()).toBe(0)
    const [answer] = seat.answers.slice(before).filter(({ path }) => path === '/api/lookup')
    expect(JSON.parse(answer?.body ?? '{}').found).toEqual({ kind: 'possible-match', why: 'name-alone' })
    await screenshot(seat.page, 'call-possible-match')
  })

  test('P4: a visitor is found by name once the postcode agrees, in any order and with or without its space', async () => {
    const [jo] = await at.stack.register.read((reading) =>
      customersByKey(reading, 'email', [customers.jo.addresses[0] ?? '']),
    )
    const home = { kind: 'postal-address', value: '12 High Street\nAmbleford\nYO1 7HH', why: 'On her letter.' } as const
    const ruth = actBy(colleagues.ruth, new Date())
    await at.stack.register.write((tx) => addPoint(tx, ruth, jo?.customerId ?? '', { ...home, whose: own }))
    // One look-up: the limit of searches counts for everything in this file.
    await press(seat.pane, 'Log a call')
    await form(seat).getByRole('combobox', { name: 'Look up by' }).selectOption('Name')
    await form(seat).getByRole('textbox', { name: 'Name', exact: true }).fill('MARSH, Jo')
    await form(seat).getByRole('textbox', { name: 'Postcode', exact: true }).fill('yo17hh')
    await press(seat.pane, 'Look up')
    await says(seat.pane, `Restricted contact. Tell them to contact ${colleagues.sam.name}`)
    expect(seat.requests.map((request) => request.url()).filter((url) => /yo1/i.test(url))).toEqual([])

    // From a number that is not hers: the name and the postcode together say who it is.
    await form(seat).getByRole('combobox', { name: 'Look up by' }).selectOption('Telephone number')
    await form(seat).getByRole('textbox', { name: 'Number', exact: true }).fill('07700 900654')
    await form(seat).getByRole('textbox', { name: 'Name, if you know it' }).fill('Jo Marsh')
    await form(seat).getByRole('textbox', { name: 'Postcode, if you know it' }).fill('YO1 7HH')
    await press(seat.pane, 'Look up')
    await says(seat.pane, `Restricted contact. Tell them to contact ${colleagues.sam.name}`)
  })

  test('P4: an unknown name shows that nothing is recorded', async () => {
    await lookUp(seat, 'Name', 'Nora Nobody')
    await says(seat.pane, 'Nothing is recorded under this.')
  })

  test('P4: an unknown number shows “No contact restriction”', async () => {
    await lookUp(seat, 'Telephone number', '07700 900111')
    await says(seat.pane, 'No contact restriction. Nothing is recorded.')
  })

  test('P4: a name or number is never part of a URL', async () => {
    await lookUp(seat, 'Name', 'jo marsh')
    await says(seat.pane, 'Somebody of that name')
    expect(seat.requests.map((request) => request.url()).filter((url) => /marsh|900123/i.test(url))).toEqual([])
  })

  test('P4: changing a field clears the previous answer', async () => {
    await lookUp(seat, 'Telephone number', '07700 900123')
    await says(seat.pane, 'Restricted contact.')
    await form(seat).getByRole('textbox', { name: 'Number', exact: true }).fill('07700 900111')
    await expect.poll(() => sentence(seat.pane, 'Restricted contact.').count()).toBe(0)
    expect(await happened(seat).count()).toBe(0)
  })

  test('P4: an empty field is marked as needed, and nothing is looked up', async () => {
    const before = seat.answers.length
    await press(seat.pane, 'Log a call')
    await press(seat.pane, 'Look up')
    const number = form(seat).getByRole('textbox', { name: 'Number', exact: true })
    await expect.poll(() => number.getAttribute('aria-invalid')).toBe('true')
    await seat.pane.getByText('This is needed.').waitFor()
    await expect.poll(() => number.evaluate((field) => field === document.activeElement)).toBe(true)
    expect(seat.answers.slice(before).filter(({ path }) => path === '/api/lookup')).toEqual([])
  })

  test.for(
    firstRows<[By, string]>(1, [
      ['Telephone number', '999'],
      ['Telephone number', 'twelve'],
      ['E-mail address', 'jo.marsh at example.org'],
    ]),
  )('P4: %s “%s” is refused in place as invalid, and nothing can be recorded', async ([by, value]) => {
    await lookUp(seat, by, value)
    await form(seat).getByText('This can’t be looked up. Check the e-mail address, number or postcode.').waitFor()
    const field = form(seat).getByRole('textbox', { name: fieldOf[by], exact: true })
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    expect(await happened(seat).count()).toBe(0)
  })

  test('P4: a colleague’s address shows that the register is for customers only, and nothing can be recorded', async () => {
    await lookUp(seat, 'E-mail address', colleagues.dan.address)
    await says(seat.pane, 'Colleague. The register is for customers only.')
    expect(await happened(seat).count()).toBe(0)
  })
})
