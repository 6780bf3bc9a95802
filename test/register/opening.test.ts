import { describe, expect, it, onTestFinished } from 'vitest'
import { openRegister } from '../../server/register/register.ts'
import { stores } from '../support/stores.ts'

describe.each(stores)('the register on $store', ({ emptyPlace }) => {
  it('opens once when several servers start at once on one empty store', async () => {
    const where = await emptyPlace()
    const registers = await Promise.all(Array.from({ length: 5 }, () => openRegister(where)))
    onTestFinished(async () => {
      await Promise.all(registers.map((register) => register.close()))
    })
    for (const register of registers) await expect(register.ready()).resolves.toBeUndefined()
  })
})
