import { dayAt } from '../policy/calendar.ts'
import { haveHolders } from '../policy/judging/posts.ts'
import { type Finding, findingsFor, type SetUp } from './finding.ts'

/**
 * P13: whether the council file names who holds the posts that decide. The register keeper may have named them since.
 */
export function checkPosts({ settings, clock }: SetUp): Finding[] {
  const { posts, timeZone } = settings.councilFile
  return haveHolders({ authorising: posts.authorisingOfficers, today: dayAt(clock(), timeZone) })
    ? []
    : findingsFor('Settings').warning(
        'The council file names nobody who holds a post of paragraph 13. Until somebody is named, nobody can decide.',
        'Have the register keeper open Settings, then Posts, and add each holder with all their accounts.',
      )
}
