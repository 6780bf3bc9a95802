import { describe, expect, it } from 'vitest'
import { sealLooks } from '../../server/cases/seal-looks.ts'
import { newId } from '../../server/register/new-id.ts'
import { everythingOfPetra } from '../support/all-over.ts'
import { proved, sound } from '../support/proved.ts'
import { stores } from '../support/stores.ts'

describe.each(stores)('verify on $store', ({ openEmpty }) => {
  it('finds nothing where nothing was done but by the program', async () => {
    const register = await openEmpty()
    await everythingOfPetra(register)
    await sealLooks(register, { at: new Date('2026-12-02T09:00:00.000Z'), newId })
    const { counts, ...proof } = await proved(register)
    expect(proof).toMatchObject(sound)
    expect(counts).toMatchObject({ originals: 3, notYetSealed: 0, differences: 0 })
    expect(counts.records).toBeGreaterThan(20)
    expect(counts.looks).toBeGreaterThan(0)
  })
})
