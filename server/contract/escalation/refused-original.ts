import type { RefusalName } from '../../policy/vocabulary-refusals.ts'
import type { ServerRefusalName } from '../problem.ts'

const refusals = [
  'too-large',
  'original-not-readable',
  'original-of-another-message',
  'no-room-for-original',
] as const satisfies readonly (RefusalName | ServerRefusalName)[]

/** P10: whether a refusal is of the original alone: the register takes the same escalation without it. */
export const isOriginalRefused = (name: string | undefined): boolean => refusals.some((one) => one === name)
