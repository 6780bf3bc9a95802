import { type Failure, isTurnedAway } from '../api/failure.ts'

/** Milliseconds between attempts; the last one repeats. */
export const pauses = [2000, 5000, 15_000, 30_000, 60_000, 120_000] as const

/**
 * What a failure means for an act: whether to retry it, whether it may have arrived anyway, and how long the register
 * asks to wait (milliseconds).
 */
export function afterFailure(failure: Failure): { again: boolean; arrived: boolean; pause: number } {
  const pause = (failure.retryAfter ?? 0) * 1000
  if (isTurnedAway(failure)) return { again: true, arrived: false, pause }
  switch (failure.reason) {
    case 'refused':
    case 'not-allowed':
      return { again: false, arrived: false, pause }
    case 'signed-out':
    case 'sign-in-unreachable':
    case 'too-many':
      return { again: true, arrived: false, pause }
    default:
      return { again: true, arrived: true, pause }
  }
}
