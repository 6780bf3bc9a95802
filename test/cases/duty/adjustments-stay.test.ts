import { describe, expect, it } from 'vitest'
import type { Act } from '../../../server/cases/act.ts'
import { setAdjustments } from '../../../server/cases/duty/set-adjustments.ts'
import { composeLetter } from '../../../server/cases/letter/compose-letter.ts'
import { sweepDueDates } from '../../../server/cases/review/sweep-due-dates.ts'
import { seeWork } from '../../../server/cases/work/see-work.ts'
import type { Register } from '../../../server/register/register.ts'
import { customers } from '../../cast.ts'
import { byItself } from '../../support/acts.ts'
import {
  agreed,
  approval,
  decide,
  escalated,
  frances,
  inForce,
  mails,
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
const byPost = 'Every letter in Braille by post. Do not e-mail.'
const ringFirst = 'Ring before you write.'
const forService = (service: string) => terms({ services: [service], mail: { kind: 'none', exceptions: [] } })

/** The notice of the review of the first restriction, and the other mail to Petra herself. */
async function noticeAtReview(register: Register) {
  await register.write((tx) => sweepDueDates(tx, byItself('2027-04-06T02:00:00.000Z')))
  const mailed = (await mails(register)).filter(({ to }) => to.includes(customers.petra.addresses[0] ?? ''))
  const { items } = await seeWork(register, on('2027-04-06'))
  return { mailed, waiting: items.filter(({ kind, title }) => kind === 'letter' && /announce/.test(title)) }
}

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

describe.each(eitherStore)('Equality Act s.20: adjustments belong to the person, on $store', (store) => {
  it('so what one restriction says, a newer one without any does not hide: the contact sees it, and no notice goes', async () => {
    const register = await store.openEmpty()
    const housing = await passedOn(register, { terms: forService('Housing') })
    await adjust(register, housing.restrictionId, byPost)
    const planning = await inForce(register, { terms: forService('Planning') })
    expect(await told(register)).toEqual([byPost])
    const { mailed, waiting } = await noticeAtReview(register)
    expect(mailed).toEqual([])
    expect(waiting).toHaveLength(2)
    for (const { id } of waiting)
      expect(await composeLetter(register, on('2027-04-06'), id ?? '')).toMatchObject({ adjustments: byPost })
    expect(await adjustmentsOf(register, planning.restrictionId)).toBeNull()
  })

  it('so what several restrictions say counts together, each once', async () => {
    const register = await store.openEmpty()
    const housing = await passedOn(register, { terms: forService('Housing') })
    const planning = await agreed(register, { terms: forService('Planning') })
    await adjust(register, housing.restrictionId, byPost)
    await adjust(register, planning.restrictionId, ringFirst)
    expect(await told(register)).toEqual([`${byPost}\n${ringFirst}`])
    const letter = await composeLetter(register, frances, planning.letterId)
    expect(letter.adjustments?.split('\n').sort()).toEqual([byPost, ringFirst])
    await adjust(register, planning.restrictionId, byPost, ringFirst)
    expect(await told(register)).toEqual([byPost])
  })
})
