import type { CustomerPoints } from '../../register/customer/dossier.ts'

/**
 * Display names for one list, by customer id: the name, else an address or number; both if two customers share a name.
 * Only for officers, the reviewer and the register keeper.
 */
export function displayNames(points: ReadonlyMap<string, CustomerPoints>): Map<string, string> {
  const all = [...points].map(([id, { name, emails, number, postalAddress }]) => ({
    id,
    name,
    reach: emails[0]?.value ?? number ?? postalAddress?.join(', '),
  }))
  const called = ({ id, name, reach }: (typeof all)[number]): string => {
    if (name === null) return reach ?? 'A customer'
    const namesake = all.some((other) => other.id !== id && other.name === name)
    return namesake && reach ? `${name} (${reach})` : name
  }
  return new Map(all.map((one) => [one.id, called(one)]))
}
