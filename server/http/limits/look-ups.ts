import type { Counts, Route } from '../../contract/route.ts'
import type { LookUpKind } from '../../policy/vocabulary-looks.ts'

/** How many look-ups of each kind a request counts as. */
export type LookUps = Partial<Record<LookUpKind, number>>

type Body = {
  addresses: unknown[]
  recipients: unknown[]
  customer: { addresses: unknown[]; numbers: unknown[]; postalAddresses?: unknown[] } | string | null
}

const byCounts: Record<Counts, (body: Body) => LookUps> = {
  nobody: () => ({}),
  one: () => ({ addresses: 1 }),
  // The named customer, and whoever has the address or id given with it.
  two: () => ({ addresses: 2 }),
  addresses: ({ addresses }) => ({ addresses: addresses.length }),
  recipients: ({ recipients }) => ({ addresses: recipients.length }),
  // A record about whoever has one of these addresses, numbers or postal addresses counts as many as looking them up.
  clue: ({ customer }) =>
    typeof customer === 'object' && customer !== null
      ? {
          addresses: Math.max(1, customer.addresses.length),
          searches: customer.numbers.length + (customer.postalAddresses?.length ?? 0),
        }
      : { addresses: 1 },
  search: () => ({ searches: 1 }),
  page: () => ({ pages: 1 }),
  // A page of the ledger or trail, which may be filtered by customer.
  filter: ({ customer }) => ({ pages: 1, searches: customer === null ? 0 : 1 }),
}

/** The look-ups that a request counts as, given its route and body. */
export const lookUpsOf = ({ counts = 'one' }: Route, body: unknown): LookUps => byCounts[counts](body as Body)
