import { describe, expect, it } from 'vitest'
import { Failure } from '../../../addin/api/failure.ts'
import type { Answered } from '../../../addin/pane/standing/gravest.ts'
import { type SoFar, standingView } from '../../../addin/pane/standing/view.ts'
import type { Standing } from '../../../server/contract/standing/standing.ts'

const [stranger, jo] = ['stranger@example.com', 'jo@example.org']
const none = { kind: 'not-on-register' } as Standing
const restricted = { kind: 'restricted', customerId: 'jo', instruction: { mayReply: false } } as Standing
const warned = (customerId: string) => ({ kind: 'warned', customerId }) as Standing

const answers = (...all: [string, Standing][]): SoFar['first'] => ({
  answered: all.map(([address, standing]): Answered => ({ address, standing, checkedAt: '2026-11-03T09:41:00.000Z' })),
  ...{ toConfirm: [], waiting: false, failure: null },
})

/** A message of a stranger that asks for its reply to go to Jo. */
const namesJo: SoFar = {
  who: {
    ...{ about: 'sender', first: [stranger], later: [jo], candidates: [stranger, jo] },
    ...{ others: [], othersLeftOut: 0, uncheckable: [], colleague: false },
  },
  ...{ replyTo: { read: true, addresses: [jo] }, first: answers([stranger, none]), later: answers([jo, restricted]) },
}

describe('G, accuracy: a stranger who names a customer in Reply-To', () => {
  it.each([restricted, warned('jo')])(
    'shows that customer’s standing, $kind, and the sender can be chosen',
    (standing) => {
      expect(standingView({ ...namesJo, later: answers([jo, standing]) })).toMatchObject({
        ...{ standing, address: jo, instead: [stranger] },
      })
    },
  )

  it('once the sender is chosen shows theirs, where a reply would go, and the way back', () => {
    const view = standingView({ ...namesJo, chosen: stranger })
    expect(view).toMatchObject({
      ...{ standing: none, address: stranger, instead: [jo], replyTo: { address: jo, kind: 'restricted' } },
    })
    expect(standingView({ ...namesJo, chosen: jo })).toMatchObject({ address: jo, instead: [stranger] })
    expect(standingView({ ...namesJo, chosen: jo })).not.toHaveProperty('replyTo')
  })

  it.each<[string, Partial<SoFar>]>([
    ['a check failed', { first: { ...answers([stranger, none]), failure: new Failure('timed-out') } }],
    ['a check is under way', { first: { ...answers([stranger, none]), waiting: true } }],
    ['Reply-To is not read yet', { replyTo: null }],
    ['Outlook did not say where a reply would go', { replyTo: { read: false, outlook: 'did-not' } }],
    ['somebody else cannot be checked', { who: { ...namesJo.who, uncheckable: ['too-many-reply-addresses'] } }],
  ])('hides no restriction while %s, whoever was chosen', (_, part) => {
    const view = standingView({ ...namesJo, ...part, chosen: stranger })
    expect(view).toMatchObject({ standing: restricted, address: jo })
    expect(view).not.toHaveProperty('instead')
  })
})

describe('P8: two customers in Reply-To', () => {
  const mia = 'mia@example.com'
  const mayReply = { kind: 'restricted', customerId: 'mia', instruction: { mayReply: true } } as Standing
  const mayNot = { kind: 'restricted', customerId: 'jo', instruction: { mayReply: false } } as Standing
  const both = {
    ...namesJo,
    who: { ...namesJo.who, later: [mia, jo], candidates: [stranger, mia, jo] },
    later: answers([mia, mayReply], [jo, mayNot]),
  }

  it('show the one who may not be answered, whoever is named first', () => {
    expect(standingView(both)).toMatchObject({ address: jo, standing: mayNot })
  })

  it('and beside somebody who is only warned, show the one who may be answered', () => {
    const later = answers([mia, mayReply], [jo, warned('jo')])
    expect(standingView({ ...both, later })).toMatchObject({ address: mia, standing: mayReply })
  })

  it('name that one as where a reply would go, if the other is chosen', () => {
    expect(standingView({ ...both, chosen: mia })).toMatchObject({
      ...{ address: mia, standing: mayReply, replyTo: { address: jo, kind: 'restricted' } },
    })
  })
})

describe('a sender whose own standing is the gravest', () => {
  it.each([stranger, jo])('is who the message is about, even if %s was chosen', (chosen) => {
    const view = standingView({
      ...{ ...namesJo, chosen },
      ...{ first: answers([stranger, restricted]), later: answers([jo, warned('other')]) },
    })
    expect(view).toMatchObject({ address: stranger, standing: restricted })
    expect(view).not.toHaveProperty('instead')
  })

  it('is not another person where the reply would go to them too', () => {
    const view = standingView({
      ...{ ...namesJo, chosen: stranger },
      ...{ first: answers([stranger, warned('jo')]), later: answers([jo, restricted]) },
    })
    expect(view).toMatchObject({ address: jo, standing: restricted })
    expect(view).not.toHaveProperty('instead')
  })
})

describe('P9: a form on the council’s website, whose Reply-To is whoever filled it in', () => {
  const form: SoFar = { ...namesJo, who: { ...namesJo.who, candidates: [jo, stranger] }, later: answers([jo, none]) }

  it('is about them, although the register answered about the sender first', () => {
    expect(standingView(form)).toMatchObject({ address: jo, instead: [stranger] })
  })

  it('names the domain that their own address resembles', () => {
    const resembling = (address: string, resembles: string) => ({
      ...answers([address, none]),
      answered: [{ address, standing: none, checkedAt: '2026-11-03T09:41:00.000Z', resembles }],
    })
    const given = { first: resembling(stranger, 'first.example'), later: resembling(jo, 'later.example') }
    expect(standingView({ ...form, ...given })).toMatchObject({ resembles: 'later.example' })
  })
})
