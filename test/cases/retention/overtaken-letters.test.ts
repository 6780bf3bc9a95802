import { describe, expect, test } from 'vitest'
import { seeRetention } from '../../../server/cases/retention/see-retention.ts'
import type { Register } from '../../../server/register/register.ts'
import { frances, inForce, on, record, reviewed, sent, terms } from '../../support/deciding.ts'
import { answeredObjection, decidedFormalWarning, withdrawnFormalWarning } from '../../support/formal-warnings.ts'
import { lift } from '../../support/store/all-over.ts'
import { stores } from '../../support/store/stores.ts'

const wouldGo = async (register: Register, day: string) =>
  (await seeRetention(register, on(day, 'ruth'), null)).entries.map(({ kind }) => kind)

const keptBy = async (register: Register, day: string) =>
  (await seeRetention(register, on(day, 'ruth'), null)).waiting.map(({ records, waitsFor }) => [records, waitsFor])

describe.each(stores)('G: what stays because something waits, on $store', ({ openEmpty }) => {
  test('is listed with what waits: a letter to say that a restriction is lifted', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register, { terms: terms({ mail: { kind: 'none', exceptions: [] } }) })
    const { letterId } = await lift(register, on('2026-12-01'), restrictionId)
    expect(await keptBy(register, '2028-11-30')).toEqual([])
    expect(await keptBy(register, '2029-12-01')).toEqual([[2, ['letter']]])
    await record(register, on('2026-12-02'), letterId ?? '', sent('2026-12-02'))
    expect(await keptBy(register, '2029-12-01')).toEqual([])
  })

  test('is listed with what waits: the letter of a formal warning, which keeps the escalation', async () => {
    const register = await openEmpty()
    await decidedFormalWarning(register)
    expect(await keptBy(register, '2040-01-01')).toEqual([[1, ['letter']]])
  })
})

describe.each(stores)('G: letters that keep records from being deleted, on $store', ({ openEmpty }) => {
  test('P14: an overtaken letter, which nobody can send any more, keeps no record', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register, { terms: terms({ mail: { kind: 'none', exceptions: [] } }) })
    const { letterId: continued } = await reviewed(register, frances, restrictionId)
    const { letterId: lifting } = await lift(register, on('2026-12-01'), restrictionId)
    expect(continued).not.toBeNull()
    await record(register, on('2026-12-02'), lifting ?? '', sent('2026-12-02'))
    expect(await wouldGo(register, '2029-11-30')).toEqual([])
    expect(await wouldGo(register, '2029-12-01')).toEqual(['restriction', 'escalation', 'customer'])
  })

  test('P14: an answer that a formal warning stays keeps no record once the warning is withdrawn', async () => {
    const register = await openEmpty()
    const { id } = await decidedFormalWarning(register)
    await record(register, frances, id)
    await answeredObjection(register, id)
    const { letterId } = await withdrawnFormalWarning(register, id)
    expect(await wouldGo(register, '2040-01-01')).toEqual([])
    await record(register, frances, letterId ?? '')
    expect(await wouldGo(register, '2040-01-01')).toEqual(['formal-warning', 'escalation', 'customer'])
  })
})
