import { sql } from 'kysely'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openRegister } from '../../server/register/register.ts'
import { findRestriction } from '../../server/register/restrictions.ts'
import { asFirstReleased } from '../support/first-release.ts'
import { proved, sound } from '../support/proved.ts'
import { stores } from '../support/stores.ts'

describe.each(stores)('a register of the first release on $store', ({ emptyPlace }) => {
  it('keeps everything when it is opened by the second, and no restriction goes without a review', async () => {
    const where = await emptyPlace()
    await asFirstReleased(where)
    const register = await openRegister(where)
    onTestFinished(() => register.close())

    const restrictions = await register.read((reading) =>
      Promise.all([findRestriction(reading, 'r'), findRestriction(reading, 'l')]),
    )
    expect(restrictions).toMatchObject([
      {
        state: 'in-force',
        reviewDue: '2027-02-28',
        terms: { deputy: { name: 'Kit', post: '' }, mail: { kind: 'none' } },
      },
      { state: 'lifted', liftedOn: '2025-06-01' },
    ])
    const evidence = await register.read((reading) => reading.selectFrom('evidence').selectAll().execute())
    expect(evidence).toMatchObject([{ id: 'v', escalation_id: 'e', representation_id: null }])
    expect(await proved(register)).toMatchObject(sound)
  })

  it('takes the new words, refuses others, and still refuses changes to the ledger', async () => {
    const where = await emptyPlace()
    await asFirstReleased(where)
    const register = await openRegister(where)
    onTestFinished(() => register.close())
    const run = (statement: string) => register.write((tx) => sql.raw(statement).execute(tx))

    await run(`update escalations set state = 'more-wanted'`)
    await run(`insert into access_ledger values ('b', '2026-01-04T00:00:00.000Z', 'c', 'case', 'o', 't', 'Dan', '')`)
    await expect(run(`update escalations set state = 'gone'`)).rejects.toThrow(/check/i)
    await expect(run(`update restrictions set state = 'gone'`)).rejects.toThrow(/check/i)
    await expect(run(`update access_ledger set by_name = 'x'`)).rejects.toThrow('append-only')
    await expect(
      run(`insert into escalations (id, customer_id, escalated_at, behaviours, state, by_oid, by_tid, by_name)
      values ('x', 'nobody', '', '[]', 'pending', 'o', 't', 'A')`),
    ).rejects.toThrow(/foreign key/i)
    await expect(run(`delete from escalations`)).rejects.toThrow(/foreign key/i)
  })
})
