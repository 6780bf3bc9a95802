import { beforeAll, expect, test } from 'vitest'
import { dayInWords } from '../../../server/letters/sentences.ts'
import { dayAt, daysLater } from '../../../server/policy/calendar.ts'
import { colleagues } from '../../cast.ts'
import { enterCustomer, enterRestriction } from '../../demo-register.ts'
import { actBy, council } from '../../support/acts.ts'
import { desk, failedRequests } from '../support/desk.ts'
import { openRegister } from '../support/register-desk.ts'
import { pagePicture } from '../support/screenshot.ts'

const at = desk()
const ago = (days: number) => new Date(Date.now() - days * 86_400_000)
const today = dayAt(new Date(), council.timeZone)

/** Beside the cast: twelve that began over the last year, three of them lifted a fortnight ago, one overdue. */
beforeAll(async () => {
  await at.stack.register.write(async (tx) => {
    for (let n = 0; n < 12; n++) {
      const act = actBy(colleagues.ruth, ago(20 + n * 25))
      const of = { name: `Nell Ward ${n}`, addresses: [`nell.${n}@example.net`], numbers: [] }
      const customerId = await enterCustomer(tx, act, of)
      const measures = n % 2 ? [{ kind: 'designated-contact' as const }] : [{ kind: 'type' as const, what: 'the rent' }]
      const until = n === 11 ? { until: null } : {}
      await enterRestriction(tx, act, customerId, measures, {
        ...until,
        ...(n < 3 ? { liftedOn: daysLater(today, -14) } : {}),
      })
    }
  })
})

test('P15: the register at a glance has charts, each with the same figures as a table and a summary', async () => {
  const seat = await openRegister(at, 'frances', '#/glance')
  const { main, page } = seat
  await seat.heading('At a glance').waitFor()
  const section = (name: string) => main.getByRole('region', { name, exact: true })
  const live = section('Restrictions in force over time')
  await live.locator('svg').first().waitFor()
  // The tables are folded beneath the charts.
  for (const opener of await main.getByRole('button', { name: /^As a table/ }).all()) await opener.press('Enter')

  // What the table says last, the sentence says too, and both are what the register holds.
  const count = Number(await live.getByRole('cell').last().textContent())
  expect(count).toBe(7)
  await live.getByText(new RegExp(`^${count} restrictions were in force on `)).waitFor()
  await main.getByText('In force now').first().waitFor()
  const measures = section('In force now, by measure')
  expect(await measures.getByRole('row').count()).toBe(7)
  await measures.getByText(/^Most often: One designated contact/).waitFor()
  for (const name of [
    'In force now, by service',
    'In force now, by grounds',
    'Polite warnings by month',
    'Escalations by month',
  ]) {
    expect(await section(name).getByRole('table').count(), name).toBe(1)
    await section(name).locator('svg').first().waitFor()
  }
  await section('Polite warnings by month')
    .getByText(/^1 polite warning in this period/)
    .waitFor()
  await live.getByRole('region', { name: 'Restrictions in force over time, as a chart' }).waitFor()
  expect(await main.ariaSnapshot()).not.toMatch(/Line chart with|series and \d+ bars|bar \d+ of/)
  await seat.wellMade('at a glance')

  // The keyboard goes through all of it and comes out again: each picture says what it shows, each table can be scrolled.
  await main.getByRole('link', { name: 'The last twelve months' }).focus()
  const reached: string[] = []
  for (let n = 0; n < 80; n++) {
    await page.keyboard.press('Tab')
    const here = await page.evaluate(() => {
      const at = document.activeElement
      return at?.closest('main') ? (at.querySelector('caption')?.textContent ?? at.getAttribute('aria-label')) : 'out'
    })
    if (here === 'out') break
    reached.push(here ?? '')
  }
  expect(reached.filter((words) => words.endsWith('as a table'))).toHaveLength(8)
  expect(reached).toContain('One designated contact: 4')
})

test('P15: other dates are kept in the address; invalid dates are refused with an explanation', async () => {
  const seat = await openRegister(at, 'ruth', `#/glance?from=${daysLater(today, -40)}&to=${daysLater(today, -30)}`, {
    provokes: failedRequests,
  })
  const { main, page } = seat
  const live = main.getByRole('region', { name: 'Restrictions in force over time' })
  await live
    .getByText(/in force on/)
    .first()
    .waitFor()
  const from = main.getByRole('combobox', { name: 'From', exact: true })
  await expect.poll(() => from.inputValue()).toBe(dayInWords(daysLater(today, -40)))
  await main.getByRole('combobox', { name: 'To', exact: true }).fill(dayInWords(daysLater(today, 30)))
  await main.getByRole('button', { name: 'Count these days' }).click()
  await main.getByText('We can’t count these days.').first().waitFor()
  await main.getByRole('link', { name: 'The last twelve months' }).click()
  await live
    .getByText(/in force on/)
    .first()
    .waitFor()
  expect(new URL(page.url()).hash).toBe('#/glance')
  await page.emulateMedia({ forcedColors: 'active' })
  await live.locator('svg').first().waitFor()
  await pagePicture(page, 'register at a glance, forced colours')
})
