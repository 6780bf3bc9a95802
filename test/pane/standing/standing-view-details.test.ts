import { describe, expect, it } from 'vitest'
import { Failure } from '../../../addin/api/failure.ts'
import type { ReplyTo } from '../../../addin/outlook/reading/open-message.ts'
import { type Answered, answeredIn, gravest } from '../../../addin/pane/standing/gravest.ts'
import { isServiceAsked, type SoFar, standingView } from '../../../addin/pane/standing/view.ts'
import type { Standing } from '../../../server/contract/standing/standing.ts'

const checkedAt = '2026-11-03T09:41:00.000Z'
const told = (standing: unknown, more: Partial<Answered> = {}): Answered => ({
  address: 'a@example.org',
  standing: standing as Standing,
  checkedAt,
  ...more,
})
const nobody = told({ kind: 'not-on-register' })
const restricted = (scope = 'whole-council') => told({ kind: 'restricted', scope: { kind: scope } })
const answers = (...answered: Answered[]) => ({ answered, toConfirm: [], waiting: false, failure: null })
const failing = (...answered: Answered[]) => ({ ...answers(...answered), failure: new Failure('timed-out') })
const read: ReplyTo = { read: true, addresses: [] }
const unread = (outlook: 'did-not' | 'cannot') => ({ read: false, outlook }) as ReplyTo

const shown = (part: Omit<Partial<SoFar>, 'who'> & { who?: Partial<SoFar['who']> } = {}) => {
  const none = { first: [], later: [], candidates: [], others: [], othersLeftOut: 0, uncheckable: [], colleague: false }
  const who: SoFar['who'] = { about: 'sender', ...none, ...part.who }
  return standingView({ replyTo: read, first: answers(nobody), later: answers(), ...part, who })
}

describe('the whole of what is shown', () => {
  it('a standing with its address and time, checked now', () => {
    expect(shown()).toEqual({
      kind: 'known',
      standing: nobody.standing,
      address: 'a@example.org',
      checkedAt,
      old: false,
      replyToUnread: false,
    })
  })

  it('a restriction is old only if the newest check failed', () => {
    expect(shown({ first: answers(restricted()) })).toMatchObject({ old: false })
    expect(shown({ first: failing(restricted()) })).toMatchObject({ old: true })
  })

  it('a colleague has no address and no time, and is never old, whatever else was answered', () => {
    const colleague = { kind: 'known', standing: { kind: 'colleague' }, address: null, checkedAt: null, old: false }
    expect(shown({ who: { colleague: true }, first: answers() })).toEqual({ ...colleague, replyToUnread: false })
    expect(shown({ who: { colleague: true } })).toEqual({ ...colleague, replyToUnread: false })
  })

  it('says that Reply-To was not read; of a sent message only where Outlook should have told', () => {
    const cannot = unread('cannot')
    expect(shown({ replyTo: cannot })).toMatchObject({ replyToUnread: true })
    expect(shown({ replyTo: cannot, who: { about: 'recipients' } })).toMatchObject({ replyToUnread: false })
    expect(shown({ replyTo: unread('did-not'), who: { about: 'recipients' } })).toMatchObject({ replyToUnread: true })
  })

  it('is “not checked” if Outlook did not say where a reply goes, but not for recipients, and not if it can never say', () => {
    const didNot = unread('did-not')
    expect(shown({ replyTo: didNot })).toEqual({ kind: 'not-checked', why: 'reply-to-unread' })
    expect(shown({ replyTo: didNot, who: { about: 'recipients' } })).toMatchObject({ kind: 'known' })
    expect(shown({ replyTo: null, who: { about: 'recipients' } })).toEqual({ kind: 'checking' })
    expect(shown({ replyTo: unread('cannot') })).toMatchObject({ kind: 'known' })
  })

  it.each(['warned', 'formally-warned', 'decision-pending', 'agreed'])(
    '“%s” shows although another address cannot be looked up',
    (kind) => {
      const who = { uncheckable: ['no-address' as const] }
      expect(shown({ who, first: answers(told({ kind })) })).toMatchObject({ standing: { kind } })
      expect(shown({ who })).toEqual({ kind: 'not-checked', why: 'no-address' })
    },
  )

  it('an address that the register did not check says why', () => {
    const first = answers(told({ kind: 'not-checked', why: 'no-address' }))
    expect(shown({ first })).toEqual({ kind: 'not-checked', why: 'no-address' })
  })

  it('what to do before a visit, each sentence once, beside a restriction and beside anything else', () => {
    const visits = [told(nobody.standing, { beforeVisit: ['Go in twos.', 'Call first.'] })]
    const again = told(restricted().standing, { beforeVisit: ['Go in twos.'] })
    expect(shown({ first: answers(...visits) })).toMatchObject({ beforeVisit: ['Go in twos.', 'Call first.'] })
    const both = shown({ first: answers(...visits), later: answers(again) })
    expect(both).toMatchObject({ standing: { kind: 'restricted' }, beforeVisit: ['Go in twos.', 'Call first.'] })
    expect(shown()).not.toHaveProperty('beforeVisit')
    expect(shown({ first: answers(restricted()) })).not.toHaveProperty('beforeVisit')
  })

  it('the domain that an address resembles, and only then', () => {
    const first = answers(told(nobody.standing, { resembles: 'ambleford.example' }))
    expect(shown({ first })).toMatchObject({ resembles: 'ambleford.example' })
    expect(shown()).not.toHaveProperty('resembles')
  })
})

describe('whether the service is asked for', () => {
  it('only if a restriction may bind the person’s service, and nobody knows', () => {
    expect(isServiceAsked(shown({ first: answers(restricted('service-unknown')) }))).toBe(true)
    expect(isServiceAsked(shown({ first: answers(restricted('services')) }))).toBe(false)
    expect(isServiceAsked(shown())).toBe(false)
    expect(isServiceAsked({ kind: 'checking' })).toBe(false)
  })
})

describe('several answers', () => {
  it('each has the time of its check, and of equals the first counts', () => {
    const { standing } = nobody
    const [one, other] = answeredIn({
      checkedAt,
      toConfirm: [],
      standings: [
        { address: 'one@example.org', standing },
        { address: 'other@example.org', standing },
      ],
    } as never)
    expect(one).toEqual({ address: 'one@example.org', standing, checkedAt })
    expect(gravest([one, other] as Answered[])).toBe(one)
  })
})

describe('what was done about the message already', () => {
  const act = { what: 'escalation' as const, at: checkedAt, service: null, mine: false, confirmed: true }

  it('P10: is told once where From and Reply-To are the same customer’s', () => {
    const first = answers(told({ kind: 'agreed' }, { alreadyDone: [act] }))
    const later = answers(told({ kind: 'agreed' }, { address: 'b@example.org', alreadyDone: [{ ...act }] }))
    expect(shown({ first, later })).toMatchObject({ alreadyDone: [act] })
  })

  it('P9, P10: two acts are told as two', () => {
    const other = { ...act, at: '2026-11-03T09:42:00.000Z' }
    const first = answers(told({ kind: 'agreed' }, { alreadyDone: [act, other] }))
    expect(shown({ first })).toMatchObject({ alreadyDone: [act, other] })
  })
})
