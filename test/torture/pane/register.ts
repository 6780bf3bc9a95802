import type { AuditKind } from '../../../server/register/audit/audit-entry.ts'
import type { Stack } from '../../support/stack.ts'
import type { Action } from './actions.ts'
import type { Writer } from './people.ts'

/** How often the action is recorded about this customer by now, less those that were undone. */
export async function recordsOf({ register }: Stack, { audited, undone }: Action, { customerId }: Writer) {
  const entries = (what: AuditKind | null | undefined) =>
    what
      ? register.read((reading) =>
          reading
            .selectFrom('audit_trail')
            .select('seq')
            .where('what', '=', what)
            .where('customer_id', '=', customerId)
            .execute(),
        )
      : []
  const [made, taken] = await Promise.all([entries(audited), entries(undone)])
  return made.length - taken.length
}
