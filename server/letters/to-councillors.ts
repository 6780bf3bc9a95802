import type { Council } from '../council/council.ts'
import { isSameMailbox } from '../policy/contact-point/mail-address.ts'
import type { RestrictionLetterFacts } from '../policy/letter/confirmation.ts'
import { type WayToCouncillors, wayToCouncillors } from '../policy/letter/councillors.ts'
import type { Saying } from './placeholders.ts'
import { withoutFullStop } from './sentences.ts'

/** P16: how the customer reaches their ward councillors; none where the restriction does not touch that. */
export function councillorsPart(facts: RestrictionLetterFacts, council: Council, { say, voice }: Saying): string[] {
  const way = wayToCouncillors(facts)
  if (way === null) return []
  const sentences = council.wording.letters.councillors
  const { arrangement, excepted } = way
  const told = [
    ...(arrangement === null
      ? []
      : [say(sentences.arrangement, { arrangement: voice.own(withoutFullStop(arrangement)) })]),
    ...(excepted.length === 0
      ? []
      : [say(sentences.excepted, { councillors: voice.listed(excepted.map(named(council))) })]),
    ...othersAre(way, council).map((sentence) => say(sentence)),
  ]
  return [told.join(' ')]
}

/** P16: what happens to e-mail to the councillors whom the mail rule does not leave alone. */
function othersAre({ excepted, otherwise }: WayToCouncillors, { councillors, wording }: Council): string[] {
  const sentences = wording.letters.councillors
  if (otherwise === null) return []
  if (excepted.length === 0) return [sentences[otherwise]]
  const isExcepted = (address: string) => excepted.some((one) => isSameMailbox(one, address))
  if (otherwise === 'unchanged' || councillors.every(({ address }) => isExcepted(address))) return []
  return [otherwise === 'blocked' ? sentences.blockedOthers : sentences.forwardedOthers]
}

const named =
  ({ councillors }: Council) =>
  (address: string): string => {
    const known = councillors.find((one) => isSameMailbox(one.address, address))
    return known ? `${known.name} (${address})` : address
  }

/** P16: an officer's own version speaks of councillors, in English or in Welsh, in whichever words. */
export const speaksOfCouncillors = /councillor|ynghor(wyr|ydd)/i
