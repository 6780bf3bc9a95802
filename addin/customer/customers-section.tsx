import type { SectionProps } from '../parts/page/section.ts'
import { CustomerPage } from './customer-page.tsx'
import { CustomersPage } from './customers-page.tsx'

/** `#/customers`: find one, and what was reported of all; `#/customers/<id>`: one of them, and `?join=<id>` what joining it with another would bring. */
export default function CustomersSection({ rest: [id], query }: SectionProps) {
  return id ? <CustomerPage id={id} joinWith={query.get('join')} /> : <CustomersPage />
}
