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
 * P4, G (accuracy): who is meant. An address of one customer decides. A number decides with the customer's name; without
 * it, where no other name and no address that the register does not know speaks against it. What several people share
 * decides nobody: the name does, among them.
 */
export function whoIsMeant({ addresses, numbers, names }: Description): Meant {
  const sharing: { customerId: string; by: 'address' | 'number' }[] = []
  const isNewAddress = addresses.some(({ kind }) => kind === 'nobody')
  for (const held of addresses) {
    if (held.kind === 'one') return { ...held, by: 'address' }
    if (held.kind === 'shared') for (const customerId of held.customerIds) sharing.push({ customerId, by: 'address' })
  }
  for (const held of numbers) {
    if (held.kind === 'nobody') continue
    if (held.kind === 'one' && isUncontradicted(held.customerId)) return { ...held, by: 'number' }
    const some = held.kind === 'one' ? [held.customerId] : held.customerIds
    for (const customerId of some) sharing.push({ customerId, by: 'number' })
  }
  if (sharing.length === 0) return { kind: 'new' }
  if (names === null) return { kind: isNewAddress ? 'new' : 'ask' }
  const named = sharing.filter(({ customerId }) => names.are(customerId))
  const [first] = named
  if (!first) return { kind: 'new' }
  return named.every(({ customerId }) => customerId === first.customerId)
    ? { kind: 'one', ...first }
    : { kind: 'several' }

  function isUncontradicted(customerId: string): boolean {
    const isUnnamed = names === null || names.nameless(customerId)
    return (isUnnamed && !isNewAddress) || names?.are(customerId) === true
  }
}
