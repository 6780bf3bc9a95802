import { type Holder, pointHolders } from '../../policy/customer/who-is-meant.ts'
import type { PlannedCustomer } from './planned.ts'

type Facts = { emails: ReadonlyMap<string, Holder[]>; live: ReadonlyMap<string, { state: string }[]> }

/**
 * P13: the customers with a restriction in force whose own mailboxes an import changes: a new one of their own, or one
 * that they had alone and share from now on. ICT makes their mail rules again.
 */
export function mailboxesChangedBy(customers: PlannedCustomer[], { emails, live }: Facts): string[] {
  const changed = customers.flatMap(({ id, points }) =>
    points
      .filter(({ kind }) => kind === 'email')
      .flatMap(({ key, whose }) => {
        const held = pointHolders(emails.get(key) ?? [])
        if (held.kind === 'one') return [held.customerId]
        return held.kind === 'nobody' && whose.kind === 'own' ? [id] : []
      }),
  )
  return [...new Set(changed)].filter((id) => live.get(id)?.some(({ state }) => state === 'in-force'))
}
