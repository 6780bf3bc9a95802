import { type Say, say as sayInEnglish } from '../../contract/texts/say.ts'
import { precaution } from '../../contract/texts/words/precaution.ts'
import { postcodeOf } from '../../policy/contact-point/postal-address.ts'
import { isSameAddress } from '../../policy/contact-point/same-address.ts'
import { type BeforeVisit, together } from '../../policy/precaution/precaution.ts'
import { precautionsAmong, precautionsAtPostcode } from '../../register/precaution/precautions.ts'
import type { Reading } from '../../register/store.ts'

/** Precautions as staff read them: what to do, never why. */
export function inSentences(all: readonly BeforeVisit[], say: Say = sayInEnglish): string[] {
  const { steps, more } = together(all)
  return [...steps.map((step) => say(precaution[step])), ...more]
}

/** P4: what staff do before a visit to each of these customers; those for whom nothing is recorded are left out. */
export async function beforeVisits(
  reading: Reading,
  customerIds: readonly string[],
  say?: Say,
): Promise<ReadonlyMap<string, string[]>> {
  const all = Map.groupBy(await precautionsAmong(reading, customerIds), ({ customerId }) => customerId)
  return new Map([...all].map(([customerId, theirs]) => [customerId, inSentences(theirs, say)]))
}

/** The answer's part: left out where nothing is recorded. */
export const asPart = (sentences: readonly string[] | undefined): { beforeVisit?: string[] } =>
  sentences && sentences.length > 0 ? { beforeVisit: [...new Set(sentences)] } : {}

/**
 * P4: what staff do before a visit to this address, whoever lives there, and the customers for whom that is recorded.
 * It names none of them: whoever opens the door may be one.
 */
export async function beforeVisitTo(
  reading: Reading,
  key: string,
  say?: Say,
): Promise<{ sentences: string[]; customerIds: string[] }> {
  const here = (await precautionsAtPostcode(reading, postcodeOf(key))).filter((one) => isSameAddress(one.key, key))
  return { sentences: inSentences(here, say), customerIds: [...new Set(here.map(({ customerId }) => customerId))] }
}
