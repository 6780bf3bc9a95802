import { describe, expect, it } from 'vitest'
import { seeCustomer } from '../../../server/cases/customer/see-customer.ts'
import { seeStanding } from '../../../server/cases/standing/see-standing.ts'
import { undoWarning } from '../../../server/cases/warning/undo-warning.ts'
import { customerSeen } from '../../../server/register/customer/dossier.ts'
import type { Register } from '../../../server/register/register.ts'
import { colleagues, customers } from '../../cast.ts'
import { actBy, call, message } from '../../support/acts.ts'
import { ruth } from '../../support/deciding.ts'
import { amira, confirm, dan, minutes, openWarning, seen, warn } from '../../support/doing.ts'
import { auditedKinds } from '../../support/store/rows.ts'
import { eitherStore } from '../../support/store/stores.ts'

const [address = ''] = customers.petra.addresses
/** Opens a message of hers that has no id. */
const seenFrom = (register: Register, act: typeof amira) => seeStanding(register, act, [address], { messageId: null })
const later = actBy(colleagues.amira, minutes(20))
const nobody = { kind: 'not-on-register' }

async function timeline(register: Register, customerId: string) {
  const { timeline } = await seeCustomer(register, ruth, customerId)
  return timeline.events.map(({ words }) => words).join(' ')
}

