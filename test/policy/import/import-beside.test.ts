import { describe, expect, it } from 'vitest'
import { mayComeBeside } from '../../../server/policy/import/import-beside.ts'
import type { CurrentRestriction } from '../../../server/policy/restriction/scope.ts'

const of = (id: string, services: string[] | null, given: Partial<CurrentRestriction> = {}): CurrentRestriction => ({
  ...{ id, services, state: 'in-force', replacesId: null },
  ...given,
})
const known = ['Housing', 'Planning']

describe('P8: a restriction of a file beside another of the same customer', () => {
  it.each<[string, CurrentRestriction, CurrentRestriction, readonly string[] | null, boolean]>([
    ['can bind another service', of('a', ['Housing']), of('b', ['Planning']), known, true],
    ['cannot bind the same one', of('a', ['Housing']), of('b', ['Housing', 'Planning']), known, false],
    ['can bind a service that the council no longer has', of('a', ['Parks']), of('b', ['Planning']), known, true],
    ['cannot stand beside one for a service that nobody knows', of('a', ['Housing']), of('b', ['Parks']), known, false],
    ['cannot bind the whole council, too', of('a', null), of('b', ['Planning']), known, false],
    ['cannot stand beside one for the whole council', of('a', ['Housing']), of('b', null), null, false],
    [
      'can wait to take the place of that one',
      of('a', ['Housing'], { state: 'agreed', replacesId: 'b' }),
      of('b', null),
      null,
      true,
    ],
  ])('%s', (_, coming, other, services, may) => {
    expect(mayComeBeside(coming, other, services)).toBe(may)
  })
})
