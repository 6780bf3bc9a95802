import type { CustomerSeen } from '../../server/contract/customer/dossier.ts'

/** What the customer is called: a name where one is known, otherwise an address or a number. */
export function customerName({ contactPoints }: CustomerSeen): string {
  const called = contactPoints.find(({ kind }) => kind === 'name') ?? contactPoints[0]
  return called?.value ?? 'A customer'
}

/** Everything else by which the customer is known. */
export const customerPoints = (customer: CustomerSeen): string[] =>
  customer.contactPoints.map(({ value }) => value).filter((value) => value !== customerName(customer))
