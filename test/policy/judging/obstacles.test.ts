import { describe, expect, it } from 'vitest'
import { approvalObstacle, mayApproveAs, mayDecideAs, postObstacle } from '../../../server/policy/judging/posts.ts'

const account = (oid: string) => ({ oid, tid: 't' })
const holder = { name: 'Frances Lane', accounts: ['frances/t'] }
const posts = { authorising: [{ post: 'Director', holder }], holders: [holder], today: '2026-11-03' }
const empty = { ...posts, authorising: [{ post: 'Director', holder: null }] }
const [frances, tom] = [account('frances'), account('tom')]

describe('P13: what prevents somebody with the role from deciding', () => {
  it.each([
    ['nothing, for the holder of a post', frances, [], posts, null],
    ['that nobody holds a post', frances, [frances], empty, 'no-holders'],
    ['that they hold none, also if they escalated', tom, [tom], posts, 'no-post'],
    ['that they escalated', frances, [tom, frances], posts, 'escalated'],
    ['not that somebody else escalated', frances, [tom], posts, null],
  ] as const)('%s', (_, who, escalatedBy, given, obstacle) => {
    expect(approvalObstacle(who, escalatedBy, given)).toBe(obstacle)
    expect(postObstacle(who, given)).toBe(obstacle === 'escalated' ? null : obstacle)
  })

  it.each([
    [null, frances, posts],
    ['posts-without-holders', frances, empty],
    ['not-a-post-holder', tom, posts],
  ] as const)('is told as %s', (refusal, who, given) => {
    expect(mayDecideAs({ ...who, roles: ['AuthorisingOfficer'] }, given)?.refusal ?? null).toBe(refusal)
    expect(mayApproveAs({ ...who, roles: ['AuthorisingOfficer'] }, [], given)?.refusal ?? null).toBe(refusal)
    expect(mayApproveAs({ ...who, roles: ['Reviewer'] }, [], given)?.refusal).toBe('not-authorised')
  })
})
