import { welsh } from '../../contract/texts/welsh.ts'
import { usualAnswer } from '../../contract/texts/words/usual-answer.ts'
import { consideredForLetters } from '../../policy/letter/adjustments.ts'
import { adjustmentsConsidered, adjustmentsToMake } from '../../register/duty/adjustments.ts'
import type { Reading } from '../../register/store.ts'

/** The form offers this answer, in the language of whoever decides. */
const noneNeeded = [usualAnswer.adjustments, welsh.texts.get(usualAnswer.adjustments) ?? usualAnswer.adjustments]

/**
 * Equality Act s.20: what to do for a customer in a letter, and what officers considered that may be about it. The second
 * is their reasoning: only for those who see what was considered.
 */
export async function adjustmentsFor(
  reading: Reading,
  about: { restrictionId: string | null; customerId: string },
): Promise<{ toMake: string | undefined; considered: string[] }> {
  const toMake = await adjustmentsToMake(reading, about)
  return { toMake, considered: consideredForLetters(await adjustmentsConsidered(reading, about), noneNeeded) }
}
