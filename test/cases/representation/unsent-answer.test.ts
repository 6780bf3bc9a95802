import { describe, expect, it } from 'vitest'
import type { Act } from '../../../server/cases/act.ts'
import { composeLetter } from '../../../server/cases/letter/compose-letter.ts'
import { handOverLetter } from '../../../server/cases/letter/hand-over.ts'
import { liftRestriction } from '../../../server/cases/restriction/lift-restriction.ts'
import { putInForceAtOnce } from '../../../server/cases/restriction/put-in-force-at-once.ts'
import { answerCircumstances } from '../../../server/cases/review/answer-circumstances.ts'
import { sweepDueDates } from '../../../server/cases/review/sweep-due-dates.ts'
import { seeWork } from '../../../server/cases/work/see-work.ts'
import type { Register } from '../../../server/register/register.ts'
import { colleagues } from '../../cast.ts'
import { actBy, byItself, whileAway, withPosts } from '../../support/acts.ts'
import {
  answer,
  approval,
  decide,
  escalated,
  frances,
  inForce,
  lee,
  on,
  record,
  report,
  represent,
  restriction,
  reviewed,
  seenNow,
  terms,
  tom,
  varied,
} from '../../support/deciding.ts'
import { now } from '../../support/doing.ts'
import { add } from '../../support/keeping.ts'
import { eitherStore, stores } from '../../support/store/stores.ts'

const notSent = { refusal: 'answer-not-sent' }
const meanwhile = { refusal: 'changed-meanwhile' }
const mild = terms({ measures: [{ kind: 'designated-contact' }], ways: [], mail: { kind: 'none', exceptions: [] } })

/** Lee holds one of the posts as well, and has no part in anything yet. */
const leeOfficer = withPosts(actBy({ ...colleagues.lee, roles: ['AuthorisingOfficer'] }, now), {
  authorisingOfficers: [
    ...frances.council.posts.authorisingOfficers,
    { post: 'Head of Legal', address: colleagues.lee.address, holder: holderOf(colleagues.lee) },
  ],
})

function holderOf({ name, address }: { name: string; address: string }) {
  const [first] = frances.council.posts.authorisingOfficers
  if (!first?.holder) throw new Error('Nobody holds the first post.')
  return { ...first.holder, name, accounts: [address] }
}

/** Frances restricted Petra. Tom, who had no part, answers her representation: less will do. Its letter waits. */
async function answeredByTom(register: Register) {
  const { restrictionId, customerId } = await inForce(register)
  const representationId = await represent(register, restrictionId)
  const given = { outcome: 'varied', reasons: 'The telephone stays open.', terms: mild } as const
  const { letterId, replacedBy } = await answer(register, tom, representationId, given)
  return { restrictionId, customerId, representationId, letterId: letterId ?? '', answerId: replacedBy ?? '' }
}

