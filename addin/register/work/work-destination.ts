import type { WorkItem } from '../../../server/contract/work.ts'
import type { Destination } from '../../parts/page/destination.ts'

type Item = Pick<WorkItem, 'kind' | 'id' | 'restrictionId'>

/** The page that the pane shows for an entry; null for what only the register's page has. */
export function destinationOf({ kind, id, restrictionId }: Item): Destination | null {
  switch (kind) {
    case 'decision':
    case 'details-wanted':
      return { kind: 'escalation', id }
    // P3: a question that goes with a restriction, or an escalation that waits for the answer.
    case 'legal-advice':
      return restrictionId ? { kind: 'restriction', id: restrictionId } : { kind: 'escalation', id }
    case 'letter':
      return { kind: 'letter', id }
    case 'mail-arrangement':
      return { kind: 'arrangements', id }
    case 'representation':
      // P14: without a restriction, it is an objection to a formal warning.
      return restrictionId ? { kind: 'restriction', id: restrictionId } : { kind: 'formal-warning', id }
    case 'changed-circumstances':
    case 'review':
      return { kind: 'restriction', id: restrictionId ?? id }
    case 'passed-on':
      return restrictionId ? { kind: 'restriction', id: restrictionId } : { kind: 'passed-to-you' }
    case 'dead-letter':
      return { kind: 'dead-letters' }
    case 'proposal':
    case 'hold':
    case 'precaution':
    case 'rights-request':
    case 'import-to-sign':
      return null
  }
}

/** The path on the register's page for an entry that the pane has no page for. */
export const pathOf = ({ kind, id, customerId }: Item & Pick<WorkItem, 'customerId'>): string =>
  kind === 'import-to-sign' ? `sign-import/${id}` : `customers${customerId ? `/${customerId}` : ''}`
