import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { dayAt, daysLater, monthsLater } from '../../../server/policy/calendar.ts'
import { reportPeriods } from '../../../server/policy/report/report-period.ts'
import { colleagues } from '../../cast.ts'
import { enterCustomer, enterRestriction } from '../../demo-register.ts'
import { actBy, council } from '../../support/acts.ts'
import { fullTest } from '../../support/is-full.ts'
import { desk, failedRequests } from '../support/desk.ts'
import { openRegister } from '../support/register-desk.ts'
import { onPaper, onWhite } from '../support/states/on-paper.ts'

const at = desk()
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

test('P15: the anonymous report of a quarter is shown, and exported as .xlsx and .csv', async () => {
  const seat = await openRegister(at, 'tom', '#/report')
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
  expect(await line(measures, 'How often')).toEqual(['[c]hidden'])
  expect(await line(measures, 'Days and times')).toEqual(['0'])
  expect(await main.getByText(/Nell Ward|nell\.\d|Jo Marsh/).count()).toBe(0)
  await seat.wellMade('anonymous report')

  for (const [button, ending] of [
    ['Download as .xlsx', 'xlsx'],
    ['Download as .csv', 'csv'],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      main.getByRole('button', { name: button }).press('Enter'),
    ])
    expect(download.suggestedFilename()).toBe(`contact-restrictions-${quarter?.code}.${ending}`)
    const bytes = readFileSync(await download.path())
    if (ending === 'xlsx') expect(bytes.subarray(0, 2).toString()).toBe('PK')
    else expect(bytes.toString()).toContain('"How often","[c]"')
  }

  await main.getByRole('link', { name: 'Show it question by question' }).press('Enter')
  const asked = main.getByRole('region', { name: 'How are they restricted?' })
  await asked.getByText('What counts: The measures of each restriction').waitFor()
  expect(await line(measures, 'How often')).toEqual(['[c]hidden'])
  await seat.wellMade('questions that councils are asked')
  const [reply] = await Promise.all([
    page.waitForEvent('download'),
    main.getByRole('button', { name: 'Download as text' }).press('Enter'),
  ])
  expect(reply.suggestedFilename()).toBe(`contact-restrictions-${quarter?.code}-answers.txt`)
  await main.getByRole('link', { name: 'Show all the tables' }).press('Enter')
  await main.getByRole('table', { name: 'Restrictions in force on the last day', exact: true }).waitFor()

  await main.getByRole('combobox', { name: 'Period' }).selectOption(year?.code ?? '')
  await main.getByRole('columnheader', { name: 'The year' }).first().waitFor()
  expect(new URL(page.url()).hash).toBe(`#/report?period=${year?.code}`)
  await seat.wellMadeInFull('anonymous report of a year')
})

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
