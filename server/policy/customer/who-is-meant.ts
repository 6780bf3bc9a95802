/** A customer who has a contact point, not as a representative's; `shared`: recorded as shared with others. */
export type Holder = { customerId: string; shared: boolean }

/** Who has a number or an address: nobody, one customer alone, or several people. */
export type PointHolders =
  | { kind: 'nobody' }
  | { kind: 'one'; customerId: string }
  | { kind: 'shared'; customerIds: string[] }

/** A contact point that several customers have counts as shared, whatever the register says. */
export function pointHolders(holders: readonly Holder[]): PointHolders {
  const customerIds = [...new Set(holders.map(({ customerId }) => customerId))]
  const [only] = customerIds
  if (only === undefined) return { kind: 'nobody' }
  const isShared = customerIds.length > 1 || holders.some(({ shared }) => shared)
  return isShared ? { kind: 'shared', customerIds } : { kind: 'one', customerId: only }
}

/**
 * What is said about somebody. `names`: whether this customer bears one of the names given; null if no name was given.
 * `nameless`: no name is known of this customer, so none contradicts.
 */
export type Description = {
  addresses: readonly PointHolders[]
  numbers: readonly PointHolders[]
  names: null | { are: (customerId: string) => boolean; nameless: (customerId: string) => boolean }
}

/** `ask`: who it is must be asked. `several`: the name fits several of them. `new`: nobody on the register. */
export type Meant =
  | { kind: 'one'; customerId: string; by: 'address' | 'number' }
  | { kind: 'ask' }
  | { kind: 'several' }
  | { kind: 'new' }

/**
 * P4, G (accuracy): who is meant, in this order: by an address that only one customer has; by a number that only one has,
 * if the name agrees; by the name among those who share an address or a number; by a number that only one has,
 * unless another name, or an address that the register does not know, speaks against it.
 */
export function whoIsMeant({ addresses, numbers, names }: Description): Meant {
  const writer = addresses.find((held) => held.kind === 'one')
  if (writer) return { ...writer, by: 'address' }

  const callers = numbers.filter((held) => held.kind === 'one')
  const namedCaller = callers.find(({ customerId }) => names?.are(customerId))
  if (namedCaller) return { ...namedCaller, by: 'number' }

  const sharing = [...sharers(addresses, 'address'), ...sharers(numbers, 'number')]
  const named = sharing.filter(({ customerId }) => names?.are(customerId))
  const [first] = named
  if (first) return isSame(named) ? { kind: 'one', ...first } : { kind: 'several' }

  if (addresses.some(({ kind }) => kind === 'nobody')) return { kind: 'new' }
  const caller = callers.find(({ customerId }) => names === null || names.nameless(customerId))
  if (caller) return { ...caller, by: 'number' }
  return { kind: names === null && sharing.length > 0 ? 'ask' : 'new' }
}

type Sharer = { customerId: string; by: 'address' | 'number' }

const sharers = (all: readonly PointHolders[], by: Sharer['by']): Sharer[] =>
  all.flatMap((held) => (held.kind === 'shared' ? held.customerIds.map((customerId) => ({ customerId, by })) : []))

const isSame = (some: readonly Sharer[]): boolean => new Set(some.map(({ customerId }) => customerId)).size === 1
