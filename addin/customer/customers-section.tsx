import type { SectionProps } from '../parts/page/section.ts'
import { CustomerPage } from './customer-page.tsx'
import { CustomersPage } from './customers-page.tsx'

/**
 * `#/customers`: search, and all reports; `#/customers/<id>`: one customer; `?join=<id>`: a preview of joining another.
 */
export default function CustomersSection({ rest: [id], query }: SectionProps) {
  return id ? <CustomerPage id={id} joinWith={query.get('join')} /> : <CustomersPage />
}
