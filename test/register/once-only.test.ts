import { describe, expect, it } from 'vitest'
import type { Register } from '../../server/register/register.ts'
import { claim, forgetOldAnswers, keepAnswer } from '../../server/register/store/once-only.ts'
import { rowCounts } from '../support/store/rows.ts'
import { stores } from '../support/store/stores.ts'

const amira = { oid: 'amira', tid: 'council' }
const wanted = {
  key: 'key-1',
  person: amira,
  route: 'POST /api/warnings',
  bodyHash: 'body-1',
  at: new Date('2026-11-03T09:00:00.000Z'),
}
const answer = '{"warningId":"1"}'

/** A write as the server does it: `work` runs only for a key that is new. */
const writeOnce = (register: Register, given: Partial<typeof wanted>, work: () => Promise<void> = async () => {}) =>
  register.write(async (tx) => {
    const request = { ...wanted, ...given }
    const claimed = await claim(tx, request)
    if (claimed.state !== 'new') return claimed
    await work()
    await keepAnswer(tx, request, { status: 201, answer })
    return claimed
  })

describe.each(stores)('a repeated write, on $store', ({ openEmpty }) => {
  it('returns the first answer again, even much later', async () => {
    const register = await openEmpty()
    expect(await writeOnce(register, {})).toEqual({ state: 'new' })
    expect(await writeOnce(register, { at: new Date('2026-11-10T09:00:00.000Z') })).toEqual({
      state: 'answered',
      status: 201,
      answer,
      looks: [],
    })
  })

  it('is rejected when its key was used for another request', async () => {
    const register = await openEmpty()
    await writeOnce(register, {})
    expect(await writeOnce(register, { bodyHash: 'body-2' })).toEqual({ state: 'other-body' })
    expect(await writeOnce(register, { route: 'POST /api/escalations' })).toEqual({ state: 'other-body' })
  })

  it('does not share keys between people', async () => {
    const register = await openEmpty()
    await writeOnce(register, {})
    expect(await writeOnce(register, { person: { oid: 'dan', tid: 'council' } })).toEqual({ state: 'new' })
    expect(await writeOnce(register, { person: { oid: 'amira', tid: 'another' } })).toEqual({ state: 'new' })
  })

  it('frees its key when it is refused', async () => {
    const register = await openEmpty()
    const refused = writeOnce(register, {}, async () => {
      throw new Error('refused')
    })
    await expect(refused).rejects.toThrow('refused')
    expect((await rowCounts(register)).once_only).toBe(0)
    expect(await writeOnce(register, {})).toEqual({ state: 'new' })
  })

  it('waits for the first when both arrive at once', async () => {
    const register = await openEmpty()
    const first = Promise.withResolvers<void>()
    const started = Promise.withResolvers<void>()
    const one = writeOnce(register, {}, () => {
      started.resolve()
      return first.promise
    })
    await started.promise
    const others = Array.from({ length: 4 }, () => writeOnce(register, {}))
    first.resolve()
    expect(await one).toEqual({ state: 'new' })
    for (const other of await Promise.all(others))
      expect(other).toEqual({ state: 'answered', status: 201, answer, looks: [] })
  })

  it('goes ahead when the first, for which it waited, is refused', async () => {
    const register = await openEmpty()
    const first = Promise.withResolvers<void>()
    const started = Promise.withResolvers<void>()
    const one = writeOnce(register, {}, () => {
      started.resolve()
      return first.promise
    })
    await started.promise
    const other = writeOnce(register, {})
    first.reject(new Error('refused'))
    await expect(one).rejects.toThrow('refused')
    expect(await other).toEqual({ state: 'new' })
  })

  it('is forgotten once nobody will retry it', async () => {
    const register = await openEmpty()
    await writeOnce(register, {})
    await writeOnce(register, { key: 'key-2', at: new Date('2026-11-20T09:00:00.000Z') })
    await register.write((tx) =>
      forgetOldAnswers(tx, new Date('2026-11-10T00:00:00.000Z'), { oid: 'nobody', tid: 't' }),
    )
    expect((await rowCounts(register)).once_only).toBe(1)
    expect(await writeOnce(register, { key: 'key-2' })).toMatchObject({ state: 'answered' })
  })
})
