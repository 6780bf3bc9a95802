import { describe, expect, it } from 'vitest'
import type { Act } from '../../../server/cases/act.ts'
import { composeLetter } from '../../../server/cases/letter/compose-letter.ts'
import { putInForceAtOnce } from '../../../server/cases/restriction/put-in-force-at-once.ts'
import { sweepDueDates } from '../../../server/cases/review/sweep-due-dates.ts'
import { monthsLater } from '../../../server/policy/calendar.ts'
import type { Terms } from '../../../server/policy/restriction/terms.ts'
import type { Register } from '../../../server/register/register.ts'
import { colleagues } from '../../cast.ts'
import { actBy } from '../../support/acts.ts'
import {
  answer,
  approval,
  decide,
  escalated,
  inForce,
  mails,
  on,
  record,
  represent,
  restriction,
  reviewed,
  sent,
  terms,
  varied,
} from '../../support/deciding.ts'
import { amira } from '../../support/doing.ts'
import { eitherStore, stores } from '../../support/store/stores.ts'

const tomOn = (day: string) => on(day, 'tom')
/** Frances, who holds one of the posts, reviews here too. */
const reviewerOn = (day: string): Act =>
  actBy({ ...colleagues.frances, roles: ['Reviewer', 'AuthorisingOfficer'] }, `${day}T09:00:00.000Z`)
const until = (reviewOn: string, more = {}) => ({ terms: terms({ reviewOn, ...more }) })
const dueOf = async (register: Register, id: string) => (await restriction(register, id)).reviewDue
const lettersWords = async (register: Register, act: Act, id: string) =>
  (await composeLetter(register, act, id)).paragraphs.join('\n')

/** In force from the day of the act, on which the letter goes. */
async function variedFrom(register: Register, id: string, act: Act, given: Parameters<typeof varied>[3]) {
  const made = await varied(register, id, act, given)
  await record(register, act, made.letterId, sent(act.at.toISOString().slice(0, 10)))
  return made
}
const tooLate = { refusal: 'review-too-late' }

describe.each(eitherStore)('P15: a variation is no review, on $store', ({ openEmpty }) => {
  it('so it keeps the review date that is sooner, and no chain of variations puts it off', async () => {
    const register = await openEmpty()
    // Due for review on 3 May 2027.
    const { restrictionId } = await inForce(register)
    await expect(varied(register, restrictionId, tomOn('2027-05-02'), until('2027-11-02'))).rejects.toMatchObject(
      tooLate,
    )
    const first = await variedFrom(register, restrictionId, tomOn('2027-05-01'), until('2027-05-03'))
    expect(await dueOf(register, first.restrictionId)).toBe('2027-05-03')
    // From 3 May 2027 on, only a review moves it.
    let last = first.restrictionId
    for (const [day, reviewOn] of [
      ['2027-10-31', '2028-04-30'],
      ['2028-04-28', '2028-10-28'],
    ] as const) {
      last = (await variedFrom(register, last, tomOn(day), until(reviewOn))).restrictionId
      expect(await dueOf(register, last)).toBe('2027-05-03')
    }
    expect(await reviewed(register, reviewerOn('2028-05-02'), last)).toMatchObject({ reviewDue: '2028-11-02' })
  })

  it('so an overdue review stays overdue and loud, while the letter promises no date that has passed', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register)
    const act = tomOn('2027-08-20')
    const made = await varied(register, restrictionId, act, until('2028-02-20'))
    const letter = await lettersWords(register, act, made.letterId)
    expect(letter).toContain('20 February 2028')
    expect(letter).not.toContain('3 May 2027')
    await record(register, act, made.letterId, sent('2027-08-20'))
    expect(await dueOf(register, made.restrictionId)).toBe('2027-05-03')
    const before = (await mails(register)).length
    await register.write((tx) => sweepDueDates(tx, on('2027-08-21', 'ruth')))
    const notices = (await mails(register)).slice(before)
    expect(notices.map(({ key }) => key)).toEqual(
      expect.arrayContaining([`review:${made.restrictionId}:2027-05-03:overdue-week-16`]),
    )
  })

  it('while a review that varies starts the months anew, even if the restriction would have ended before', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register, { terms: terms({ until: '2027-05-20' }) })
    const act = reviewerOn('2027-05-02')
    const given = { outcome: 'varied', reasons: 'Less.', ...until('2027-11-02', { until: '2028-02-01' }) } as const
    const change = await reviewed(register, act, restrictionId, given)
    expect(change).toMatchObject({ reviewDue: '2027-11-02', letterId: expect.any(String) })
    await record(register, tomOn('2027-05-10'), change.letterId ?? '', sent('2027-05-10'))
    expect(await dueOf(register, change.replacedBy ?? '')).toBe('2027-11-02')
  })
})

