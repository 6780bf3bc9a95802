import { describe, expect, it } from 'vitest'
import { withdrawEscalation } from '../../../server/cases/escalation/withdraw-escalation.ts'
import { composeLetter } from '../../../server/cases/letter/compose-letter.ts'
import { withdrawWarning } from '../../../server/cases/warning/withdraw-warning.ts'
import { findRestriction } from '../../../server/register/restriction/restrictions.ts'
import { colleagues } from '../../cast.ts'
import { actBy, withPeriods } from '../../support/acts.ts'
import {
  agreed,
  answer,
  decide,
  escalated,
  escalation,
  frances,
  inForce,
  on,
  record,
  report,
  represent,
  restriction,
  reviewed,
  ruth,
  tom,
} from '../../support/deciding.ts'
import { amira, minutes, openWarning, seen, warn } from '../../support/doing.ts'
import { add, another, correct, page, told } from '../../support/keeping.ts'
import { auditedKinds, everythingKept, rowCounts } from '../../support/store/rows.ts'
import { eitherTest, stores } from '../../support/store/stores.ts'

const mistake = { why: 'It was somebody else.' }

describe.each(stores)('G, accuracy: correcting a record, on $store', ({ store, openEmpty }) => {
  const either = eitherTest(store)
  type Register = Awaited<ReturnType<typeof openEmpty>>
  const eventOf = async (register: Register, customerId: string, words: RegExp) =>
    (await page(register, customerId)).timeline.events.find((one) => words.test(one.words))

  it('P9: changes the service and date of a warning and keeps the earlier values; the warning lapses by the new date', async () => {
    const register = await openEmpty()
    const { customerId, warningId } = await warn(register)
    await correct(register, { kind: 'warning', id: warningId, field: 'service', value: 'Planning' })
    // It counts for as long as before, although new warnings lapse sooner now.
    const sooner = withPeriods(ruth, { warningLapsesAfterMonths: 1 })
    await correct(register, { kind: 'warning', id: warningId, field: 'date', value: '2026-10-01' }, sooner)
    expect(await seen(register, amira, 'petra.holm@example.org')).toMatchObject({
      service: 'Planning',
      lapsesOn: '2027-10-01',
    })
    expect(await eventOf(register, customerId, /^A polite warning/)).toMatchObject({
      words: 'A polite warning was given by Planning, about a message. It counts until 30 September 2027.',
      corrections: [
        { field: 'service', before: 'Housing', after: 'Planning', why: 'It was a slip.', by: { name: 'Ruth Abbey' } },
        { field: 'date', before: '2026-11-03', after: '2026-10-01' },
      ],
    })
    expect(await everythingKept(register, 'audit_trail')).not.toMatch(/slip/)
  })

  it('P9: a warning given to the wrong person moves to the right one and counts only there', async () => {
    const register = await openEmpty()
    const { customerId, warningId } = await warn(register)
    const other = await another(register)
    await correct(register, { kind: 'warning', id: other.warningId, field: 'customer', value: customerId })
    expect(await seen(register, amira, 'p.holm@example.net')).toEqual({ kind: 'not-on-register' })
    const { timeline } = await page(register, customerId)
    expect(timeline.events.filter(({ words }) => words.startsWith('A polite warning'))).toHaveLength(2)
    expect(timeline.events.find(({ corrections }) => corrections.length > 0)?.corrections).toMatchObject([
      { field: 'customer', before: (await page(register, other.customerId)).reference },
    ])
    await correct(register, { kind: 'warning', id: warningId, field: 'customer', value: other.customerId })
    expect(await seen(register, amira, 'p.holm@example.net')).toMatchObject({ kind: 'warned' })
  })

  either('P9: the keeper withdraws a warning given by mistake when it is too late to undo it', async () => {
    const register = await openEmpty()
    const { customerId, warningId } = await warn(register)
    const withdraw = (act = actBy(colleagues.ruth, minutes(24 * 60))) =>
      register.write((tx) => withdrawWarning(tx, act, warningId, mistake))
    await expect(withdraw(frances)).rejects.toMatchObject({ refusal: 'not-authorised' })
    const [given] = (await page(register, customerId)).timeline.events
    expect(given).toMatchObject({ withdrawable: warningId, customerWasTold: true })
    await withdraw()
    expect(await seen(register, amira, 'petra.holm@example.org')).toEqual({ kind: 'not-on-register' })
    const { timeline } = await page(register, customerId)
    expect(timeline.events.slice(0, 2)).toMatchObject([
      {
        words: expect.stringMatching(/was withdrawn.* The customer was told of the warning, and should be told/),
        said: [{ text: mistake.why }],
      },
      { words: expect.stringMatching(/It does not count\.$/), withdrawable: null, correctable: null },
    ])
    await expect(withdraw()).rejects.toMatchObject({ refusal: 'already-undone' })
    const late = correct(register, { kind: 'warning', id: warningId, field: 'service', value: 'Planning' })
    await expect(late).rejects.toMatchObject({ refusal: 'already-withdrawn' })
  })

  either(
    'P9: of a warning that was not sent, nobody was told: withdrawing it asks for no word to the customer',
    async () => {
      const register = await openEmpty()
      const { customerId, warningId } = await openWarning(register)
      const [given] = (await page(register, customerId)).timeline.events
      expect(given).toMatchObject({ withdrawable: warningId, customerWasTold: false })
      await register.write((tx) => withdrawWarning(tx, ruth, warningId, mistake))
      expect((await told(register, customerId))[0]).toMatch(/was withdrawn, because it was given by mistake\.$/)
    },
  )

  it('P10: changes the account of an escalation; once the escalation is withdrawn, no correction stays', async () => {
    const register = await openEmpty()
    const { customerId, escalationId } = await escalated(register)
    await correct(register, { kind: 'escalation', id: escalationId, field: 'account', value: 'He rang once.' })
    expect((await escalation(register, escalationId)).account).toBe('He rang once.')
    expect(await eventOf(register, customerId, /^The behaviour was escalated/)).toMatchObject({
      corrections: [{ before: 'What happened.', after: 'He rang once.' }],
    })
    await register.write((tx) => withdrawEscalation(tx, amira, escalationId))
    expect((await rowCounts(register)).corrections).toBe(0)
  })

  it('P10: changes the reasons for a decision that no letter has given', async () => {
    const register = await openEmpty()
    const { customerId, escalationId } = await escalated(register)
    await decide(register, frances, escalationId, { outcome: 'decline', version: 1, reasons: 'Once onyl.' })
    const event = await eventOf(register, customerId, /declined/)
    const { id = '' } = event?.correctable ?? {}
    await correct(register, { kind: 'decision', id, field: 'reasons', value: 'Once only.' })
    expect((await escalation(register, escalationId)).decision?.reasons).toBe('Once only.')
  })

  it('P14: reasons that wait for their letter change in the letter and the restriction', async () => {
    const register = await openEmpty()
    const { customerId, restrictionId, letterId } = await agreed(register)
    const decision = (await eventOf(register, customerId, /approved/))?.correctable
    const given = { kind: 'decision', id: decision?.id ?? '', field: 'reasons', value: 'Ten messages.' } as const
    await correct(register, given)
    expect((await restriction(register, restrictionId)).reasons).toBe('Ten messages.')
    expect((await composeLetter(register, frances, letterId)).paragraphs.join()).toContain('Ten messages.')

    await record(register, frances, letterId)
    const before = await rowCounts(register)
    const told = correct(register, { ...given, value: 'Eleven messages.' })
    await expect(told).rejects.toMatchObject({ refusal: 'customer-was-told' })
    expect(await rowCounts(register)).toEqual(before)
  })

  either('P14: a letter already sent stays as it was, whatever is corrected later', async () => {
    const register = await openEmpty()
    const { customerId, letterId } = await inForce(register)
    const asSent = (await composeLetter(register, frances, letterId)).paragraphs
    await add(register, customerId, 'name', 'Petra Holm')
    expect((await composeLetter(register, frances, letterId)).paragraphs).toEqual(asSent)
  })

  it('P14, P15: changes a representation, changed circumstances and a review, but not what a letter has said', async () => {
    const register = await openEmpty()
    const { customerId, restrictionId } = await inForce(register)
    const representation = await represent(register, restrictionId)
    const circumstances = await report(register, restrictionId)
    await reviewed(register, on('2026-12-03'), restrictionId)
    const review = (await eventOf(register, customerId, /was reviewed/))?.correctable?.id ?? ''
    const fix = (
      kind: 'representation' | 'circumstances' | 'review',
      id: string,
      field: 'account' | 'date' | 'what' | 'reasons',
      value: string,
    ) => correct(register, { kind, id, field, value }, on('2026-12-03', 'ruth'))
    await fix('representation', representation, 'account', 'It was not me.')
    await fix('representation', representation, 'date', '2026-11-05')
    await fix('circumstances', circumstances, 'what', 'She moved.')
    await fix('review', review, 'reasons', 'It helps.')
    expect(await restriction(register, restrictionId)).toMatchObject({
      representations: [{ account: 'It was not me.', receivedOn: '2026-11-05' }],
      circumstances: [{ what: 'She moved.' }],
      reviews: [{ reasons: 'It helps.' }],
    })
    // The letter with the answer says on which day the representation came.
    await answer(register, tom, representation)
    await fix('representation', representation, 'date', '2026-11-04')
    const { letters } = await restriction(register, restrictionId)
    const letterId = letters.find(({ kind }) => kind === 'representation-answer')?.letterId ?? ''
    await record(register, frances, letterId)
    await expect(fix('representation', representation, 'date', '2026-11-06')).rejects.toMatchObject({
      refusal: 'customer-was-told',
    })
    const audited = (await auditedKinds(register)).filter((what) => what === 'record-corrected')
    expect(audited).toHaveLength(5)
    const kept = await register.read((reading) => findRestriction(reading, restrictionId))
    expect(kept?.reasons).toBe('Twelve abusive messages after a warning.')
  })

  it.each([
    ['service', 'Housing', 'not-changed'],
    ['service', 'Witchcraft', 'unknown-service'],
    ['date', '2026-11-04', 'in-the-future'],
    ['date', 'yesterday', 'not-correctable'],
    ['date', null, 'not-correctable'],
    ['account', 'Something', 'not-correctable'],
    ['customer', '0198c5b2-7c00-7000-8000-000000000001', 'unknown-customer'],
  ] as const)('a warning’s %s as %s is refused (%s), and nothing is written', async (field, value, refusal) => {
    const register = await openEmpty()
    const { warningId } = await warn(register)
    const before = [await rowCounts(register), await everythingKept(register, 'warnings')]
    const refused = correct(register, { kind: 'warning', id: warningId, field, value })
    await expect(refused).rejects.toMatchObject({ refusal })
    expect([await rowCounts(register), await everythingKept(register, 'warnings')]).toEqual(before)
  })
})
