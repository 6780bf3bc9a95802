import { beforeAll, describe, expect, test } from 'vitest'
import type { Act } from '../../../server/cases/act.ts'
import { colleagues } from '../../cast.ts'
import { enterCustomer, enterRestriction } from '../../demo-register.ts'
import { eventsOf } from '../../http/support/read-calendar.ts'
import { actBy, council } from '../../support/acts.ts'
import { fullTest } from '../../support/is-full.ts'
import { desk } from '../support/desk.ts'
import { fillGrounds } from '../support/form.ts'
import { openRegister, type RegisterSeat } from '../support/register-desk.ts'

const at = desk()
const people = ['Nell Frost', 'Otto Brand', 'Pia Lund']

/** Restricted so many days ago, with no end: the review was due six months later. */
async function restricted(name: string, daysAgo: number): Promise<void> {
  const act: Act = actBy(colleagues.ruth, new Date(Date.now() - daysAgo * 86_400_000), council)
  await at.stack.register.write(async (tx) => {
    const address = `${name.toLowerCase().replace(' ', '.')}@example.org`
    const customerId = await enterCustomer(tx, act, { name, addresses: [address], numbers: [] })
    await enterRestriction(tx, act, customerId, [{ kind: 'designated-contact' }], { until: null })
  })
}

beforeAll(async () => {
  for (const [i, name] of people.entries()) await restricted(name, 230 - i * 10)
})

const rows = ({ main }: RegisterSeat) => main.getByRole('table', { name: 'Reviews due' }).getByRole('row')
const bar = ({ main }: RegisterSeat) => main.getByRole('navigation', { name: 'Run of reviews' })

describe('P15: reviews', () => {
  test('the reviewer sees what is due, overdue first, and does one after another without losing the place', async () => {
    const seat = await openRegister(at, 'frances', '#/reviews')
    await seat.heading('Reviews').waitFor()
    await rows(seat).nth(3).waitFor()
    const listed = await rows(seat).allTextContents()
    expect(listed.slice(1, 4).map((text) => people.findIndex((name) => text.includes(name)))).toEqual([0, 1, 2])
    expect(listed[1]).toMatch(/\d+ days/)
    await seat.main.getByText(/3 overdue/).waitFor()
    await seat.wellMade('reviews')

    // By keyboard into the run, past the first, to the second.
    await seat.main.getByRole('button', { name: 'Review them one after another' }).press('Enter')
    await seat.main.getByText('Nell Frost', { exact: false }).first().waitFor()
    const left = async () => Number(/(\d+) reviews? (?:is|are) left/.exec((await bar(seat).textContent()) ?? '')?.[1])
    const before = await left()
    expect(await bar(seat).getByRole('button', { name: 'Previous' }).getAttribute('aria-disabled')).toBe('true')
    await bar(seat).getByRole('button', { name: 'Next' }).press('Enter')
    await seat.main.getByText('Otto Brand', { exact: false }).first().waitFor()
    await seat.wellMade('review in a run')

    await seat.page.getByRole('button', { name: 'Record a review' }).press('Enter')
    const form = seat.main.getByRole('form', { name: 'Record a review' })
    await form.getByRole('radio', { name: 'It stays as it is' }).check()
    await form.getByLabel('Reasons').fill('It still helps, and nothing else would.')
    await form.getByRole('button', { name: 'Record the review' }).press('Enter')
    await form.getByText('This is needed.').first().waitFor()
    await fillGrounds(form)
    await form.getByRole('button', { name: 'Record the review' }).press('Enter')
    await seat.main.getByText('Recorded. It stays as it is.').waitFor()
    await bar(seat)
      .getByText(/This one is done/)
      .waitFor()
    expect(await left()).toBe(before - 1)

    // The place is kept over a reload; what comes next is what is left.
    await bar(seat).getByRole('button', { name: 'Next' }).press('Enter')
    await seat.main.getByText('Pia Lund', { exact: false }).first().waitFor()
    await seat.page.reload()
    await seat.main.getByText('Pia Lund', { exact: false }).first().waitFor()
    await bar(seat).getByRole('button', { name: 'Previous' }).press('Enter')
    await seat.main.getByText('Nell Frost', { exact: false }).first().waitFor()
    await seat.page.getByRole('button', { name: 'Record a review' }).press('Enter')
    await form.getByRole('radio', { name: 'Lift it' }).check()
    await form.getByLabel('Reasons').fill('Nothing has happened for a year.')
    await form.getByRole('button', { name: 'Record the review' }).press('Enter')
    await seat.main.getByText('Lifted. It no longer applies.').waitFor()
    await bar(seat).getByRole('button', { name: 'The list' }).press('Enter')
    await seat.heading('Reviews').waitFor()
    await expect.poll(async () => (await rows(seat).allTextContents()).join()).not.toMatch(/Nell Frost|Otto Brand/)
  })

  fullTest(
    'the calendar address shows once, and calendar programs read it without signing in until it ends',
    async () => {
      const seat = await openRegister(at, 'tom', '#/reviews')
      await seat.main.getByText('like a password', { exact: false }).waitFor()
      await seat.main.getByText('You have no address.', { exact: false }).waitFor()
      await seat.main.getByRole('button', { name: 'Make an address' }).press('Enter')
      const shown = seat.main.getByLabel('Your calendar’s address')
      await shown.waitFor()
      const address = await shown.inputValue()
      expect(address).toMatch(/^https:\/\/[^/]+\/calendar\/[\w-]{43}\.ics$/)
      await seat.main.getByText('You have an address, made on', { exact: false }).waitFor()
      await seat.wellMade('calendar address')

      const read = () => seat.context.request.get(address, { ignoreHTTPSErrors: true })
      const text = await (await read()).text()
      expect(eventsOf(text).length).toBeGreaterThan(0)
      for (const name of [...people, 'Jo Marsh']) expect(text).not.toContain(name)
      // Nothing on the way knew the secret but the one who asked.
      expect(seat.requests.every((one) => !one.url().includes('/calendar/'))).toBe(true)

      await seat.page.reload()
      await seat.main.getByText('You have an address, made on', { exact: false }).waitFor()
      expect(await shown.count()).toBe(0)
      await seat.main.getByRole('button', { name: 'End it' }).press('Enter')
      await seat.main.getByText('The address has ended.', { exact: false }).waitFor()
      expect((await read()).status()).toBe(404)
    },
  )

  fullTest('people who may not review see only the list', async () => {
    const seat = await openRegister(at, 'ruth', '#/reviews')
    await seat.main.getByText('The reviewer records the reviews.').waitFor()
    expect(await seat.main.getByRole('button', { name: 'Review them one after another' }).count()).toBe(0)
    expect(await seat.main.getByRole('heading', { name: 'Reviews in your calendar' }).count()).toBe(0)
  })
})
