import { describe, expect, test } from 'vitest'
import { choicesIn, fragmentOf, readEscalationView, readRestrictionView } from '../../addin/log/view.ts'
import { readFragment } from '../../addin/register/fragment.ts'

describe('the fragment of the register’s page', () => {
  test.each([
    ['', '', [], ''],
    ['#', '', [], ''],
    ['#/log', 'log', [], ''],
    ['#log', 'log', [], ''],
    ['#/log/escalations?state=pending', 'log', ['escalations'], 'state=pending'],
    ['#/customers/a%2Fb/?x=1?2', 'customers', ['a/b'], 'x=1%3F2'],
    ['#/%E0%A4%A/y', '%E0%A4%A', ['y'], ''],
  ])('%s', (hash, path, rest, query) => {
    const read = readFragment(hash)
    expect([read.path, read.rest, read.query.toString()]).toEqual([path, rest, query])
  })
})

describe('a link to a view of the log', () => {
  const query = (fragment: string) => readFragment(fragment).query
  const wide = readRestrictionView(query('#/log'))

  test('shows everything, newest decision first, when it is empty', () => {
    expect(wide).toEqual({
      states: [],
      marks: [],
      service: null,
      measure: null,
      sort: { by: 'decided-on', direction: 'descending' },
    })
    expect(choicesIn(wide)).toBe(0)
  })

  test.each([
    { states: ['in-force', 'lifted'] as const },
    { marks: ['letter-outstanding', 'overdue'] as const },
    { service: 'Parks & Gardens?' },
    { measure: 'channel-closed' as const },
    { sort: { by: 'review-due', direction: 'ascending' } as const },
  ])('gives back the same view: %o', (part) => {
    const view = { ...wide, ...part } as typeof wide
    expect(readRestrictionView(query(fragmentOf('log', view)))).toEqual(view)
    expect(choicesIn(view)).toBe(
      Object.values(part)
        .flat()
        .filter((one) => typeof one === 'string').length,
    )
  })

  test('gives back views of escalations, too', () => {
    const view = {
      states: ['pending' as const],
      service: 'Housing',
      behaviour: 'abusive' as const,
      sort: { by: 'name', direction: 'ascending' } as const,
    }
    const fragment = fragmentOf('log/escalations', view)
    expect(readFragment(fragment).rest).toEqual(['escalations'])
    expect(readEscalationView(query(fragment))).toEqual(view)
  })

  test('ignores names in an old link that no longer exist', () => {
    const old = query('#/log?state=paused&state=lifted&mark=x&measure=none&by=age&direction=up')
    expect(readRestrictionView(old)).toEqual({ ...wide, states: ['lifted'] })
  })
})
