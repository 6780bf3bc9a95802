import { describe, expect, it } from 'vitest'
import { Failure } from '../../../addin/api/failure.ts'
import type { ReplyTo } from '../../../addin/outlook/reading/open-message.ts'
import { type Answered, gravest } from '../../../addin/pane/standing/gravest.ts'
import { type SoFar, standingView } from '../../../addin/pane/standing/view.ts'
import type { Standing } from '../../../server/contract/standing/standing.ts'

const at = '2026-11-03T09:41:00.000Z'
const standings: Record<string, Standing> = {
  none: { kind: 'not-on-register' },
  warned: { kind: 'warned', customerId: 'c', warningId: 'w', warnedAt: at, service: null, lapsesOn: '2027-11-03' },
  pending: {
    kind: 'decision-pending',
    customerId: 'c',
    escalationId: 'e',
    escalatedAt: at,
    service: null,
    mine: false,
    mayWithdraw: false,
    mayWarn: true,
  },
  restricted: {
    kind: 'restricted',
    customerId: 'c',
    restrictionId: 'r',
    since: '2026-11-03',
    until: null,
    scope: { kind: 'whole-council' },
    instruction: {
      mayReply: false,
      you: null,
      say: 'Do not reply.',
      passTo: { name: 'Sam Reyes', address: 'sam@ambleford.example', post: 'Manager', deputy: null },
      arrangements: [],
      reminder: '',
    },
    passedOn: null,
  },
}
const said = (...names: string[]): Answered[] =>
  names.flatMap((name) => {
    const standing = standings[name]
    return standing ? [{ address: `${name}@example.org`, standing, checkedAt: at }] : []
  })

const answered = (...names: string[]) => ({ answered: said(...names), toConfirm: [], waiting: false, failure: null })
const waiting = { answered: [], toConfirm: [], waiting: true, failure: null }
const failed = (...names: string[]) => ({
  answered: said(...names),
  toConfirm: [],
  waiting: false,
  failure: new Failure('timed-out'),
})
const replyTo: ReplyTo = { read: true, addresses: [] }

const view = (part: Omit<Partial<SoFar>, 'who'> & { who?: Partial<SoFar['who']> } = {}) => {
  const who: SoFar['who'] = {
    about: 'sender',
    first: ['a@example.org'],
    later: [],
    candidates: [],
    others: [],
    othersLeftOut: 0,
    uncheckable: [],
    colleague: false,
    ...part.who,
  }
  const shown = standingView({ replyTo, first: answered('none'), later: answered(), ...part, who })
  return shown.kind === 'known' ? shown.standing.kind : shown.kind
}

