import { describe, expect, it, onTestFinished } from 'vitest'
import { seeStanding } from '../../server/cases/standing/see-standing.ts'
import { readContactPoint } from '../../server/policy/contact-point/contact-point.ts'
import { Refusal } from '../../server/policy/refusal.ts'
import { addContactPoint, addCustomer } from '../../server/register/customer/customers.ts'
import { openRegister } from '../../server/register/register.ts'
import { newId } from '../../server/register/store/new-id.ts'
import { colleagues } from '../cast.ts'
import { actBy, council } from '../support/acts.ts'
import { stores } from '../support/store/stores.ts'

const nobodys = 'nobody.known@example.org'
const solicitors = 'ann@law.example'

describe.each(stores)('P4: the standing of an address that counts for nobody, on $store', ({ newRegister }) => {
  it.each([nobodys, solicitors])('is one statement that keeps nothing: %s', async (address) => {
    let counted: string[] | null = null
    const register = await openRegister(await newRegister(), (sql) => counted?.push(sql))
    onTestFinished(() => register.close())
    const act = actBy(colleagues.amira, new Date().toISOString())
    const { by, at } = act
    const point = readContactPoint('email', solicitors, council)
    if (point instanceof Refusal) throw point
    await register.write(async (tx) => {
      const customerId = newId()
      await addCustomer(tx, customerId, at)
      const whose = { kind: 'representative', part: 'solicitor', name: 'Ann Lee' } as const
      await addContactPoint(tx, { id: newId(), customerId, point, whose, why: 'Acts for them.', at, by })
    })

    const statements: string[] = []
    counted = statements
    const { standings } = await seeStanding(register, act, [address])
    expect(standings).toMatchObject([{ standing: { kind: 'not-on-register' } }])
    expect(statements).toHaveLength(1)
    expect(statements[0]).toContain('kysely_migration')
  })
})
