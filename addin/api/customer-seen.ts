import type { CustomerSeen } from '../../server/contract/customer/dossier.ts'
import { say } from '../../server/contract/texts/say.ts'

/** The customer's name where one is known, otherwise an address or a number. */
export function customerName({ contactPoints }: CustomerSeen): string {
  const called = contactPoints.find(({ kind }) => kind === 'name') ?? contactPoints[0]
  return called?.value ?? say('A customer')
}

/** The customer's other contact points. */
export const customerPoints = (customer: CustomerSeen): string[] =>
  customer.contactPoints.map(({ value }) => value).filter((value) => value !== customerName(customer))
