import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { proposeContactPoint } from '../../../server/cases/contact-point/propose-contact-point.ts'
import { escalate } from '../../../server/cases/escalation/escalate.ts'
import { monthsLater } from '../../../server/policy/calendar.ts'
import { colleagues, customers } from '../../cast.ts'
import { actBy, clue, message } from '../../support/acts.ts'
import { approval, considered, decide, record, terms } from '../../support/deciding.ts'
import { fullTest } from '../../support/is-full.ts'
import { clean } from '../support/accessibility/clean.ts'
import { desk, failedRequests } from '../support/desk.ts'
import { fill } from '../support/form.ts'
import { press } from '../support/hands.ts'
import { recorded } from '../support/recorded.ts'
import { oneRegister, type RegisterSeat } from '../support/register-desk.ts'
import { screenshot } from '../support/screenshot.ts'
import { onPaper, onWhite } from '../support/states/on-paper.ts'

const at = desk()
/** In her window, requests fail. */
const openAsRuth = oneRegister(at, 'ruth', { provokes: failedRequests })
const [jo = ''] = customers.jo.addresses
const today = () => new Date().toISOString().slice(0, 10)
const button = (within: Locator | Page, name: string | RegExp) => within.getByRole('button', { name, exact: true })

const customerOf = (address: string) =>
  at.stack.register.read(async (reading) => {
    const row = await reading
      .selectFrom('contact_points')
      .select('customer_id')
      .where('key', '=', address)
      .where('removed_at', 'is', null)
      .executeTakeFirst()
    return row?.customer_id ?? ''
  })

/** What anybody sees beside a message from an address; asked with the token with which the page itself asks. */
async function standing({ page, requests }: RegisterSeat, address: string): Promise<string> {
  const asked = requests.findLast((one) => one.headers().authorization)
  const token = asked?.headers().authorization ?? ''
  return await page.evaluate(
    async ([Authorization = '', given]) => {
      const headers = { Authorization, 'Content-Type': 'application/json' }
      const body = JSON.stringify({ addresses: [given], service: null })
      const answer = await fetch('/api/standing', { method: 'POST', headers, body })
      return (await answer.json()).standings[0].standing.kind
    },
    [token, address],
  )
}

/** Petra, escalated with an original message and restricted; and what staff reported of Jo. */
beforeAll(async () => {
  const { register } = at.stack
  const amira = actBy(colleagues.amira, new Date())
  const frances = actBy(colleagues.frances, new Date())
  const original = Buffer.from('From: petra.holm@example.org\r\nSubject: My letter of May\r\n\r\nUseless.\r\n')
  const { escalationId } = await register.write((tx) =>
    escalate(tx, amira, {
      customer: clue({ addresses: customers.petra.addresses }),
      service: 'Housing',
      behaviours: ['abusive'],
      account: 'She rang twelve times and shouted.',
      evidence: [
        { contact: message({ internetMessageId: '<twelve@example.org>' }), original: original.toString('base64') },
      ],
    }),
  )
  const supportWorker = { known: true, name: 'Nadia Bell', organisation: 'Mind', tried: 'Asked to come along' }
  const { letterId } = await decide(
    register,
    frances,
    escalationId,
    approval({ considered: considered({ supportWorker }), terms: terms({ reviewOn: monthsLater(today(), 5) }) }),
  )
  await record(register, frances, letterId ?? '', { how: 'sent', sentOn: today(), method: 'post', text: null })
  const customerId = await customerOf(jo)
  for (const value of ['jo.at.work@example.com', 'mia.rowe@example.com']) {
    const report = { kind: 'email', value, whose: { kind: 'own' }, why: 'Signed the same letter.' } as const
    await register.write((tx) => proposeContactPoint(tx, amira, { customerId, ...report }))
  }
})

