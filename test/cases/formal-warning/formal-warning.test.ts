import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { seeOwnParts } from '../../../server/cases/audit/see-own-parts.ts'
import { seeFormalWarning } from '../../../server/cases/formal-warning/see-formal-warning.ts'
import { composeLetter } from '../../../server/cases/letter/compose-letter.ts'
import { seeEscalationLog } from '../../../server/cases/log/see-log.ts'
import { seeWork } from '../../../server/cases/work/see-work.ts'
import { escalationLogQuestion } from '../../../server/contract/log.ts'
import type { Register } from '../../../server/register/register.ts'
import { customers } from '../../cast.ts'
import { message, withPeriods } from '../../support/acts.ts'
import { decide, escalation, frances, mails, on, record, ruth, sent, tom } from '../../support/deciding.ts'
import { amira, dan, file, seen, warn } from '../../support/doing.ts'
import {
  answered,
  answeredObjection,
  decidedFormalWarning,
  formalWarningReasons,
  recordedObjection,
  warnFormally,
  withdrawnFormalWarning,
} from '../../support/formal-warnings.ts'
import { correct, page, told } from '../../support/keeping.ts'
import { eitherStore } from '../../support/store/stores.ts'
import { counted } from '../report/counted.ts'

const petra = customers.petra.addresses[0] ?? ''
/** A formal warning whose letter is recorded as sent on 3 November 2026. */
async function given(register: Register) {
  const made = await decidedFormalWarning(register)
  await record(register, frances, made.id)
  return made
}

const refused = (what: Promise<unknown>, refusal: string) => expect(what).rejects.toMatchObject({ refusal })

