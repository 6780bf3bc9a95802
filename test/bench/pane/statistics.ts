/** The percentile of these values, to a tenth. */
export function percentile(of: number, all: number[]): number {
  const sorted = all.toSorted((a, b) => a - b)
  return Math.round((sorted[Math.ceil((sorted.length * of) / 100) - 1] ?? Number.NaN) * 10) / 10
}
