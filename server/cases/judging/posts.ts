import type { Post } from '../../policy/judging/judging.ts'
import type { Posts } from '../../policy/judging/posts.ts'
import type { Holder } from '../../policy/judging/same-person.ts'
import { type Act, today } from '../act.ts'

/** P13: the posts that decide, and everybody whom the settings name with their accounts. */
export const postsOf = (act: Act): Posts => ({
  authorising: act.council.posts.authorisingOfficers,
  holders: holdersIn(act),
  today: today(act),
})

/** Everybody whom the settings name with their accounts. */
export function holdersIn({ council: { posts } }: { council: Pick<Act['council'], 'posts'> }): Holder[] {
  const all: Post[] = [...posts.authorisingOfficers, posts.reviewer, ...independent(posts.independentOfficer)]
  return all.flatMap(({ holder }) => holder ?? [])
}

export const independent = <One>(officer: One | null): One[] => (officer === null ? [] : [officer])
