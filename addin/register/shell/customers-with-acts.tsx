import { useSignedIn } from '../../api/signed-in.ts'
import { HeardActs } from '../../pane/restriction/heard-acts.tsx'
import type { SectionProps } from '../../parts/page/section.ts'
import { CustomersSection } from '../customer/customers-section.tsx'

/** Customers, with what can be recorded about a restriction or a formal warning without an open message. */
export default function CustomersWithActs(props: SectionProps) {
  const { timeZone } = useSignedIn().council
  return (
    <CustomersSection {...props} onHeard={(about) => <HeardActs about={about} service={null} timeZone={timeZone} />} />
  )
}
