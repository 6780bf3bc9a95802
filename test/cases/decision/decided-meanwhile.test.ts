import { describe, expect, it } from 'vitest'
import type { Act } from '../../../server/cases/act.ts'
import { decideEscalation } from '../../../server/cases/decision/decide-escalation.ts'
import { liftRestriction } from '../../../server/cases/restriction/lift-restriction.ts'
import type { Register } from '../../../server/register/register.ts'
import { clue, message } from '../../support/acts.ts'
import {
  agreed,
  approval,
  escalated,
  escalation,
  frances,
  inForce,
  record,
  restriction,
  terms,
  tom,
} from '../../support/deciding.ts'
import { amira, dan, file } from '../../support/doing.ts'
import { correct, merge, takeApart } from '../../support/keeping.ts'
import { eitherStore } from '../../support/store/stores.ts'

/** Dan escalates Petra too, or somebody who proves to be Petra. */
const ofDan = (register: Register, address = 'petra.holm@example.org') =>
  file(register, dan, {
    customer: clue({ addresses: [address] }),
    behaviours: ['abusive'],
    evidence: [
      {
        contact: message({ internetMessageId: '<dan@example.org>', from: { address, name: 'Petra' } }),
        original: null,
      },
    ],
  })

/** An escalation as an officer opens it now: its version, and the customer's restrictions with theirs. */
async function opened(register: Register, escalationId: string, act: Act = tom) {
  const { version, customer } = await escalation(register, escalationId, act)
  return { version, seen: customer.restrictions.map(({ restrictionId, version }) => ({ restrictionId, version })) }
}

/** The decision as it was sent, without anything that the tests' own helper fills in. */
const send = (register: Register, act: Act, id: string, decision: Parameters<typeof decideEscalation>[3]) =>
  register.write((tx) => decideEscalation(tx, act, id, decision))
const milder = terms({ measures: [{ kind: 'designated-contact' }], mail: { kind: 'none', exceptions: [] } })
const approve = (register: Register, id: string, looked: Awaited<ReturnType<typeof opened>>) =>
  send(register, tom, id, { ...approval({ terms: milder }), ...looked })
const meanwhile = { refusal: 'changed-meanwhile' }
const stateOf = async (register: Register, id: string) => (await restriction(register, id)).state

describe.each(eitherStore)('P13: an officer decides on what they have seen, on $store', ({ openEmpty }) => {
  it.each([
    ['not been sent', false],
    ['been sent', true],
  ])(
    'does not replace what another officer approved meanwhile, whose letter has %s; once it was seen, does',
    async (_, isSent) => {
      const register = await openEmpty()
      const first = await escalated(register)
      const { escalationId } = await ofDan(register)
      const looked = await opened(register, escalationId)
      expect(looked.seen).toEqual([])
      const { restrictionId, letterId } = await send(register, frances, first.escalationId, approval())
      const made = restrictionId ?? ''
      const state = isSent ? 'in-force' : 'agreed'
      if (isSent) await record(register, frances, letterId ?? '')
      await expect(approve(register, escalationId, looked)).rejects.toMatchObject(meanwhile)
      expect(await stateOf(register, made)).toBe(state)

      const again = await opened(register, escalationId)
      expect(again.seen).toMatchObject([{ restrictionId: made }])
      const next = await approve(register, escalationId, again)
      await record(register, tom, next.letterId ?? '')
      expect(await stateOf(register, made)).toBe('replaced')
    },
  )

  it('of two approvals at once, only one is recorded', async () => {
    const register = await openEmpty()
    const one = await escalated(register)
    const other = await ofDan(register)
    const looks = await Promise.all([one, other].map(({ escalationId }) => opened(register, escalationId)))
    const both = await Promise.allSettled(
      [one, other].map(({ escalationId }, n) => approve(register, escalationId, looks[n] ?? { version: 1, seen: [] })),
    )
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: meanwhile })
  })

  it('does not approve what was lifted meanwhile', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register)
    const { escalationId } = await ofDan(register)
    const looked = await opened(register, escalationId)
    await register.write((tx) => liftRestriction(tx, frances, restrictionId, { reasons: 'The wrong person.' }))
    await expect(approve(register, escalationId, looked)).rejects.toMatchObject(meanwhile)
    await approve(register, escalationId, await opened(register, escalationId))
  })

  it('P10: does not warn formally beside a restriction that was approved meanwhile', async () => {
    const register = await openEmpty()
    const first = await escalated(register)
    const { escalationId } = await ofDan(register)
    const looked = await opened(register, escalationId)
    await send(register, frances, first.escalationId, approval())
    const warning = { outcome: 'warn-formally' as const, reasons: 'Twelve messages.' }
    await expect(send(register, tom, escalationId, { ...warning, ...looked })).rejects.toMatchObject(meanwhile)
    const decline = { outcome: 'decline' as const, version: looked.version, reasons: 'It is dealt with.' }
    expect(await send(register, tom, escalationId, decline)).toMatchObject({ state: 'declined' })
  })

  it('without what was seen, as an earlier pane sends it: only for a customer with no restriction', async () => {
    const register = await openEmpty()
    const { escalationId } = await ofDan(register)
    await agreed(register)
    await expect(send(register, tom, escalationId, approval())).rejects.toMatchObject(meanwhile)
    const other = await ofDan(register, 'p.holm@example.net')
    expect(await send(register, tom, other.escalationId, approval())).toMatchObject({ state: 'approved' })
  })

  it('does not decide on entries that were joined, or taken apart, since the look', async () => {
    const register = await openEmpty()
    const petra = await inForce(register)
    const { escalationId, customerId } = await ofDan(register, 'p.holm@example.net')
    const apart = await opened(register, escalationId)
    const { mergeId } = await merge(register, petra.customerId, customerId)
    const decline = { outcome: 'decline' as const, reasons: 'Somebody else.' }
    for (const decision of [
      { ...approval(), ...apart },
      { ...decline, version: apart.version },
    ])
      await expect(send(register, tom, escalationId, decision)).rejects.toMatchObject(meanwhile)
    const joined = await opened(register, escalationId)
    expect(joined.seen).toMatchObject([{ restrictionId: petra.restrictionId }])
    await takeApart(register, mergeId)
    await expect(approve(register, escalationId, joined)).rejects.toMatchObject(meanwhile)
    await approve(register, escalationId, await opened(register, escalationId))
    expect(await stateOf(register, petra.restrictionId)).toBe('in-force')
  })

  it('does not decide on an account that was corrected since the look', async () => {
    const register = await openEmpty()
    const { escalationId } = await escalated(register, amira)
    const looked = await opened(register, escalationId)
    const account = 'He held the door open and said thank you.'
    await correct(register, { kind: 'escalation', id: escalationId, field: 'account', value: account })
    await expect(approve(register, escalationId, looked)).rejects.toMatchObject(meanwhile)
    await approve(register, escalationId, await opened(register, escalationId))
  })
})