describe.each(eitherStore)('P10, G (LGSCO): a formal warning, on $store', ({ openEmpty }) => {
  it('is decided by the holder of a post, told by letter, shown until it ends, and on the customer’s page', async () => {
    const register = await openEmpty()
    const { escalationId, customerId, id, state } = await decidedFormalWarning(register)
    expect(state).toBe('formal-warning')
    expect(await escalation(register, escalationId)).toMatchObject({ state, formalWarningId: id })
    const mail = (await mails(register)).at(-1)
    expect([mail?.to, mail?.body]).toEqual([[amira.by.address], expect.stringContaining('formal warning')])
    expect(mail?.body).not.toContain(formalWarningReasons)
    // Not told yet: it does not count, and its letter waits.
    expect(await seen(register, amira, petra)).toMatchObject({ kind: 'not-on-register' })
    expect((await seeWork(register, frances)).items).toMatchObject([
      { kind: 'letter', id, title: expect.stringContaining('letter to give the formal warning') },
    ])
    expect(await composeLetter(register, frances, id)).toMatchObject({
      ...{ kind: 'formal-warning', state: 'to-write', formalWarningId: id, restrictionId: null, missing: [] },
      reference: expect.stringMatching(/^F-/),
    })
    // What the letter says stays, even if the settings change before it is recorded.
    expect((await composeLetter(register, frances, id)).paragraphs.join(' ')).toContain('counts until 2 November 2027')
    const changed = withPeriods(frances, { formalWarningLapsesAfterMonths: 2 })
    expect(await record(register, changed, id)).toMatchObject({ letterId: id, lapsesOn: '2027-11-03' })
    expect((await seeWork(register, frances)).items).toEqual([])
    expect(await seen(register, dan, petra)).toEqual({
      ...{ kind: 'formally-warned', customerId, formalWarningId: id },
      ...{ warnedOn: '2026-11-03', service: 'Housing', lapsesOn: '2027-11-03' },
    })
    expect(await seen(register, on('2027-11-02', 'dan'), petra)).toMatchObject({ kind: 'formally-warned' })
    expect(await seen(register, on('2027-11-03', 'dan'), petra)).toMatchObject({ kind: 'not-on-register' })
    const { rows } = await seeEscalationLog(
      register,
      frances,
      v.parse(escalationLogQuestion, { states: ['formal-warning'] }),
    )
    expect(rows).toMatchObject([{ escalationId }])
    expect(await told(register, customerId)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^A formal warning was decided, Housing: F-.* Behaviour: abusive\.$/),
        'The letter of the formal warning was sent on 3 November 2026 by post. The warning ends on 2 November 2027.',
      ]),
    )
    expect((await page(register, customerId)).formalWarnings).toMatchObject([
      { formalWarningId: id, state: 'given', lapsesOn: '2027-11-03' },
    ])
    expect(await counted(register, '2026-10-01', '2026-12-31')).toMatchObject({
      ...{ 'formal-warnings': 1, 'decided:formal-warning': 1 },
    })
    expect((await page(register, customerId)).timeline.events.flatMap(({ opens }) => opens)).toContainEqual(
      expect.objectContaining({ kind: 'formal-warning', id }),
    )
  })

  it('counts only once the customer is told: not telling them is refused, and so is an impossible day', async () => {
    const register = await openEmpty()
    const { id } = await decidedFormalWarning(register)
    const refused = (how: Parameters<typeof record>[3], refusal: string) =>
      expect(record(register, frances, id, how)).rejects.toMatchObject({ refusal })
    await refused({ how: 'not-notified', reason: 'He would be angry.' }, 'formal-warning-must-be-told')
    await refused(sent('2026-11-04'), 'in-the-future')
    await refused(sent('2026-11-02'), 'in-the-past')
    await refused({ how: 'sent', sentOn: '2026-11-03', method: 'post', text: 'Stop it.' }, 'letter-incomplete')
    await expect(record(register, amira, id)).rejects.toMatchObject({ refusal: 'not-authorised' })
    await record(register, frances, id)
    await refused(sent(), 'already-sent')
  })

  it('P13: the person who escalated does not decide it, and staff see neither page nor letter', async () => {
    const register = await openEmpty()
    const own = await file(register, frances, { behaviours: ['abusive'] })
    await expect(decide(register, frances, own.escalationId, warnFormally())).rejects.toMatchObject({
      refusal: 'own-escalation',
    })
    await expect(decide(register, amira, own.escalationId, warnFormally())).rejects.toMatchObject({
      refusal: 'not-authorised',
    })
    const plain = await file(register, amira, {
      evidence: [{ contact: message({ internetMessageId: '<2@x.example>' }), original: null }],
    })
    await expect(decide(register, tom, plain.escalationId, warnFormally())).rejects.toMatchObject({
      refusal: 'behaviour-missing',
    })
    const found = await decide(register, tom, plain.escalationId, { ...warnFormally(), behaviours: ['harassing'] })
    expect(await seeFormalWarning(register, ruth, found.formalWarningId ?? '')).toMatchObject({
      behaviours: ['harassing'],
    })
    await expect(seeFormalWarning(register, amira, found.formalWarningId ?? '')).rejects.toMatchObject({
      refusal: 'not-authorised',
    })
    await expect(composeLetter(register, amira, found.formalWarningId ?? '')).rejects.toMatchObject({
      refusal: 'not-authorised',
    })
    await expect(seeFormalWarning(register, ruth, own.escalationId)).rejects.toMatchObject({
      refusal: 'unknown-formal-warning',
    })
  })

  it('while it counts, a polite or second formal warning is refused, and a later escalation shows it to the officer', async () => {
    const register = await openEmpty()
    const { id, customerId } = await given(register)
    await expect(warn(register, dan)).rejects.toMatchObject({ refusal: 'already-formally-warned' })
    const again = await file(register, dan, {
      behaviours: ['abusive'],
      evidence: [{ contact: message({ internetMessageId: '<again@example.org>' }), original: null }],
    })
    expect(await seen(register, amira, petra)).toMatchObject({ kind: 'decision-pending', mayWarn: false })
    await expect(warn(register, dan)).rejects.toMatchObject({ refusal: 'already-formally-warned' })
    expect((await escalation(register, again.escalationId)).customer).toMatchObject({
      customerId,
      formalWarnings: [{ formalWarningId: id, state: 'given', sentOn: '2026-11-03', lapsesOn: '2027-11-03' }],
    })
    const instead = { outcome: 'warn-instead', version: 1, reasons: 'Once more.' } as const
    await expect(decide(register, frances, again.escalationId, instead)).rejects.toMatchObject({
      refusal: 'already-formally-warned',
    })
    // G (LGSCO): a second formal warning is refused, too, until the first has lapsed or is withdrawn.
    await refused(decide(register, frances, again.escalationId, warnFormally()), 'formal-warning-stands')
    await withdrawnFormalWarning(register, id)
    expect(await decide(register, frances, again.escalationId, warnFormally())).toMatchObject({
      state: 'formal-warning',
    })
  })

  it('can be withdrawn before or after its letter, with a reason, by an officer only', async () => {
    const register = await openEmpty()
    const before = await decidedFormalWarning(register)
    expect(await seeFormalWarning(register, frances, before.id)).toMatchObject({ withdrawal: null })
    await expect(withdrawnFormalWarning(register, before.id, amira)).rejects.toMatchObject({
      refusal: 'not-authorised',
    })
    expect(await withdrawnFormalWarning(register, before.id)).toMatchObject({ state: 'withdrawn' })
    await expect(withdrawnFormalWarning(register, before.id)).rejects.toMatchObject({ refusal: 'formal-warning-over' })
    await expect(record(register, frances, before.id)).rejects.toMatchObject({ refusal: 'formal-warning-over' })
    expect(await composeLetter(register, frances, before.id)).toMatchObject({ overtaken: true })
    expect((await seeWork(register, frances)).items).toEqual([])

    const after = await given(register)
    expect(await seen(register, dan, petra)).toMatchObject({ kind: 'formally-warned' })
    await withdrawnFormalWarning(register, after.id)
    expect(await seen(register, dan, petra)).toMatchObject({ kind: 'not-on-register' })
    expect(await seeFormalWarning(register, ruth, after.id)).toMatchObject({
      ...{ state: 'withdrawn', standing: false },
      withdrawn: { on: '2026-11-03', why: 'She was ill.', by: { name: tom.by.name } },
    })
  })

  it('P14: an objection is answered once, by somebody who had no part; upholding it withdraws the warning', async () => {
    const register = await openEmpty()
    const waiting = await decidedFormalWarning(register)
    await refused(recordedObjection(register, waiting.id), 'formal-warning-not-given')
    await record(register, frances, waiting.id)
    await refused(answered(register, waiting.id), 'no-objection')
    await refused(recordedObjection(register, waiting.id, { account: null }), 'account-missing')
    await refused(recordedObjection(register, waiting.id, { receivedOn: '2026-11-04' }), 'in-the-future')
    await refused(recordedObjection(register, waiting.id, { receivedOn: '2026-11-02' }), 'in-the-past')
    await recordedObjection(register, waiting.id)
    await refused(recordedObjection(register, waiting.id), 'objection-recorded')
    await refused(answered(register, waiting.id, {}, frances), 'another-judge-is-free')
    await refused(answered(register, waiting.id, {}, amira), 'not-authorised')
    expect(await seeFormalWarning(register, frances, waiting.id)).toMatchObject({
      judging: { obstacle: 'another-is-free', involvement: ['decided'], proposed: { name: 'Tom Birch' } },
    })
    expect(await answered(register, waiting.id)).toMatchObject({ state: 'given' })
    await refused(answered(register, waiting.id), 'already-answered')
    expect(await seeFormalWarning(register, ruth, waiting.id)).toMatchObject({
      standing: true,
      objections: [{ account: 'I was provoked.', answer: { outcome: 'stays', by: { name: 'Tom Birch' } } }],
    })

    await withdrawnFormalWarning(register, waiting.id)
    const second = await given(register)
    expect(await answeredObjection(register, second.id, { outcome: 'withdrawn' })).toMatchObject({ state: 'withdrawn' })
    expect(await seeFormalWarning(register, ruth, second.id)).toMatchObject({ standing: false, state: 'withdrawn' })
    expect(await told(register, second.customerId)).toEqual(
      expect.arrayContaining([expect.stringMatching(/objection to the formal warning F-.*: it is withdrawn\.$/)]),
    )
  })

  it('G, accuracy: the keeper can correct its reasons until the customer is told', async () => {
    const register = await openEmpty()
    const { id, customerId, escalationId } = await decidedFormalWarning(register)
    const { id: decision } = await register.read((reading) =>
      reading.selectFrom('decisions').select('id').where('escalation_id', '=', escalationId).executeTakeFirstOrThrow(),
    )
    const reasons = { kind: 'decision', id: decision, field: 'reasons' } as const
    await correct(register, { ...reasons, value: 'Ten insults after a polite warning.' })
    const { paragraphs } = await composeLetter(register, frances, id)
    expect(paragraphs).toContain('Ten insults after a polite warning.')
    await record(register, frances, id)
    await expect(correct(register, { ...reasons, value: 'Nine.' })).rejects.toMatchObject({
      refusal: 'customer-was-told',
    })
    expect((await page(register, customerId)).timeline.events.length).toBeGreaterThan(0)
  })

  it('P13: an officer who escalated answers no objection, whoever decided', async () => {
    const register = await openEmpty()
    const { escalationId } = await file(register, tom, { behaviours: ['abusive'] })
    const { formalWarningId } = await decide(register, frances, escalationId, warnFormally())
    await record(register, frances, formalWarningId ?? '')
    await recordedObjection(register, formalWarningId ?? '', {}, tom)
    await refused(answered(register, formalWarningId ?? '', {}, tom), 'escalator-may-not-judge')
    expect(await seeFormalWarning(register, tom, formalWarningId ?? '')).toMatchObject({ withdrawal: 'escalated' })
    await expect(withdrawnFormalWarning(register, formalWarningId ?? '', tom)).rejects.toMatchObject({
      refusal: 'own-escalation',
    })
    // Nobody else is free, so the decider may, with a reason that is kept.
    await refused(answered(register, formalWarningId ?? '', {}, frances), 'same-officer-reason-missing')
    await answered(register, formalWarningId ?? '', { sameOfficerReason: 'Tom escalated.' }, frances)
    expect(await seeFormalWarning(register, ruth, formalWarningId ?? '')).toMatchObject({
      objections: [{ answer: { sameOfficerReason: 'Tom escalated.' } }],
    })
    expect((await seeOwnParts(register, on('2026-11-03', 'max'))).judged).toMatchObject([
      { judgment: 'objection', reference: expect.stringMatching(/^F-/), involvement: ['decided'], outcome: 'stays' },
    ])
  })
})
