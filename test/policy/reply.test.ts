import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countOnce, firstReplies, passedOnBefore } from '../../server/policy/restriction/passed-on.ts'
import { channels } from '../../server/policy/vocabulary.ts'
import { type ReplyState, replyStates } from '../../server/policy/vocabulary-states.ts'
import {
  firstReply,
  isOpenedAgain,
  mayConfirmReply,
  type OpenedOnce,
  reachedCustomer,
  recordedReply,
  replyAfter,
} from '../../server/policy/warning/reply.ts'
import { isLive } from '../../server/policy/warning/warning.ts'

const amira = { oid: 'amira', tid: 'council' }
const dan = { oid: 'dan', tid: 'council', name: 'Dan Okafor' }
const states: (ReplyState | null)[] = [null, ...replyStates]

describe('P9, P14: what was opened counts once it was sent', () => {
  it('what is said by telephone or in person counts at once, everything else once it was sent', () => {
    const first = Object.fromEntries(channels.map((channel) => [channel, firstReply(channel)]))
    expect(first).toEqual({
      email: 'opened',
      telephone: null,
      'in-person': null,
      post: 'opened',
      'social-media': 'opened',
    })
  })

  it('what the person has sent by hand counts at once; what was said has no reply to send', () => {
    const sent = Object.fromEntries(channels.map((channel) => [channel, recordedReply(channel, true)]))
    expect(sent).toEqual({
      ...{ email: 'sent', post: 'sent', 'social-media': 'sent' },
      ...{ telephone: null, 'in-person': null },
    })
    for (const channel of channels) expect(recordedReply(channel, false)).toBe(firstReply(channel))
  })

  it.each(states)('a warning whose reply is %s is live only if it was said', (reply) => {
    const said = reply === null || reply === 'sent'
    expect(reachedCustomer(reply)).toBe(said)
    expect(isLive({ lapsesOn: '2027-11-03', undone: false, reply }, '2026-11-03')).toBe(said)
  })

  const outcomes: [ReplyState | null, sent: boolean, refusal: string | null][] = [
    ['opened', true, null],
    ['opened', false, null],
    ['not-sent', true, null],
    ['not-sent', false, null],
    ['sent', true, null],
    ['sent', false, 'reply-already-sent'],
    [null, true, 'nothing-to-confirm'],
    [null, false, 'nothing-to-confirm'],
  ]
  it.each(outcomes)('%s, and whoever opened it says sent: %s. Refusal: %s', (reply, sent, refusal) => {
    const made = { by: amira, undone: false, reply }
    expect(mayConfirmReply(made, amira, sent)?.refusal ?? null).toBe(refusal)
    expect(mayConfirmReply(made, dan, sent)?.refusal).toBe('not-yours')
    expect(mayConfirmReply({ ...made, undone: true }, amira, sent)?.refusal).toBe('already-undone')
  })

  it('nothing that anybody says turns what was sent into what was not', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean()), (said) => {
        let reply: ReplyState = 'opened'
        for (const sent of said) {
          if (mayConfirmReply({ by: amira, undone: false, reply }, amira, sent) === null) reply = replyAfter(sent)
        }
        expect(reply).toBe(said.includes(true) ? 'sent' : said.length > 0 ? 'not-sent' : 'opened')
      }),
    )
  })
})

describe('P9, P14: opened several times about one message', () => {
  const one: OpenedOnce = { what: 'warning', id: '2', customerId: 'petra', messageId: '<a>', at: '2026-11-03T09:00Z' }
  const others: [string, Partial<OpenedOnce>, boolean][] = [
    ['later', { at: '2026-11-03T09:05Z' }, true],
    ['at the same moment, and made later', { id: '3' }, true],
    ['at the same moment, and made before', { id: '1' }, false],
    ['itself', {}, false],
    ['earlier', { at: '2026-11-03T08:55Z', id: '3' }, false],
    ['later, something else', { at: '2026-11-03T09:05Z', what: 'reminder' }, false],
    ['later, about another message', { at: '2026-11-03T09:05Z', messageId: '<b>' }, false],
    ['later, to another customer', { at: '2026-11-03T09:05Z', customerId: 'jo' }, false],
  ]
  it.each(others)('the other %s', (_, other, again) => expect(isOpenedAgain(one, [{ ...one, ...other }])).toBe(again))

  it('one of several is enough', () => {
    const again = { ...one, at: '2026-11-03T09:05Z' }
    expect(isOpenedAgain(one, [{ ...again, messageId: '<b>' }, again])).toBe(true)
    expect(isOpenedAgain(one, [])).toBe(false)
  })

  it('without a message id nothing is known to be the same', () => {
    const unknown = { ...one, messageId: null }
    expect(isOpenedAgain(unknown, [{ ...unknown, at: '2026-11-03T09:05Z' }])).toBe(false)
  })
})

