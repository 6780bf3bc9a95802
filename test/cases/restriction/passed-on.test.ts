import { describe, expect, it } from 'vitest'
import type { Act } from '../../../server/cases/act.ts'
import { confirmPassedOn } from '../../../server/cases/restriction/confirm-passed-on.ts'
import { undoPassedOn } from '../../../server/cases/restriction/undo-passed-on.ts'
import { seeStanding } from '../../../server/cases/standing/see-standing.ts'
import { passedOnOf } from '../../../server/register/customer/dossier.ts'
import type { Register } from '../../../server/register/register.ts'
import { colleagues, customers } from '../../cast.ts'
import { enterCustomer, enterRestriction } from '../../demo-register.ts'
import { actBy, call, message } from '../../support/acts.ts'
import { amira, dan, file, minutes, notSent, pass, seen, warn } from '../../support/doing.ts'
import { auditedKinds, everythingKept, rowCounts } from '../../support/store/rows.ts'
import { stores } from '../../support/store/stores.ts'

const { jo } = customers
const [address = ''] = jo.addresses

describe.each(stores)('P14: contact outside the arrangements, on $store', ({ openEmpty }) => {
  const openWithJo = async () => {
    const register = await openEmpty()
    const restriction = await register.write(async (tx) => {
      const customerId = await enterCustomer(tx, amira, jo)
      return await enterRestriction(tx, amira, customerId, [{ kind: 'designated-contact' }])
    })
    return { register, restriction }
  }

  it('is recorded each time, as a message or a call', async () => {
    const { register, restriction } = await openWithJo()
    expect(await pass(register, amira, restriction.id)).toEqual({
      passedOnId: expect.any(String),
      passedOnAt: '2026-11-03T09:00:00.000Z',
      reminderReply: 'sent',
      forwardReply: 'sent',
      undoUntil: '2026-11-03T09:10:00.000Z',
    })
    await pass(register, amira, restriction.id, { reminded: false })
    await pass(register, actBy(colleagues.dan, minutes(1)), restriction.id, { forwarded: false, contact: call() })
    expect((await rowCounts(register)).passed_on).toBe(3)
    expect(await everythingKept(register, 'audit_trail')).not.toMatch(/marsh|letter|one@/i)
  })

  describe('a message counts once, and only what was sent', () => {
    const opened = notSent
    const aboutAnother = {
      ...{ at: '2026-11-03T09:00:00.000Z', isThisMessage: false, sentAt: '2026-11-03T09:00:00.000Z' },
    }
    const counted = async (register: Register, restrictionId: string) =>
      (await register.read((reading) => passedOnOf(reading, restrictionId))).map(({ counting }) => counting)
    const confirmed = (register: Register, act: Act, id: string, given: { reminder?: boolean; forward?: boolean }) =>
      register.write((tx) => confirmPassedOn(tx, act, id, given))
    const told = async (register: Register, act: Act, messageId: string | null = '<one@example.org>') => {
      const { standings } = await seeStanding(register, act, [address], { messageId })
      const [one] = standings
      return one?.standing.kind === 'restricted' ? one.standing.passedOn : undefined
    }

    it('a message that is passed on three times counts once; another message counts separately', async () => {
      const { register, restriction } = await openWithJo()
      await pass(register, amira, restriction.id)
      await pass(register, dan, restriction.id)
      await pass(register, amira, restriction.id, { reminded: false })
      await pass(register, dan, restriction.id, { contact: message({ internetMessageId: '<two@example.org>' }) })
      expect(await counted(register, restriction.id)).toEqual(['counts', 'again', 'again', 'counts'])
    })

    it('everybody who opens the message sees by whom and when it was passed on, and nothing about another message', async () => {
      const { register, restriction } = await openWithJo()
      expect(await told(register, dan)).toBeNull()
      await pass(register, amira, restriction.id, { reminded: false })
      const passedOn = { at: '2026-11-03T09:00:00.000Z', by: 'Amira Khan', confirmed: true }
      for (const who of [amira, dan]) expect(await told(register, who)).toEqual(passedOn)
      expect(await told(register, dan, '<two@example.org>')).toBeNull()
      expect(await told(register, dan, null)).toBeNull()
    })

    it('a forward that was only opened is shown as that, does not count, and is asked about', async () => {
      const { register, restriction } = await openWithJo()
      const { passedOnId } = await pass(register, amira, restriction.id, opened)
      expect(await counted(register, restriction.id)).toEqual(['not-confirmed'])
      expect(await told(register, dan)).toMatchObject({ by: 'Amira Khan', confirmed: false })
      expect(await told(register, amira)).toBeNull()
      const asked = { kind: 'passed-on', passedOnId, ...aboutAnother, reminder: true, forward: true }
      const { toConfirm } = await seeStanding(register, amira, [address], { messageId: null })
      expect(toConfirm).toEqual([asked])
      expect(await confirmed(register, amira, passedOnId, { forward: true })).toEqual({
        ...{ passedOnId, reminderReply: 'opened', forwardReply: 'sent' },
      })
      expect(await told(register, dan)).toMatchObject({ confirmed: true })
      expect(await counted(register, restriction.id)).toEqual(['counts'])
      await confirmed(register, amira, passedOnId, { reminder: false })
      const refused = { refusal: 'reply-already-sent' }
      await expect(confirmed(register, amira, passedOnId, { forward: false })).rejects.toMatchObject(refused)
      await expect(confirmed(register, dan, passedOnId, { reminder: true })).rejects.toMatchObject({
        refusal: 'not-yours',
      })
    })

    it('opening it again leaves the earlier one open: the person is asked about the newest first', async () => {
      const { register, restriction } = await openWithJo()
      const first = await pass(register, amira, restriction.id, opened)
      const second = await pass(register, amira, restriction.id, { ...opened, reminded: false })
      const rows = await register.read((reading) =>
        reading.selectFrom('passed_on').select(['id', 'reminder_reply', 'forward_reply']).orderBy('id').execute(),
      )
      expect(rows).toEqual([
        { id: first.passedOnId, reminder_reply: 'opened', forward_reply: 'opened' },
        { id: second.passedOnId, reminder_reply: null, forward_reply: 'opened' },
      ])
      const asked = async () => (await seeStanding(register, amira, [address], { messageId: null })).toConfirm
      const about = (id: string, reminder: boolean, forward: boolean) => ({
        ...{ kind: 'passed-on', passedOnId: id, ...aboutAnother, reminder, forward },
      })
      expect(await asked()).toEqual([about(second.passedOnId, false, true), about(first.passedOnId, true, false)])
      await confirmed(register, amira, second.passedOnId, { forward: false })
      expect(await asked()).toEqual([about(first.passedOnId, true, true)])
      await confirmed(register, amira, second.passedOnId, { forward: true })
      expect(await asked()).toEqual([about(first.passedOnId, true, false)])
      expect(await counted(register, restriction.id)).toEqual(['not-confirmed', 'counts'])
      // The first was sent as well: one message counts once.
      await confirmed(register, amira, first.passedOnId, { forward: true })
      expect(await counted(register, restriction.id)).toEqual(['counts', 'again'])
    })

    it('a call that was passed on counts at once', async () => {
      const { register, restriction } = await openWithJo()
      expect(await pass(register, amira, restriction.id, { ...opened, contact: call() })).toMatchObject({
        ...{ reminderReply: null, forwardReply: null },
      })
      expect(await counted(register, restriction.id)).toEqual(['counts'])
    })
  })

  it('keeps only the fact when undone, and the restriction stays', async () => {
    const { register, restriction } = await openWithJo()
    const { passedOnId } = await pass(register, amira, restriction.id, notSent)
    const act = actBy(colleagues.amira, minutes(3))
    expect(await register.write((tx) => undoPassedOn(tx, act, passedOnId))).toEqual({
      passedOnId,
      undoneAt: '2026-11-03T09:03:00.000Z',
    })
    expect(await everythingKept(register, 'passed_on')).not.toMatch(/letter|one@/i)
    expect(await auditedKinds(register)).toEqual([
      'customer-added',
      'restriction-made',
      'contact-passed-on',
      'passed-on-undone',
    ])
    expect(await seen(register, amira, address)).toMatchObject({ kind: 'restricted', restrictionId: restriction.id })
  })

  it('P9: cannot be answered with a warning, P10: but can be escalated', async () => {
    const { register } = await openWithJo()
    const customer = { addresses: [address], numbers: [], names: [] }
    await expect(warn(register, amira, { customer })).rejects.toMatchObject({ refusal: 'already-restricted' })
    await file(register, amira, { customer, evidence: [{ contact: message(), original: null }] })
    expect((await seen(register, amira, address))?.kind).toBe('restricted')
  })
})
