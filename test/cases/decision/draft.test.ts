import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import type { Act } from '../../../server/cases/act.ts'
import { draftDecision } from '../../../server/cases/decision/draft-decision.ts'
import { withdrawEscalation } from '../../../server/cases/escalation/withdraw-escalation.ts'
import { placeHold } from '../../../server/cases/retention/holds.ts'
import { decisionDraft } from '../../../server/contract/decision/decision-draft.ts'
import type { Register } from '../../../server/register/register.ts'
import { runDaily } from '../../../server/running/daily.ts'
import { colleagues } from '../../cast.ts'
import { actBy, byItself } from '../../support/acts.ts'
import { decide, escalated, escalation, frances, lee, ruth, tom } from '../../support/deciding.ts'
import { disclosed } from '../../support/disclosed.ts'
import { amira, minutes } from '../../support/doing.ts'
import { stores } from '../../support/store/stores.ts'

const form = JSON.stringify({ outcome: 'approve', words: { approve: 'Threats in three letters.' }, notUsed: '' })

const save = (register: Register, act: Act, escalationId: string, given: string | null = form) =>
  register.write((tx) => draftDecision(tx, act, escalationId, { form: given }))
const kept = (register: Register) =>
  register.read((reading) => reading.selectFrom('decision_drafts').select(['by_name', 'form']).execute())
const trail = (register: Register) =>
  register.read((reading) =>
    reading
      .selectFrom('audit_trail')
      .select(['what', 'facts'])
      .where('what', 'like', 'draft%')
      .orderBy('seq')
      .execute(),
  )

describe.each(stores)('P13: a decision saved to finish later, on $store', ({ openEmpty }) => {
  it('is shown to its author only, is disclosed to the customer, and is deleted once somebody decides', async () => {
    const register = await openEmpty()
    const { escalationId, customerId } = await escalated(register)
    expect(await save(register, frances, escalationId)).toEqual({ savedAt: frances.at.toISOString() })
    const more = JSON.stringify({ outcome: 'decline' })
    await save(register, tom, escalationId, more)
    await save(register, frances, escalationId, form)
    expect((await escalation(register, escalationId, frances)).draft).toEqual({
      form,
      savedAt: frances.at.toISOString(),
    })
    expect((await escalation(register, escalationId, tom)).draft).toMatchObject({ form: more })
    expect((await escalation(register, escalationId, ruth)).draft, 'the keeper sees none').toBe(null)

    const { record, text } = await disclosed(register, customerId)
    expect(record.escalations[0].drafts).toHaveLength(2)
    expect(text).toContain('Threats in three letters.')
    expect(text).not.toContain('Not used')

    // A question is not a decision: the drafts stay.
    await decide(register, frances, escalationId, { outcome: 'ask-for-more', version: 1, question: 'To whom?' })
    expect(await kept(register)).toHaveLength(2)
    await decide(register, tom, escalationId, { outcome: 'decline', version: 2, reasons: 'Not serious.' })
    expect(await kept(register)).toEqual([])
    await expect(save(register, frances, escalationId)).rejects.toMatchObject({ refusal: 'already-decided' })
    // The trail says that it was saved, and contains no word of it.
    expect(await trail(register)).toEqual(Array(3).fill({ what: 'draft-saved', facts: '{}' }))
  })

  it('does not replace a newer one that was saved in another window', async () => {
    const register = await openEmpty()
    const { escalationId } = await escalated(register)
    const from = (minute: number, seen: string | null, given: string | null) =>
      register.write((tx) =>
        draftDecision(tx, actBy(colleagues.frances, minutes(minute)), escalationId, { form: given, seen }),
      )
    const { savedAt } = await from(1, null, '{"window":1}')
    const two = await from(2, savedAt, '{"window":2}')
    await expect(from(3, savedAt, '{"window":1}')).rejects.toMatchObject({ refusal: 'changed-meanwhile' })
    await expect(from(3, null, null)).rejects.toMatchObject({ refusal: 'changed-meanwhile' })
    expect(await kept(register)).toMatchObject([{ form: '{"window":2}' }])
    // Once it was seen, the officer chooses; and one that was deleted meanwhile is in nobody's way.
    const three = await from(4, two.savedAt, '{"window":1}')
    await from(5, three.savedAt, null)
    await from(6, three.savedAt, '{"window":1}')
    expect(await kept(register)).toMatchObject([{ form: '{"window":1}' }])
  })

  it('is deleted by its author, with the escalation, and after thirty days unless a hold keeps it', async () => {
    const register = await openEmpty()
    const { escalationId, customerId } = await escalated(register)
    await save(register, frances, escalationId)
    expect(await save(register, frances, escalationId, null)).toEqual({ savedAt: null })
    expect(await kept(register)).toEqual([])
    await save(register, frances, escalationId)
    await runDaily(register, byItself('2026-12-03T04:00:00.000Z'))
    expect(await kept(register)).toHaveLength(1)
    const reason = 'A claim.'
    const holding = await register.write((tx) => placeHold(tx, ruth, customerId, { reason, lookAgainOn: '2027-03-01' }))
    await runDaily(register, byItself('2026-12-04T04:00:00.000Z'))
    expect(await kept(register)).toHaveLength(1)
    await register.write((tx) =>
      tx.updateTable('holds').set({ lifted_at: ruth.at.toISOString() }).where('id', '=', holding.holdId).execute(),
    )
    await runDaily(register, byItself('2026-12-05T04:00:00.000Z'))
    expect(await kept(register)).toEqual([])
    expect((await trail(register)).map(({ what }) => what)).toEqual([
      ...['draft-saved', 'draft-deleted'],
      ...['draft-saved', 'draft-deleted'],
    ])

    await save(register, frances, escalationId)
    await register.write((tx) => withdrawEscalation(tx, amira, escalationId))
    expect(await kept(register)).toEqual([])
  })

  it('is saved only by those who may decide, and only as JSON', async () => {
    const register = await openEmpty()
    const { escalationId } = await escalated(register, frances)
    for (const act of [amira, ruth, lee])
      await expect(save(register, act, escalationId)).rejects.toMatchObject({ refusal: 'not-authorised' })
    await expect(save(register, frances, escalationId)).rejects.toMatchObject({ refusal: 'own-escalation' })
    expect(v.is(decisionDraft, { form: 'Threats' })).toBe(false)
    expect(v.is(decisionDraft, { form: '"Threats"' })).toBe(false)
  })
})
