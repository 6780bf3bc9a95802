import { say } from '../../server/contract/texts/say.ts'
import { precaution } from '../../server/contract/texts/words/precaution.ts'
import type { PrecautionStep } from '../../server/policy/vocabulary-precautions.ts'

/** P4: what an officer can choose, as staff read it. */
export const precautionOptions = (): { value: PrecautionStep; label: string }[] =>
  (Object.keys(precaution) as PrecautionStep[]).map((value) => ({ value, label: say(precaution[value]) }))
