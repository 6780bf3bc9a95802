import type { Failure } from '../api/failure.ts'

type Props = { failure: Failure | null; customerId: string }

/** The entry that already has this contact point, and a link to join it with this customer's. */
export function ConflictingEntry({ failure, customerId }: Props) {
  const other = failure?.told?.customer
  if (!other) return null
  return (
    <p>
      It belongs to <a href={`#/customers/${other.customerId}`}>{other.reference}</a>.{' '}
      <a href={mergePreviewAddress(customerId, other.customerId)}>Join the two</a> if both are one person.
    </p>
  )
}

/** The page that previews the join; going there joins nothing. */
export const mergePreviewAddress = (customerId: string, other: string) => `#/customers/${customerId}?join=${other}`
