/** One measured figure. `npm run bench -- --json` prints an array of these. */
export type BenchResult = {
  name: string
  value: number
  unit: string
  /** What `value` is compared with, in the same unit and measured in the same run; null if the goal is absolute. */
  baseline: number | null
  /** value / baseline, so that the figure means the same on any machine; null without a baseline. */
  ratio: number | null
  /** In words: "at most 50 ms", "at least 0.35 of the baseline". */
  goal: string
  met: boolean
}

/** Each file in `test/bench/` named after what it measures exports one of these as `bench`. */
export type Bench = () => Promise<BenchResult[]>

/**
 * A figure that must not exceed an absolute goal in its own unit. If it cannot be measured (NaN), the goal is not met.
 */
export function atMost(goal: number, measured: { name: string; value: number; unit: string }): BenchResult {
  return {
    ...measured,
    baseline: null,
    ratio: null,
    goal: `at most ${goal} ${measured.unit}`,
    met: measured.value <= goal,
  }
}

/** A figure that must reach a share of a baseline measured in the same run. */
export function shareAtLeast(
  goal: number,
  measured: { name: string; value: number; unit: string; baseline: number },
): BenchResult {
  const ratio = measured.value / measured.baseline
  return { ...measured, ratio, goal: `at least ${goal} of the baseline`, met: ratio >= goal }
}

/** A figure that must not exceed this multiple of a baseline measured in the same run. */
export function timesAtMost(
  goal: number,
  measured: { name: string; value: number; unit: string; baseline: number },
): BenchResult {
  const ratio = measured.value / measured.baseline
  return { ...measured, ratio, goal: `at most ${goal} times the baseline`, met: ratio <= goal }
}
