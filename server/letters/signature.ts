import type { Council } from '../council/council.ts'
import type { Day } from '../policy/calendar.ts'
import { holderOn } from '../policy/judging/posts.ts'
import { type Account, type Holder, hasAddress } from '../policy/judging/same-person.ts'
import type { Voice } from './voice.ts'

/** The officer who signs. Null: nobody in person, as for a letter that the register sends, so the post signs. */
export type SignedBy = (Account & { name: string }) | null

/** P13, P14: the post that somebody holds on a day, by any of their accounts. */
export function postOf(by: Account, { posts }: Pick<Council, 'posts'>, on: Day): { post: string } | undefined {
  const { authorisingOfficers, reviewer, independentOfficer } = posts
  const all = [...authorisingOfficers, reviewer, ...(independentOfficer ? [independentOfficer] : [])]
  const holders = all.flatMap(({ holder }): Holder[] => (holder ? [holder] : []))
  return all.find((one) => hasAddress(by, one.address, holders) && (one.holder === null || holderOn(one, on) !== null))
}

/**
 * P13, P14: the officer with the post they hold, or the post alone. An officer who holds none on the letter's day, or no
 * longer, signs for the first authorising officer's.
 */
export function signatureOf(by: SignedBy, council: Council, voice: Voice, on: Day): string {
  const { name, posts } = council
  const [first = posts.reviewer] = posts.authorisingOfficers
  if (by === null) return [voice.council(first.post), voice.council(name)].join('\n')
  const own = postOf(by, council, on)
  const post = own ? voice.council(own.post) : voice.word('signedFor', { post: voice.council(first.post) })
  return [by.name, post, voice.council(name)].join('\n')
}
