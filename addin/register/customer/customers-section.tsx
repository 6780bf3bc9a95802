import type { SectionProps } from '../../parts/page/section.ts'
import { CustomerPage, type OnHeard } from './customer-page.tsx'
import { CustomersPage } from './customers-page.tsx'

/**
 * `#/customers`: search, and all reports; `#/customers/<id>`: one customer; `?join=<id>`: a preview of joining another.
 */
export function CustomersSection({ rest: [id], query, onHeard }: SectionProps & OnHeard) {
  return id ? <CustomerPage id={id} joinWith={query.get('join')} onHeard={onHeard} /> : <CustomersPage />
}
