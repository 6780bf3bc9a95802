import type { SectionProps } from '../parts/page/section.ts'
import { CustomerPage, type OnRestriction } from './customer-page.tsx'
import { CustomersPage } from './customers-page.tsx'

/**
 * `#/customers`: search, and all reports; `#/customers/<id>`: one customer; `?join=<id>`: a preview of joining another.
 */
export function CustomersSection({ rest: [id], query, onRestriction }: SectionProps & OnRestriction) {
  return id ? <CustomerPage id={id} joinWith={query.get('join')} onRestriction={onRestriction} /> : <CustomersPage />
}
