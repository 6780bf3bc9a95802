import type { Exchange } from './exchange.ts'
import { type Log, withoutPersonalData } from './log.ts'
import { toProblem } from './problems.ts'

type Explained = { status: number; headers: Record<string, string>; text: string }

/** Turns anything thrown into the problem to send. An unforeseen error is logged under the same reference. */
export function explain(
  error: unknown,
  { reference, route, headers: fixed }: Pick<Exchange, 'reference' | 'route' | 'headers'>,
  log: Log,
): Explained {
  const { body, headers, unforeseen } = toProblem(error, reference)
  if (unforeseen) log.error({ reference, route, error: withoutPersonalData(error) }, body.type)
  return { status: body.status, headers: { ...fixed.problem, ...headers }, text: JSON.stringify(body) }
}
