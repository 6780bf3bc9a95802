import type { Account } from './support/load.ts'

/** One fault on one store, and how often it was tried. `npm run torture -- --json` prints an array of these. */
export type TortureResult = {
  fault: string
  store: string
  times: number
  acknowledged: number
  lost: number
  doubled: number
  /** In ms, from the end of the fault to the next write that was acknowledged. */
  slowestRecovery: number | null
  goal: string
  /** Null if it could not be tried on this machine. */
  met: boolean | null
  /** Which promise was broken, and how often; or why it was not tried. */
  why: string[]
}

/** Each file in `test/torture/` named after what it does exports one of these as `torture`. `times` shortens it. */
export type Torture = (times: number | undefined) => Promise<TortureResult[]>

/** Met if nothing was lost, doubled or wrong, and if it recovered in time, where there is a limit. */
export function judged(
  what: Pick<TortureResult, 'fault' | 'store' | 'times'>,
  { acknowledged, lost, doubled, wrong }: Account,
  recoveries: number[],
  within: number | null = null,
): TortureResult {
  const slowestRecovery = recoveries.length > 0 ? Math.round(Math.max(...recoveries)) : null
  const inTime = within === null || (slowestRecovery !== null && slowestRecovery <= within)
  const why = [...Map.groupBy(wrong, (each) => each)].map(([each, same]) => `${each} (${same.length})`)
  return {
    ...what,
    ...{ acknowledged, lost, doubled, slowestRecovery },
    goal: `none lost, none doubled${within === null ? '' : `, back in ${within / 1000} s`}`,
    met: acknowledged > 0 && lost === 0 && doubled === 0 && wrong.length === 0 && inTime,
    why,
  }
}

/** The result for a fault that this machine cannot try. */
export const notTried = (fault: string, store: string, why: string): TortureResult => ({
  ...{ fault, store, times: 0, acknowledged: 0, lost: 0, doubled: 0, slowestRecovery: null },
  ...{ goal: '', met: null, why: [why] },
})
