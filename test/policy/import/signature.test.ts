import { describe, expect, it } from 'vitest'
import { canSign, mayApproveImported, maySign, type Signable } from '../../../server/policy/import/signature.ts'
import type { Posts } from '../../../server/policy/judging/posts.ts'
import type { Role } from '../../../server/policy/vocabulary.ts'
import { importStates } from '../../../server/policy/vocabulary-import.ts'

const list = 'digest of the list'
const account = (oid: string, ...roles: Role[]) => ({ oid, tid: 't', roles })
const frances = account('frances', 'AuthorisingOfficer')
/** Tom's second account, by which he uploads. */
const tomAsKeeper = account('tom-2', 'RegisterKeeper')
const tom = account('tom', 'AuthorisingOfficer')
const ruth = account('ruth', 'RegisterKeeper')
const holder = (name: string, ...accounts: string[]) => ({ post: `Post of ${name}`, holder: { name, accounts } })

const authorising = [holder('Frances', 'frances/t'), holder('Tom', 'tom/t', 'tom-2/t')]
const posts: Posts = { authorising, holders: authorising.map((post) => post.holder), today: '2026-11-03' }
/** Tom holds no post from the next day. */
const left: Posts = {
  ...posts,
  authorising: authorising.map((post, n) =>
    n === 1 ? { ...post, holder: { ...post.holder, lastDay: '2026-11-02' } } : post,
  ),
}
const vacant: Posts = { authorising: [{ post: 'Director', holder: null }], holders: [], today: '2026-11-03' }

/** Ruth uploaded it. */
const toSign: Signable = { state: 'to-sign', by: ruth, list }
const othersThan = (state: Signable['state']) => importStates.filter((one) => one !== state)

describe('P13: an officer signs what an import would put in force', () => {
  it('if they hold a post and did not upload the file', () => {
    expect(canSign(toSign, frances, posts)).toBe(true)
    expect(maySign(toSign, frances, posts, list)).toBeNull()
  })

  it.each<[string, Signable, ReturnType<typeof account>, Posts, string]>([
    [
      'without the role, even if they hold a post',
      toSign,
      { ...frances, roles: ['Reviewer'] },
      posts,
      'not-authorised',
    ],
    ['who holds no post', toSign, account('ines', 'AuthorisingOfficer'), posts, 'not-a-post-holder'],
    ['whose last day in the post has passed', toSign, tom, left, 'not-a-post-holder'],
    ['while the settings name no holder', toSign, frances, vacant, 'posts-without-holders'],
    ['who uploaded the file', { ...toSign, by: frances }, frances, posts, 'own-import'],
    ['who uploaded the file with another account', { ...toSign, by: tomAsKeeper }, tom, posts, 'own-import'],
  ])('never somebody %s', (_, given, officer, named, refusal) => {
    expect(canSign(given, officer, named)).toBe(false)
    expect(maySign(given, officer, named, list)?.refusal).toBe(refusal)
  })

  it.each(othersThan('to-sign'))('not while the file is "%s"', (state) => {
    expect(canSign({ ...toSign, state }, frances, posts)).toBe(false)
    expect(maySign({ ...toSign, state }, frances, posts, list)?.refusal).toBe('not-to-sign')
  })

  it('not where nothing would come into force any more', () => {
    expect(canSign({ ...toSign, list: null }, frances, posts)).toBe(false)
    expect(maySign({ ...toSign, list: null }, frances, posts, list)?.refusal).toBe('changed-meanwhile')
  })

  it('not another list than they saw', () => {
    expect(maySign(toSign, frances, posts, 'digest of what they saw')?.refusal).toBe('changed-meanwhile')
  })
})

describe('P13: the letter of what was imported as decided', () => {
  it('is not approved by whoever imported it, whichever account they used', () => {
    for (const own of [tom, tomAsKeeper])
      expect(mayApproveImported(tomAsKeeper, own, posts)?.refusal).toBe('own-import')
    expect(mayApproveImported(tomAsKeeper, frances, posts)).toBeNull()
  })
})
