import { describe, expect, it } from 'vitest'
import type { Act } from '../../../server/cases/act.ts'
import { setAdjustments } from '../../../server/cases/duty/set-adjustments.ts'
import type { Register } from '../../../server/register/register.ts'
import {
  agreed,
  approval,
  decide,
  escalated,
  frances,
  inForce,
  on,
  record,
  restriction,
  terms,
  tom,
  varied,
} from '../../support/deciding.ts'
import { passed, passedOn } from '../../support/duties.ts'
import { eitherStore } from '../../support/store/stores.ts'

const largePrint = 'Write in large print.'
const ringFirst = 'Ring before you write.'
const forService = (service: string) => terms({ services: [service], mail: { kind: 'none', exceptions: [] } })

const adjust = (register: Register, id: string, adjustments: string, before: string | null = null, act: Act = tom) =>
  register.write((tx) => setAdjustments(tx, act, id, { adjustments, before }))
const adjustmentsOf = async (register: Register, id: string) => (await restriction(register, id)).adjustments
/** What the contact sees beside a message of Petra's. */
const told = async (register: Register) => (await passed(register)).messages.map(({ adjustments }) => adjustments)

describe.each(eitherStore)('Equality Act s.20: adjustments stay when a restriction changes, on $store', (store) => {
  it('also if they were set while the letter about the change waited', async () => {
    const register = await store.openEmpty()
    const { restrictionId } = await passedOn(register)
    const next = await varied(register, restrictionId)
    await adjust(register, restrictionId, largePrint)
    expect(await told(register)).toEqual([largePrint])
    await record(register, frances, next.letterId)
    expect(await told(register)).toEqual([largePrint])
    expect(await adjustmentsOf(register, next.restrictionId)).toBe(largePrint)
  })

  it('also if they were changed or ended meanwhile', async () => {
    const register = await store.openEmpty()
    const { restrictionId } = await inForce(register)
    await adjust(register, restrictionId, largePrint)
    const next = await varied(register, restrictionId)
    await adjust(register, restrictionId, ringFirst, largePrint)
    expect(await adjustmentsOf(register, next.restrictionId)).toBe(ringFirst)
    await adjust(register, restrictionId, '', ringFirst)
    expect(await adjustmentsOf(register, next.restrictionId)).toBeNull()
  })

  it('also if a new decision covers the restrictions that say them', async () => {
    const register = await store.openEmpty()
    const housing = await passedOn(register, { terms: forService('Housing') })
    const planning = await inForce(register, { terms: forService('Planning') })
    await adjust(register, housing.restrictionId, largePrint)
    await adjust(register, planning.restrictionId, ringFirst)
    const whole = await agreed(register)
    expect((await adjustmentsOf(register, whole.restrictionId))?.split('\n').sort()).toEqual([ringFirst, largePrint])
    await adjust(register, housing.restrictionId, '', largePrint)
    await record(register, frances, whole.letterId)
    expect(await told(register)).toEqual([ringFirst])
  })

  it('unless the officer says them anew; what becomes known after that is added', async () => {
    const register = await store.openEmpty()
    const { restrictionId } = await inForce(register)
    await adjust(register, restrictionId, largePrint)
    const { escalationId } = await escalated(register)
    const anew = { ...approval(), adjustments: 'Send everything in Braille.' }
    const next = (await decide(register, frances, escalationId, anew)).restrictionId ?? ''
    expect(await adjustmentsOf(register, next)).toBe('Send everything in Braille.')
    await adjust(register, restrictionId, ringFirst, largePrint, on('2026-11-04', 'tom'))
    expect(await adjustmentsOf(register, next)).toBe(`Send everything in Braille.\n${ringFirst}`)
  })
})
