import { describe, expect, test } from 'vitest'
import { addPoint } from '../../../server/cases/contact-point/add-contact-point.ts'
import { handOverLetter } from '../../../server/cases/letter/hand-over.ts'
import { settlePosting } from '../../../server/cases/letter/settle-posting.ts'
import { liftRestriction } from '../../../server/cases/restriction/lift-restriction.ts'
import { sweepDueDates } from '../../../server/cases/review/sweep-due-dates.ts'
import { seeWork } from '../../../server/cases/work/see-work.ts'
import { claimPostings } from '../../../server/register/letter/postings.ts'
import type { Register } from '../../../server/register/register.ts'
import { byItself } from '../../support/acts.ts'
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
  ruth,
  sent,
  terms,
} from '../../support/deciding.ts'
import { page } from '../../support/keeping.ts'
import { proved, sound } from '../../support/store/proved.ts'
import { stores } from '../../support/store/stores.ts'

const { openEmpty } = stores[0] as (typeof stores)[number]

/** Petra's restriction, agreed on 3 November with 4 November as its last day, and its letter. */
async function shortOne(register: Register) {
  const { escalationId, customerId } = await escalated(register)
  await register.write(async (tx) => {
    for (const point of [
      { kind: 'name', value: 'Petra Holm' },
      { kind: 'postal-address', value: '1 Mill Lane\nAmbleford\nAM1 2JM' },
    ] as const)
      await addPoint(tx, ruth, customerId, { ...point, whose: { kind: 'own' }, why: 'On her letter.' })
  })
  const last = { until: '2026-11-04', reviewOn: '2026-11-04', mail: { kind: 'forward' as const, exceptions: [] } }
  const decided = await decide(register, on('2026-11-03'), escalationId, approval({ terms: terms(last) }))
  const { restrictionId, letterId } = decided as { restrictionId: string; letterId: string }
  const give = () => register.write((tx) => handOverLetter(tx, on('2026-11-03'), letterId, true))
  /** GOV.UK Notify dispatched it on one day, and is asked on a later one. */
  const asked = (dispatchedOn: string, askedOn: string) =>
    register.write(async (tx) => {
      const now = new Date(`${askedOn}T12:00:00.000Z`)
      const [posting] = await claimPostings(tx, { now, server: 'here', most: 1, forMs: 60_000 })
      if (!posting) throw new Error('Nothing is on its way.')
      const at = new Date(`${dispatchedOn}T12:00:00.000Z`)
      await settlePosting(tx, byItself(now.toISOString()), posting, { outcome: 'dispatched', at }, 'here')
    })
  const night = (day: string) => register.write((tx) => sweepDueDates(tx, byItself(`${day}T02:00:00.000Z`)))
  const work = async () => (await seeWork(register, on('2026-11-07'))).items.map(({ kind }) => kind)
  const mailed = async () => (await mails(register)).filter(({ key }) => /^(posting|arrangement)/.test(key))
  return { customerId, restrictionId, letterId, give, asked, night, work, mailed }
}

const wasInForce = { state: 'lifted', inForceOn: '2026-11-03', liftedOn: '2026-11-05' }

describe('P14: the day on which a letter was sent decides, not the day on which that is known', () => {
  test.each([
    ['after the night that recorded its end', true],
    ['before that night', false],
  ])(
    'an officer records the letter after the restriction’s last day, %s: it was in force until then',
    async (_, afterNight) => {
      const register = await openEmpty()
      const { customerId, restrictionId, letterId, night, work, mailed } = await shortOne(register)
      const representationId = await represent(register, restrictionId, on('2026-11-04'))
      if (afterNight) await night('2026-11-05')
      // A letter sent after the last day does not bring it into force.
      await expect(record(register, on('2026-11-06'), letterId, sent('2026-11-05'))).rejects.toMatchObject({
        refusal: 'already-lifted',
      })
      const recorded = await record(register, on('2026-11-06'), letterId, sent('2026-11-03'))
      expect(recorded).toMatchObject({ inForceOn: '2026-11-03' })
      const seen = await restriction(register, restrictionId)
      expect(seen).toMatchObject(wasInForce)
      expect(seen.representations).toMatchObject([{ representationId, answer: { outcome: 'ended' } }])
      // Only the letter about the representation is left to do; there is no mail rule.
      expect([await work(), await mailed()]).toEqual([['letter'], []])
      const { timeline } = await page(register, customerId)
      const words = timeline.events.map((one) => one.words)
      expect(words).toContainEqual(expect.stringContaining('was in force from 3 November 2026 to 4 November 2026.'))
      expect(await proved(register)).toMatchObject(sound)
      await night('2026-11-08')
      expect(await restriction(register, restrictionId)).toMatchObject(wasInForce)
    },
  )

  test.each([
    ['after the night that recorded its end', true],
    ['before that night', false],
  ])(
    'GOV.UK Notify is asked after the restriction’s last day, %s: it was in force, and no letter has to follow',
    async (_, after) => {
      const register = await openEmpty()
      const { restrictionId, give, asked, night, work, mailed } = await shortOne(register)
      await give()
      if (after) await night('2026-11-05')
      await asked('2026-11-03', '2026-11-06')
      expect(await restriction(register, restrictionId)).toMatchObject(wasInForce)
      expect([await work(), await mailed()]).toEqual([[], []])
      expect(await proved(register)).toMatchObject(sound)
    },
  )

  test('the letter went before an officer lifted the restriction: it was in force, and a letter says that it ended', async () => {
    const register = await openEmpty()
    const { restrictionId, give, asked, work } = await shortOne(register)
    await give()
    await register.write((tx) => liftRestriction(tx, on('2026-11-04'), restrictionId, { reasons: 'He is well.' }))
    await asked('2026-11-03', '2026-11-06')
    const lifted = { state: 'lifted', inForceOn: '2026-11-03', liftedOn: '2026-11-04' }
    expect(await restriction(register, restrictionId)).toMatchObject(lifted)
    expect(await work()).toEqual(['letter'])
  })

  test('an answer to a representation does not go once the restriction was lifted, not even that day', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register)
    const answered = await answer(register, on('2026-11-05', 'tom'), await represent(register, restrictionId))
    await register.write((tx) => liftRestriction(tx, on('2026-11-05'), restrictionId, { reasons: 'He is well.' }))
    const give = (day: string) => register.write((tx) => handOverLetter(tx, on(day), answered.letterId ?? '', true))
    await expect(give('2026-11-05')).rejects.toMatchObject({ refusal: 'letter-overtaken' })
    await expect(give('2026-11-06')).rejects.toMatchObject({ refusal: 'letter-overtaken' })
    const inTheMorning = record(register, on('2026-11-05'), answered.letterId ?? '', sent('2026-11-05'))
    expect(await inTheMorning).toMatchObject({ restrictionId })
  })
})
