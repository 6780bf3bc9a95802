import { describe, expect, it } from 'vitest'
import type { Act } from '../../../server/cases/act.ts'
import { composeLetter } from '../../../server/cases/letter/compose-letter.ts'
import { recordLetter } from '../../../server/cases/letter/record-letter.ts'
import { liftRestriction } from '../../../server/cases/restriction/lift-restriction.ts'
import { putInForceAtOnce } from '../../../server/cases/restriction/put-in-force-at-once.ts'
import { varyRestriction } from '../../../server/cases/restriction/vary-restriction.ts'
import { Refusal } from '../../../server/policy/refusal.ts'
import type { Register } from '../../../server/register/register.ts'
import { afterLastDay, withIndependent, withoutHolders } from '../../support/acts.ts'
import {
  approval,
  decide,
  escalated,
  frances,
  lee,
  record,
  represent,
  restriction,
  ruth,
  terms,
  tom,
} from '../../support/deciding.ts'
import { eitherStore } from '../../support/store/stores.ts'

const reasons = 'It goes on.'

/** A restriction that Tom escalated and Frances approved; its letter waits. */
async function agreedForTom(register: Register): Promise<{ restrictionId: string; letterId: string }> {
  const { escalationId } = await escalated(register, tom)
  const { restrictionId, letterId } = await decide(register, frances, escalationId, approval())
  return { restrictionId: restrictionId ?? '', letterId: letterId ?? '' }
}

/** The same once its letter was sent. */
async function escalatedByTom(register: Register): Promise<string> {
  const { restrictionId, letterId } = await agreedForTom(register)
  await record(register, frances, letterId)
  return restrictionId
}

/** Lee as the independent officer, with the role but no post of paragraph 13. */
const leeIndependent = withIndependent({ ...lee, by: { ...lee.by, roles: ['AuthorisingOfficer'] } }, 'lee')

const leftYesterday = afterLastDay(frances, 'Frances Lane', '2026-11-02')

/** The refusal of an attempt that is rolled back; null if nothing refuses it. */
async function refusal(register: Register, attempt: (tx: Parameters<Parameters<Register['write']>[0]>[0]) => unknown) {
  const undone = new Error('undone')
  try {
    await register.write(async (tx) => {
      await attempt(tx)
      throw undone
    })
  } catch (error) {
    if (error instanceof Refusal) return error.refusal
    if (error !== undone) throw error
  }
  return null
}

describe.each(eitherStore)(
  'what keeps an officer from changing and lifting a restriction, on $store',
  ({ openEmpty }) => {
    it.each<[string, Act, [string | null, string | null], [string | null, string | null]]>([
      ['who decided it', frances, [null, null], [null, null]],
      ['who escalated it', tom, ['escalated', null], ['own-escalation', null]],
      ['while no post has a holder', withoutHolders(frances), ['no-holders', null], ['posts-without-holders', null]],
      ['whose last day has passed', leftYesterday, ['no-post', 'no-post'], ['not-a-post-holder', 'not-a-post-holder']],
      [
        'who is the independent officer',
        leeIndependent,
        ['no-post', 'no-post'],
        ['not-a-post-holder', 'not-a-post-holder'],
      ],
    ])(
      'P13, P14: an officer %s sees what the register would refuse',
      async (_, act, [change, lift], [varied, lifted]) => {
        const register = await openEmpty()
        const id = await escalatedByTom(register)
        expect((await restriction(register, id, act)).judging).toMatchObject({ change, lift })
        const changed = { reasons, terms: terms(), seen: { restrictionId: id, version: 2, waiting: null } }
        expect(await refusal(register, (tx) => varyRestriction(tx, act, id, changed))).toBe(varied)
        expect(await refusal(register, (tx) => liftRestriction(tx, act, id, { reasons }))).toBe(lifted)
      },
    )

    it.each<[string, Act, string | undefined, string | null]>([
      ['who approved it', frances, undefined, null],
      ['who escalated it', tom, 'escalated', 'own-escalation'],
      ['while no post has a holder', withoutHolders(frances), 'no-holders', 'posts-without-holders'],
      ['whose last day has passed', leftYesterday, 'no-post', 'not-a-post-holder'],
      ['who is the independent officer', leeIndependent, 'no-post', 'not-a-post-holder'],
    ])(
      'P13, P14: whether an officer %s may put it in force at once, or without telling the customer',
      async (_, act, obstacle, refused) => {
        const register = await openEmpty()
        const { restrictionId, letterId } = await agreedForTom(register)
        expect((await composeLetter(register, act, letterId)).approval).toBe(obstacle)
        const untold = { how: 'not-notified', reason: 'Danger.' } as const
        expect(await refusal(register, (tx) => putInForceAtOnce(tx, act, restrictionId, { reason: 'Danger.' }))).toBe(
          refused,
        )
        expect(await refusal(register, (tx) => recordLetter(tx, act, letterId, untold))).toBe(refused)
        // That it went is a fact, which anybody with the role records; who approved it has decided already.
        await record(register, act, letterId)
        expect(await restriction(register, restrictionId)).toMatchObject({ state: 'in-force' })
        expect((await composeLetter(register, act, letterId)).approval).toBe(undefined)
      },
    )

    it('P14: whoever escalated cannot lift it while a representation is open', async () => {
      const register = await openEmpty()
      const id = await escalatedByTom(register)
      await represent(register, id)
      expect((await restriction(register, id, tom)).judging).toMatchObject({ change: 'escalated', lift: 'escalated' })
      expect(await refusal(register, (tx) => liftRestriction(tx, tom, id, { reasons }))).toBe('escalator-may-not-judge')
      expect((await restriction(register, id, frances)).judging).toMatchObject({ change: null, lift: null })
    })

    it('P13: somebody without the role is not told what the obstacle is', async () => {
      const register = await openEmpty()
      const id = await escalatedByTom(register)
      expect((await restriction(register, id, ruth)).judging).toMatchObject({ change: null, lift: null })
    })
  },
)
