import { precaution } from '../../server/contract/messages/en/precaution.ts'
import { say } from '../../server/contract/messages/say.ts'
import type { PrecautionStep } from '../../server/policy/vocabulary-precautions.ts'

/** P4: what an officer can choose, as staff read it. */
export const precautionOptions = (): { value: PrecautionStep; label: string }[] =>
  (Object.keys(precaution) as PrecautionStep[]).map((value) => ({ value, label: say(precaution, value) }))
