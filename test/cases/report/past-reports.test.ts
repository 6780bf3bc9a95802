import { expect, test } from 'vitest'
import { deleteDaily } from '../../../server/running/daily.ts'
import { byItself } from '../../support/acts.ts'
import { warn } from '../../support/doing.ts'
import { auditedKinds } from '../../support/store/rows.ts'
import { stores } from '../../support/store/stores.ts'

const made = 'report-made'

test.each(stores)(
  'P15: the nightly work makes no report in the register’s first quarter, and one on the day after, on $store',
  async ({ openEmpty }) => {
    const register = await openEmpty()
    const night = (day: string) => deleteDaily(register, byItself(`${day}T03:00:00.000Z`))
    // On 3 November 2026.
    await warn(register)
    await night('2026-12-31')
    expect(await auditedKinds(register)).not.toContain(made)
    await night('2027-01-01')
    expect((await auditedKinds(register)).filter((what) => what === made)).toHaveLength(1)
  },
)
