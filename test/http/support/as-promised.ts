import * as v from 'valibot'
import type { Route } from '../../../server/contract/route.ts'
import { endpoints } from '../../../server/http/api.ts'

/** Where a JSON answer differs from its route's contract: what is wrong or missing, and what it should not contain. */
export function faultsOf({ answer }: Route, given: unknown): string[] {
  if (!answer) return []
  const { issues = [], output } = v.safeParse(answer, given)
  return [
    ...issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`),
    ...(issues.length ? [] : beyond(given, output)),
  ]
}

/** The paths of properties that the contract does not have: Valibot leaves them out of its output. */
function beyond(given: unknown, promised: unknown, path = ''): string[] {
  if (typeof given !== 'object' || given === null || typeof promised !== 'object' || promised === null) return []
  return Object.entries(given).flatMap(([name, value]) =>
    name in promised
      ? beyond(value, Reflect.get(promised, name), `${path}${name}.`)
      : [`${path}${name}: is not in the contract`],
  )
}

const pattern = ({ path }: Route) => new RegExp(`^${path.replaceAll('.', '\\.').replace(':id', '[^/]+')}$`)
const patterns = endpoints.map(({ route }) => ({ route, at: pattern(route) }))

/** Checks each successful answer against the contract, whichever test asked. @throws Error if it does not match */
export function mustBeAsPromised(method: string, path: string, status: number, given: unknown): void {
  if (status >= 300) return
  const [plain = ''] = path.split('?')
  const found = patterns.find(({ route, at }) => route.method === method && at.test(plain))
  const faults = found ? faultsOf(found.route, given) : []
  if (faults.length > 0)
    throw new Error(`${method} ${found?.route.path} does not answer as promised: ${faults.join('; ')}`)
}