describe.each(eitherStore)(
  'P14: an answer to a representation whose letter has not gone, on $store',
  ({ openEmpty }) => {
    it('is not taken back by the first decider, in whatever way they decide', async () => {
      const register = await openEmpty()
      const { restrictionId, answerId, letterId } = await answeredByTom(register)
      const circumstancesId = await report(register, restrictionId)
      const { escalationId } = await escalated(register)
      const alone = whileAway(frances, 'Tom Birch', '2026-11-03')
      const sameOfficerReason = 'Tom is away.'
      const again = async () => ({ outcome: 'varied', reasons: 'As before.', terms: terms() }) as const
      await expect(varied(register, restrictionId, frances)).rejects.toMatchObject(notSent)
      await expect(reviewed(register, frances, restrictionId, await again())).rejects.toMatchObject(notSent)
      await expect(decide(register, frances, escalationId, approval())).rejects.toMatchObject(notSent)
      await expect(
        register.write(async (tx) =>
          answerCircumstances(tx, alone, circumstancesId, {
            ...{ ...(await again()), sameOfficerReason },
            seen: await seenNow(tx, restrictionId),
          }),
        ),
      ).rejects.toMatchObject(notSent)
      const over = { reasons: 'Over.' }
      await expect(register.write((tx) => liftRestriction(tx, frances, answerId, over))).rejects.toMatchObject(notSent)

      // Anybody with the role records its letter; after that, Frances decides as before.
      expect(await record(register, frances, letterId)).toMatchObject({ inForceOn: '2026-11-03' })
      expect(await varied(register, answerId, frances, { terms: mild })).toMatchObject({
        restrictionId: expect.any(String),
      })
    })

    it('is replaced by its judge or by somebody without a part, and then the new letter gives the answer', async () => {
      const register = await openEmpty()
      const { restrictionId } = await answeredByTom(register)
      for (const act of [tom, leeOfficer]) {
        const { letterId } = await varied(register, restrictionId, act)
        const { paragraphs } = await composeLetter(register, act, letterId)
        expect(paragraphs.join('\n')).toContain('This letter is our answer.')
        expect((await seeWork(register, tom)).items.filter(({ kind }) => kind === 'letter')).toMatchObject([
          { id: letterId },
        ])
      }
      // Lee gave the answer that waits now.
      await expect(varied(register, restrictionId, tom)).rejects.toMatchObject(notSent)
    })

    it('is not lost either where its own judge lifts the change, while what it varies stays in force', async () => {
      const register = await openEmpty()
      const { restrictionId, answerId } = await answeredByTom(register)
      const lifting = (id: string) => register.write((tx) => liftRestriction(tx, tom, id, { reasons: 'Not so.' }))
      await expect(lifting(answerId)).rejects.toMatchObject(notSent)
      await varied(register, restrictionId, tom)
    })

    it('is given by the letter about the end, where nothing is left in force and the change is lifted', async () => {
      const register = await openEmpty()
      const { restrictionId } = await inForce(register, { terms: terms({ until: '2027-05-20' }) })
      const representationId = await represent(register, restrictionId)
      const given = { outcome: 'varied', reasons: 'Less.', terms: mild } as const
      const { replacedBy } = await answer(register, tom, representationId, given)
      const act = on('2027-05-22', 'tom')
      await register.write((tx) => sweepDueDates(tx, act))
      const { letterId } = await register.write((tx) =>
        liftRestriction(tx, act, replacedBy ?? '', { reasons: 'Over.' }),
      )
      expect((await composeLetter(register, act, letterId ?? '')).paragraphs.join('\n')).toContain('Over.')
    })

    it('is not taken back either while it is in force at once', async () => {
      const register = await openEmpty()
      const { answerId, letterId } = await answeredByTom(register)
      await register.write((tx) => putInForceAtOnce(tx, tom, answerId, { reason: 'She needs the telephone today.' }))
      await expect(varied(register, answerId, frances, { terms: mild })).rejects.toMatchObject(notSent)
      await record(register, tom, letterId)
      await varied(register, answerId, frances, { terms: mild })
    })

    it('ends with the restriction once that is lifted: that grants what was asked for', async () => {
      const register = await openEmpty()
      const { restrictionId, answerId } = await answeredByTom(register)
      await register.write((tx) => liftRestriction(tx, frances, restrictionId, { reasons: 'Over.' }))
      expect(await restriction(register, answerId)).toMatchObject({ state: 'lifted' })
    })
  },
)

/** Tom answered her representation: it stays. Its letter waits. */
async function stays(register: Register, given: Parameters<typeof inForce>[1] = {}) {
  const { restrictionId, customerId } = await inForce(register, given)
  const { letterId } = await answer(register, tom, await represent(register, restrictionId))
  return { restrictionId, customerId, letterId: letterId ?? '' }
}

const lettersToSend = async (register: Register, act: Act) =>
  (await seeWork(register, act)).items.filter(({ kind }) => kind === 'letter')

const textOf = async (register: Register, act: Act, letterId: string | null | undefined) =>
  (await composeLetter(register, act, letterId ?? '')).paragraphs.join('\n')

