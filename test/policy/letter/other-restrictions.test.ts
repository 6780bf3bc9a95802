import { describe, expect, it } from 'vitest'
import { othersOn } from '../../../server/policy/letter/other-restrictions.ts'

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
