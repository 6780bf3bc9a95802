import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { addPoint } from '../../../server/cases/contact-point/add-contact-point.ts'
import { composeLetter } from '../../../server/cases/letter/compose-letter.ts'
import { seeRestrictionLog } from '../../../server/cases/log/see-log.ts'
import { liftRestriction } from '../../../server/cases/restriction/lift-restriction.ts'
import { sweepDueDates } from '../../../server/cases/review/sweep-due-dates.ts'
import { seeWork } from '../../../server/cases/work/see-work.ts'
import { restrictionLogQuestion } from '../../../server/contract/log.ts'
import { referenceOf } from '../../../server/policy/reference.ts'
import type { Register } from '../../../server/register/register.ts'
import { byItself, clue, council } from '../../support/acts.ts'
import {
  agreed,
  answer,
  approval,
  decide,
  frances,
  inForce,
  mails,
  on,
  record,
  represent,
  restriction,
  ruth,
  sent,
  terms,
  tom,
} from '../../support/deciding.ts'
import { file } from '../../support/doing.ts'
import { proved, sound } from '../../support/store/proved.ts'
import { eitherStore } from '../../support/store/stores.ts'

const textOf = async (register: Register, letterId: string, day = '2026-11-03', dated: string | null = null) =>
  (await composeLetter(register, on(day), letterId, dated)).paragraphs.join('\n\n')

/** A restriction with a representation: the answer that it stays as it is has not been sent yet. */
async function withAnswerToSend(register: Register) {
  const { restrictionId } = await inForce(register)
  const representationId = await represent(register, restrictionId)
  const { letterId } = await answer(register, tom, representationId)
  return { restrictionId, letterId: letterId ?? '' }
}

describe.each(eitherStore)('P14: the day on which a letter is sent, on $store', ({ openEmpty }) => {
  it('a letter has that day as its date, and its other dates count from it', async () => {
    const register = await openEmpty()
    const { restrictionId, letterId } = await agreed(register)
    const reference = referenceOf('restriction', restrictionId)
    const today = await textOf(register, letterId)
    expect(today).toMatch(new RegExp(`^Our reference: ${reference}\n3 November 2026\n`))
    expect(today).toContain('apply from 3 November 2026')
    const ahead = await textOf(register, letterId, '2026-11-03', '2026-11-06')
    expect(ahead).toContain(`Our reference: ${reference}\n6 November 2026`)
    expect(ahead).toContain('apply from 6 November 2026')
    await expect(composeLetter(register, frances, letterId, '2026-11-02')).rejects.toMatchObject({
      refusal: 'in-the-past',
    })
    await expect(composeLetter(register, frances, letterId, '2027-01-01')).rejects.toMatchObject({
      refusal: 'in-the-future',
    })
  })

  it('a letter recorded with another day is composed anew: it has that day, and the review date that applies', async () => {
    const register = await openEmpty()
    const { restrictionId, letterId } = await agreed(register, { terms: terms({ reviewOn: '2026-12-01' }) })
    // Written in November, sent after the review that was planned: the six months count from then.
    expect(await textOf(register, letterId)).toContain('review the arrangements by 1 December 2026')
    await record(register, on('2026-12-10'), letterId, sent('2026-12-08'))
    const { reviewDue } = await restriction(register, restrictionId)
    expect(reviewDue).toBe('2027-06-08')
    const kept = await textOf(register, letterId, '2027-01-04')
    expect(kept).toContain('8 December 2026')
    expect(kept).toContain('We will review the arrangements by 8 June 2027.')
    expect(kept).not.toMatch(/3 November|1 December/)
  })

  it('P15: the notice of a review that the register sends automatically is signed by the post', async () => {
    const register = await openEmpty()
    await inForce(register)
    await register.write((tx) => sweepDueDates(tx, byItself('2027-04-06T09:00:00.000Z')))
    const notice = (await mails(register)).at(-1)
    expect(notice?.body).toMatch(/6 April 2027[\s\S]*Director of Customer and Business Support Services\nAmbleford/)
    expect(notice?.body).not.toMatch(/The register\b/)
  })
})

describe.each(eitherStore)('P14: a letter that cannot or need not go, on $store', ({ openEmpty }) => {
  it('“it stays as it is” leaves the work list when the restriction is lifted, and cannot be sent after that', async () => {
    const register = await openEmpty()
    const { restrictionId, letterId } = await withAnswerToSend(register)
    expect((await seeWork(register, frances)).items).toMatchObject([{ kind: 'letter', id: letterId }])
    const lifted = await register.write((tx) =>
      liftRestriction(tx, on('2026-11-05', 'tom'), restrictionId, { reasons: 'It is over.' }),
    )
    expect((await seeWork(register, on('2026-11-05'))).items).toMatchObject([{ kind: 'letter', id: lifted.letterId }])
    expect(await composeLetter(register, on('2026-11-06'), letterId)).toMatchObject({ overtaken: true })
    await record(register, on('2026-11-05'), lifted.letterId ?? '', sent('2026-11-05'))
    const { rows } = await seeRestrictionLog(register, frances, v.parse(restrictionLogQuestion, {}))
    expect(rows).toMatchObject([{ restrictionId, letterOutstanding: false }])
    expect(await proved(register)).toMatchObject(sound)
    await expect(record(register, on('2026-11-06'), letterId, sent('2026-11-06'))).rejects.toMatchObject({
      refusal: 'letter-overtaken',
    })
    // It had been sent before, and is recorded late.
    await record(register, on('2026-11-06'), letterId, sent('2026-11-04'))
    expect((await composeLetter(register, on('2026-11-06'), letterId)).state).toBe('sent')
  })

  it('without an address to send it to, it is not complete', async () => {
    const register = await openEmpty()
    const customer = clue({ names: ['Nia Reed'], numbers: ['07700 900555'] })
    const { escalationId, customerId } = await file(register, undefined, { customer, behaviours: ['abusive'] })
    const { letterId } = await decide(register, frances, escalationId, approval())
    const { missing, to } = await composeLetter(register, frances, letterId ?? '')
    expect([missing, to]).toEqual([['address'], { name: 'Nia Reed', address: null, lines: [] }])
    await expect(record(register, frances, letterId ?? '')).rejects.toMatchObject({ refusal: 'letter-incomplete' })
    // Several people read a shared mailbox: no confidential letter goes there.
    const shared = { kind: 'email', value: 'flat7@example.net', whose: { kind: 'shared' }, why: 'Their flat.' } as const
    await register.write((tx) => addPoint(tx, ruth, customerId, shared))
    expect((await composeLetter(register, frances, letterId ?? '')).missing).toEqual(['address'])

    const postal = {
      kind: 'postal-address',
      value: '7 High Street\nAmbleford\nAM2 3CD',
      whose: { kind: 'own' },
      why: 'On her letter.',
    } as const
    await register.write((tx) => addPoint(tx, ruth, customerId, postal))
    expect(await composeLetter(register, frances, letterId ?? '')).toMatchObject({
      missing: [],
      to: { name: 'Nia Reed', lines: ['7 High Street', 'Ambleford', 'AM2 3CD'] },
    })
    expect(await record(register, frances, letterId ?? '')).toMatchObject({ inForceOn: '2026-11-03' })
  })

  it('without the council’s letterhead, it is not complete', async () => {
    const register = await openEmpty()
    const { letterId } = await agreed(register)
    const bare = { ...frances, council: { ...council, letterhead: null } }
    expect((await composeLetter(register, bare, letterId)).missing).toEqual(['letterhead'])
    await expect(record(register, bare, letterId)).rejects.toMatchObject({ refusal: 'letter-incomplete' })
  })
})
