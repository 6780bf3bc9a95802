import type { Council } from '../council/council.ts'
import type { LetterFacts } from '../policy/letter/confirmation.ts'
import type { Saying } from './placeholders.ts'

/**
 * P8: which earlier letters still apply beside this one, and that the other services can be contacted as usual, where
 * that is so. A restriction that the customer was not told of is not mentioned, and nothing is said to be as usual.
 */
export function othersInWords(facts: LetterFacts, council: Council, { say, voice }: Saying): string[] {
  const { others: sentence, othersEverywhere, rest } = council.wording.letters.alternatives
  const others = facts.others ?? []
  const told = others.filter(({ isTold }) => isTold)
  if (told.some(({ services }) => services === null)) return [say(othersEverywhere)]
  const services = [...new Set(told.flatMap((one) => one.services ?? []))]
  const bound = new Set([...services, ...ownServices(facts)])
  const isRestFree = told.length === others.length && council.services.some((one) => !bound.has(one))
  return [
    ...(services.length > 0 ? [say(sentence, { others: voice.listed(services.map(voice.council)) })] : []),
    ...(isRestFree ? [say(rest)] : []),
  ]
}

/** What the letter's own arrangements bind, unless they are over. */
const ownServices = (facts: LetterFacts): readonly string[] =>
  'terms' in facts && facts.kind !== 'lifting' ? (facts.terms.services ?? []) : []
