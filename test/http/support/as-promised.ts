import * as v from 'valibot'
import type { Route } from '../../../server/contract/route.ts'
import { endpoints } from '../../../server/http/api.ts'

/** Where a JSON answer differs from its route's contract. */
export const faultsOf = ({ answer }: Route, given: unknown): string[] =>
  (answer ? (v.safeParse(answer, given).issues ?? []) : []).map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)

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
