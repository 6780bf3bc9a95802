import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { BrowserContext } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { dayAt, daysLater, monthsLater } from '../../../server/policy/calendar.ts'
import { reportPeriods } from '../../../server/policy/report/period.ts'
import { customersByKey } from '../../../server/register/customer/customers.ts'
import { colleagues, customers } from '../../cast.ts'
import { enterCustomer, enterRestriction } from '../../demo-register.ts'
import { actBy, clue, council, message } from '../../support/acts.ts'
import { warn } from '../../support/doing.ts'
import { fullTest } from '../../support/is-full.ts'
import type { Stack } from '../../support/stack.ts'
import { desk, failedRequests } from '../support/desk.ts'
import { intercept } from '../support/intercept.ts'
import { oneInTurn, openRegister } from '../support/register-desk.ts'
import { onPaper, onWhite } from '../support/states/on-paper.ts'

// Enough for these tests; once they are spent, it takes two seconds until there is room for the next.
const at = desk({ env: { WRITES_PER_MINUTE: '30' } })
/** One window, in which one person sits after the other, and requests fail. */
const openAs = oneInTurn(at, { provokes: failedRequests })
const openAsRuth = (fragment: string) => openAs('ruth', fragment)
const todayIs = () => new Date().toISOString().slice(0, 10)
const yearsAgo = (n: number) => new Date(Date.now() - n * 366 * 86_400_000)

/** Sends writes as the keeper until the server takes no more for now. A write that is refused counts as well. */
async function spendAllWrites({ request }: BrowserContext, { provider, proxy }: Stack): Promise<void> {
  const Authorization = `Bearer ${await provider.accessToken(colleagues.ruth)}`
  for (let status = 0; status !== 429; ) {
    const headers = { Authorization, 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() }
    status = (await request.post(`${proxy.origin}/api/warnings`, { headers, data: '{}' })).status()
  }
}

const { quarters, years } = reportPeriods(dayAt(new Date(), council.timeZone))
const [quarter] = quarters
const [year] = years

/** In the last quarter that is over: seven were in force, two of them with mail in volume; eight began in it. */
beforeAll(async () => {
  if (!quarter) throw new Error('No quarter is over.')
  await at.stack.register.write(async (tx) => {
    for (let n = 0; n < 8; n++) {
      const on = daysLater(quarter.from, 5 + n)
      const act = actBy(colleagues.ruth, `${on}T09:00:00.000Z`)
      const of = { name: `Nell Ward ${n}`, addresses: [`nell.${n}@example.net`], numbers: [] }
      const measures =
        n < 2
          ? [{ kind: 'volume' as const, channel: 'email' as const, atMost: 1, each: 'week' as const }]
          : [{ kind: 'designated-contact' as const }]
      await enterRestriction(tx, act, await enterCustomer(tx, act, of), measures, {
        until: monthsLater(on, 12),
        ...(n === 7 ? { liftedOn: daysLater(quarter.to, -3) } : {}),
      })
    }
  })
})

