import { describe, expect, test } from 'vitest'
import { choicesIn, fragmentOf, readEscalationView, readRestrictionView } from '../../addin/register/log/view.ts'
import { readFragment } from '../../addin/register/shell/fragment.ts'
import { openTo } from '../../addin/register/shell/sections.ts'
import type { Role } from '../../server/policy/vocabulary.ts'

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

describe('each role sees only its own sections of the register’s page', () => {
  const reading = ['reviews', 'log', 'customers', 'report']
  const records = ['restrictions', 'formal-warnings', 'letters']
  /** Designated contacts have no role, and whoever escalated comes from an e-mail. */
  const anybody = ['passed-to-you', 'escalations', 'help']
  const rows: [who: string, roles: Role[], listed: string[], unlisted: string[]][] = [
    ['nobody’s role', [], [], anybody],
    [
      'AuthorisingOfficer',
      ['AuthorisingOfficer'],
      ['work', ...reading, 'mail-flow'],
      [...anybody, ...records, 'sign-import'],
    ],
    ['Reviewer', ['Reviewer'], ['work', ...reading], [...anybody, ...records]],
    [
      'RegisterKeeper',
      ['RegisterKeeper'],
      ['work', ...reading, 'import', 'export', 'retention', 'mail-flow', 'settings'],
      [...anybody, ...records, 'subject-access', 'sign-import', 'arrangements', 'unsent-mail'],
    ],
    ['ICT', ['ICT'], ['work', 'mail-flow'], [...anybody, 'arrangements']],
    ['Auditor', ['Auditor'], ['ledger', 'own-parts', 'audit'], anybody],
    [
      'two roles',
      ['ICT', 'Auditor'],
      ['work', 'mail-flow', 'ledger', 'own-parts', 'audit'],
      [...anybody, 'arrangements'],
    ],
  ]

  test.each(rows)('%s', (_, roles, listed, unlisted) => {
    const open = openTo(roles)
    const paths = (some: typeof open) => some.map(({ path }) => path)
    expect(paths(open.filter((one) => !one.unlisted))).toEqual(listed)
    expect(paths(open.filter((one) => one.unlisted)).sort()).toEqual([...unlisted].sort())
  })

  test('a designated contact finds what was passed to them in the list', () => {
    const listed = openTo([], true).filter((one) => !one.unlisted)
    expect(listed.map(({ path }) => path)).toEqual(['passed-to-you'])
  })
})
