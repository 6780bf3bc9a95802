import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { colleagues, customers } from '../../cast.ts'
import { fullTest } from '../../support/is-full.ts'
import { desk, failedRequests, type Sitting } from '../support/desk.ts'
import { button, press, says, sentence } from '../support/hands.ts'
import { recorded } from '../support/recorded.ts'
import { screenshot } from '../support/screenshot.ts'
import { form, happened, lookUp } from './caller.ts'

const at = desk()
let seat: Sitting

/** The newest record of a kind, as the register keeps it. */
const newest = (table: 'warnings' | 'passed_on') =>
  at.stack.register.read((reading) =>
    reading.selectFrom(table).selectAll().orderBy('id', 'desc').limit(1).executeTakeFirst(),
  )

afterEach(async () => {
  if ((await form(seat).count()) > 0) await press(seat.pane, 'Back')
})

describe('P4: recording a call without a message', () => {
  beforeAll(async () => {
    seat = await at.sit({ message: 'Repair to the back door', stays: true, provokes: failedRequests })
    await seat.card('No contact restriction').waitFor()
  })

  test('P9: a polite warning by post counts once the person says that they sent it', async () => {
    await lookUp(seat, 'Telephone number', '07700 900333')
    await happened(seat).getByRole('combobox', { name: 'How they got in touch' }).selectOption('Post')
    await press(seat.pane, 'Record a polite warning')
    await says(seat.pane, 'It counts once you’ve sent the polite warning. Did you send it?')
    expect(await newest('warnings')).toMatchObject({ channel: 'post', reply: 'opened' })
    await press(seat.pane, 'Sent')
    await says(seat.pane, 'Recorded: polite warning sent.')
    expect(await newest('warnings')).toMatchObject({ reply: 'sent' })
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
    const warning = await newest('warnings')
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
    expect(await newest('passed_on')).toMatchObject({ channel: 'telephone', reminded: 1, forwarded: 1 })
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
    expect(JSON.stringify(await newest('warnings'))).toContain('2026-11-27T16:15')
  })

  test('P4: a double click records it once', async () => {
    const since = await recorded(at.stack.register)
    await lookUp(seat, 'Telephone number', '07700 900444')
    await says(seat.pane, 'No contact restriction.')
    await button(seat.pane, 'Record a polite warning').dblclick()
    await says(seat.pane, 'Polite warning recorded.')
    expect(await since()).toEqual(['customer-added', 'warning-given'])
  })

  fullTest('P4: after a lost answer, pressing again makes no second record', async () => {
    const since = await recorded(at.stack.register)
    await lookUp(seat, 'Telephone number', '07700 900555')
    await says(seat.pane, 'No contact restriction.')
    at.stack.proxy.set({ loseAnswers: 1, path: '/api/warnings' })
    await press(seat.pane, 'Record a polite warning')
    await says(seat.pane, 'Not sent. The register could not be reached. What you wrote is still here.')
    await press(seat.pane, 'Record a polite warning')
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
    await says(seat.pane, 'Not sent. The register could not be reached. What you wrote is still here.')
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
    await says(seat.pane, 'Not sent. The register could not be reached. What you wrote is still here.')
    expect(await seat.frame().evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('nine times')
    await screenshot(seat.page, 'call-not-sent')
    at.stack.proxy.set()
    await press(seat.pane, 'Record a polite warning')
    await says(seat.pane, 'Polite warning recorded.')
    expect(await since()).toEqual(['customer-added', 'warning-given'])
  })
})
