import { describe, expect, it } from 'vitest'
import { doneWords } from '../../../addin/pane/standing/already-done-words.ts'
import { isAlreadyDone, type StandingView } from '../../../addin/pane/standing/view.ts'
import { standingWords } from '../../../addin/pane/standing/words.ts'
import type { AlreadyDone } from '../../../server/contract/standing/standing.ts'

const done = (given: Partial<AlreadyDone> = {}): AlreadyDone => ({
  what: 'warning',
  at: '2026-11-03T09:41:00.000Z',
  service: 'Housing',
  mine: false,
  confirmed: true,
  ...given,
})
const view = (...some: AlreadyDone[]): Extract<StandingView, { kind: 'known' }> => ({
  kind: 'known',
  standing: { kind: 'not-on-register' },
  address: 'ana@example.org',
  checkedAt: null,
  old: false,
  replyToUnread: false,
  ...(some.length > 0 ? { alreadyDone: some } : {}),
})

describe('what was done about a message already', () => {
  it.each([
    [done(), 'a colleague in Housing gave a polite warning for this message.'],
    [done({ service: null }), 'a colleague gave a polite warning for this message.'],
    [done({ mine: true }), 'you gave a polite warning for this message.'],
    [
      done({ confirmed: false }),
      'a colleague in Housing opened a polite warning for this message. We don’t know whether they sent it.',
    ],
    [done({ what: 'escalation' }), 'a colleague in Housing escalated this message.'],
    [done({ what: 'escalation', mine: true }), 'you escalated this message.'],
  ])('says when, and by which service: %j', (one, words) =>
    expect(doneWords(one, 'Europe/London')).toBe(`On 3 November 2026 at 09:41, ${words}`),
  )

  it('is not offered again once it counts', () => {
    expect(isAlreadyDone(view(), 'warning')).toBe(false)
    expect(isAlreadyDone(view(done()), 'warning')).toBe(true)
    expect(isAlreadyDone(view(done()), 'escalation')).toBe(false)
    expect(isAlreadyDone(view(done({ confirmed: false })), 'warning')).toBe(false)
  })

  it('“Nothing is recorded” is not said beside it', () => {
    expect(standingWords(view(), 'sender', 'Europe/London').detail).toBe('Nothing is recorded.')
    expect(standingWords(view(done({ confirmed: false })), 'sender', 'Europe/London').detail).toBe('')
  })
})
