import type { RestrictionLogPage } from '../../server/contract/log.ts'
import { Link } from '../parts/link.tsx'

type Props = Pick<RestrictionLogPage['rows'][number], 'customerId' | 'customerReference' | 'customer'>

/** The customer in a row: a link to their page, and what tells them from somebody of the same name. */
export function Customer({ customerId, customerReference, customer: { name, address, number } }: Props) {
  const [called = customerReference, ...more] = [name, address, number].filter((one) => one !== null)
  return (
    <span>
      <Link href={`#/customers/${customerId}`}>{called}</Link>
      {more[0] ? <span className="quiet"> {more[0]}</span> : null}
    </span>
  )
}
