import { say } from '../../../server/contract/texts/say.ts'
import type { Failure } from '../../api/failure.ts'
import { Link } from '../../parts/link.tsx'
import { Around, here, second } from '../../parts/page/around.tsx'

type Props = { failure: Failure | null; customerId: string }

/** The entry that already has this contact point, and a link to join it with this customer's. */
export function ConflictingEntry({ failure, customerId }: Props) {
  const other = failure?.told?.customer
  if (!other) return null
  return (
    <p>
      <Around
        words={say('It belongs to {other}. {join} if both are one person.', { other: here, join: second })}
        other={<JoinLink customerId={customerId} other={other.customerId} />}
      >
        <Link href={`#/customers/${other.customerId}`}>{other.reference}</Link>
      </Around>
    </p>
  )
}

/** To the preview of the join; going there joins nothing. */
export const JoinLink = ({ customerId, other }: { customerId: string; other: string }) => (
  <Link href={`#/customers/${customerId}?join=${other}`}>{say('Join the two')}</Link>
)