describe.each(eitherStore)('P9: a polite warning counts once its reply is sent, on $store', ({ openEmpty }) => {
  it('opened and not confirmed, it does not count, for the standing or for a decision', async () => {
    const register = await openEmpty()
    const { customerId, reply } = await openWarning(register)
    expect(reply).toBe('opened')
    for (const who of [amira, dan]) expect(await seen(register, who, address)).toEqual(nobody)
    const { warnings } = await register.read((reading) => customerSeen(reading, customerId))
    expect(warnings).toEqual([])
    expect(await timeline(register, customerId)).toContain('It is not confirmed that it was sent. It does not count.')
  })

  it('sent, everybody sees it, and the history says so', async () => {
    const register = await openEmpty()
    const { warningId, customerId } = await openWarning(register)
    expect(await confirm(register, later, warningId, true)).toEqual({ warningId, reply: 'sent' })
    expect(await seen(register, dan, address)).toMatchObject({ kind: 'warned', warningId })
    expect(await timeline(register, customerId)).toContain('A polite warning was given')
    // A second time changes nothing: the add-in sees it go, and the person says so too.
    await confirm(register, later, warningId, true)
    expect((await auditedKinds(register)).filter((kind) => kind === 'warning-sent')).toHaveLength(1)
    await expect(confirm(register, later, warningId, false)).rejects.toMatchObject({ refusal: 'reply-already-sent' })
  })

  it('sent by hand because Outlook opened no reply, it counts at once, and nobody is asked about it', async () => {
    const register = await openEmpty()
    const { warningId, reply } = await openWarning(register, amira, { sent: true })
    expect(reply).toBe('sent')
    expect(await seen(register, dan, address)).toMatchObject({ kind: 'warned', warningId })
    expect((await seenFrom(register, amira)).toConfirm).toEqual([])
    await expect(register.write((tx) => undoWarning(tx, amira, warningId))).rejects.toMatchObject({
      refusal: 'reply-already-sent',
    })
  })

  it('not sent, it stays in the history and does not count, until it is confirmed after all', async () => {
    const register = await openEmpty()
    const { warningId, customerId } = await openWarning(register)
    await confirm(register, later, warningId, false)
    expect(await seen(register, dan, address)).toEqual(nobody)
    expect(await timeline(register, customerId)).toContain('It was not sent. It does not count.')
    await confirm(register, later, warningId, true)
    expect(await seen(register, dan, address)).toMatchObject({ kind: 'warned' })
  })

  it('by telephone it counts at once, and there is nothing to confirm', async () => {
    const register = await openEmpty()
    const { warningId, reply } = await openWarning(register, amira, { contact: call() })
    expect(reply).toBeNull()
    expect(await seen(register, dan, address)).toMatchObject({ kind: 'warned' })
    await expect(confirm(register, amira, warningId, true)).rejects.toMatchObject({ refusal: 'nothing-to-confirm' })
  })

  it('a warning by letter does not count before it is sent', async () => {
    const register = await openEmpty()
    expect(await openWarning(register, amira, { contact: call({ channel: 'post' }) })).toMatchObject({
      reply: 'opened',
    })
    expect(await seen(register, dan, address)).toEqual(nobody)
  })

  it('only whoever opened it can confirm it, and not once it is undone', async () => {
    const register = await openEmpty()
    const { warningId } = await openWarning(register)
    await warn(register, dan, { contact: call() })
    await expect(confirm(register, dan, warningId, true)).rejects.toMatchObject({ refusal: 'not-yours' })
    await register.write((tx) => undoWarning(tx, amira, warningId))
    await expect(confirm(register, amira, warningId, true)).rejects.toMatchObject({ refusal: 'already-undone' })
    await expect(confirm(register, amira, 'other', true)).rejects.toMatchObject({ refusal: 'unknown-warning' })
  })

  it('only the first warning that is sent for a message counts; opening another does not close earlier ones', async () => {
    const register = await openEmpty()
    const first = await openWarning(register)
    const second = await openWarning(register)
    const dans = await openWarning(register, dan)
    const states = await register.read((reading) => reading.selectFrom('warnings').select(['id', 'reply']).execute())
    expect(new Map(states.map(({ id, reply }) => [id, reply]))).toEqual(
      new Map([
        [first.warningId, 'opened'],
        [second.warningId, 'opened'],
        [dans.warningId, 'opened'],
      ]),
    )
    await confirm(register, dan, dans.warningId, true)
    await expect(confirm(register, amira, second.warningId, true)).rejects.toMatchObject({
      refusal: 'message-already-warned',
    })
    await expect(openWarning(register)).rejects.toMatchObject({ refusal: 'message-already-warned' })
  })

  it('opened twice, the newer is asked about; if that was not sent, the older', async () => {
    const register = await openEmpty()
    const first = await openWarning(register)
    const second = await openWarning(register, later)
    const asked = async () =>
      (await seenFrom(register, amira)).toConfirm.map((one) => one.kind === 'warning' && one.warningId)
    expect(await asked()).toEqual([second.warningId])
    expect(await timeline(register, first.customerId)).not.toContain('It was not sent.')
    expect(await auditedKinds(register)).not.toContain('warning-not-sent')
    await confirm(register, later, second.warningId, false)
    expect(await asked()).toEqual([first.warningId])
    expect(await confirm(register, later, first.warningId, true)).toMatchObject({ reply: 'sent' })
    expect(await asked()).toEqual([])
    expect(await seen(register, dan, address)).toMatchObject({ kind: 'warned', warningId: first.warningId })
  })

  it('P9: the person is asked about the open message first, and told which message the others answer', async () => {
    const register = await openEmpty()
    const ids = ['<a@x>', '<b@x>', '<c@x>', '<d@x>', '<e@x>']
    const given = new Map<string, string>()
    for (const [n, internetMessageId] of ids.entries()) {
      const contact = message({ internetMessageId, sentAt: `2026-11-02T0${n}:30:00.000Z` })
      const act = actBy(colleagues.amira, minutes(n))
      given.set(internetMessageId, (await openWarning(register, act, { contact })).warningId)
    }
    const { toConfirm } = await seeStanding(register, later, [address], { messageId: ' <b@x> ' })
    const about = (id: string, isThisMessage: boolean, sentAt: string) => ({
      ...{ kind: 'warning', warningId: given.get(id), at: expect.any(String), isThisMessage, sentAt },
    })
    expect(toConfirm).toEqual([
      about('<b@x>', true, '2026-11-02T01:30:00.000Z'),
      about('<e@x>', false, '2026-11-02T04:30:00.000Z'),
      about('<d@x>', false, '2026-11-02T03:30:00.000Z'),
    ])
  })

  it('P9: a letter that carries the warning answers no message', async () => {
    const register = await openEmpty()
    await openWarning(register, amira, { contact: call({ channel: 'post' }) })
    const { toConfirm } = await seeStanding(register, amira, [address], { messageId: null })
    expect(toConfirm).toMatchObject([{ isThisMessage: false, sentAt: null }])
  })

  it('the person is asked beside any message of the customer, and nobody else is', async () => {
    const register = await openEmpty()
    const { warningId } = await openWarning(register, amira, { contact: message({ internetMessageId: '<a@x>' }) })
    const opened = '2026-11-03T09:00:00.000Z'
    const asked = async (act: typeof amira) => (await seenFrom(register, act)).toConfirm
    expect(await asked(amira)).toEqual([
      { kind: 'warning', warningId, at: opened, isThisMessage: false, sentAt: opened },
    ])
    expect(await asked(dan)).toEqual([])
    await confirm(register, amira, warningId, false)
    expect(await asked(amira)).toEqual([])
  })
})