describe.each(eitherStore)('P14: an answer that it stays, whose letter has not gone, on $store', ({ openEmpty }) => {
  it('goes before anything changes, whoever decides', async () => {
    const register = await openEmpty()
    const { restrictionId, letterId } = await stays(register)
    const another = await represent(register, restrictionId)
    const { escalationId } = await escalated(register)
    const change = { outcome: 'varied', reasons: 'Less.', terms: mild } as const
    for (const act of [frances, tom]) {
      await expect(varied(register, restrictionId, act)).rejects.toMatchObject(notSent)
      expect((await restriction(register, restrictionId, act)).judging.change).toBe('answer-not-sent')
    }
    const own = { sameOfficerReason: 'Frances decided it.' }
    await expect(answer(register, tom, another, { ...change, ...own })).rejects.toMatchObject(notSent)
    await expect(reviewed(register, frances, restrictionId, change)).rejects.toMatchObject(notSent)
    await expect(decide(register, frances, escalationId, approval())).rejects.toMatchObject(notSent)

    await record(register, frances, letterId)
    expect((await restriction(register, restrictionId)).judging.change).toBeNull()
    await decide(register, frances, escalationId, approval())
  })

  it('is given by the letter about the lifting', async () => {
    const register = await openEmpty()
    const { restrictionId } = await stays(register)
    const { letterId } = await register.write((tx) => liftRestriction(tx, tom, restrictionId, { reasons: 'Over.' }))
    expect(await textOf(register, tom, letterId)).toContain(
      'We received this on 3 November 2026. This letter is our answer.',
    )
  })

  it('is given by a letter about the end, where the last day passes first', async () => {
    const register = await openEmpty()
    await stays(register, { terms: terms({ until: '2027-05-03' }) })
    await register.write((tx) => sweepDueDates(tx, byItself('2027-05-04T02:00:00.000Z')))
    const act = on('2027-05-04', 'tom')
    const [waiting, ...others] = await lettersToSend(register, act)
    expect(others).toEqual([])
    expect(await textOf(register, act, waiting?.id)).toContain('They ended before we had answered you.')
  })

  it('is neither handed over after the last day, nor given again while GOV.UK Notify has it', async () => {
    const register = await openEmpty()
    const { restrictionId, customerId, letterId } = await stays(register, { terms: terms({ until: '2027-05-03' }) })
    await add(register, customerId, 'postal-address', '1 Mill Lane\nAmbleford\nAM1 2JM')
    const handOver = (day: string) => register.write((tx) => handOverLetter(tx, on(day, 'tom'), letterId, true))
    await expect(handOver('2027-05-04')).rejects.toMatchObject({ refusal: 'letter-overtaken' })
    await handOver('2027-05-03')
    await register.write((tx) => sweepDueDates(tx, byItself('2027-05-04T02:00:00.000Z')))
    const { state, letters } = await restriction(register, restrictionId, on('2027-05-04', 'tom'))
    expect([state, letters.map(({ kind }) => kind)]).toEqual(['lifted', ['restriction', 'representation-answer']])
  })

  it('is not given while a change waits: both letters could go on one day', async () => {
    const register = await openEmpty()
    const { restrictionId, answerId, letterId } = await answeredByTom(register)
    const another = await represent(register, restrictionId)
    await expect(answer(register, tom, another, { sameOfficerReason: 'Frances is away.' })).rejects.toMatchObject(
      notSent,
    )
    await record(register, tom, letterId)
    await answer(register, tom, another, { sameOfficerReason: 'Frances is the only other.' })
    expect(await lettersToSend(register, tom)).toMatchObject([{ restrictionId: answerId }])
  })
})

describe.each(eitherStore)('P14: an officer varies what they have seen, on $store', ({ openEmpty }) => {
  it('so of two at once, the second is told that something has changed', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register)
    const seen = await register.read((reading) => seenNow(reading, restrictionId))
    expect(seen).toEqual({ restrictionId, version: 2, waiting: null, others: [] })
    const first = await varied(register, restrictionId, tom, { seen })
    await expect(varied(register, restrictionId, frances, { seen })).rejects.toMatchObject(meanwhile)
    expect(await restriction(register, restrictionId)).toMatchObject({ waiting: first })
    await varied(register, restrictionId, frances)
  })

  it('also in an answer and in a review', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register)
    const representationId = await represent(register, restrictionId)
    const given = { outcome: 'varied', reasons: 'Less.', terms: terms() } as const
    for (const seen of [
      { restrictionId, version: 1, waiting: null },
      { restrictionId, version: 2, waiting: restrictionId },
      { restrictionId: representationId, version: 2, waiting: null },
    ]) {
      await expect(answer(register, tom, representationId, { ...given, seen })).rejects.toMatchObject(meanwhile)
      await expect(reviewed(register, frances, restrictionId, { ...given, seen })).rejects.toMatchObject(meanwhile)
    }
    expect(await reviewed(register, frances, restrictionId, given)).toMatchObject({ reviewDue: '2027-05-03' })
  })
})

const { openEmpty } = stores[0] as (typeof stores)[number]

it.each<[string, Act, string | null]>([
  ['the first decider', frances, 'answer-not-sent'],
  ['its judge', tom, null],
  ['an officer without a part', leeOfficer, null],
])('P14: the page offers %s only what the register accepts while the answer waits', async (_, act, change) => {
  const register = await openEmpty()
  const { restrictionId, answerId, letterId } = await answeredByTom(register)
  expect(await restriction(register, restrictionId, act)).toMatchObject({
    waiting: { restrictionId: answerId, letterId },
    judging: { change, lift: null },
  })
  // What it varies stays in force, so nobody lifts the change alone.
  expect((await restriction(register, answerId, act)).judging.lift).toBe('answer-not-sent')
  await record(register, tom, letterId)
  expect(await restriction(register, answerId, act)).toMatchObject({
    waiting: null,
    judging: { change: null, lift: null },
  })
})

it('P14: a reviewer without the other role reads that a change waits', async () => {
  const register = await openEmpty()
  const { restrictionId, answerId } = await answeredByTom(register)
  const reviewer = actBy({ ...colleagues.lee, roles: ['Reviewer'] }, lee.at)
  expect(await restriction(register, restrictionId, reviewer)).toMatchObject({
    waiting: { restrictionId: answerId },
    judging: { change: null, lift: null },
  })
})
