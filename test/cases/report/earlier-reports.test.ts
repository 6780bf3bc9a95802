import { describe, expect, test } from 'vitest'
import { seeReport } from '../../../server/cases/report/see-report.ts'
import { type Edition, linesToHide } from '../../../server/policy/report/report.ts'
import { linesOf } from '../../../server/policy/report/report-lines.ts'
import type { Register } from '../../../server/register/register.ts'
import { addReport, reportsOf } from '../../../server/register/report/reports.ts'
import { enterCustomer, enterRestriction } from '../../demo-register.ts'
import { council } from '../../support/acts.ts'
import { on } from '../../support/deciding.ts'
import { stores } from '../../support/store/stores.ts'

/** The report of July to September 2028: nine in force at first, five of them ran out, and four were left. */
function summer(): Edition {
  const none = Object.fromEntries(linesOf(council.services).flatMap(({ lines }) => lines.map(({ id }) => [id, 0])))
  const counts = {
    ...{ ...none, before: 9, live: 4, people: 4, 'ran-out': 5, 'lasted:longer': 5, 'since:longer': 4 },
    ...{ 'adjustments:none': 4, 'due:in-time': 4, 'service-none': 4, 'measure:designated-contact': 4 },
    'ground:none': 4,
  }
  return { services: council.services, counts, hidden: [...linesToHide(counts, council.services, [])] }
}

/** Four restrictions from before the summer, and one of that autumn. */
async function fiveInForce(register: Register): Promise<void> {
  for (const [n, day] of ['2028-02-01', '2028-02-01', '2028-02-01', '2028-02-01', '2028-10-16'].entries())
    await register.write(async (tx) => {
      const customer = { name: `Customer ${n}`, addresses: [`customer-${n}@example.org`], numbers: [] }
      const customerId = await enterCustomer(tx, on(day, 'ruth'), customer)
      await enterRestriction(tx, on(day), customerId, [{ kind: 'designated-contact' }], { until: null })
    })
}

async function hiddenInAutumn(register: Register, earlier: Edition | null): Promise<string[] | undefined> {
  await fiveInForce(register)
  const { at, by } = on('2028-10-01', 'ruth')
  if (earlier) await register.write((tx) => addReport(tx, { period: '2028-Q3', edition: earlier, at, by }))
  await seeReport(register, on('2029-01-02', 'ruth'), '2028-Q4')
  const made = (await register.read((reading) => reportsOf(reading, ['2028-Q4']))).get('2028-Q4')?.edition
  expect(made?.counts).toMatchObject({ before: 4, live: 5, begun: 1, 'ran-out': 0 })
  return made?.hidden
}

describe.each(stores)('P15: the report of a quarter on $store', ({ openEmpty }) => {
  test('hides what would tell, beside the report of the quarter before, how many began', async () => {
    expect(await hiddenInAutumn(await openEmpty(), null)).not.toContain('ran-out')
    expect(await hiddenInAutumn(await openEmpty(), summer())).toEqual(expect.arrayContaining(['begun', 'ran-out']))
  })
})
