import type { Failure } from '../api/failure.ts'
import { Link } from '../parts/link.tsx'

type Props = { failure: Failure | null; customerId: string }

/** The entry that already has this contact point, and a link to join it with this customer's. */
export function ConflictingEntry({ failure, customerId }: Props) {
  const other = failure?.told?.customer
  if (!other) return null
  return (
    <p>
      It belongs to <Link href={`#/customers/${other.customerId}`}>{other.reference}</Link>.{' '}
      <Link href={mergePreviewAddress(customerId, other.customerId)}>Join the two</Link> if both are one person.
    </p>
  )
}

/** The page that previews the join; going there joins nothing. */
export const mergePreviewAddress = (customerId: string, other: string) => `#/customers/${customerId}?join=${other}`
