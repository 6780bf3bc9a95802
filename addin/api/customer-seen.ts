import type { CustomerSeen } from '../../server/contract/customer/dossier.ts'
import { words as texts } from '../../server/contract/messages/en/words.ts'
import { say } from '../../server/contract/messages/say.ts'

/** The customer's name where one is known, otherwise an address or a number. */
export function customerName({ contactPoints }: CustomerSeen): string {
  const called = contactPoints.find(({ kind }) => kind === 'name') ?? contactPoints[0]
  return called?.value ?? say(texts, 'a-customer')
}

/** The customer's other contact points. */
export const customerPoints = (customer: CustomerSeen): string[] =>
  customer.contactPoints.map(({ value }) => value).filter((value) => value !== customerName(customer))
