import { type Asker, inBatches } from '../../api/standing.ts'
import { mergeStandings, type Standings, useQuestions } from './standings.ts'

/**
 * Asks for the standing of the addresses of many messages at once, and returns what is known of some of them: where one
 * request fails, only its addresses are not checked.
 */
export function useEachStanding(
  key: string,
  addresses: string[],
  asker: Asker,
  enabled: boolean,
): (some: string[]) => Standings {
  const batches = inBatches(addresses)
  const questions = useQuestions(key, addresses, asker, enabled)
  return (some) => {
    const asked = mergeStandings(questions.filter((_, i) => batches[i]?.some((address) => some.includes(address))))
    const unasked = some.some((address) => !addresses.includes(address))
    return {
      toConfirm: [],
      answered: asked.answered.filter(({ address }) => some.includes(address)),
      waiting: asked.waiting || unasked,
      failure: asked.failure,
    }
  }
}
