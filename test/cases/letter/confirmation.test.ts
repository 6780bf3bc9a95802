import { describe, expect, it } from 'vitest'
import { composeLetter } from '../../../server/cases/letter/compose-letter.ts'
import { seeArrangements } from '../../../server/cases/mail-arrangement/see-arrangements.ts'
import { liftRestriction } from '../../../server/cases/restriction/lift-restriction.ts'
import { putInForceAtOnce } from '../../../server/cases/restriction/put-in-force-at-once.ts'
import { varyRestriction } from '../../../server/cases/restriction/vary-restriction.ts'
import { seeWork } from '../../../server/cases/work/see-work.ts'
import { colleagues, customers } from '../../cast.ts'
import {
  agreed,
  frances,
  inForce,
  lee,
  mails,
  on,
  record,
  restriction,
  seenNow,
  sent,
  terms,
  tom,
} from '../../support/deciding.ts'
import { amira, pass, seen } from '../../support/doing.ts'
import { confirmNow } from '../../support/keeping.ts'
import { eitherStore } from '../../support/store/stores.ts'

const [address = ''] = customers.petra.addresses

describe.each(eitherStore)('written confirmation and mail arrangements, on $store', ({ openEmpty }) => {
  it('P14: the letter contains everything required, and recording it as sent brings the restriction into force', async () => {
    const register = await openEmpty()
    const { restrictionId, letterId } = await agreed(register)
    const letter = await composeLetter(register, frances, letterId)
    expect(letter).toMatchObject({ kind: 'restriction', missing: [], to: { address } })
    expect(letter.paragraphs.join('\n')).toMatch(/Sam Reyes[\s\S]*Twelve abusive messages[\s\S]*Ombudsman/)

    const later = on('2026-11-10')
    expect(await record(register, later, letterId, sent('2026-11-09'))).toMatchObject({
      restrictionId,
      inForceOn: '2026-11-09',
    })
    expect(await restriction(register, restrictionId)).toMatchObject({
      state: 'in-force',
      inForceOn: '2026-11-09',
      reviewDue: '2027-05-03',
      letters: [{ state: 'sent', sentOn: '2026-11-09' }],
    })
    expect(await seen(register, on('2026-11-10', 'amira'), address)).toMatchObject({
      kind: 'restricted',
      since: '2026-11-09',
    })
  })

  it('P14: with a reason a restriction can start immediately: without notice, or with its letter still to send', async () => {
    const register = await openEmpty()
    const silent = await agreed(register)
    await record(register, frances, silent.letterId, { how: 'not-notified', reason: 'It would put her at risk.' })
    expect(await restriction(register, silent.restrictionId)).toMatchObject({
      state: 'in-force',
      inForceOn: '2026-11-03',
      letters: [{ state: 'not-notified' }],
    })

    const other = await openEmpty()
    const { restrictionId, letterId } = await agreed(other)
    const put = await other.write((tx) => putInForceAtOnce(tx, frances, restrictionId, { reason: 'Threats.' }))
    expect(put).toMatchObject({ letterId, inForceOn: '2026-11-03' })
    expect((await seeWork(other, tom)).items).toMatchObject([{ kind: 'letter', id: letterId }])
    await record(other, on('2026-11-05'), letterId, sent('2026-11-05'))
    expect(await restriction(other, restrictionId)).toMatchObject({ inForceOn: '2026-11-03', state: 'in-force' })
  })

  it('P13: ICT makes the mail arrangement once the restriction is in force, and removes it once that is lifted', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register, {
      terms: terms({ mail: { kind: 'forward', exceptions: ['cllr.nair@ambleford.example'] } }),
    })
    const { arrangements } = await seeArrangements(register, lee)
    expect(arrangements).toEqual([
      expect.objectContaining({
        kind: 'forward',
        state: 'to-make',
        addresses: [address],
        forwardTo: colleagues.sam.address,
        exceptions: [colleagues.sam.address, colleagues.kit.address, 'cllr.nair@ambleford.example'],
        confirmedAt: null,
      }),
    ])
    const id = arrangements[0]?.arrangementId ?? ''
    expect((await mails(register)).at(-1)).toMatchObject({
      to: [colleagues.lee.address],
      headers: { 'X-Contact-Register-Arrangement': id },
    })
    expect((await seeWork(register, lee)).items).toMatchObject([
      { kind: 'mail-arrangement', id, title: 'Mail forwarding to make' },
    ])

    await register.write((tx) => confirmNow(tx, lee, id))
    expect((await seeWork(register, lee)).items).toEqual([])
    await register.write((tx) => liftRestriction(tx, tom, restrictionId, { reasons: 'It is over.' }))
    expect((await seeWork(register, lee)).items).toMatchObject([{ title: 'Mail forwarding to remove' }])
    expect((await mails(register)).at(-1)).toMatchObject({ key: `arrangement-remove:${id}` })
    expect(await register.write((tx) => confirmNow(tx, lee, id))).toMatchObject({ state: 'removed' })
    expect(await seeArrangements(register, lee)).toEqual({ arrangements: [] })
  })

  it('P14: a variation replaces the restriction when its letter is sent; the old terms apply until then', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register)
    await pass(register, amira, restrictionId)
    const varied = terms({
      measures: [{ kind: 'volume', channel: 'email', atMost: 1, each: 'week' }],
      mail: { kind: 'none', exceptions: [] },
    })
    const change = await register.write(async (tx) =>
      varyRestriction(tx, tom, restrictionId, {
        ...{ reasons: 'It went better.', terms: varied },
        seen: await seenNow(tx, restrictionId),
      }),
    )
    expect(change).toMatchObject({ restrictionId, state: 'in-force', replacedBy: expect.any(String) })
    expect(await seen(register, amira, address)).toMatchObject({ restrictionId })

    await record(register, tom, change.letterId ?? '')
    const now = await restriction(register, change.replacedBy ?? '')
    expect(now).toMatchObject({ state: 'in-force', terms: varied, letters: [{ kind: 'variation', state: 'sent' }] })
    const before = await restriction(register, restrictionId)
    expect(before).toMatchObject({ state: 'replaced', liftedOn: '2026-11-03', passedOn: [{ reminded: true }] })
    expect(await seen(register, amira, address)).toMatchObject({ restrictionId: change.replacedBy })
    expect((await seeArrangements(register, lee)).arrangements.map(({ state }) => state)).toEqual(['to-remove'])
  })

  it('P14: a lifted restriction disappears for staff at once and stays in the history, and a letter to the customer waits', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register)
    const change = await register.write((tx) => liftRestriction(tx, tom, restrictionId, { reasons: 'It is over.' }))
    expect(change).toMatchObject({ state: 'lifted', reviewDue: null })
    expect(await seen(register, amira, address)).toEqual({ kind: 'not-on-register' })
    expect(await restriction(register, restrictionId)).toMatchObject({
      state: 'lifted',
      liftedOn: '2026-11-03',
      letters: [{ state: 'sent' }, { kind: 'lifting', state: 'to-write' }],
    })
    await record(register, tom, change.letterId ?? '')
    expect((await seeWork(register, tom)).items).toEqual([])
  })

  it('P14: a restriction that never came into force is lifted without telling the customer', async () => {
    const register = await openEmpty()
    const { restrictionId } = await agreed(register)
    const change = await register.write((tx) => liftRestriction(tx, tom, restrictionId, { reasons: 'A mistake.' }))
    expect(change).toMatchObject({ state: 'lifted', letterId: null })
    expect((await seeWork(register, tom)).items).toEqual([])
  })
})
