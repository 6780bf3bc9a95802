import type { Counts } from '../../../../server/policy/report/cells.ts'
import { linesOf } from '../../../../server/policy/report/report-lines.ts'
import type { Sum } from '../../../../server/policy/report/suppression.ts'

/** A sum as an equation: `reviews = reviews-on-time + reviews-late`. */
export function equation(sum: Sum): string {
  const side = (sign: 1 | -1) => sum.flatMap((one) => (one.sign === sign ? one.id : [])).join(' + ')
  return `${side(-1)} = ${side(1)}`
}

/** Nought on every line, but for what is given. */
export const countsOf = (services: readonly string[], given: Counts): Counts => ({
  ...Object.fromEntries(linesOf(services).flatMap(({ lines }) => lines.map(({ id }) => [id, 0]))),
  before: 0,
  ...given,
})

const added = [/^people$/, /^since:/, /^adjustments/, /^lasted:/, /^look/]

/** The same counts as an earlier version of the register reported them, without the lines that came later. */
export const asReportedEarlier = (counts: Counts): Counts =>
  Object.fromEntries(Object.entries(counts).filter(([id]) => !added.some((one) => one.test(id))))
