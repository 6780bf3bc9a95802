import { describe, expect, it } from 'vitest'
import type { Act } from '../../../server/cases/act.ts'
import { draftDecision } from '../../../server/cases/decision/draft-decision.ts'
import { withdrawEscalation } from '../../../server/cases/escalation/withdraw-escalation.ts'
import { seeWork } from '../../../server/cases/work/see-work.ts'
import type { Register } from '../../../server/register/register.ts'
import { clue, message } from '../../support/acts.ts'
import {
  answer,
  approval,
  decide,
  escalated,
  escalation,
  frances,
  on,
  record,
  represent,
  restriction,
  sent,
  tom,
  varied,
} from '../../support/deciding.ts'
import { amira, file } from '../../support/doing.ts'
import { merge, takeApart } from '../../support/keeping.ts'
import { eitherStore } from '../../support/store/stores.ts'

/** Another message of Petra's, or of who proves to be Petra. */
const again = (register: Register, act: Act = amira, address = 'petra.holm@example.org') =>
  file(register, act, {
    customer: clue({ addresses: [address] }),
    behaviours: ['abusive'],
    evidence: [
      {
        contact: message({ internetMessageId: '<two@example.org>', from: { address, name: 'Petra' } }),
        original: null,
      },
    ],
  })
const decline = (register: Register, act: Act, id: string, version = 1) =>
  decide(register, act, id, { outcome: 'decline', version, reasons: 'It was about something else.' })
const refused = (attempt: Promise<unknown>, refusal: string) => expect(attempt).rejects.toMatchObject({ refusal })
const waits = async (register: Register, act: Act) =>
  (await seeWork(register, act)).items.map(({ kind, id }) => [kind, id])

describe.each(eitherStore)(
  'P13, P14: a customer whom an officer and a colleague escalated, on $store',
  ({ openEmpty }) => {
    it('P13: the officer decides neither escalation, and is offered neither', async () => {
      const register = await openEmpty()
      const own = await escalated(register, frances)
      const { escalationId: other } = await again(register)
      await refused(decide(register, frances, other, approval()), 'own-escalation')
      await refused(decline(register, frances, other), 'own-escalation')
      const draft = register.write((tx) => draftDecision(tx, frances, other, { form: '{}' }))
      await refused(draft, 'own-escalation')
      expect(await escalation(register, other, frances)).toMatchObject({ mine: false, obstacle: 'escalated' })
      expect(await escalation(register, other, tom)).toMatchObject({ mine: false, obstacle: null })
      expect(await waits(register, frances)).toEqual([])
      expect(await waits(register, tom)).toEqual([
        ['decision', own.escalationId],
        ['decision', other],
      ])
      await decide(register, tom, other, approval())
    })

    it('P13: the officer decides once theirs is withdrawn, or was refused on an earlier day', async () => {
      const register = await openEmpty()
      const { escalationId: own } = await escalated(register, frances)
      const { escalationId: other } = await again(register)
      await register.write((tx) => withdrawEscalation(tx, frances, own))
      expect(await waits(register, frances)).toEqual([['decision', other]])
      await decline(register, frances, other)

      const { escalationId: refusedOne } = await again(register, on('2026-11-04'))
      await decline(register, on('2026-11-05', 'tom'), refusedOne)
      const { escalationId: later } = await again(register, on('2026-11-05', 'amira'))
      await refused(decide(register, on('2026-11-05'), later, approval()), 'own-escalation')
      await decide(register, on('2026-11-06'), later, approval())
    })

    it('P13: two entries that the keeper merges are one customer, until the merge is undone', async () => {
      const register = await openEmpty()
      const own = await escalated(register, frances)
      const other = await again(register, amira, 'p.holm@example.net')
      expect(await escalation(register, other.escalationId, frances)).toMatchObject({ obstacle: null })
      const { mergeId } = await merge(register, other.customerId, own.customerId)
      await refused(decide(register, frances, other.escalationId, approval()), 'own-escalation')
      expect(await waits(register, frances)).toEqual([])
      await takeApart(register, mergeId)
      // Joined and taken apart, it has a newer version each time.
      await decide(register, frances, other.escalationId, approval({ version: 3 }))
    })

    /** Tom escalated, too; Frances approved Amira's escalation, and the restriction is in force. */
    async function approvedBeside(register: Register) {
      const { escalationId: own } = await escalated(register, tom)
      const { escalationId } = await again(register)
      const { restrictionId, letterId } = await decide(register, frances, escalationId, approval())
      await record(register, frances, letterId ?? '')
      return { own, restrictionId: restrictionId ?? '' }
    }

    it('P14: the officer judges nothing against the restriction, while theirs is open and afterwards', async () => {
      const register = await openEmpty()
      const { own, restrictionId } = await approvedBeside(register)
      const representation = await represent(register, restrictionId)
      const judging = async (act: Act) => (await restriction(register, restrictionId, act)).judging
      expect((await judging(tom)).answer).toMatchObject({ obstacle: 'escalated', involvement: ['escalated'] })
      expect((await judging(frances)).answer).toMatchObject({
        obstacle: null,
        involvement: ['decided'],
        proposed: null,
      })
      await refused(answer(register, tom, representation), 'escalator-may-not-judge')
      await decline(register, frances, own)
      const later = on('2026-12-01', 'tom')
      expect((await judging(later)).answer).toMatchObject({ obstacle: 'escalated' })
      await refused(answer(register, later, representation), 'escalator-may-not-judge')
      await answer(register, frances, representation, { sameOfficerReason: 'Nobody else is free.' })
    })

    it('P13: the officer does not change the restriction, and sees why', async () => {
      const register = await openEmpty()
      const { own, restrictionId } = await approvedBeside(register)
      await decline(register, frances, own)
      const later = on('2026-12-01', 'tom')
      expect((await restriction(register, restrictionId, later)).judging).toMatchObject({
        change: 'escalated',
        lift: null,
      })
      const vary = varied(register, restrictionId, later)
      await refused(vary, 'own-escalation')
    })

    it('P13: the officer decides a colleague’s later escalation, although that ends what came of their own', async () => {
      const register = await openEmpty()
      const { escalationId: own } = await escalated(register, frances)
      const { restrictionId: first, letterId } = await decide(register, tom, own, approval())
      await record(register, tom, letterId ?? '')
      const { escalationId: other } = await again(register, on('2026-11-20', 'tom'))
      const [later, colleague] = [on('2026-11-21'), on('2026-11-21', 'tom')]
      // The colleague can neither decide it nor change the restriction, so nobody else is left.
      expect(await escalation(register, other, later)).toMatchObject({ obstacle: null })
      await refused(decide(register, colleague, other, approval()), 'own-escalation')
      await refused(varied(register, first ?? '', colleague), 'own-escalation')
      const { restrictionId: second, letterId: next } = await decide(register, later, other, approval())
      await record(register, later, next ?? '', sent('2026-11-21'))
      expect((await restriction(register, first ?? '', later)).state).toBe('replaced')
      expect((await restriction(register, second ?? '', later)).state).toBe('in-force')
    })

    it('P14: whoever escalated in an earlier matter judges the later restriction', async () => {
      const register = await openEmpty()
      const { escalationId: before } = await escalated(register, on('2026-10-01', 'tom'))
      await decline(register, on('2026-10-02'), before)
      const { escalationId } = await again(register)
      const { restrictionId, letterId } = await decide(register, frances, escalationId, approval())
      await record(register, frances, letterId ?? '')
      const representation = await represent(register, restrictionId ?? '')
      await answer(register, tom, representation)
    })
  },
)
