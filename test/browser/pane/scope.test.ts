import { describe, expect, test } from 'vitest'
import { clean } from '../support/accessibility/clean.ts'
import { desk, failedRequests } from '../support/desk.ts'
import { fill, group } from '../support/form.ts'
import { press } from '../support/hands.ts'
import { inForceNow } from '../support/records.ts'
import { openRegister } from '../support/register-desk.ts'
import { screenshot } from '../support/screenshot.ts'

const at = desk()

describe('P8: a restriction of one service', () => {
  test('P8: the card asks with one press, shows the stricter answer until then, and other services no more than that', async () => {
    const { subject } = await inForceNow(at.stack, { services: ['Housing'], scopeReason: null })
    const seat = await at.sit({ message: subject, provokes: failedRequests })
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
    const seat = await openRegister(at, 'ruth', '#/settings/scope')
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
    await seat.wellMade('settings, staff and mail of each service')
    await seat.main.getByRole('button', { name: 'Save a new version' }).click()
    await seat.main.getByText('Saved as version 1. It’s in use now.').waitFor()
  })
})
