import { describe, expect, it } from 'vitest'
import { canTakeBackAnswer, mayTakeBackAnswer } from '../../../server/policy/judging/judging.ts'
import { mayReviewFor } from '../../../server/policy/judging/posts.ts'
import { firstDecidedOn, type VersionDays } from '../../../server/policy/judging/versions.ts'

describe('P14, G: an answer to a representation whose letter has not gone', () => {
  it.each([
    ['who gave it', { isOwn: true, involvement: ['decided'] }, true],
    ['who had no part', { isOwn: false, involvement: [] }, true],
    ['who gave it and had no other part', { isOwn: true, involvement: [] }, true],
    ['who decided first', { isOwn: false, involvement: ['decided'] }, false],
  ] as const)('can be decided anew by whoever: %s', (_, by, may) => {
    expect(canTakeBackAnswer(by)).toBe(may)
    expect(mayTakeBackAnswer(by)?.refusal).toBe(may ? undefined : 'answer-not-sent')
  })
})

describe('P14: the first decision about a restriction', () => {
  const version = (id: string, given: Partial<VersionDays>): VersionDays => ({
    ...{ id, replacesId: null, state: 'lifted', madeAt: '2026-11-03T09:00:00.000Z', madeOn: '2026-11-03' },
    ...{ inForceOn: null, liftedOn: null, imported: false, ...given },
  })
  it('is that about its oldest version, or the day from which it was in force, if that was sooner', () => {
    const all = [
      version('first', { inForceOn: '2026-10-20' }),
      version('second', { replacesId: 'first', madeOn: '2027-01-05' }),
      version('another', { madeOn: '2025-01-01', madeAt: '2025-01-01T09:00:00.000Z' }),
    ]
    expect(firstDecidedOn('second', all, '2027-01-05')).toBe('2026-10-20')
    expect(firstDecidedOn('another', all, '2024-12-31')).toBe('2024-12-31')
  })

  it('is not known where a version came from a file', () => {
    const all = [version('first', { imported: true }), version('second', { replacesId: 'first' })]
    expect(firstDecidedOn('second', all, '2026-11-03')).toBeNull()
  })
})

describe('P15: a review', () => {
  it('is for the holder of the reviewer’s post, and for who may too; for anybody with the role while nobody is named', () => {
    const holder = (who: string) => ({ name: who, accounts: [`${who}/t`] })
    const post = (who: string | null) => ({ post: 'A post', holder: who === null ? null : holder(who) })
    const account = (who: string) => ({ oid: who, tid: 't' })
    const posts = { holders: [holder('frances'), holder('tom')], today: '2026-11-03' }
    expect(mayReviewFor(account('frances'), post('frances'), posts)).toBe(true)
    expect(mayReviewFor(account('tom'), post('frances'), posts)).toBe(false)
    expect(mayReviewFor(account('tom'), post('frances'), posts, [post('tom')])).toBe(true)
    expect(mayReviewFor(account('amira'), post('frances'), posts, [post('tom')])).toBe(false)
    expect(mayReviewFor(account('amira'), post(null), posts)).toBe(true)
  })
})
