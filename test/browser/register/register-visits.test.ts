import { describe, expect, test } from 'vitest'
import { addPoint } from '../../../server/cases/contact-point/add-contact-point.ts'
import { daysLater } from '../../../server/policy/calendar.ts'
import { own } from '../../../server/policy/contact-point/whose.ts'
import { customersByKey } from '../../../server/register/customer/customers.ts'
import { colleagues, customers } from '../../cast.ts'
import { actBy } from '../../support/acts.ts'
import { desk } from '../support/desk.ts'
import { press } from '../support/hands.ts'
import { openRegister } from '../support/register-desk.ts'
import { screenshot } from '../support/screenshot.ts'

const at = desk()
const [address = ''] = customers.jo.addresses
const alone = 'Don’t go alone: take a colleague with you.'
const side = 'Use the side door.'
const reason = 'She threw a cup at a visitor.'

describe('P4: precautions for visits', () => {
  test('an officer records them and sends the letter; staff see what to do beside the message and for the address', async () => {
    const { register } = at.stack
    const [jo] = await register.read((reading) => customersByKey(reading, 'email', [address]))
    const customerId = jo?.customerId ?? ''
    const home = { kind: 'postal-address', value: '12 High Street\nAmbleford\nYO1 7HH', why: 'Her letter.' } as const
    const ruth = actBy(colleagues.ruth, new Date())
    await register.write((tx) => addPoint(tx, ruth, customerId, { ...home, whose: own }))

    const officer = await openRegister(at, 'frances', `#/customers/${customerId}`)
    const { main } = officer
    await main.getByRole('button', { name: 'Record precautions' }).click()
    const form = main.getByRole('form', { name: 'Record precautions' })
    await form.getByRole('button', { name: 'Record them' }).click()
    await form.getByText('Choose at least one, or write what to do.').waitFor()
    await officer.wellMade('visits form')
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
    await officer.wellMade('visits recorded')

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
    await officer.go(`#/customers/${customerId}`, 'Jo Marsh')
    await main.getByRole('button', { name: /^End: precautions/ }).click()
    const ending = main.getByRole('form', { name: 'End the precautions' })
    await ending.getByRole('textbox', { name: 'Why are they no longer needed?' }).fill('She has moved.')
    await ending.getByRole('button', { name: 'End them' }).click()
    await main.getByText('Ended. Staff no longer see them.').waitFor()
  })
})