describe('the one standing that is shown', () => {
  it('is the most serious of the sender’s addresses', () => {
    expect(view({ first: answered('none', 'warned'), later: answered('pending') })).toBe('decision-pending')
    expect(gravest(said('restricted', 'none'))?.address).toBe('restricted@example.org')
  })

  it('waits for every address before it shows “not on the register”', () => {
    expect(view()).toBe('not-on-register')
    expect(view({ first: waiting })).toBe('checking')
    expect(view({ later: waiting })).toBe('checking')
    expect(view({ replyTo: null })).toBe('checking')
  })

  it('does not wait once a restriction is known', () => {
    expect(view({ first: answered('restricted'), later: waiting, replyTo: null })).toBe('restricted')
  })

  it('is “not checked” when any call failed, unless a restriction is already known', () => {
    expect(view({ first: failed() })).toBe('not-checked')
    expect(view({ later: failed() })).toBe('not-checked')
    expect(view({ first: failed('none') })).toBe('not-checked')
    expect(view({ first: failed('warned') })).toBe('not-checked')
  })

  it('stays “restricted”, marked as old, when a new check fails', () => {
    expect(view({ first: failed('restricted') })).toBe('restricted')
  })

  it('is “not checked” for an address that cannot be looked up, unless something more serious is known', () => {
    const who = { uncheckable: ['not-an-internet-address' as const] }
    expect(view({ who, first: answered() })).toBe('not-checked')
    expect(view({ who, first: answered('none') })).toBe('not-checked')
    expect(view({ who, first: answered('warned') })).toBe('warned')
    expect(view({ who, first: answered('restricted') })).toBe('restricted')
  })

  it('does without Reply-To where this Outlook cannot give it', () => {
    expect(view({ replyTo: { read: false, outlook: 'cannot' } })).toBe('not-on-register')
  })

  it('is “not checked” when Outlook should have said where a reply would go, unless something more serious is known', () => {
    const replyTo = { read: false, outlook: 'did-not' } as const
    expect(view({ replyTo })).toBe('not-checked')
    expect(view({ replyTo, first: answered('warned') })).toBe('warned')
    expect(view({ replyTo, first: answered('restricted') })).toBe('restricted')
  })

  it('is “not checked”, never “colleague”, when Outlook did not say where a colleague’s replies go', () => {
    const who = { colleague: true }
    expect(view({ who, first: answered(), replyTo: { read: false, outlook: 'did-not' } })).toBe('not-checked')
    expect(view({ who, first: answered(), replyTo: { read: false, outlook: 'cannot' } })).toBe('colleague')
  })

  it('is “not checked” for one’s own message if a recipient cannot be looked up', () => {
    const who = { about: 'recipients', uncheckable: ['no-recipients'], colleague: true } as const
    expect(view({ who: { ...who, uncheckable: [...who.uncheckable] }, first: answered() })).toBe('not-checked')
  })

  it('is “not checked” for a message to more people than were asked about, unless one is restricted', () => {
    const who = { about: 'recipients' as const, uncheckable: ['too-many-recipients' as const], othersLeftOut: 6 }
    expect(view({ who })).toBe('not-checked')
    expect(view({ who, first: answered('none', 'restricted') })).toBe('restricted')
  })

  it('is about the sender, where several people have an equal standing; where a reply would go is named', () => {
    const [replies, from] = ['replies@example.org', 'from@example.org']
    const of = (address: string, name = 'none') => said(name).map((one) => ({ ...one, address }))
    const first = { ...answered(), answered: of(from) }
    const later = { ...answered(), answered: of(replies) }
    const who = { about: 'sender' as const, ...{ first: [from], later: [replies], candidates: [from, replies] } }
    const nobody = { others: [], othersLeftOut: 0, uncheckable: [], colleague: false }
    const seen = (part: Partial<SoFar>) => standingView({ who: { ...who, ...nobody }, replyTo, first, later, ...part })
    expect(seen({})).toMatchObject({ address: from, instead: [replies] })
    expect(seen({ later: { ...later, answered: of(replies, 'warned') } })).toMatchObject({ address: replies })
    const nameless = { ...who, ...nobody, candidates: [from] }
    expect(seen({ who: nameless })).not.toHaveProperty('instead')
  })

  it('is “not checked” if the Reply-To cannot be read, and says so beside something more serious', () => {
    const who = { uncheckable: ['unclear-reply-address' as const] }
    expect(view({ who })).toBe('not-checked')
    expect(view({ who: { ...who, colleague: true }, first: answered() })).toBe('not-checked')
    const grave = { first: answered('warned'), later: answered() }
    const all = { about: 'sender', first: [], later: [], candidates: [], others: [], othersLeftOut: 0 } as const
    expect(standingView({ who: { ...all, ...who, colleague: false } as never, replyTo, ...grave })).toMatchObject({
      standing: { kind: 'warned' },
      notAll: 'unclear-reply-address',
    })
  })

  it('names nobody else where both addresses are one customer’s', () => {
    const both = [...said('warned'), ...said('warned').map((one) => ({ ...one, address: 'again@example.org' }))]
    const who = { about: 'sender' as const, ...{ first: ['warned@example.org'], later: [], candidates: [] } }
    const nobody = { others: [], othersLeftOut: 0, uncheckable: [], colleague: false }
    const first = { ...answered(), answered: both }
    expect(standingView({ who: { ...who, ...nobody }, replyTo, first, later: answered() })).not.toHaveProperty(
      'instead',
    )
  })

  it('is “colleague” only when every address belongs to the council', () => {
    expect(view({ who: { colleague: true }, first: answered() })).toBe('colleague')
    expect(view({ who: { colleague: false }, first: answered(), later: answered('none') })).toBe('not-on-register')
  })
})

it('G: whatever is shown of the sender, an address of theirs that resembles the council’s domain is named', () => {
  const of = (name: string, resembles?: string): Answered[] =>
    said(name).map((one) => ({ ...one, ...(resembles ? { resembles } : {}) }))
  const none = { first: [], later: [], candidates: [], others: [], othersLeftOut: 0, uncheckable: [] }
  const who = { about: 'sender', ...none, colleague: false }
  const seen = (...all: Answered[]) =>
    standingView({ who, replyTo, first: { ...answered(), answered: all }, later: answered() } as SoFar)
  expect(seen(...of('restricted'), ...of('none', 'ambleford.example'))).toMatchObject({
    standing: { kind: 'restricted' },
    resembles: 'ambleford.example',
  })
  expect(seen(...of('none', 'ambleford.example'))).toMatchObject({ resembles: 'ambleford.example' })
  expect(seen(...of('none'))).not.toHaveProperty('resembles')
})
