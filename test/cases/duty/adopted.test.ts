import { describe, expect, it } from 'vitest'
import { liftRestriction } from '../../../server/cases/restriction/lift-restriction.ts'
import { undoPassedOn } from '../../../server/cases/restriction/undo-passed-on.ts'
import { adoptedSince } from '../../../server/policy/duty/duty.ts'
import type { Register } from '../../../server/register/register.ts'
import { runDaily } from '../../../server/running/daily.ts'
import { byItself, message } from '../../support/acts.ts'
import { frances, terms } from '../../support/deciding.ts'
import { amira, dan, minutes, notSent, pass } from '../../support/doing.ts'
import { kit, note, passed, passedOn, sam } from '../../support/duties.ts'
import { proved, sound } from '../../support/store/proved.ts'
import { auditedKinds, rowCounts } from '../../support/store/rows.ts'
import { eitherStore } from '../../support/store/stores.ts'

/** As 0.9.0 left it: what was passed on has no duties. */
const asOf090 = (register: Register) => register.write((tx) => tx.deleteFrom('duties').execute())
const nightly = (register: Register, day = '2026-11-04') => runDaily(register, byItself(`${day}T02:00:00.000Z`))
const duties = async (register: Register) => (await rowCounts(register)).duties
const another = { contact: message({ internetMessageId: '<another@example.org>' }) }

it('P14: only what is less than a month old gets a duty', () => {
  expect(adoptedSince('2026-11-04')).toBe('2026-10-04')
  expect(adoptedSince('2026-03-31')).toBe('2026-02-28')
})

describe.each(eitherStore)('P14: what 0.9.0 passed on, on $store', ({ openEmpty }) => {
  it('is shown to the contact and the deputy after the first night, once, and nobody is mailed', async () => {
    const register = await openEmpty()
    const { passedOnId, restrictionId } = await passedOn(register)
    await pass(register, dan, restrictionId)
    await pass(register, dan, restrictionId, another)
    await asOf090(register)
    const before = await rowCounts(register)
    const theAuditors = 1
    for (const act of [sam, kit]) expect((await passed(register, act)).messages).toEqual([])

    await nightly(register)
    for (const act of [sam, kit]) {
      const { messages } = await passed(register, act)
      expect(messages).toHaveLength(2)
      expect(messages).toContainEqual(
        expect.objectContaining({
          passedOnId,
          receivedOn: '2026-11-03',
          duties: [expect.objectContaining({ kind: 'message', dueOn: null, dealtAt: null })],
        }),
      )
    }
    expect((await rowCounts(register)).outbox).toBe(before.outbox + theAuditors)
    await nightly(register, '2026-11-05')
    expect(await duties(register)).toBe(2)
    expect((await auditedKinds(register)).filter((kind) => kind === 'duties-noted')).toHaveLength(2)
    expect(await proved(register)).toMatchObject(sound)
  })

  it('must be read if it is mail to keep on file; what somebody has already noted stays as it is', async () => {
    const register = await openEmpty()
    const measures = [{ kind: 'type' as const, what: 'repairs', onFile: true }]
    const { restrictionId } = await passedOn(register, { terms: terms({ measures }) })
    await asOf090(register)
    const { passedOnId } = await pass(register, amira, restrictionId, another)
    await note(register, passedOnId, ['complaint'])
    await nightly(register)
    const kinds = (await passed(register)).messages.map(({ duties: all }) => all.map(({ kind }) => kind).toSorted())
    expect(kinds.toSorted()).toEqual([['complaint', 'filed-mail'], ['filed-mail']])
  })

  it('gets no duty if it was undone or not sent, or was only a reminder', async () => {
    const register = await openEmpty()
    const { passedOnId, restrictionId } = await passedOn(register, {}, notSent)
    await pass(register, amira, restrictionId, { ...another, forwarded: false })
    await pass(register, amira, restrictionId, {
      contact: message({ internetMessageId: '<open@example.org>' }),
      sent: { reminder: true, forward: false },
    })
    await register.write((tx) => undoPassedOn(tx, { ...amira, at: new Date(minutes(1)) }, passedOnId))
    await asOf090(register)
    await nightly(register)
    expect(await duties(register)).toBe(0)
  })

  it('gets no duty if it is older than a month or its restriction has ended', async () => {
    const [late, over] = [await openEmpty(), await openEmpty()]
    await passedOn(late)
    await asOf090(late)
    await nightly(late, '2026-12-05')
    expect(await duties(late)).toBe(0)
    const { restrictionId } = await passedOn(over)
    await asOf090(over)
    await over.write((tx) => liftRestriction(tx, frances, restrictionId, { reasons: 'It helped.' }))
    await nightly(over)
    expect(await duties(over)).toBe(0)
  })
})
