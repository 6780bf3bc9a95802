import { describe, expect, test } from 'vitest'
import { colleagues, customers } from '../../cast.ts'
import { council } from '../../support/acts.ts'
import { amira, seen } from '../../support/doing.ts'
import { fullTest } from '../../support/is-full.ts'
import { auditedKinds } from '../../support/store/rows.ts'
import { desk, failedRequests } from '../support/desk.ts'
import { choose, fill, group } from '../support/form.ts'
import { oneRegister, openRegister, type RegisterSeat } from '../support/register-desk.ts'

const at = desk()
/** In her window, requests fail. */
const openAsRuth = oneRegister(at, 'ruth', { provokes: failedRequests })
const { dan, sam } = colleagues

const press = ({ main }: Pick<RegisterSeat, 'main'>, name: string) =>
  main.getByRole('button', { name, exact: true }).click()
const history = ({ main }: RegisterSeat) => main.getByRole('region', { name: 'History' })

describe('the settings, for the register keeper', () => {
  test('a wording is changed with a preview, a reason and a history, and restored', async () => {
    const seat = await openAsRuth('#/settings')
    const { main, page } = seat
    await seat.heading('Settings').waitFor()
    await main
      .getByRole('row', { name: /^Letters/ })
      .getByText('Not yet: as in the council file')
      .waitFor()
    await seat.wellMade('settings')

    await main.getByRole('link', { name: 'Letters', exact: true }).click()
    await seat.heading('Letters').waitFor()
    const who = main.getByLabel('Who the contact is', { exact: true })
    await who.fill('Please write to our team.')
    await press(seat, 'Save a new version')
    await main.getByRole('heading', { name: 'There is 1 problem' }).waitFor()
    await fill(main, 'Why is it changed?', 'Plainer words')
    await press(seat, 'Save a new version')
    await expect.poll(() => who.getAttribute('aria-invalid')).toBe('true')
    await main.getByText('This must say {contact}.').waitFor()
    await expect.poll(() => who.evaluate((field) => field === document.activeElement)).toBe(true)

    await who.fill('Your contact is {contact}, {post}. <b>Not bold</b>')
    await press(seat, 'Preview')
    const preview = main.getByRole('region', { name: 'Preview' })
    await preview.getByText(/^Dear Jo Example,/).waitFor()
    await preview
      .getByText('Your contact is Alex Example, Customer Relations. <b>Not bold</b>', { exact: false })
      .waitFor()
    await preview.getByLabel('Which one?').selectOption('lifting')
    await preview.getByText(/special arrangements for contacting us have ended/).waitFor()
    await seat.wellMade('settings letters preview')

    // The register goes away: nothing is lost, and the same is sent again.
    at.stack.proxy.set({ status: 503 })
    await press(seat, 'Save a new version')
    await main.getByText(/^This may have been recorded\..*What you wrote is still here\./).waitFor()
    at.stack.proxy.set()
    // Nor is it when the page is loaded anew.
    await page.reload()
    await seat.heading('Letters').waitFor()
    await expect.poll(() => who.inputValue()).toBe('Your contact is {contact}, {post}. <b>Not bold</b>')
    await seat.go('#/settings', 'Settings')
    await seat.go('#/settings/letters', 'Letters')
    expect(await who.inputValue()).toBe('Your contact is {contact}, {post}. <b>Not bold</b>')
    await press(seat, 'Save a new version')
    await main.getByText('Saved as version 1. It’s in use now.').waitFor()
    await history(seat).getByRole('heading', { name: 'Version 1 (in use now)' }).waitFor()
    await history(seat).getByText(council.wording.letters.who).waitFor()

    await press(seat, 'Go back to the council file')
    await fill(history(seat), 'Why go back?', 'The first was better')
    await press(seat, 'Go back')
    await history(seat).getByRole('heading', { name: 'Version 2 (in use now)' }).waitFor()
    expect(await who.inputValue()).toBe(council.wording.letters.who)
    expect((await auditedKinds(at.stack.register)).filter((kind) => kind === 'settings-changed')).toHaveLength(2)
    expect(page.url()).not.toMatch(/contact%7D|Alex/)
  })

  fullTest(
    'a simultaneous change by somebody else is reported, and nothing is overwritten; other parts have their own forms',
    async () => {
      const seat = await openAsRuth('#/settings/periods')
      const { main } = seat
      const other = await openRegister(at, 'ruth', '#/settings/periods')
      const months = 'A review at the latest after (months)'
      await fill(main, months, '7')
      await fill(main, 'Why is it changed?', 'Longer')
      await press(seat, 'Save a new version')
      await main.getByText('This must be at most 6.').waitFor()
      await fill(other.main, months, '4')
      await fill(other.main, 'Why is it changed?', 'Sooner')
      await press(other, 'Save a new version')
      await other.main.getByText('Saved as version 1. It’s in use now.').waitFor()
      await fill(main, months, '5')
      await press(seat, 'Save a new version')
      await main.getByText(/^Not sent\. Somebody has changed this meanwhile/).waitFor()
      await press(seat, 'Start again from the current version')
      expect(await main.getByLabel(months).inputValue()).toBe('4')
      expect(await main.getByText(/^Not sent\./).count()).toBe(0)
      await seat.wellMade('settings history')

      await seat.go('#/settings/services', 'Services')
      await main
        .getByText(/records? names? this service\./)
        .first()
        .waitFor()
      await press(seat, 'Remove service 1')
      await fill(main, 'Why is it changed?', 'It moved')
      await press(seat, 'Save a new version')
      await main.getByText('Confirm that you want to remove these.').waitFor()
      await main.getByRole('checkbox', { name: /^Records keep what is removed: Housing/ }).check()
      await press(seat, 'Add a service')
      await fill(group(main, `Service ${council.services.length}`), 'Name', 'Parks')
      await seat.wellMade('settings services')
      await press(seat, 'Save a new version')
      await main.getByText('Saved as version 1. It’s in use now.').waitFor()

      for (const [part, heading] of [
        ['wording', 'Warning, reminder and instructions'],
        ['letterhead', 'Letterhead'],
        ['posts', 'Posts'],
        ['contacts', 'Designated contacts'],
        ['complaints', 'Complaints and the ombudsman'],
        ['ways', 'Ways to contact the council'],
      ] as const) {
        await seat.go(`#/settings/${part}`, heading)
        await history(seat).getByRole('heading', { name: 'As the council file has it (in use now)' }).waitFor()
      }
      await seat.go('#/settings/contacts', 'Designated contacts')
      await seat.wellMade('settings contacts')
    },
  )

  test('P16: councillors come from a .csv file: errors by line first, then the list, then saving', async () => {
    const seat = await openAsRuth('#/settings/councillors')
    const { main } = seat
    const give = (text: string) =>
      main
        .getByLabel('File (.csv)')
        .setInputFiles({ name: 'members.csv', mimeType: 'text/csv', buffer: Buffer.from(text, 'latin1') })
    await give('Name;Ward;E-mail\nCouncillor Zoë Brandt;Castle Hill;no address\n')
    await press(seat, 'Read the file')
    await main.getByText(/^Line 2: The address must be an e-mail address/).waitFor()
    await seat.wellMadeInFull('settings councillors refused')
    await give('Name;Ward;E-mail\nCouncillor Zoë Brandt;Castle Hill;cllr.brandt@ambleford.example\n')
    await choose(main, 'Those in the file', /^Join the list/)
    await press(seat, 'Read the file')
    await main.getByText('1 councillor was read: 1 new, 0 changed, 0 removed.', { exact: false }).waitFor()
    expect(await group(main, 'Councillor 4').getByLabel('Name').inputValue()).toBe('Councillor Zoë Brandt')
    await fill(main, 'Why is it changed?', 'The by-election')
    await press(seat, 'Save a new version')
    await main.getByText('Saved as version 1. It’s in use now.').waitFor()
  })

  test('P14: a contact’s days away are typed, or picked in the calendar, which opens only when it is asked for', async () => {
    const seat = await openAsRuth('#/settings/contacts')
    const { main, page } = seat
    const first = group(main, 'Contact 1')
    const from = first.getByLabel('Away from', { exact: true })
    const calendar = page.getByRole('dialog', { name: 'Calendar' })
    await from.click()
    await from.fill('1 June 2027')
    await first.getByLabel('Away until', { exact: true }).click()
    expect(await calendar.count()).toBe(0)
    expect(await from.inputValue()).toBe('1 June 2027')

    const unread = first.getByText('“soon” is not a date.', { exact: false })
    for (const day of ['1, June, 2027', '14, June, 2027']) {
      await from.fill('soon')
      await first.getByLabel('Away until', { exact: true }).click()
      await unread.waitFor()
      expect(await from.inputValue()).toBe('soon')
      await first.getByRole('button', { name: 'Calendar' }).first().click()
      await calendar.getByRole('gridcell', { name: day, exact: true }).click()
      await calendar.waitFor({ state: 'hidden' })
      expect(await unread.count()).toBe(0)
    }
    expect(await from.inputValue()).toBe('14 June 2027')

    await fill(first, 'Away until', '2 July 2027')
    await fill(main, 'Why is it changed?', 'A holiday')
    await press(seat, 'Save a new version')
    await main.getByText('Saved as version 1. It’s in use now.').waitFor()
    await history(seat).getByText('14 June 2027').first().waitFor()

    // What is wrong with a row goes with it, and does not come to stand beside the next.
    await press(seat, 'Add a contact')
    const second = group(main, 'Contact 2')
    await fill(second, 'Name', dan.name)
    await fill(second, 'Post', 'Customer Relations')
    await fill(second, 'E-mail address at the council', dan.address)
    await fill(first, 'Name', '')
    await fill(main, 'Why is it changed?', 'They left')
    await press(seat, 'Save a new version')
    // The field that is wrong gets the focus when the register has answered, and would get what is typed elsewhere.
    const name = first.getByLabel('Name', { exact: true })
    await expect.poll(() => name.evaluate((field) => field === document.activeElement)).toBe(true)
    await from.fill('soon')
    await press(seat, 'Save a new version')
    await expect.poll(() => first.locator('[aria-invalid=true]').count()).toBe(2)
    await press(seat, 'Remove contact 1')
    expect(await name.inputValue()).toBe(dan.name)
    expect(await first.locator('[aria-invalid=true]').count()).toBe(0)

    // The arrow opens the calendar on the day that was typed, and Escape closes it.
    await from.fill('3 May 2028')
    await from.press('ArrowDown')
    await calendar.getByRole('gridcell', { name: '3, May, 2028', exact: true }).waitFor()
    await expect.poll(() => calendar.evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true)
    await page.keyboard.press('Escape')
    await calendar.waitFor({ state: 'hidden' })
    expect(await from.inputValue()).toBe('3 May 2028')
  })

  test('P14: a contact leaves: the page shows what names them and who takes over, and staff pass on to the new one at once', async () => {
    const seat = await openAsRuth('#/settings/leaving')
    const { main } = seat
    await main.getByLabel('One of the designated contacts').selectOption(sam.address)
    await press(seat, 'See where they are named')
    await main.getByRole('table', { name: 'Restrictions that name them' }).waitFor()
    await seat.wellMadeInFull('settings contact leaves')
    await fill(main, 'Name', dan.name)
    await fill(main, 'Post', 'Customer Relations')
    await fill(main, 'E-mail address at the council', `${dan.name} <${dan.address}>`)
    await fill(main, 'What are the customers told?', 'Sam Reyes has moved to another post.')
    await press(seat, 'Move all of it')
    await main.getByText('Give the e-mail address alone, like').first().waitFor()
    await fill(main, 'E-mail address at the council', dan.address)
    await press(seat, 'Move all of it')
    await main.getByText(/restrictions? names? the new contact\./).waitFor()
    await main.getByText('This contact isn’t named anywhere.').waitFor()
    const [jo = ''] = customers.jo.addresses
    expect(await seen(at.stack.register, { ...amira, at: new Date() }, jo)).toMatchObject({
      instruction: { passTo: { name: dan.name } },
    })
  })

  test('Welsh is switched on, and each text is marked as checked with one press; a text that is changed has to be checked again', async () => {
    const seat = await openAsRuth('#/settings/welsh')
    const { main } = seat
    await choose(main, 'Languages of letters', /^English and Welsh/)
    const names = main.getByRole('region', { name: 'Welsh texts' })
    await names.getByText(/^0 of \d+ texts are checked\./).waitFor()
    await fill(main, 'Why is it changed?', 'We write to people in Welsh too')
    await press(seat, 'Save a new version')
    await main.getByText('Saved as version 1. It’s in use now.').waitFor()
    const messages = names.getByText(/^Messages: \d+ not checked$/)
    const latest = history(seat).getByRole('listitem').filter({ hasText: 'Version 1 (in use now)' })
    await latest.getByText('Languages of letters: English only English and Welsh', { exact: false }).waitFor()
    await messages.click()
    await seat.wellMade('settings welsh')
    await names.getByRole('button', { name: 'Mark as checked', exact: true }).first().click()
    await names.getByText(/^Checked by Ruth Abbey on /).waitFor()
    await names.getByText(/^1 of \d+ texts are checked\./).waitFor()
    await names
      .getByRole('button', { name: /^Mark all \d+ as checked$/ })
      .first()
      .click()
    await names.getByText('Messages: all checked').waitFor()
    expect(await history(seat).textContent()).not.toMatch(/[0-9a-f]{32}/)

    await names.getByRole('textbox').first().fill('Diolch am eich neges.')
    await names.getByText('Changed. Save it first.').waitFor()
    await names.getByText('Save your changes first. Then you can mark texts as checked.').waitFor()
    await fill(main, 'Why is it changed?', 'Better Welsh')
    await press(seat, 'Save a new version')
    await names.getByText('Messages: 1 not checked').waitFor()
    // The group that somebody works in stays open, also when they come back.
    await names.getByRole('textbox').first().waitFor()

    // Each customer's page now asks for the language of their letters.
    const customer = await at.stack.register.read((reading) =>
      reading
        .selectFrom('contact_points')
        .select('customer_id')
        .where('value', '=', customers.jo.addresses[0] ?? '')
        .executeTakeFirstOrThrow(),
    )
    await seat.go(`#/customers/${customer.customer_id}`, customers.jo.name)
    await main.getByText('Not asked. Letters go in Welsh and English.').waitFor()
    await press(seat, 'Change language')
    await choose(main, 'In which language does the customer want letters?', /^Welsh$/)
    await press(seat, 'Record it')
    await main.getByText('Recorded. Letters that are still to be sent go in this language.').first().waitFor()
    await main.getByText(/^Recorded by Ruth Abbey on /).waitFor()
    await seat.go('#/settings/welsh', 'Welsh and English')
    await names.getByRole('textbox').first().waitFor()
  })
})
