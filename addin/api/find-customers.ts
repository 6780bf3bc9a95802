import { useMutation } from '@tanstack/react-query'
import type { CustomersFound } from '../../server/contract/customer.ts'
import { useCall } from './api-context.ts'
import { listOf, shaped, text } from './shape.ts'

export type Found = CustomersFound['customers'][number]

const isFound = shaped<CustomersFound>({
  customers: listOf(shaped<Found>({ customerId: text, reference: text, name: text, contactPoints: listOf(text) })),
})

/** Customers by a reference, an address, a number or a whole name. Whoever is found is in the access ledger. */
export function useFindCustomers() {
  const call = useCall()
  return useMutation({
    mutationFn: (value: string) =>
      call({ method: 'POST', path: '/api/customers/find', body: { value }, answer: isFound }),
  })
}
