import { Refusal } from '../refusal.ts'
import type { Considered } from './considered.ts'

/**
 * P11, P12: before a channel is closed, lesser measures are considered, though not necessarily tried, and it is the
 * last resort.
 */
export function lesserConsidered({
  lesserMeasures,
  lastResort,
}: Pick<Considered, 'lesserMeasures' | 'lastResort'>): Refusal | null {
  if (lesserMeasures.trim() === '') return new Refusal('lesser-measures-not-considered')
  return lastResort ? null : new Refusal('closing-not-last-resort')
}
