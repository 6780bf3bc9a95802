import { dayAt } from '../policy/calendar.ts'
import { haveHolders, holderOn } from '../policy/judging/posts.ts'
import { type Finding, findingsFor, type SetUp } from './finding.ts'

/**
 * P13, P15: whether the council file names who holds the posts that decide and the reviewer's. The register keeper may
 * have named them since.
 */
export function checkPosts({ settings, clock }: SetUp): Finding[] {
  const { posts, timeZone } = settings.councilFile
  const today = dayAt(clock(), timeZone)
  const { warning } = findingsFor('Settings')
  const decides = haveHolders({ authorising: posts.authorisingOfficers, today })
  const reviews = holderOn(posts.reviewer, today) !== null
  return [
    ...(decides
      ? []
      : warning(
          'The council file names nobody who holds a post of paragraph 13. Until somebody is named, nobody can decide.',
          'Have the register keeper open Settings, then Posts, and add each holder with all their accounts.',
        )),
    ...(reviews
      ? []
      : warning(
          'The council file names nobody who holds the reviewer’s post of paragraph 15.',
          'Have the register keeper open Settings, then Posts, and add the reviewer with all their accounts.',
        )),
  ]
}