describe('G, accuracy: customers in the register', () => {
  fullTest('reported contact points show as the keeper’s work in the pane, with a link to the register', async () => {
    const { pane, page } = await at.sit({ person: colleagues.ruth.address })
    await press(pane, 'Two reported contact points waiting')
    const link = pane.getByRole('link', { name: /^Jo Marsh: another contact point to accept or refuse/ }).first()
    await link.waitFor()
    expect(await link.getAttribute('href')).toBe('/register.html#/customers')
    expect(await link.getAttribute('target')).toBe('_blank')
    await clean(page)
    const colour = await link.evaluate((one) => getComputedStyle(one).color)
    // Not the browser's own blue, which is lost on a dark theme.
    expect(colour).not.toBe('rgb(0, 0, 238)')
    await screenshot(page, 'work-reported')
  })

  test('the keeper finds a customer and accepts a report, which takes effect at once; and refuses the rest', async () => {
    const seat = await openAsRuth('#/customers')
    const { main } = seat
    await seat.heading('Customers').waitFor()
    await main.getByText('Signed the same letter.').first().waitFor()
    await main.getByRole('grid', { name: 'Customers' }).getByRole('link', { name: 'Petra Holm' }).waitFor()
    await main.getByRole('searchbox', { name: 'Name, address, number or reference' }).fill('jo marsh')
    await button(main, 'Search').click()
    await main.getByText('1 customer.').first().waitFor()
    await main.getByRole('rowheader').getByRole('link', { name: 'Jo Marsh' }).waitFor()
    await button(main, 'Accept: mia.rowe@example.com').click()
    await main.getByText(/^Not accepted\. This address belongs to another entry/).waitFor()
    await seat.wellMade('customers')

    expect(await standing(seat, 'jo.at.work@example.com')).toBe('not-on-register')
    const since = await recorded(at.stack.register)
    await button(main, 'Accept: jo.at.work@example.com').click()
    await main.getByText('Jo.at.work').waitFor({ state: 'detached' })
    await button(main, 'Refuse: mia.rowe@example.com').click()
    await button(main, 'Refuse it').click()
    await expect.poll(() => main.locator(':focus').getAttribute('aria-invalid')).toBe('true')
    await fill(main, 'Why?', 'It is somebody else’s.')
    // The button moves up when the hint goes.
    await expect.poll(() => main.getByLabel('Why?').getAttribute('aria-invalid')).not.toBe('true')
    await button(main, 'Refuse it').click()
    await main.getByText('Nothing waits to be accepted or refused.').waitFor()
    expect(await since()).toEqual(['contact-point-added', 'proposal-accepted', 'proposal-refused'])
    expect(await standing(seat, 'jo.at.work@example.com')).toBe('restricted')
    expect(seat.requests.map((one) => decodeURIComponent(one.url())).join()).not.toMatch(/jo marsh|example\.com/i)
  })

  test('P1 to P15: one timeline shows evidence, letters and their links, and the ledger shows who looked', async () => {
    const id = await customerOf('petra.holm@example.org')
    const seat = await openAsRuth(`#/customers/${id}`)
    const { main, page } = seat
    await seat.heading('Petra Holm').waitFor()
    const events = main.getByRole('region', { name: 'What happened' }).or(main.locator('.timeline')).first()
    await events.getByText(/^The restriction R-.* is in force from/).waitFor()
    await events.getByText(/Reasons, Support worker, Reasonable adjustments/).click()
    await events.getByText('Nadia Bell, Mind. Asked to come along').waitFor()
    const saving = page.waitForEvent('download')
    await button(events, /^Save the message “My letter of May”/).click()
    expect((await saving).suggestedFilename()).toMatch(/^evidence-.*\.eml$/)
    await main.getByText('Show who looked at this customer').click()
    await main.getByRole('table', { name: 'Who looked at this customer' }).getByText('Ruth Abbey').first().waitFor()
    await seat.wellMade('customer', 'colours')
    const paper = await onPaper(seat.page, 'customer, on paper')
    expect({ ...paper, sheets: paper.sheets > 0 }).toMatchObject({ pressed: [], colours: onWhite, sheets: true })
    expect(paper.foot).toMatch(
      /bottom-left .*C-[0-9A-F]{4}-[0-9A-F]{4}\. Printed on \d+ \w+ \d{4}.*bottom-right .*counter\(page\)/s,
    )
    const file = main.getByRole('link', { name: 'Subject access file' })
    expect(await file.getAttribute('href')).toBe(`#/subject-access/${id}`)
    await events.getByRole('link', { name: /^Open the letter/ }).click()
    await seat.heading('Restriction letter').waitFor()
    await button(main, 'Print').waitFor()
    const letter = await onPaper(seat.page, 'letter, on paper')
    expect(letter).toMatchObject({ pressed: [], colours: onWhite })
    expect(letter.foot).toMatch(/bottom-left .*R-[0-9A-F]{4}-[0-9A-F]{4}, \d+ \w+ \d{4}/)
    expect(letter.text).toMatch(/^Ambleford City Council\n.*\nAmbleford City Council\s*$/s)
  })

  fullTest('a contact point is added, corrected and removed by keyboard; the earlier values stay visible', async () => {
    const id = await customerOf('petra.holm@example.org')
    const seat = await openAsRuth(`#/customers/${id}`)
    const { main, page } = seat
    await button(main, 'Add a contact point').focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => main.locator(':focus').textContent()).toBe('Add a contact point')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.type(jo)
    await page.keyboard.press('Tab')
    // The customer's own.
    await page.keyboard.press('Space')
    await page.keyboard.press('Tab')
    await page.keyboard.type('She wrote from it.')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await main.getByText(/^Not sent\. This address belongs to another entry/).waitFor()
    const owner = main.getByText(/^It belongs to C-/)
    await owner.waitFor()
    expect(await owner.getByRole('link').first().getAttribute('href')).toBe(`#/customers/${await customerOf(jo)}`)
    await seat.wellMade('customer contact point refused')
    await owner.getByRole('link', { name: 'Join the two' }).click()
    await main.getByText(/^Both entries have a restriction for the same service, in force or agreed\./).waitFor()
    await fill(main, 'E-mail address', 'petra.h@example.net')
    await button(main, 'Add it').click()
    await main.getByText('petra.h@example.net was added. It counts at once.').first().waitFor()

    await button(main, 'Correct: petra.h@example.net').click()
    await fill(main, 'The right e-mail address', 'petra.hh@example.net')
    await fill(main, 'Why?', 'A slip.')
    await button(main, 'Correct it').click()
    await main.getByText('Corrected to petra.hh@example.net. It counts at once.').first().waitFor()
    await button(main, 'Remove: petra.hh@example.net').click()
    await fill(main, 'Why?', 'It is her sister’s.')
    await page.keyboard.press('Escape')
    await expect.poll(() => main.locator(':focus').textContent()).toBe('Remove')
    await page.keyboard.press('Enter')
    await fill(main, 'Why?', 'It is her sister’s.')
    await button(main, 'Remove it').click()
    await main.getByText('What counted before (2)').click()
    await main.getByText(/^Corrected to petra\.hh@example\.net by Ruth Abbey on/).waitFor()
    await main.getByText(/^Removed by Ruth Abbey on .*: It is her sister’s\.$/).waitFor()
  })

  test('P9, P14: a wrong record is corrected, and shows its earlier value', async () => {
    const id = await customerOf('petra.holm@example.org')
    const seat = await openAsRuth(`#/customers/${id}`)
    const { main } = seat
    const warning = main.getByRole('listitem').filter({ hasText: /A polite warning was given by Housing/ })
    await button(warning, /^Correct: A polite warning/).click()
    await main.getByLabel('The right service').selectOption('Planning')
    await main.getByRole('radio', { name: 'Service' }).check()
    await main.getByLabel('The right service').selectOption('Planning')
    await fill(main, 'Why?', 'Planning had warned her.')
    await seat.wellMadeInFull('customer correcting')
    await button(main, 'Correct it').click()
    const put = main.getByText(/^Service corrected on .* by Ruth Abbey: Planning had warned her\. It was: Housing/)
    await put.waitFor()
    // What the letter told her stays as it is.
    const approved = main.getByRole('listitem').filter({ hasText: 'An authorising officer approved' })
    await button(approved, /^Correct: An authorising officer approved/).click()
    await fill(main, 'The right words', 'Thirteen messages.')
    await fill(main, 'Why?', 'Counted again.')
    await button(main, 'Correct it').click()
    await main.getByText(/^Not sent\. A letter has told the customer this/).waitFor()
    await button(approved, 'Close').click()
    await button(main, /^Withdraw: A polite warning was given by Planning/).click()
    await main.getByText('The customer was told of this warning. Tell them that it is withdrawn').waitFor()
    await fill(main, 'Why?', 'It was her neighbour.')
    await button(main, 'Withdraw it').click()
    await main
      .getByText(/^The polite warning of .* was withdrawn, because it was given by mistake\. The customer was told of/)
      .waitFor()
  })

  test('two entries are merged after a preview of both, and separated again; two restrictions of one service cannot be merged', async () => {
    const petra = await customerOf('petra.holm@example.org')
    const wanda = await customerOf('wanda.fry@example.org')
    const seat = await openAsRuth(`#/customers/${petra}`)
    const { main } = seat
    const find = async (value: string, name: string) => {
      await fill(main, 'Reference, address, number or whole name', value)
      await button(main, 'Find').click()
      await button(main, `See what would be joined: ${name}`).click()
    }
    await button(main, 'Join with another entry').click()
    await find(jo, 'Jo Marsh')
    await main.getByText(/^Both entries have a restriction for the same service, in force or agreed\./).waitFor()
    await find('wanda.fry@example.org', 'Wanda Fry')
    await main.getByRole('heading', { name: 'This one goes over to it' }).waitFor()
    await fill(main, 'Why are they one person?', 'The same hand.')
    await seat.wellMadeInFull('customer joining')
    await button(main, 'Join them').click()
    await main
      .getByText(/^Joined\. Everything is now under C-/)
      .first()
      .waitFor()
    expect(await standing(seat, 'wanda.fry@example.org')).toBe('restricted')

    // Of the names of both the one that was entered first.
    await seat.go(`#/customers/${wanda}`, 'Wanda Fry')
    await main
      .getByText(/^The entry that you asked for was joined with this one, C-/)
      .first()
      .waitFor()
    await button(main, /^Take apart again: The entry C-/).click()
    await main
      .getByText(/was separated from this one again\.$/)
      .or(seat.heading('Wanda Fry'))
      .first()
      .waitFor()
    expect(await standing(seat, 'wanda.fry@example.org')).toBe('not-on-register')
  })

  fullTest(
    'a reported address that only looks like another says so before the keeper accepts it; a postal address is on one line',
    async () => {
      const customerId = await customerOf(jo)
      const report = { whose: { kind: 'own' }, why: 'It was on the envelope.' } as const
      const amira = actBy(colleagues.amira, new Date())
      for (const point of [
        { kind: 'email', value: 'jо.marsh@example.org' },
        { kind: 'postal-address', value: '3 Mill Lane\nAmbleford\nam12jm' },
      ] as const)
        await at.stack.register.write((tx) => proposeContactPoint(tx, amira, { customerId, ...point, ...report }))
      const seat = await openAsRuth(`#/customers/${customerId}`)
      const { main } = seat
      await main.getByText('Resembles jo.marsh@example.org, which this customer has. Check every letter.').waitFor()
      await seat.wellMade('customer look-alike')
      const home = '3 Mill Lane, Ambleford, AM1 2JM'
      await button(main, `Accept: ${home}`).click()
      await main.getByText(`The postal address ${home} was added.`).first().waitFor()
    },
  )
})
