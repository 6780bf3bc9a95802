import type { SectionProps } from '../parts/section.ts'
import { CustomerPage } from './customer-page.tsx'
import { CustomersPage } from './customers-page.tsx'

/** `#/customers`: find one, and what was reported of all; `#/customers/<id>`: one of them. */
export default function CustomersSection({ rest: [id] }: SectionProps) {
  return id ? <CustomerPage id={id} /> : <CustomersPage />
}
