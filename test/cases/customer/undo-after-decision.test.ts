import { afterEach, describe, expect, it } from 'vitest'
import { liftRestriction } from '../../../server/cases/restriction/lift-restriction.ts'
import { sweepDueDates } from '../../../server/cases/review/sweep-due-dates.ts'
import type { Register } from '../../../server/register/register.ts'
import { byItself, clue, endingAfter } from '../../support/acts.ts'
import {
  agreed,
  approval,
  decide,
  escalated,
  escalation,
  frances,
  inForce,
  on,
  record,
  represent,
  restriction,
  reviewed,
  terms,
  varied,
} from '../../support/deciding.ts'
import { amira, file, seen } from '../../support/doing.ts'
import { another, merge, takeApart } from '../../support/keeping.ts'
import { proved, sound } from '../../support/store/proved.ts'
import { eitherTest, stores } from '../../support/store/stores.ts'

const petra = 'petra.holm@example.org'
const ana = 'p.holm@example.net'
const milder = { terms: terms({ measures: [{ kind: 'designated-contact' }] }) }

/** What staff see of the two. */
const standings = async (register: Register) => ({
  petra: (await seen(register, amira, petra))?.kind,
  ana: (await seen(register, amira, ana))?.kind,
})
/** The states of a restriction's mail rules, oldest first. */
const rulesOf = (register: Register, restrictionId: string) =>
  register.read(async (reading) => {
    const rules = reading.selectFrom('arrangements').select('state').where('restriction_id', '=', restrictionId)
    return (await rules.orderBy('id').execute()).map(({ state }) => state)
  })
const customerOf = async (register: Register, restrictionId: string) =>
  (await restriction(register, restrictionId)).customer.customerId

