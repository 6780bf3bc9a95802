import { describe, expect, it } from 'vitest'
import { endedBy, othersOn } from '../../../server/policy/letter/other-restrictions.ts'

const known = ['Housing', 'Planning']
const terms = { measures: [], contact: { name: 'Sam Reyes', post: '', address: '' }, mail: { kind: 'none' as const } }
const held = (id: string, services: string[] | null, given = {}) => ({
  ...{ id, services, replacesId: null, isTold: true, terms },
  ...{ inForceOn: '2026-11-01', until: null, liftedOn: null, ...given },
})
const on = (all: Parameters<typeof othersOn>[1], given: Partial<Parameters<typeof othersOn>[2]> = {}) =>
  othersOn('2026-11-10', all, { aboutId: 'this', next: null, known, ...given })

describe('P8: the other restrictions on the day of a letter', () => {
  it('are those in force, without the one that the letter is about', () => {
    const all = [held('this', ['Housing']), held('other', ['Planning'], { isTold: false })]
    expect(on(all)).toEqual([{ services: ['Planning'], isTold: false, terms }])
    expect(on(all, { aboutId: null })).toHaveLength(2)
    expect(on([held('over', ['Planning'], { liftedOn: '2026-11-10' })])).toEqual([])
    expect(on([held('not yet', ['Planning'], { inForceOn: null })])).toEqual([])
  })

  it('leave out what gives way to the one that the letter brings into force', () => {
    const all = [held('before', ['Housing']), held('beside', ['Planning'])]
    const next = { replacesId: 'before', services: ['Housing'] }
    expect(on(all, { next })).toEqual([{ services: ['Planning'], isTold: true, terms }])
    expect(on(all, { next: { replacesId: null, services: null } })).toEqual([])
  })

  it('bind the whole council where they name no service', () => {
    expect(on([held('a', null), held('b', [])])).toEqual([
      { services: null, isTold: true, terms },
      { services: null, isTold: true, terms },
    ])
  })
})

describe('P8, P14: from when those applied that end as the letter’s restriction begins', () => {
  type Held = Parameters<typeof endedBy>[1][number]
  const inForce = (id: string, given: Partial<Held> = {}): Held => ({
    ...held(id, ['Housing']),
    state: 'in-force',
    ...given,
  })
  const replaced = { state: 'replaced', liftedOn: '2026-11-05' } as const
  const about = { id: 'this', replacesId: null, services: null }
  const ended = (all: Held[], given: Partial<Parameters<typeof endedBy>[2]> = {}) =>
    endedBy('2026-11-10', all, { about, begunOn: null, known, ...given })

  it('is the day of each that gives way, once, the earliest first', () => {
    const all = [inForce('b', { inForceOn: '2026-11-02' }), inForce('a'), inForce('c', { inForceOn: '2026-11-02' })]
    expect(ended(all)).toEqual(['2026-11-01', '2026-11-02'])
    expect(ended([])).toEqual([])
  })

  it.each<[string, Partial<Held>, Partial<typeof about>]>([
    ['itself', { id: 'this' }, {}],
    ['one of which the customer was not told', { isTold: false }, {}],
    ['one that stays beside it, for another service', {}, { services: ['Planning'] as never }],
    ['the one that it varies, of which its letter tells itself', { id: 'varied' }, { replacesId: 'varied' as never }],
    ['another version of that one', { replacesId: 'varied' }, { replacesId: 'varied' as never }],
    ['one that was over already', { liftedOn: '2026-11-10' }, {}],
    ['one that never began', { inForceOn: null }, {}],
  ])('does not count %s', (_, given, changed) => {
    expect(ended([inForce('one', given)], { about: { ...about, ...changed } })).toEqual([])
  })

  it('counts what varies something else', () => {
    expect(
      ended([inForce('one', { replacesId: 'another' })], { about: { ...about, replacesId: 'varied' } }),
    ).toHaveLength(1)
    expect(ended([inForce('one', { replacesId: 'another' })])).toHaveLength(1)
  })

  it('counts, for one that began before its letter, what gave way on that day', () => {
    const all = [inForce('before', replaced)]
    expect(ended(all, { begunOn: '2026-11-05' })).toEqual(['2026-11-01'])
    expect(ended(all, { begunOn: '2026-11-06' })).toEqual([])
    expect(ended([inForce('lifted', { ...replaced, state: 'lifted' })], { begunOn: '2026-11-05' })).toEqual([])
    expect(ended([inForce('still', {})], { begunOn: '2026-11-05' })).toEqual([])
    expect(ended([inForce('never began', { ...replaced, inForceOn: null })], { begunOn: '2026-11-05' })).toEqual([])
  })
})
