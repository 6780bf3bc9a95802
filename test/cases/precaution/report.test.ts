import { expect, test } from 'vitest'
import { endPrecautionFor, recordPrecaution } from '../../../server/cases/precaution/precautions.ts'
import { seeReport } from '../../../server/cases/report/see-report.ts'
import { customersWithPrecautions } from '../../../server/register/precaution/precautions.ts'
import { on } from '../../support/deciding.ts'
import { another } from '../../support/keeping.ts'
import { stores } from '../../support/store/stores.ts'

const given = { steps: ['not-alone' as const], more: null, reason: 'A cup was thrown.', notTold: null }

test.each(stores)(
  'P15: customers with precautions on the last day are counted once each, on $store',
  async ({ openEmpty }) => {
    const register = await openEmpty()
    const ids: string[] = []
    for (let n = 0; n < 6; n++) ids.push((await another(register, `p${n}@example.net`)).customerId)
    const record = (id: string, day: string) =>
      register.write((tx) => recordPrecaution(tx, on(day), id, { ...given, lookAgainOn: '2027-04-30' }))
    for (const id of ids) await record(id, '2026-11-03')
    const [first = ''] = ids
    await record(first, '2026-11-03')
    const { precautionId } = await record((await another(register, 'gone@example.net')).customerId, '2026-11-03')
    await register.write((tx) => endPrecautionFor(tx, on('2026-12-31'), precautionId, { why: 'Moved.' }))
    await record((await another(register, 'late@example.net')).customerId, '2027-01-01')

    const count = (day: string) => register.read((reading) => customersWithPrecautions(reading, day, 'Europe/London'))
    expect([await count('2026-11-02'), await count('2026-12-30'), await count('2026-12-31')]).toEqual([0, 7, 6])
    const { tables } = await seeReport(register, on('2027-01-02'), '2026-Q4')
    const lines = JSON.stringify(tables.find(({ title }) => title === 'Precautions for visits on the last day'))
    expect(lines).toContain('"Customers for whom staff take precautions"')
    expect(lines).toMatch(/\b6\b/)
  },
)
