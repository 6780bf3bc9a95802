import type { EscalationSeen } from '../../server/contract/dossier.ts'
import { day, listOf, moment, orNull, shaped, text } from './shape.ts'

export type CustomerSeen = EscalationSeen['customer']
type One<K extends 'contactPoints' | 'warnings' | 'escalations' | 'restrictions'> = CustomerSeen[K][number]

export const isColleague = shaped<{ name: string }>({ name: text })

/** A customer as officers see them. States are words that only officers read, and new ones harm nobody. */
export const isCustomer = shaped<CustomerSeen>({
  customerId: text,
  contactPoints: listOf(shaped<One<'contactPoints'>>({ kind: text, value: text })),
  warnings: listOf(
    shaped<One<'warnings'>>({
      warnedAt: moment,
      service: orNull(text),
      lapsesOn: day,
      channel: text,
      by: isColleague,
    }),
  ),
  escalations: listOf(
    shaped<One<'escalations'>>({
      escalationId: text,
      escalatedAt: moment,
      state: text as never,
      service: orNull(text),
    }),
  ),
  restrictions: listOf(
    shaped<One<'restrictions'>>({ restrictionId: text, state: text, inForceOn: orNull(day), liftedOn: orNull(day) }),
  ),
})

/** What the customer is called: a name where one is known, otherwise an address or a number. */
export function customerName({ contactPoints }: CustomerSeen): string {
  const called = contactPoints.find(({ kind }) => kind === 'name') ?? contactPoints[0]
  return called?.value ?? 'A customer'
}

/** Everything else by which the customer is known. */
export const customerPoints = (customer: CustomerSeen): string[] =>
  customer.contactPoints.map(({ value }) => value).filter((value) => value !== customerName(customer))