describe('the register keeper', () => {
  test('previews what is due, deletes it after confirming, and sees what was deleted', async () => {
    const { register } = at.stack
    for (let n = 0; n < 3; n++) {
      await warn(register, actBy(colleagues.amira, yearsAgo(3)), {
        customer: clue({ addresses: [`long.ago.${n}@example.org`] }),
        contact: message({ internetMessageId: `<${n}@example.org>` }),
      })
    }
    const seat = await openAsRuth('#/retention')
    const { page, main } = seat
    const byRule = main.getByRole('table', { name: 'Records due, by rule' })
    await byRule.getByRole('row', { name: /^Warnings that have ended.*12 months after they ended.* 3$/ }).waitFor()
    await byRule.getByRole('row', { name: /^Customers with no records.* 3$/ }).waitFor()
    const one = main.getByRole('table', { name: 'Records that would go' }).locator('tbody tr')
    expect(await one.count()).toBe(6)
    expect(await one.first().textContent()).toMatch(/W-[\dA-F]{4}-[\dA-F]{4}[\s\S]*C-[\s\S]*Warnings that have ended/)
    // The server has looked through the register when it started.
    const before = main.getByRole('table', { name: 'Runs, newest first' }).locator('tbody tr')
    await expect.poll(() => before.allTextContents()).toEqual([expect.stringMatching(/The nightly runNothingYes$/)])
    expect(await main.textContent()).not.toContain('long.ago')

    await main.getByRole('button', { name: 'Delete these now' }).press('Enter')
    const asked = main.getByRole('group', { name: 'Delete 6 for good? Nothing brings them back.' })
    await asked.getByRole('button', { name: 'Keep them for now' }).click()
    await main.getByRole('button', { name: 'Delete these now' }).click()
    await seat.wellMade('retention asked')

    at.stack.proxy.set({ status: 503 })
    await asked.getByRole('button', { name: 'Delete for good' }).click()
    await main
      .getByText(/^Not finished\. Nothing deleted so far\./)
      .first()
      .waitFor()
    at.stack.proxy.set()
    await main.getByRole('button', { name: 'Try again' }).click()
    await main.getByText('Nothing is due today.').waitFor()
    // It stays to be read.
    await main.getByText('Deleted: three warnings and three customers.').first().waitFor()
    await expect.poll(() => before.count()).toBe(1)
    expect(await before.first().textContent()).toMatch(/Ruth Abbey[\s\S]*Three warnings and three customers[\s\S]*Yes/)
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')
    await seat.wellMadeInFull('retention done')

    const gone = await register.read((reading) => customersByKey(reading, 'email', ['long.ago.0@example.org']))
    expect(gone).toEqual([])
    const [jo] = await register.read((reading) => customersByKey(reading, 'email', [customers.jo.addresses[0] ?? '']))
    expect(jo).toBeDefined()
  })

  test('places a hold on a customer’s page, and sees in the preview what it keeps', async () => {
    const { customerId } = await warn(at.stack.register, actBy(colleagues.amira, yearsAgo(3)), {
      customer: clue({ addresses: ['held@example.org'] }),
      contact: message({ internetMessageId: '<held@example.org>' }),
    })
    const seat = await openAsRuth(`#/customers/${customerId}`)
    const { main, page } = seat
    await main.getByRole('button', { name: 'Place a hold' }).click()
    const form = main.getByRole('form', { name: 'Place a hold' })
    await form.getByRole('button', { name: 'Place it' }).click()
    await form.getByText('Choose a day.').waitFor()
    await form.getByLabel('Why must the records stay?').fill('The ombudsman investigates.')
    await form.getByLabel('Look at this again by').fill(daysLater(todayIs(), 400))
    await form.getByRole('button', { name: 'Place it' }).click()
    await form.getByText(/Choose a day within 12 months/).waitFor()
    await form.getByLabel('Look at this again by').fill(daysLater(todayIs(), 90))
    await form.getByRole('button', { name: 'Place it' }).click()
    await main.getByText('Nothing of this customer is deleted until the hold is lifted.').waitFor()
    await main.getByText('The ombudsman investigates.').filter({ visible: true }).waitFor()
    await seat.wellMadeInFull('hold')

    await main.getByRole('button', { name: 'Record a request' }).click()
    const request = main.getByRole('form', { name: 'Record a request' })
    await request.getByRole('button', { name: 'Record it' }).click()
    await request.getByText('Choose the day.').waitFor()
    await request.getByLabel('What kind of request is it?').selectOption('Objection to our using the record')
    await request.getByLabel('When did we receive it?').fill(todayIs())
    await request.getByLabel('What does the customer ask for?').fill('Please stop.')
    await seat.wellMade('request about the record')
    await request.getByRole('button', { name: 'Record it' }).click()
    // Until it closes, the page gets shorter under the hand.
    await request.waitFor({ state: 'detached' })
    await main.getByText('Please stop.').filter({ visible: true }).first().waitFor()
    await main.getByRole('button', { name: /^Record the answer/ }).click()
    const answer = main.getByRole('form', { name: 'Record the answer' })
    await answer.getByRole('button', { name: 'Record it' }).click()
    await answer.getByText('Choose an answer.').waitFor()
    expect(await answer.getByRole('textbox').count()).toBe(2)
    await answer.getByRole('radio', { name: 'No', exact: true }).check()
    await answer.getByRole('textbox').first().fill('We need it for the claim.')
    await answer.getByLabel(/^The customer’s own statement/).fill('I was ill.')
    await answer.getByRole('button', { name: 'Record it' }).click()
    await main.getByText('Answer recorded. This request is off the list.').first().waitFor()
    await main.getByText(/^Refused\. Answered by Ruth Abbey/).waitFor()
    await main.getByText('We need it for the claim.').filter({ visible: true }).first().waitFor()
    await main.getByText('I was ill.').filter({ visible: true }).first().waitFor()

    await page.goto(page.url().replace(/#.*/, '#/retention'))
    const kept = main.getByRole('table', { name: 'Customers whose records a hold keeps' })
    // The warning alone: the customer stays anyway, for as long as the answer to the request does.
    await kept.getByRole('row', { name: /^C-.* 1 / }).waitFor()
    await main.getByText('Nothing is due today.').waitFor()
    await seat.wellMadeInFull('retention held')
  })

  // The last of hers: the keeper has no writes left afterwards.
  test('waits where a run has more parts than somebody may send in a minute, and goes on by itself', async () => {
    await warn(at.stack.register, actBy(colleagues.amira, yearsAgo(3)), {
      customer: clue({ addresses: ['one.more@example.org'] }),
      contact: message({ internetMessageId: '<one.more@example.org>' }),
    })
    const seat = await openAsRuth('#/retention')
    await seat.main.getByRole('button', { name: 'Delete these now' }).click()
    const answers: number[] = []
    seat.page.on('response', (one) => {
      if (one.request().method() === 'POST' && one.url().endsWith('/api/retention/run')) answers.push(one.status())
    })
    // At the last moment: room for one more comes back by itself.
    let spent: Promise<void> | undefined
    const stop = await intercept(seat.page, '**/api/retention/run', async (route) => {
      spent ??= spendAllWrites(seat.context, at.stack)
      await spent
      await route.continue()
    })
    await seat.main.getByRole('button', { name: 'Delete for good' }).click()
    await seat.main.getByText('Deleted: one warning and one customer.').first().waitFor()
    await stop()
    expect(answers[0]).toBe(429)
    expect(answers.at(-1)).toBe(200)
  })
})

test('P15: the anonymous report of a quarter is shown with tiles, a chart and tables, and exported', async () => {
  const seat = await openAs('tom', '#/report')
  const { main, page } = seat
  await seat.heading('Anonymous report').waitFor()
  const table = (name: string) => main.getByRole('table', { name })
  const line = async (name: string, label: string) =>
    await table(name)
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: label, exact: true }) })
      .getByRole('cell')
      .allTextContents()
  await table('Restrictions in force on the last day').waitFor()
  const measures = 'In force on the last day, by measure'
  expect(await line(measures, 'How often')).toEqual(['fewer than 5'])
  expect(await line(measures, 'Days and times')).toEqual(['fewer than 5'])
  // The first figures of all are those of the table; the chart says the same in words, and only the table is read out.
  const live = await line('Restrictions in force on the last day', 'In force')
  expect(await main.locator('dl > div', { hasText: 'In force' }).locator('dd').first().textContent()).toBe(live[0])
  const abusive = await line('In force on the last day, by grounds', 'Abusive')
  await main.getByText(`Abusive: ${abusive[0]}`).waitFor()
  expect(await main.ariaSnapshot()).not.toContain('Abusive: ')
  expect(await main.getByText(/Nell Ward|nell\.\d|Jo Marsh/).count()).toBe(0)
  await seat.wellMade('anonymous report')

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    main.getByRole('button', { name: 'Download as .csv' }).press('Enter'),
  ])
  expect(download.suggestedFilename()).toBe(`contact-restrictions-${quarter?.code}.csv`)
  expect(readFileSync(await download.path()).toString()).toContain('"How often","fewer than 5"')

  await main.getByRole('combobox', { name: 'Period' }).selectOption(year?.code ?? '')
  await main.getByText(`, ${yearWords(year)}. Counted on`).waitFor()
  expect(new URL(page.url()).hash).toBe(`#/report?period=${year?.code}`)
  await seat.wellMadeInFull('anonymous report of a year')
})

