import { describe, expect, test } from 'vitest'
import type { Act } from '../../../server/cases/act.ts'
import { endPrecautionFor, keepPrecautionOn, recordPrecaution } from '../../../server/cases/precaution/precautions.ts'
import { liftRestriction } from '../../../server/cases/restriction/lift-restriction.ts'
import { runWholeRetention } from '../../../server/cases/retention/run-retention.ts'
import { withdrawWarning } from '../../../server/cases/warning/withdraw-warning.ts'
import { rightsRequestKinds } from '../../../server/policy/vocabulary-rights.ts'
import type { Register } from '../../../server/register/register.ts'
import { colleagues } from '../../cast.ts'
import { actBy, clue, message } from '../../support/acts.ts'
import {
  agreed,
  answerReport,
  frances,
  answer as hear,
  inForce,
  on,
  record,
  report,
  represent,
  reviewed,
  ruth,
  tom,
} from '../../support/deciding.ts'
import { amira, dan, warn } from '../../support/doing.ts'
import { another, correct, merge } from '../../support/keeping.ts'
import { rowCounts } from '../../support/store/rows.ts'
import { eitherStore } from '../../support/store/stores.ts'
import { answer, ask } from './asking.ts'

const lifting = { reasons: 'It helped.' }

describe.each(eitherStore)(
  'G: who answers an objection or a complaint about the record, on $store',
  ({ openEmpty }) => {
    /** Without a reason, whether somebody else is free or not. */
    const refused = (register: Register, id: string, act: Act) =>
      expect(answer(register, id, act)).rejects.toMatchObject({
        refusal: expect.stringMatching(/^(had-a-part|same-officer-reason-missing)$/),
      })

    test('a complaint is not answered by whoever warned, or recorded, kept or ended precautions', async () => {
      const register = await openEmpty()
      const complainOf = async ({ customerId }: { customerId: string }) => {
        const { rightsRequestId } = await ask(register, customerId, { kind: 'complaint' })
        const careful = { steps: ['not-alone' as const], more: null, reason: 'A cup was thrown.', notTold: null }
        const { precautionId } = await register.write((tx) =>
          recordPrecaution(tx, frances, customerId, { ...careful, lookAgainOn: '2027-05-03' }),
        )
        return { rightsRequestId, precautionId }
      }
      const one = await complainOf(await warn(register))
      await refused(register, one.rightsRequestId, actBy({ ...colleagues.amira, roles: ['RegisterKeeper'] }, ruth.at))
      await refused(register, one.rightsRequestId, frances)
      const kept = { why: 'Still needed.', lookAgainOn: '2027-05-02' }
      await register.write((tx) => keepPrecautionOn(tx, tom, one.precautionId, kept))
      await refused(register, one.rightsRequestId, tom)
      await answer(register, one.rightsRequestId)

      const other = await complainOf(await another(register))
      await register.write((tx) => endPrecautionFor(tx, tom, other.precautionId, { why: 'She has moved.' }))
      await refused(register, other.rightsRequestId, tom)
      await answer(register, other.rightsRequestId)
    })

    const known = (act: Act, key: string): Act => ({ ...act, by: { ...act.by, key } })
    /** Another account of the same person, if the council's claim says so. */
    const otherAccount = (act: Act, key: string) =>
      known(actBy({ ...colleagues.dan, roles: ['RegisterKeeper', 'AuthorisingOfficer'] }, act.at), key)

    test.each(['complaint', 'objection'] as const)(
      'P13: %s is not answered with another account of whoever warned, withdrew a warning or lifted',
      async (kind) => {
        const register = await openEmpty()
        const warned = await warn(register, known(amira, 'amira'))
        const { rightsRequestId: first } = await ask(register, warned.customerId, { kind })
        await refused(register, first, otherAccount(ruth, 'amira'))
        await register.write((tx) => withdrawWarning(tx, known(ruth, 'ruth'), warned.warningId, { why: 'By mistake.' }))
        await refused(register, first, otherAccount(ruth, 'ruth'))
        await refused(register, first, ruth)
        await answer(register, first, known(tom, 'tom'))

        const { customerId, restrictionId } = await inForce(register)
        const { rightsRequestId: second } = await ask(register, customerId, { kind })
        await register.write((tx) =>
          liftRestriction(tx, known(on('2026-12-01', 'tom'), 'lifts'), restrictionId, lifting),
        )
        await refused(register, second, otherAccount(ruth, 'lifts'))
        await answer(register, second, otherAccount(ruth, 'somebody else'))
      },
    )

    test('a complaint is not answered by whoever moved an accusation from or to this customer, gave it, or joined entries', async () => {
      const register = await openEmpty()
      const keeper = actBy({ ...colleagues.dan, roles: ['RegisterKeeper'] }, ruth.at)
      const warner = actBy({ ...colleagues.amira, roles: ['RegisterKeeper'] }, ruth.at)
      const { warningId, customerId: wrong } = await warn(register)
      await warn(register, keeper, { contact: message({ internetMessageId: '<second@example.org>' }) })
      const { customerId: right } = await another(register)
      await correct(register, { kind: 'warning', id: warningId, field: 'customer', value: right })
      const { rightsRequestId: theirs } = await ask(register, right, { kind: 'complaint' })
      await refused(register, theirs, ruth)
      await answer(register, theirs, keeper)
      const { rightsRequestId: accused } = await ask(register, wrong, { kind: 'complaint' })
      for (const act of [ruth, warner]) await refused(register, accused, act)
      await answer(register, accused, frances)

      const { customerId } = await another(register, 'petra@example.com')
      await merge(register, right, customerId, keeper)
      const { rightsRequestId: joined } = await ask(register, right, { kind: 'complaint' })
      await refused(register, joined, keeper)
      await answer(register, joined, frances)
    })

    test.each(rightsRequestKinds)(
      'a complaint or an objection is not answered by whoever answered a request before, unless they did all that it asked: %s',
      async (kind) => {
        const register = await openEmpty()
        const { customerId } = await warn(register)
        const { rightsRequestId: earlier } = await ask(register, customerId, { kind })
        const { rightsRequestId: complaint } = await ask(register, customerId, { kind: 'complaint' })
        const { rightsRequestId: objection } = await ask(register, customerId, { kind: 'objection' })
        await answer(register, earlier, known(ruth, 'ruth'))
        for (const id of [complaint, objection])
          for (const act of [ruth, otherAccount(ruth, 'ruth')]) await refused(register, id, act)
        await answer(register, complaint, frances)
        // Of another customer.
        const { customerId: other } = await another(register)
        const { rightsRequestId: routine } = await ask(register, other, { kind })
        const { rightsRequestId: theirs } = await ask(register, other, { kind: 'complaint' })
        await answer(register, routine, ruth, { outcome: 'granted' })
        if (kind === 'objection' || kind === 'complaint') await refused(register, theirs, ruth)
        else await answer(register, theirs, ruth)
      },
    )

    test('nor by whoever answered one of an entry that was joined with the customer’s', async () => {
      const register = await openEmpty()
      const { customerId } = await warn(register)
      const { customerId: other } = await another(register)
      const { rightsRequestId: earlier } = await ask(register, other)
      await answer(register, earlier, tom)
      const { rightsRequestId: complaint } = await ask(register, customerId, { kind: 'complaint' })
      await merge(register, customerId, other)
      await refused(register, complaint, tom)
      await answer(register, complaint, frances)
    })

    test('it stays so once the customer’s entry was joined with another', async () => {
      const register = await openEmpty()
      const keeper = actBy({ ...colleagues.dan, roles: ['RegisterKeeper'] }, ruth.at)
      const joiner = actBy({ ...colleagues.tom, roles: ['RegisterKeeper'] }, ruth.at)
      const { warningId, customerId: bea } = await warn(register, dan)
      await warn(register, dan, { contact: message({ internetMessageId: '<second@example.org>' }) })
      const { customerId: xen } = await another(register)
      await correct(register, { kind: 'warning', id: warningId, field: 'customer', value: xen })
      const { rightsRequestId } = await ask(register, bea, { kind: 'objection' })
      const { customerId: earlier } = await another(register, 'bea@example.com')
      await merge(register, bea, earlier, joiner)
      await refused(register, rightsRequestId, ruth)

      const { customerId: jo } = await another(register, 'jo@example.com')
      await merge(register, jo, bea, keeper)
      for (const act of [ruth, joiner, keeper]) await refused(register, rightsRequestId, act)
      const { rightsRequestId: later } = await ask(register, jo, { kind: 'complaint' })
      await refused(register, later, ruth)
      await answer(register, rightsRequestId, frances)
    })

    test('what tells accounts of one person apart is forgotten with the last customer about whom they did something', async () => {
      const register = await openEmpty()
      await warn(register, known(amira, 'amira'))
      const accounts = () => register.read((tx) => tx.selectFrom('accounts').select(['by_oid', 'by_key']).execute())
      await runWholeRetention(register, on('2026-12-01', 'ruth'))
      expect(await accounts()).toEqual([{ by_oid: colleagues.amira.oid, by_key: 'amira' }])
      await runWholeRetention(register, on('2033-01-01', 'ruth'))
      expect(await rowCounts(register)).toMatchObject({ customers: 0, accounts: 0 })
    })

    test('it stays while a warning names them that was moved from a customer who is gone', async () => {
      const register = await openEmpty()
      const { warningId, customerId: wrong } = await warn(register, known(amira, 'amira'))
      const other = {
        customer: clue({ addresses: ['mia@example.net'] }),
        contact: message({ internetMessageId: '<m>' }),
      }
      const { customerId: right } = await warn(register, actBy({ ...colleagues.tom, roles: [] }, amira.at), other)
      await correct(register, { kind: 'warning', id: warningId, field: 'customer', value: right })
      await runWholeRetention(register, on('2028-02-01', 'ruth'))
      const left = await register.read((tx) => tx.selectFrom('customers').select('id').execute())
      expect(left.map(({ id }) => id)).toEqual([right])
      expect(wrong).not.toBe(right)
      const { rightsRequestId } = await ask(register, right, { kind: 'complaint' })
      await refused(register, rightsRequestId, otherAccount(ruth, 'amira'))
    })

    test.each<[string, Act, Act, (register: Register, restrictionId: string) => Promise<unknown>]>([
      [
        'answered a representation',
        frances,
        tom,
        async (register, id) => hear(register, tom, await represent(register, id)),
      ],
      [
        'answered changed circumstances',
        frances,
        tom,
        async (register, id) => {
          await answerReport(register, tom, await report(register, id))
        },
      ],
      ['reviewed a restriction', tom, frances, (register, id) => reviewed(register, frances, id)],
      [
        'lifted a restriction',
        frances,
        tom,
        (register, id) => register.write((tx) => liftRestriction(tx, tom, id, lifting)),
      ],
    ])('a complaint is not answered by whoever %s', async (_, decides, judges, judge) => {
      const register = await openEmpty()
      const { customerId, restrictionId, letterId } = await agreed(register, {}, decides)
      await record(register, decides, letterId)
      const { rightsRequestId } = await ask(register, customerId, { kind: 'complaint' })
      await judge(register, restrictionId)
      await refused(register, rightsRequestId, judges)
      await answer(register, rightsRequestId)
    })
  },
)
