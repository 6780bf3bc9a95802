import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Act } from '../../../server/cases/act.ts'
import { colleagues } from '../../cast.ts'
import { enterCustomer, enterRestriction } from '../../demo-register.ts'
import { eventsOf } from '../../http/support/read-calendar.ts'
import { actBy, council } from '../../support/acts.ts'
import { fullTest } from '../../support/is-full.ts'
import { desk, failedRequests } from '../support/desk.ts'
import { choose, fill, fillGrounds } from '../support/form.ts'
import { escalated } from '../support/records.ts'
import { oneRegister, openRegister, type RegisterSeat } from '../support/register-desk.ts'

const at = desk()
/** In her window, requests fail. */
const openAsFrances = oneRegister(at, 'frances', { provokes: failedRequests })
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

/** Reloads as a person does, and says whether the browser asked first; the person stays on the page. */
async function asksToLeave(page: Page): Promise<boolean> {
  const asked = page.waitForEvent('dialog', { timeout: 2_000 }).then(
    async (dialog) => {
      expect(dialog.type()).toBe('beforeunload')
      await dialog.dismiss()
      return true
    },
    () => false,
  )
  await page.evaluate(() => setTimeout(() => location.reload()))
  return await asked
}

test('names say what they are: the groups of sections are headings of the second level, and no name has a stray space', async () => {
  const seat = await openAsFrances('#/work')
  await seat.heading('Waiting for you').waitFor()
  const nav = seat.page.getByRole('navigation', { name: 'Sections' })
  expect(await nav.getByRole('heading', { level: 2 }).allTextContents()).toContain('The register')
  await nav.getByRole('link', { name: /^Waiting for you \(\d+ waiting/ }).waitFor()
  expect(await nav.ariaSnapshot()).not.toMatch(/ ,/)
})

describe('P15: reviews', () => {
  test('the reviewer sees what is due, overdue first, and does one after another without losing the place', async () => {
    const seat = await openAsFrances('#/reviews')
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

describe('P13: a decision on the register’s page', () => {
  test('is asked about before the tab is closed, while something is written and not saved', async () => {
    const { escalationId } = await escalated(at.stack)
    const { page, main, go } = await openAsFrances(`#/escalations/${escalationId}`)
    await choose(main, 'What do you decide?', /^Decline/)
    await fill(main, 'Reasons', 'It was one message.')
    expect(await asksToLeave(page)).toBe(true)
    await go('#/log', /./)
    expect(await asksToLeave(page), 'on another page, too').toBe(true)
    await go(`#/escalations/${escalationId}`, 'Decide on this escalation')
    await main.getByRole('button', { name: 'Save and finish later' }).click()
    await main.getByText(/^Saved on /).waitFor()
    expect(await asksToLeave(page)).toBe(false)
  })

  test('saved in another window meanwhile, is not replaced: the officer sees it, and loses neither', async () => {
    const { escalationId } = await escalated(at.stack)
    const { page, main, context } = await openAsFrances(`#/escalations/${escalationId}`)
    await choose(main, 'What do you decide?', /^Decline/)
    await fill(main, 'Reasons', 'From the first window.')
    const other = await context.newPage()
    await other.goto(page.url())
    const there = other.getByRole('main')
    await choose(there, 'What do you decide?', /^Decline/)
    await fill(there, 'Reasons', 'From the second window.')
    await there.getByRole('button', { name: 'Save and finish later' }).click()
    await there.getByText(/^Saved on /).waitFor()

    await main.getByRole('button', { name: 'Save and finish later' }).click()
    await main.getByText(/^You saved a newer version/).waitFor()
    await main.getByRole('button', { name: 'See the newer version' }).click()
    const reasons = main.getByLabel('Reasons', { exact: true })
    await expect.poll(() => reasons.inputValue()).toBe('From the second window.')
    await main.getByRole('button', { name: 'Show the other version' }).click()
    await expect.poll(() => reasons.inputValue()).toBe('From the first window.')
    await main.getByRole('button', { name: 'Save and finish later' }).click()
    // The line “Saved on” is there before, of the other version.
    const kept = () =>
      at.stack.register.read((reading) =>
        reading.selectFrom('decision_drafts').select('form').where('escalation_id', '=', escalationId).execute(),
      )
    await expect.poll(kept).toMatchObject([{ form: expect.stringContaining('From the first window.') }])
    await other.close()
  })
})