describe.each(stores)(
  'G, accuracy: undoing a merge after which something was decided, on $store',
  ({ store, openEmpty }) => {
    const either = eitherTest(store)
    let register: Register
    const opened = async () => {
      register = await openEmpty()
      return register
    }
    afterEach(async () => expect(await proved(register)).toMatchObject(sound))

    it('P14: a change of a restriction, and a change of that, goes back with the restriction, and stays in force', async () => {
      await opened()
      const first = await inForce(register)
      const other = await another(register)
      const { mergeId } = await merge(register, other.customerId, first.customerId)
      const change = await varied(register, first.restrictionId, frances, milder)
      await record(register, frances, change.letterId)
      const next = await varied(register, change.restrictionId, frances, milder)
      expect(await takeApart(register, mergeId)).toMatchObject({ stayed: { restrictions: 0 } })
      expect(await standings(register)).toEqual({ petra: 'restricted', ana: 'warned' })
      await record(register, frances, next.letterId)
      expect(await standings(register)).toEqual({ petra: 'restricted', ana: 'warned' })
      for (const id of [first.restrictionId, change.restrictionId, next.restrictionId])
        expect(await customerOf(register, id)).toBe(first.customerId)
      expect((await restriction(register, change.restrictionId)).state).toBe('replaced')
    })

    either(
      'P13: what an escalation came to goes back with it, also a change of that: of the restricted customer alone',
      async () => {
        await opened()
        const { escalationId, customerId } = await escalated(register)
        const other = await another(register)
        const { mergeId } = await merge(register, other.customerId, customerId)
        const made = await decide(register, frances, escalationId, approval({ version: 2 }))
        await record(register, frances, made.letterId ?? '')
        const change = await varied(register, made.restrictionId ?? '', frances, milder)
        await takeApart(register, mergeId)
        expect(await standings(register)).toEqual({ petra: 'restricted', ana: 'warned' })
        expect(await customerOf(register, change.restrictionId)).toBe(customerId)
      },
    )

    either('P10: a formal warning goes back with its escalation', async () => {
      await opened()
      const { escalationId, customerId } = await escalated(register)
      const other = await another(register)
      const { mergeId } = await merge(register, other.customerId, customerId)
      const warning = { outcome: 'warn-formally' as const, version: 2, reasons: 'Twelve messages.' }
      await decide(register, frances, escalationId, warning)
      expect(await takeApart(register, mergeId)).toMatchObject({ stayed: { formalWarnings: 0 } })
      expect((await escalation(register, escalationId)).customer.formalWarnings).toHaveLength(1)
    })

    it('what was escalated after the merge stays with what it came to, and is counted; so does a change of what was there', async () => {
      await opened()
      const kept = await inForce(register, {
        terms: terms({ services: ['Housing'], mail: { kind: 'none', exceptions: [] } }),
      })
      const other = await another(register)
      const { mergeId } = await merge(register, kept.customerId, other.customerId)
      const change = await varied(register, kept.restrictionId, frances, {
        terms: terms({ services: ['Housing'], mail: { kind: 'none', exceptions: [] } }),
      })
      const later = await file(register, amira, { customer: clue({ addresses: [ana] }), behaviours: ['abusive'] })
      const planning = terms({ services: ['Planning'], mail: { kind: 'none', exceptions: [] } })
      const made = await decide(register, frances, later.escalationId, approval({ terms: planning }))
      expect(await takeApart(register, mergeId)).toMatchObject({ stayed: { escalations: 1, restrictions: 2 } })
      for (const id of [kept.restrictionId, change.restrictionId, made.restrictionId ?? ''])
        expect(await customerOf(register, id)).toBe(kept.customerId)
    })

    either('somebody whom only a name described gets back what their escalation came to', async () => {
      await opened()
      const named = await file(register, amira, { customer: clue({ names: ['Petra Holm'] }), behaviours: ['abusive'] })
      const other = await another(register)
      const { mergeId } = await merge(register, other.customerId, named.customerId)
      const made = await decide(register, frances, named.escalationId, approval({ version: 2 }))
      await record(register, frances, made.letterId ?? '')
      await takeApart(register, mergeId)
      expect(await customerOf(register, made.restrictionId ?? '')).toBe(named.customerId)
      expect((await standings(register)).ana).toBe('warned')
    })

    describe('a restriction that another replaced while the two were one', () => {
      const covers = async () => {
        const kept = await inForce(register)
        const other = await another(register)
        const { mergeId } = await merge(register, other.customerId, kept.customerId)
        const later = await file(register, amira, { customer: clue({ addresses: [ana] }), behaviours: ['abusive'] })
        const made = await decide(register, frances, later.escalationId, approval())
        return {
          ...kept,
          mergeId,
          otherId: other.customerId,
          next: made.restrictionId ?? '',
          letter: made.letterId ?? '',
        }
      }

      it('P14: applies again to its own customer, whose standing it was; the other keeps the newer one', async () => {
        await opened()
        const { mergeId, restrictionId, next, letter, customerId, otherId } = await covers()
        await record(register, frances, letter)
        expect((await restriction(register, restrictionId)).state).toBe('replaced')
        expect(await takeApart(register, mergeId)).toMatchObject({ applyAgain: 1 })
        expect(await standings(register)).toEqual({ petra: 'restricted', ana: 'restricted' })
        expect(await customerOf(register, restrictionId)).toBe(customerId)
        expect(await customerOf(register, next)).toBe(otherId)
        expect((await restriction(register, restrictionId)).liftedOn).toBeNull()
      })

      it('P14: what was recorded against it and is still open comes back to it', async () => {
        await opened()
        const { mergeId, restrictionId, letter, customerId } = await covers()
        await represent(register, restrictionId)
        await record(register, frances, letter)
        await takeApart(register, mergeId)
        const { representations } = await restriction(register, restrictionId)
        expect(representations).toHaveLength(1)
        expect(await customerOf(register, restrictionId)).toBe(customerId)
      })

      either('P14: so does what was recorded against a version before it', async () => {
        await opened()
        const first = await inForce(register)
        await represent(register, first.restrictionId)
        const change = await varied(register, first.restrictionId, frances, milder)
        await record(register, frances, change.letterId)
        const other = await another(register)
        const { mergeId } = await merge(register, other.customerId, first.customerId)
        const later = await file(register, amira, { customer: clue({ addresses: [ana] }), behaviours: ['abusive'] })
        const made = await decide(register, frances, later.escalationId, approval())
        await record(register, frances, made.letterId ?? '')
        expect((await restriction(register, made.restrictionId ?? '')).representations).toHaveLength(1)
        await takeApart(register, mergeId)
        expect((await restriction(register, change.restrictionId)).representations).toHaveLength(1)
        expect(await standings(register)).toEqual({ petra: 'restricted', ana: 'restricted' })
      })

      either(
        'applies again also where the entry had been joined with a third meanwhile, and that was undone first',
        async () => {
          await opened()
          const kept = await inForce(register)
          const [other, third] = [await another(register), await another(register, 'kim@example.org')]
          const inner = await merge(register, other.customerId, kept.customerId)
          const later = await file(register, amira, { customer: clue({ addresses: [ana] }), behaviours: ['abusive'] })
          const outer = await merge(register, third.customerId, other.customerId)
          const made = await decide(register, frances, later.escalationId, approval({ version: 2 }))
          await record(register, frances, made.letterId ?? '')
          await takeApart(register, outer.mergeId)
          expect(await takeApart(register, inner.mergeId)).toMatchObject({ applyAgain: 1 })
          expect(await standings(register)).toEqual({ petra: 'restricted', ana: 'restricted' })
        },
      )

      either(
        'P15: its review is due today if it has become late meanwhile, so that the night does not end it',
        async () => {
          await opened()
          const { mergeId, restrictionId, letter, next } = await covers()
          await record(register, frances, letter)
          await reviewed(register, on('2027-04-30'), next)
          await takeApart(register, mergeId, on('2027-09-15', 'ruth'))
          expect(await restriction(register, restrictionId)).toMatchObject({
            state: 'in-force',
            reviewDue: '2027-09-15',
          })
          await register.write((tx) => sweepDueDates(tx, endingAfter(byItself('2027-09-16T02:00:00.000Z'), 3)))
          expect((await restriction(register, restrictionId)).state).toBe('in-force')
        },
      )

      either('P13: ICT is asked for its mail rule again, and the officers to check', async () => {
        await opened()
        const { mergeId, restrictionId, letter } = await covers()
        await record(register, frances, letter)
        await takeApart(register, mergeId)
        const mails = await register.read((reading) => reading.selectFrom('outbox').selectAll().execute())
        expect(JSON.stringify(mails)).toContain('Restriction that applies again, to check')
        expect(await rulesOf(register, restrictionId)).toEqual(['to-remove', 'to-make'])
      })

      either(
        'P14: stays replaced if an officer has lifted what replaced it, or its own last day has passed',
        async () => {
          await opened()
          const { mergeId, restrictionId, next, letter } = await covers()
          await record(register, frances, letter)
          await register.write((tx) => liftRestriction(tx, frances, next, { reasons: 'Both keep to it.' }))
          expect(await takeApart(register, mergeId)).toMatchObject({ applyAgain: 0 })
          expect((await restriction(register, restrictionId)).state).toBe('replaced')
        },
      )

      either('P14: one that waited for its letter waits again', async () => {
        await opened()
        const waiting = await agreed(register)
        const other = await another(register)
        const { mergeId } = await merge(register, other.customerId, waiting.customerId)
        const later = await file(register, amira, { customer: clue({ addresses: [ana] }), behaviours: ['abusive'] })
        await decide(register, frances, later.escalationId, approval())
        expect(await takeApart(register, mergeId)).toMatchObject({ applyAgain: 1 })
        await record(register, frances, waiting.letterId)
        expect((await standings(register)).petra).toBe('restricted')
      })
    })
  },
)