describe('P14: reminders and messages passed on', () => {
  const nothing = { reminder: false, forward: false }
  const all = { reminder: true, forward: true }
  const done = { reminded: true, forwarded: true }

  it('what Outlook opened waits, what the pane or the person sent counts, and so does a call', () => {
    const first = (channel: (typeof channels)[number], sent: typeof nothing) => firstReplies({ ...done, channel }, sent)
    expect(first('email', nothing)).toEqual({ reminderReply: 'opened', forwardReply: 'opened' })
    expect(first('email', { ...nothing, forward: true })).toEqual({ reminderReply: 'opened', forwardReply: 'sent' })
    expect(first('telephone', all)).toEqual({ reminderReply: null, forwardReply: null })
    expect(first('post', nothing)).toEqual({ reminderReply: 'opened', forwardReply: null })
    expect(firstReplies({ reminded: false, forwarded: true, channel: 'email' }, all)).toEqual({
      reminderReply: null,
      forwardReply: 'sent',
    })
  })

  const record = fc.record({
    messageId: fc.constantFrom('<a>', '<b>', null),
    reminded: fc.boolean(),
    forwarded: fc.boolean(),
    reminderReply: fc.constantFrom(...states),
    forwardReply: fc.constantFrom(...states),
  })

  it('one message counts once, however often it is passed on, and never while nothing has gone', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 12 }), (records) => {
        const countings = countOnce(records)
        const gone = (one: (typeof records)[number]) =>
          (one.reminded && reachedCustomer(one.reminderReply)) || (one.forwarded && reachedCustomer(one.forwardReply))
        for (const [i, one] of records.entries()) expect(countings[i] === 'not-confirmed').toBe(!gone(one))
        for (const messageId of ['<a>', '<b>']) {
          const theirs = records.flatMap((one, i) => (one.messageId === messageId && gone(one) ? [countings[i]] : []))
          expect(theirs).toEqual(theirs.map((_, i) => (i === 0 ? 'counts' : 'again')))
        }
        for (const [i, one] of records.entries()) {
          if (one.messageId === null && gone(one)) expect(countings[i]).toBe('counts')
        }
      }),
    )
  })

  describe('everybody learns that a message was passed on already', () => {
    const by = (person: typeof dan, forwardReply: ReplyState | null, at = '2026-11-03T09:00:00.000Z') => ({
      ...{ ...done, reminderReply: null, forwardReply, at, by: person },
    })

    it('the first that went, whoever asks', () => {
      const records = [by(dan, 'not-sent'), by(dan, null, '2026-11-03T10:00:00.000Z'), by(dan, 'sent')]
      const told = { at: '2026-11-03T10:00:00.000Z', by: 'Dan Okafor', confirmed: true }
      expect(passedOnBefore(records, amira)).toEqual(told)
      expect(passedOnBefore(records, dan)).toEqual(told)
    })

    it('or what a colleague opened and has not confirmed, which is not told as passed on', () => {
      expect(passedOnBefore([by(dan, 'opened')], amira)).toMatchObject({ by: 'Dan Okafor', confirmed: false })
      expect(passedOnBefore([by(dan, 'opened')], dan)).toBeNull()
      expect(passedOnBefore([by(dan, 'not-sent')], amira)).toBeNull()
      expect(passedOnBefore([{ ...by(dan, null), forwarded: false }], amira)).toBeNull()
      expect(passedOnBefore([], amira)).toBeNull()
    })
  })
})
