import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { addPoint } from '../../../server/cases/contact-point/add-contact-point.ts'
import { own } from '../../../server/policy/contact-point/whose.ts'
import { customersByKey } from '../../../server/register/customer/customers.ts'
import { colleagues, customers } from '../../cast.ts'
import { actBy } from '../../support/acts.ts'
import { firstRows } from '../../support/is-full.ts'
import { desk, failedRequests, type Sitting } from '../support/desk.ts'
import { button, press, says, sentence } from '../support/hands.ts'
import { recorded } from '../support/recorded.ts'
import { screenshot } from '../support/screenshot.ts'
import { type By, fieldOf, form, happened, lookUp, newest } from './caller.ts'

const at = desk()
let seat: Sitting

afterEach(async () => {
  if ((await form(seat).count()) > 0) await press(seat.pane, 'Back')
})

describe('P4: looking a caller up', () => {
  // One colleague here and another below: nobody may look up more than 30 callers a minute.
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

describe('P4: recording a call without a message', () => {
  beforeAll(async () => {
    await seat.outlook.change({ person: colleagues.amira.address })
    await seat.read('Repair to the back door')
    await seat.card('No contact restriction').waitFor()
  })

  test('P9: a polite warning by post counts once the person says that they sent it', async () => {
    await lookUp(seat, 'Telephone number', '07700 900333')
    await happened(seat).getByRole('combobox', { name: 'How they got in touch' }).selectOption('Post')
    await press(seat.pane, 'Record a polite warning')
    await says(seat.pane, 'It counts once you’ve sent the polite warning. Did you send it?')
    expect(await newest(at, 'warnings')).toMatchObject({ channel: 'post', reply: 'opened' })
    await press(seat.pane, 'Sent')
    await says(seat.pane, 'Recorded: polite warning sent.')
    expect(await newest(at, 'warnings')).toMatchObject({ reply: 'sent' })
  })

  test('P4, P9: a polite warning on the telephone is recorded with what happened, and Undo takes it back', async () => {
    const since = await recorded(at.stack.register)
    await lookUp(seat, 'Telephone number', '07700 900222')
    await says(seat.pane, 'No contact restriction. Nothing is recorded.')
    await says(seat.pane, 'Don’t record a one-off outburst under stress.')
    await happened(seat).getByRole('textbox', { name: 'What happened?' }).fill('Shouted at two of us.')
    await screenshot(seat.page, 'call-form')
    await press(seat.pane, 'Record a polite warning')
    await says(seat.pane, 'Polite warning recorded.')
    expect(await since()).toEqual(['customer-added', 'warning-given'])
    const warning = await newest(at, 'warnings')
    expect(warning).toMatchObject({ channel: 'telephone', by_oid: colleagues.amira.oid, message_id: null })
    expect(JSON.parse(warning?.contact ?? '')).toMatchObject({ note: 'Shouted at two of us.' })
    await screenshot(seat.page, 'call-recorded')
    await press(seat.pane, 'Undo')
    await says(seat.pane, 'Undone.')
    expect(await since()).toEqual(['customer-added', 'warning-given', 'warning-undone', 'customer-forgotten'])
  })

  test('P4, P10: a visit is escalated for the customer found by number', async () => {
    const since = await recorded(at.stack.register)
    await lookUp(seat, 'Telephone number', customers.petra.numbers[0] ?? '')
    await says(seat.pane, 'Polite warning given.')
    await happened(seat).getByRole('combobox', { name: 'How they got in touch' }).selectOption('In person')
    expect(await sentence(seat.pane, 'Don’t record a one-off').count()).toBe(0)
    await happened(seat).getByRole('textbox', { name: 'What happened?' }).fill('Would not leave the counter.')
    await happened(seat).getByRole('checkbox', { name: 'Aggressive' }).check()
    await happened(seat).getByRole('button', { name: 'Escalate the call' }).click()
    await says(seat.pane, 'Escalated to the authorising officer.')
    expect(await since()).toEqual(['escalation-filed'])
    const filed = await at.stack.register.read((reading) =>
      reading
        .selectFrom('evidence')
        .innerJoin('escalations', 'escalations.id', 'evidence.escalation_id')
        .innerJoin('contact_points', 'contact_points.customer_id', 'escalations.customer_id')
        .select(['evidence.channel', 'escalations.behaviours', 'contact_points.value'])
        .where('evidence.channel', '=', 'in-person')
        .where('contact_points.kind', '=', 'email')
        .execute(),
    )
    expect(filed).toMatchObject([{ value: customers.petra.addresses[0], behaviours: '["aggressive"]' }])
    await press(seat.pane, 'Undo')
    await says(seat.pane, 'Undone.')
  })

  test('P4, P14: a restricted caller is recorded as reminded and passed on', async () => {
    const since = await recorded(at.stack.register)
    await lookUp(seat, 'Telephone number', '07700 900123')
    await says(seat.pane, 'Restricted contact.')
    expect(await button(seat.pane, 'Record a polite warning').count()).toBe(0)
    await screenshot(seat.page, 'call-restricted')
    await press(seat.pane, 'Record: reminded and passed on')
    await says(seat.pane, 'Recorded: reminded and passed on.')
    expect(await since()).toEqual(['contact-passed-on'])
    expect(await newest(at, 'passed_on')).toMatchObject({ channel: 'telephone', reminded: 1, forwarded: 1 })
  })

  test('P4, accuracy: a warning under a restricted person’s name is not put on that customer', async () => {
    const since = await recorded(at.stack.register)
    await lookUp(seat, 'Name', 'Jo Marsh')
    await says(seat.pane, 'Somebody of that name')
    await press(seat.pane, 'Record a polite warning')
    await says(seat.pane, 'Polite warning recorded.')
    expect(await since()).toEqual(['customer-added', 'warning-given'])
    await press(seat.pane, 'Undo')
    await says(seat.pane, 'Undone.')
  })

  test('P4: a future time is refused, and the text is still there', async () => {
    const since = await recorded(at.stack.register)
    await lookUp(seat, 'Telephone number', '07700 900338')
    await says(seat.pane, 'No contact restriction.')
    await happened(seat).getByRole('textbox', { name: 'What happened?' }).fill('Tomorrow.')
    await happened(seat).getByLabel('Day', { exact: true }).fill('1 January 2099')
    await press(seat.pane, 'Record a polite warning')
    await says(seat.pane, 'This date is in the future. Check it and try again.')
    expect(await happened(seat).getByRole('textbox', { name: 'What happened?' }).inputValue()).toBe('Tomorrow.')
    expect(await since()).toEqual([])
  })

  test('P4, accuracy: a day or a time that can’t be read is not recorded as another, and stays to be corrected', async () => {
    const since = await recorded(at.stack.register)
    await lookUp(seat, 'Telephone number', '07700 900339')
    await says(seat.pane, 'No contact restriction.')
    const day = happened(seat).getByLabel('Day', { exact: true })
    const time = happened(seat).getByLabel('Time', { exact: true })
    await day.fill('31 June')
    await time.fill('quarter past four')
    // One press is enough: the errors that show as the time is left do not move the button away from it.
    await press(seat.pane, 'Record a polite warning')
    await happened(seat)
      .getByText(/^“31 June” is not a date\./)
      .waitFor()
    expect([await day.inputValue(), await time.inputValue()]).toEqual(['31 June', 'quarter past four'])
    await expect.poll(() => day.evaluate((field) => field === document.activeElement)).toBe(true)
    await day.fill('27th November 2026')
    await press(seat.pane, 'Record a polite warning')
    await happened(seat)
      .getByText(/^“quarter past four” is not a time\./)
      .waitFor()
    expect(await since()).toEqual([])
    await time.fill('16:15')
    await press(seat.pane, 'Record a polite warning')
    await says(seat.pane, 'Polite warning recorded.')
    expect(await sentence(seat.pane, 'Nothing is recorded.').count()).toBe(0)
    expect(JSON.stringify(await newest(at, 'warnings'))).toContain('2026-11-27T16:15')
  })

  test('P4: a double click records it once', async () => {
    const since = await recorded(at.stack.register)
    await lookUp(seat, 'Telephone number', '07700 900444')
    await says(seat.pane, 'No contact restriction.')
    await button(seat.pane, 'Record a polite warning').dblclick()
    await says(seat.pane, 'Polite warning recorded.')
    expect(await since()).toEqual(['customer-added', 'warning-given'])
  })

  test('P4: after a lost answer and a new look-up, the text is still there, and no second record is made', async () => {
    const since = await recorded(at.stack.register)
    await lookUp(seat, 'Telephone number', '07700 900777')
    await says(seat.pane, 'No contact restriction.')
    const note = happened(seat).getByRole('textbox', { name: 'What happened?' })
    await note.fill('Rang five times.')
    at.stack.proxy.set({ loseAnswers: 1, path: '/api/warnings' })
    await press(seat.pane, 'Record a polite warning')
    await says(seat.pane, /^This may have been recorded\. The register could not be reached\./)
    await press(seat.pane, 'Look up')
    await says(seat.pane, 'Polite warning given.')
    expect(await note.inputValue()).toBe('Rang five times.')
    await press(seat.pane, 'Record a polite warning')
    await says(seat.pane, 'Polite warning recorded.')
    expect(await since()).toEqual(['customer-added', 'warning-given'])
  })

  test('P4: while the register is unavailable nothing is lost or kept on the device, and it is recorded afterwards', async () => {
    const since = await recorded(at.stack.register)
    at.stack.proxy.set({ offline: true })
    await lookUp(seat, 'Telephone number', '07700 900666')
    await says(seat.pane, /^Not checked\. The register could not be reached\. This person may be under contact/)
    const note = happened(seat).getByRole('textbox', { name: 'What happened?' })
    await note.fill('Rang nine times.')
    await press(seat.pane, 'Record a polite warning')
    await says(seat.pane, /^This may have been recorded\. The register could not be reached\./)
    expect(await seat.frame().evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('nine times')
    await screenshot(seat.page, 'call-not-sent')
    at.stack.proxy.set()
    await press(seat.pane, 'Record a polite warning')
    await says(seat.pane, 'Polite warning recorded.')
    expect(await since()).toEqual(['customer-added', 'warning-given'])
  })
})
