/** A measured value and its baseline, measured one right after the other. */
export type Round = { value: number; baseline: number }

/** The round with the median ratio: a busy moment affects one or two rounds, not most. */
export function middleRound(rounds: Round[]): Round {
  const sorted = rounds.toSorted((a, b) => a.value / a.baseline - b.value / b.baseline)
  return sorted[Math.floor(sorted.length / 2)] ?? { value: Number.NaN, baseline: Number.NaN }
}

/** Measures the baseline and the value in turn; the first time, which warms both up, does not count. */
export async function inTurn<T>(
  times: number,
  baseline: () => Promise<T>,
  value: () => Promise<T>,
): Promise<{ value: T; baseline: T }[]> {
  const rounds: { value: T; baseline: T }[] = []
  for (let n = 0; n <= times; n++) {
    const round = { baseline: await baseline(), value: await value() }
    if (n > 0) rounds.push(round)
  }
  return rounds
}
