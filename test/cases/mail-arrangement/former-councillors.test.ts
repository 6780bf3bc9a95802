import { describe, expect, test } from 'vitest'
import type { Act } from '../../../server/cases/act.ts'
import { varyRestriction } from '../../../server/cases/restriction/vary-restriction.ts'
import { seeWork } from '../../../server/cases/work/see-work.ts'
import type { Register } from '../../../server/register/register.ts'
import { council } from '../../support/acts.ts'
import { considered, inForce, on, restriction, seenNow, terms } from '../../support/deciding.ts'
import { stores } from '../../support/store/stores.ts'

const nair = 'cllr.nair@ambleford.example'
const hale = { name: 'Councillor Ed Hale', ward: 'Riverside', address: 'cllr.hale@ambleford.example' }
/** Since the election. */
const since = (act: Act): Act => ({ ...act, council: { ...council, councillors: [hale] } })
const titles = async (register: Register, act: Act) =>
  (await seeWork(register, act)).items.map(({ title }) => title).filter((title) => title.includes('exceptions'))
const excepting = (...exceptions: string[]) => terms({ mail: { kind: 'forward', exceptions } })

describe.each(stores)('P16: an excepted councillor who is none any more, on $store', ({ openEmpty }) => {
  test('the officers have the restriction on their list until one of them changes it; nobody else has', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register, { terms: excepting(nair.toUpperCase()) })
    const frances = on('2026-12-01')
    expect(await titles(register, frances)).toEqual([])
    const [title, ...others] = await titles(register, since(frances))
    expect(title).toMatch(/: exceptions to choose again: e-mail to CLLR\.NAIR@AMBLEFORD\.EXAMPLE is not redirected/)
    expect(others).toEqual([])
    const items = (await seeWork(register, since(frances))).items
    expect(items).toContainEqual(expect.objectContaining({ kind: 'changed-circumstances', restrictionId, title }))
    expect(await titles(register, since(on('2026-12-01', 'ruth')))).toEqual([])
    expect(await titles(register, since(on('2026-12-01', 'amira')))).toEqual([])

    // The register takes the old address no longer, and a change that leaves it out considers councillors again.
    const vary = (exceptions: string[], again: boolean) =>
      register.write(async (tx) =>
        varyRestriction(tx, since(on('2026-12-01', 'tom')), restrictionId, {
          reasons: 'The election.',
          terms: excepting(...exceptions),
          considered: again ? considered() : null,
          seen: await seenNow(tx, restrictionId),
        }),
      )
    await expect(vary([nair], false)).rejects.toMatchObject({ refusal: 'unknown-councillor' })
    await expect(vary([hale.address], false)).rejects.toMatchObject({ refusal: 'councillors-not-considered' })
    const { replacedBy } = await vary([hale.address], true)
    expect(await restriction(register, replacedBy ?? '')).toMatchObject({ state: 'agreed' })
    expect(await titles(register, since(frances))).toEqual([])
  })

  test('a restriction that excepts nobody, is not listed', async () => {
    const register = await openEmpty()
    await inForce(register, { terms: excepting() })
    expect(await titles(register, since(on('2026-12-01')))).toEqual([])
  })
})
