import { describe, expect, it } from 'vitest'
import { confirmPassedOn } from '../../../server/cases/restriction/confirm-passed-on.ts'
import type { Register } from '../../../server/register/register.ts'
import { colleagues } from '../../cast.ts'
import { actBy, message } from '../../support/acts.ts'
import { inForce } from '../../support/deciding.ts'
import { amira, dan, minutes, pass } from '../../support/doing.ts'
import { become, note, passed } from '../../support/duties.ts'
import { auditedKinds } from '../../support/store/rows.ts'
import { eitherStore } from '../../support/store/stores.ts'

const later = (n: number) => actBy(colleagues.amira, minutes(n))
const opened = { reminder: false, forward: false }
const asked = async (register: Register) =>
  (await passed(register)).messages.map(({ passedOnId, duties }) => [passedOnId, duties.map(({ kind }) => kind)])
const records = (register: Register) =>
  register.read((reading) =>
    reading
      .selectFrom('passed_on')
      .select(['id', 'undone_at', 'reminder_reply', 'forward_reply'])
      .orderBy('id')
      .execute(),
  )

describe.each(eitherStore)('P14: a fuller record replaces the partial one of a message, on $store', ({ openEmpty }) => {
  const partial = async (given: Parameters<typeof pass>[3] = {}) => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register)
    const { passedOnId } = await pass(register, amira, restrictionId, { reminded: false, sent: opened, ...given })
    await note(register, passedOnId, ['safeguarding', 'subject-access'])
    return { register, restrictionId, first: passedOnId }
  }

  it('G: every duty moves to it, noted or not, with its clock; one that was dealt with stays dealt with', async () => {
    const { register, restrictionId, first } = await partial()
    const before = (await passed(register)).messages[0]?.duties
    await become(register, before?.[2]?.dutyId ?? '', 'dealt-with')
    const { passedOnId } = await pass(register, later(5), restrictionId, { replaces: first })
    expect(await asked(register)).toEqual([[passedOnId, ['message', 'safeguarding', 'subject-access']]])
    const after = (await passed(register)).messages[0]?.duties
    expect(after?.map(({ dutyId, dueOn }) => [dutyId, dueOn])).toEqual(
      before?.map(({ dutyId, dueOn }) => [dutyId, dueOn]),
    )
    expect(after?.[2]?.dealtAt).not.toBeNull()
    expect(await records(register)).toMatchObject([
      { id: first, undone_at: later(5).at.toISOString() },
      { id: passedOnId, undone_at: null },
    ])
    expect((await auditedKinds(register)).slice(-2)).toEqual(['passed-on-undone', 'contact-passed-on'])
  })

  it('G: the same for a message to which Outlook gives no id, so that no other record can be found by it', async () => {
    const contact = message({ internetMessageId: null })
    const { register, restrictionId, first } = await partial({ contact })
    const { passedOnId } = await pass(register, later(5), restrictionId, { contact, replaces: first })
    expect(await asked(register)).toEqual([[passedOnId, ['message', 'safeguarding', 'subject-access']]])
  })

  it('G: also to a reminder alone, which keeps what was noted and asks nothing else', async () => {
    const { register, restrictionId, first } = await partial()
    const { passedOnId } = await pass(register, later(5), restrictionId, { forwarded: false, replaces: first })
    expect(await asked(register)).toEqual([[passedOnId, ['safeguarding', 'subject-access']]])
  })

  it('what is known to have gone stays sent', async () => {
    const { register, restrictionId, first } = await partial()
    await register.write((tx) => confirmPassedOn(tx, amira, first, { forward: true }))
    const sent = { reminder: true, forward: false }
    expect(await pass(register, later(5), restrictionId, { sent, replaces: first })).toMatchObject({
      reminderReply: 'sent',
      forwardReply: 'sent',
    })
  })

  it.each<[string, (restrictionId: string, first: string) => Parameters<typeof pass>[3], typeof amira]>([
    ['too late to undo', (_, replaces) => ({ replaces }), later(11)],
    ['somebody else’s', (_, replaces) => ({ replaces }), dan],
    ['another message’s', (_, replaces) => ({ replaces, contact: message({ internetMessageId: '<b@x>' }) }), amira],
    ['not a record at all', (restrictionId) => ({ replaces: restrictionId }), amira],
  ])(
    'one that is %s stays beside it, with its duties: what was done is recorded in any case',
    async (_, given, act) => {
      const { register, restrictionId, first } = await partial()
      const { passedOnId } = await pass(register, act, restrictionId, given(restrictionId, first))
      expect((await records(register)).map(({ id, undone_at }) => [id, undone_at])).toEqual([
        [first, null],
        [passedOnId, null],
      ])
      expect(await asked(register)).toContainEqual([first, ['message', 'safeguarding', 'subject-access']])
    },
  )

  it('a replaced record cannot be replaced again', async () => {
    const { register, restrictionId, first } = await partial()
    const second = await pass(register, later(5), restrictionId, { replaces: first })
    const third = await pass(register, later(6), restrictionId, { replaces: first })
    expect((await records(register)).filter(({ undone_at }) => undone_at === null).map(({ id }) => id)).toEqual([
      second.passedOnId,
      third.passedOnId,
    ])
    expect(await asked(register)).toEqual([[second.passedOnId, ['message', 'safeguarding', 'subject-access']]])
  })
})
