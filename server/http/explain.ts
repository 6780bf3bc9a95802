import type { Exchange } from './exchange.ts'
import { type Log, withoutPersonalData } from './log.ts'
import { toProblem } from './problems.ts'
import { speakerFor } from './speaker-for.ts'

/** Without a request that could be read, nobody knows its language. */
type About = Pick<Exchange, 'reference' | 'route' | 'headers'> & Partial<Pick<Exchange, 'incoming'>>
type Explained = { status: number; headers: Record<string, string>; text: string }

/** Turns anything thrown into the problem to send. An unforeseen error is logged under the same reference. */
export function explain(error: unknown, { reference, route, headers: fixed, incoming }: About, log: Log): Explained {
  const { body, headers, unforeseen } = toProblem(error, reference, speakerFor(incoming?.headers['accept-language']))
  if (unforeseen) log.error({ reference, route, error: withoutPersonalData(error) }, body.type)
  return { status: body.status, headers: { ...fixed.problem, ...headers }, text: JSON.stringify(body) }
}