const yearWords = (year: { from: string; to: string } | undefined) =>
  `April ${year?.from.slice(0, 4)} to March ${year?.to.slice(0, 4)}`

fullTest('P15: on paper the report has nothing to press, is dark on light, and says when it was printed', async () => {
  const seat = await openRegister(at, 'tom', '#/report')
  await seat.main.getByRole('table', { name: 'Restrictions in force on the last day', exact: true }).waitFor()
  const paper = await onPaper(seat.page, 'anonymous report, on paper')
  expect(paper).toMatchObject({ pressed: [], colours: onWhite })
  expect(paper.foot).toMatch(/bottom-left .*Printed on \d+ \w+ \d{4}/)
})

fullTest(
  'P15: a period that is not over is refused with an explanation; people without a role on the log have no access',
  async () => {
    const open = `${Number(quarter?.to.slice(0, 4)) + 1}-Q4`
    const seat = await openRegister(at, 'ruth', `#/report?period=${open}`, { provokes: failedRequests })
    await seat.main.getByText('This period is not over yet').first().waitFor()
    const staff = await openRegister(at, 'amira', '#/report')
    await staff.heading('You don’t have access to the central log').waitFor()
    expect(staff.requests.some((one) => new URL(one.url()).pathname.startsWith('/api/report'))).toBe(false)
  },
)