const { openEmpty } = stores[0] as (typeof stores)[number]

it('P15: the letter of a variation and the register name the same review date, whatever day it goes', async () => {
  const register = await openEmpty()
  const { restrictionId } = await inForce(register)
  const made = await varied(register, restrictionId, tomOn('2027-04-01'), until('2027-05-01'))
  const seen = await composeLetter(register, tomOn('2027-04-01'), made.letterId, '2027-04-20')
  expect(seen.paragraphs.join('\n')).toContain('1 May 2027')
  await record(register, tomOn('2027-04-20'), made.letterId, sent('2027-04-20'))
  expect(await dueOf(register, made.restrictionId)).toBe('2027-05-01')
})

it('P15: a variation that starts at once keeps the date too, and so does its letter', async () => {
  const register = await openEmpty()
  const { restrictionId } = await inForce(register)
  const act = tomOn('2027-03-01')
  const made = await varied(register, restrictionId, act, until('2027-05-03'))
  await register.write((tx) => putInForceAtOnce(tx, act, made.restrictionId, { reason: 'It cannot wait.' }))
  expect(await dueOf(register, made.restrictionId)).toBe('2027-05-03')
  expect(await lettersWords(register, tomOn('2027-03-02'), made.letterId)).toContain('3 May 2027')
})

it('P14, P15: an answer to a representation that varies is no review', async () => {
  const register = await openEmpty()
  const { restrictionId } = await inForce(register)
  const id = await represent(register, restrictionId)
  const given = { outcome: 'varied', reasons: 'Less.' } as const
  await expect(answer(register, tomOn('2027-02-01'), id, { ...given, ...until('2027-08-01') })).rejects.toMatchObject(
    tooLate,
  )
  const { letterId, replacedBy } = await answer(register, tomOn('2027-02-01'), id, { ...given, ...until('2027-05-03') })
  await record(register, tomOn('2027-02-01'), letterId ?? '', sent('2027-02-01'))
  expect(await dueOf(register, replacedBy ?? '')).toBe('2027-05-03')
})

describe.each(eitherStore)('P15: another escalation is no review either, on $store', ({ openEmpty }) => {
  /** Decided and sent on one day, to be reviewed six months later. */
  async function decidedOn(register: Register, day: string, given: Partial<Terms> = {}) {
    const { escalationId } = await escalated(register, { ...amira, at: new Date(`${day}T09:00:00.000Z`) })
    const decision = approval({ terms: terms({ reviewOn: monthsLater(day, 6), ...given }) })
    const { restrictionId, letterId } = await decide(register, tomOn(day), escalationId, decision)
    if (!restrictionId || !letterId) throw new Error('Nothing was agreed.')
    const words = await lettersWords(register, tomOn(day), letterId)
    await record(register, tomOn(day), letterId, sent(day))
    return { restrictionId, words }
  }

  it('so what it decides keeps the review date of the restriction that it replaces, and says so', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register)
    const next = await decidedOn(register, '2027-04-20')
    expect(next.words).toContain('We will review the arrangements by 3 May 2027.')
    expect(await dueOf(register, next.restrictionId)).toBe('2027-05-03')
    expect(await restriction(register, restrictionId)).toMatchObject({ state: 'replaced' })
  })

  it('so no chain of them puts it off, and an overdue review stays overdue', async () => {
    const register = await openEmpty()
    await inForce(register)
    let last = ''
    for (const day of ['2027-05-20', '2027-11-01', '2028-04-30']) last = (await decidedOn(register, day)).restrictionId
    expect(await dueOf(register, last)).toBe('2027-05-03')
    expect(await reviewed(register, reviewerOn('2028-05-02'), last)).toMatchObject({ reviewDue: '2028-11-02' })
  })

  it('the earliest counts where it replaces several; a restriction that goes on beside it, or has run out, does not', async () => {
    const register = await openEmpty()
    const of = (service: string, more: Partial<Terms>) => ({
      ...{ services: [service], mail: { kind: 'none' as const, exceptions: [] } },
      ...more,
    })
    await inForce(register, { terms: terms(of('Housing', { reviewOn: '2027-03-01' })) })
    const planning = await decidedOn(register, '2026-11-10', of('Planning', { reviewOn: '2027-02-01' }))
    expect(await dueOf(register, planning.restrictionId)).toBe('2027-02-01')
    const again = await decidedOn(register, '2026-11-20', of('Housing', {}))
    expect(await dueOf(register, again.restrictionId)).toBe('2027-03-01')
    const all = await decidedOn(register, '2026-12-01', { until: '2027-04-01', reviewOn: '2027-03-15' })
    expect(await dueOf(register, all.restrictionId)).toBe('2027-02-01')
    const later = await decidedOn(register, '2027-04-02')
    expect(await dueOf(register, later.restrictionId)).toBe('2027-10-02')
  })
})
