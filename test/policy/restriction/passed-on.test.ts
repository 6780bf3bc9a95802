import { describe, expect, it } from 'vitest'
import { mayPassOn, mayReplace, repliesOfFuller } from '../../../server/policy/restriction/passed-on.ts'
import { type ReplyState, replyStates } from '../../../server/policy/vocabulary-states.ts'

const amira = { oid: 'amira', tid: 'council' }
const at = new Date('2026-11-03T09:00:00.000Z')
const later = (minutes: number) => new Date(at.getTime() + minutes * 60_000)
const earlier = {
  ...{ customerId: 'petra', messageId: '<one@example.org>', by: amira, at, undone: false },
  ...{ reminderReply: null, forwardReply: 'opened' as const },
}
const about = { customerId: 'petra', messageId: '<one@example.org>', reminded: true, forwarded: true }
const asking = { by: amira, at: later(10), undoWithinMinutes: 10 }

describe('P14: what was done about a message while contact is restricted', () => {
  const [reminded, forwarded] = [
    { reminded: true, forwarded: false },
    { reminded: false, forwarded: true },
  ]
  const restriction = { inForceOn: '2026-11-03', until: null, liftedOn: null, isTold: true }

  it.each([
    ['a reminder', reminded, {}, undefined],
    ['a message passed on', forwarded, {}, undefined],
    ['nothing', { reminded: false, forwarded: false }, {}, 'nothing-passed-on'],
    ['a reminder, before the restriction is in force', reminded, { inForceOn: '2026-11-04' }, 'not-in-force'],
    ['a reminder of what the customer was not told', reminded, { isTold: false }, 'customer-not-told'],
    ['a message passed on, of which the customer was not told', forwarded, { isTold: false }, undefined],
    ['both', { reminded: true, forwarded: true }, { isTold: false }, 'customer-not-told'],
  ])('can be recorded, or not: %s', (_, act, given, refusal) => {
    expect(mayPassOn(act, { ...restriction, ...given }, '2026-11-03')?.refusal).toBe(refusal)
  })
})

describe('P14: a fuller record of a message that was passed on', () => {
  it.each<[string, Partial<typeof earlier>, object, object, boolean]>([
    ['the same message, within the minutes for undoing', {}, {}, {}, true],
    ['a message without an id, as before', { messageId: null as never }, { messageId: null }, {}, true],
    ['another message', {}, { messageId: '<two@example.org>' }, {}, false],
    ['a message without an id, in place of one with an id', {}, { messageId: null }, {}, false],
    ['another customer', {}, { customerId: 'jo' }, {}, false],
    ['a colleague’s record', { by: { ...amira, oid: 'dan' } }, {}, {}, false],
    ['a record that was undone', { undone: true }, {}, {}, false],
    ['a moment too late', {}, {}, { at: later(10.01) }, false],
    [
      'a reminder that has gone, and a record without it',
      { reminderReply: 'sent' as never },
      { reminded: false },
      {},
      false,
    ],
    ['a reminder that was only opened, and a record without it', {}, { reminded: false }, {}, true],
    [
      'a forward that has gone, and a record without it',
      { forwardReply: 'sent' as never },
      { forwarded: false },
      {},
      false,
    ],
    ['a forward that was only opened, and a record without it', {}, { forwarded: false }, {}, true],
  ])('%s: %#', (_, before, of, by, expected) => {
    expect(mayReplace({ ...earlier, ...before }, { ...about, ...of }, { ...asking, ...by })).toBe(expected)
  })

  it('what went before stays sent, and everything else is as the fuller record says', () => {
    const states: (ReplyState | null)[] = [null, ...replyStates]
    for (const before of states)
      for (const now of states) {
        const after = before === 'sent' && now === 'opened' ? 'sent' : now
        const both = (reply: ReplyState | null) => ({ reminderReply: reply, forwardReply: reply })
        expect(repliesOfFuller(both(before), both(now))).toEqual(both(after))
      }
  })
})
