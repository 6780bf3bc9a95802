import { describe, expect, it } from 'vitest'
import { firstDecidedOn, type Version, versionsOf } from '../../../server/policy/judging/versions.ts'

const version = (id: string, given: Partial<Version> = {}): Version => ({
  ...{ id, replacesId: null, state: 'in-force', madeAt: '2026-10-01T09:00:00.000Z', madeOn: '2026-10-01' },
  ...{ inForceOn: '2026-10-05', liftedOn: null, escalationId: null, decidedBy: null },
  ...given,
})
const first = version('first')
const replaced = { state: 'replaced', liftedOn: '2026-11-03' } as const
const later = { madeAt: '2026-11-01T09:00:00.000Z', madeOn: '2026-11-01', inForceOn: '2026-11-03' } as const

describe('P14: the versions of one restriction', () => {
  it.each<[string, Version, Version, boolean]>([
    ['one that varies the other', first, version('second', { ...later, inForceOn: null, replacesId: 'first' }), true],
    ['one that came into force as the other was replaced', version('first', replaced), version('second', later), true],
    [
      'one that was agreed as an agreed one was replaced',
      version('first', { ...replaced, inForceOn: null, liftedOn: '2026-11-01' }),
      version('second', later),
      true,
    ],
    [
      'one that came into force on another day',
      version('first', replaced),
      version('second', { ...later, inForceOn: '2026-11-04' }),
      false,
    ],
    [
      'one that is not in force yet, and one that was replaced on no known day',
      version('first', { ...replaced, liftedOn: null }),
      version('second', { ...later, inForceOn: null }),
      false,
    ],
    [
      'one that came as the other was lifted',
      version('first', { ...replaced, state: 'lifted' }),
      version('second', later),
      false,
    ],
    ['one beside the other', first, version('second', later), false],
    [
      'one that was never in force, and one that still is',
      first,
      version('second', { ...later, inForceOn: null }),
      false,
    ],
    [
      'one that was made before what was replaced',
      version('first', { ...replaced, madeAt: '2026-11-02T09:00:00.000Z' }),
      version('second', later),
      false,
    ],
    ['one of the same moment', version('first', { ...replaced, madeAt: later.madeAt }), version('second', later), true],
  ])('%s', (_, one, other, are) => {
    const ids = (id: string) =>
      versionsOf(id, [one, other])
        .map((version) => version.id)
        .toSorted()
    expect(ids('first')).toEqual(are ? ['first', 'second'] : ['first'])
    expect(ids('second')).toEqual(are ? ['first', 'second'] : ['second'])
  })

  it('are found from each of a chain, once', () => {
    const second = version('second', { ...later, replacesId: 'first' })
    const third = version('third', { ...later, madeOn: '2026-11-02', replacesId: 'second' })
    const all = [first, second, third, version('apart', { inForceOn: '2026-01-01' })]
    for (const id of ['first', 'second', 'third'])
      expect(
        versionsOf(id, all)
          .map((one) => one.id)
          .toSorted(),
      ).toEqual(['first', 'second', 'third'])
    expect(versionsOf('apart', all)).toEqual([all[3]])
    expect(versionsOf('unknown', all)).toEqual([])
  })
})

describe('P14: the day of the first decision', () => {
  const change = version('second', { ...later, inForceOn: null, replacesId: 'first' })

  it('is that of the oldest version', () => {
    expect(firstDecidedOn('second', [first, change], '2026-11-01')).toBe('2026-10-01')
  })

  it('is unknown of what came from a file', () => {
    expect(firstDecidedOn('second', [{ ...first, imported: true }, change], '2026-11-01')).toBeNull()
  })
})
