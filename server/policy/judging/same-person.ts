import { comparableAddress, isSameMailbox } from '../contact-point/mail-address.ts'
import type { Person } from '../who-may.ts'

/** An account as it acted: `address` as its token named it, `key` for the token claim that the council maps. */
export type Account = Person & { address?: string | null; key?: string | null }

/**
 * Somebody whom the settings name, with all their accounts: each an address, or an object id and a tenant id with "/"
 * between them.
 */
export type Holder = {
  name: string
  accounts: readonly string[]
  awayUntil?: string | null
  lastDay?: string | null | undefined
}

/** Everything that tells a person's accounts from other people's. */
export type Identity = { names: ReadonlySet<string>; key: string | null; name: string | null }

const idOf = ({ oid, tid }: Person) => comparableAddress(`${oid}/${tid}`)
const namesOf = (account: Account): string[] => [
  idOf(account),
  ...(account.address ? [comparableAddress(account.address)] : []),
]

/** All accounts of whoever has one of these: two entries of the settings that share an account name one person. */
function withTheirOthers(
  names: readonly string[],
  holders: readonly Holder[],
): { all: Set<string>; name: string | null } {
  const all = new Set(names)
  const left = [...holders]
  let name: string | null = null
  for (let at = 0; at < left.length; ) {
    const holder = left[at]
    if (!holder?.accounts.some((one) => all.has(comparableAddress(one)))) {
      at++
      continue
    }
    for (const one of holder.accounts) all.add(comparableAddress(one))
    name ??= holder.name
    left.splice(at, 1)
    at = 0
  }
  return { all, name }
}

/** The person behind an account. An address that no settings list identifies nobody: people may inherit one. */
export function identityOf(account: Account, holders: readonly Holder[]): Identity {
  const { all, name } = withTheirOthers(namesOf(account), holders)
  if (name === null) return { names: new Set([idOf(account)]), key: account.key ?? null, name: null }
  return { names: all, key: account.key ?? null, name }
}

/** The person whom an entry of the settings names. */
export const identityOfHolder = (holder: Holder, holders: readonly Holder[]): Identity => ({
  names: withTheirOthers(holder.accounts.map(comparableAddress), holders).all,
  key: null,
  name: holder.name,
})

/** P13: whether two accounts belong to one person: the council's own key agrees, or both go by the same name. */
export const isIdentity = (one: Identity, other: Identity): boolean =>
  (one.key !== null && one.key === other.key) || [...one.names].some((name) => other.names.has(name))

/**
 * P13: whether two accounts are one person: the same account, two accounts of one holder, or the same value of the
 * claim that the council maps. Otherwise two accounts count as two people.
 */
export const isSamePerson = (one: Account, other: Account, holders: readonly Holder[]): boolean =>
  isIdentity(identityOf(one, holders), identityOf(other, holders))

/** Whether a person is who an address of a restriction names: its contact, say. */
export const hasAddress = (account: Account, address: string, holders: readonly Holder[]): boolean =>
  isSameMailbox(account.address ?? '', address) || identityOf(account, holders).names.has(comparableAddress(address))
