import { type Failure, isTurnedAway, mayHaveArrived } from '../api/failure.ts'

/** Milliseconds between attempts; the last one repeats. */
export const pauses = [2000, 5000, 15_000, 30_000, 60_000, 120_000] as const

/**
 * What a failure means for an act: whether to retry it, whether it may have arrived anyway, and how long the register
 * asks to wait (milliseconds).
 */
export function afterFailure(failure: Failure): { again: boolean; arrived: boolean; pause: number } {
  const pause = (failure.retryAfter ?? 0) * 1000
  const again = isTurnedAway(failure) || !['refused', 'not-allowed'].includes(failure.reason)
  return { again, arrived: mayHaveArrived(failure), pause }
}
