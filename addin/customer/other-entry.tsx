import type { Failure } from '../api/failure.ts'

/** The entry to which a contact point belongs already, and the way to join the two. */
export function OtherEntry({ failure }: { failure: Failure | null }) {
  const other = failure?.told?.customer
  if (!other) return null
  return (
    <p>
      It belongs to <a href={`#/customers/${other.customerId}`}>{other.reference}</a>. If both are one person, use “Join
      with another entry” below with {other.reference}.
    </p>
  )
}
