import type { Council } from '../council.ts'
import { isSameMailbox } from '../policy/contact-point/mail-address.ts'
import type { RestrictionLetterFacts } from '../policy/letter/confirmation.ts'
import { wayToCouncillors } from '../policy/letter/councillors.ts'
import type { Saying } from './placeholders.ts'
import { withoutFullStop } from './sentences.ts'

/** P16: how the customer reaches their ward councillors; none where the restriction does not touch that. */
export function councillorsPart(facts: RestrictionLetterFacts, council: Council, { say, voice }: Saying): string[] {
  const way = wayToCouncillors(facts.terms, facts.councillors ?? null)
  if (way === null) return []
  const sentences = council.wording.letters.councillors
  const { arrangement, excepted, otherwise } = way
  const told = [
    ...(arrangement === null
      ? []
      : [say(sentences.arrangement, { arrangement: voice.own(withoutFullStop(arrangement)) })]),
    ...(excepted.length === 0
      ? []
      : [say(sentences.excepted, { councillors: voice.listed(excepted.map(named(council))) })]),
    ...(otherwise === null ? [] : [say(sentences[otherwise])]),
  ]
  return [told.join(' ')]
}

const named =
  ({ councillors }: Council) =>
  (address: string): string => {
    const known = councillors.find((one) => isSameMailbox(one.address, address))
    return known ? `${known.name} (${address})` : address
  }

/** What an officer's own version must still contain of it. */
export function councillorMarks(facts: RestrictionLetterFacts): string[] {
  const way = wayToCouncillors(facts.terms, facts.councillors ?? null)
  if (way === null) return []
  const { arrangement, excepted } = way
  const marks = [...(arrangement === null ? [] : [withoutFullStop(arrangement)]), ...excepted]
  return marks.length > 0 ? marks : ['councillor']
}
