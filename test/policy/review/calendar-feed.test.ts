import { describe, expect, it } from 'vitest'
import { isLeftOut, mayMakeCalendarFeed, worksFor } from '../../../server/policy/review/calendar-feed.ts'

const today = '2026-11-03'
const frances = { oid: 'frances', tid: 't' }
const holder = (...accounts: string[]) => ({ name: accounts[0] ?? '', accounts })
const here = holder('frances/t', 'frances-2/t')
const left = { ...here, lastDay: '2026-11-02' }
const tom = holder('tom/t')

describe('P15: the address of the calendar of reviews', () => {
  it.each([
    ['for a holder of a post', [tom, here], true],
    ['for a holder on their last day', [{ ...here, lastDay: today }], true],
    ['for whom the settings do not name, by their role', [tom], true],
    ['while they hold another post', [left, here], true],
    ['no longer once their last day in every post has passed', [left, { ...left, lastDay: '2026-10-01' }, tom], false],
  ])('works %s', (_, holders, works) => {
    expect(worksFor(frances, holders, today)).toBe(works)
    const officer = { ...frances, roles: ['AuthorisingOfficer' as const] }
    expect(mayMakeCalendarFeed(officer, holders, today)?.refusal).toBe(works ? undefined : 'not-a-post-holder')
  })

  it('is made by nobody without the role', () => {
    expect(mayMakeCalendarFeed({ ...frances, roles: [] }, [here], today)?.refusal).toBe('not-authorised')
    expect(mayMakeCalendarFeed({ ...frances, roles: [] }, [left], today)?.refusal).toBe('not-authorised')
  })

  it.each([
    ['named no longer', [tom, here], [tom], true],
    ['named still', [here], [tom, here], false],
    ['named as of now', [tom], [here], false],
    ['never named', [tom], [tom], false],
  ])('tells who was left out of the settings: %s', (_, before, after, isOut) => {
    expect(isLeftOut(frances, before, after)).toBe(isOut)
  })
})
