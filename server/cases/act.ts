import type { Say } from '../contract/texts/say.ts'
import { type Day, dayAt } from '../policy/calendar.ts'
import { Refusal } from '../policy/refusal.ts'
import type { Claims } from '../policy/restriction/scope.ts'
import type { Role } from '../policy/vocabulary.ts'
import type { FoundBy } from '../policy/vocabulary-looks.ts'
import type { RefusalName } from '../policy/vocabulary-refusals.ts'
import type { Officer } from '../policy/who-may.ts'
import type { AuditEntry } from '../register/audit/audit-entry.ts'
import { appendAudit } from '../register/audit/audit-trail.ts'
import { rememberAccount } from '../register/judging/accounts.ts'
import type { Writing } from '../register/store.ts'
import type { Council } from '../settings/settings.ts'

/** Who acts, when, and under which council's rules. The clock and the id generator come from outside. */
export type Act = {
  /**
   * `address` is for mail back to that person, and finds them among the holders of posts that the settings name. `key`:
   * the digest of the claim that the council maps, the same for all accounts of one person.
   */
  readonly by: Officer & {
    name: string
    address: string | null
    key?: string | null
    roles: Role[]
    /** Further claims of the token, by which the council's settings may say whose service somebody is in (P8). */
    claims?: Claims
  }
  readonly at: Date
  /** UUID v7. */
  readonly newId: () => string
  readonly council: Council
  /** The https origin at which the council's people reach the server. */
  readonly publicUrl: string
  /** In bytes: the most that all originals together may take up in the register. */
  readonly originalsQuota: number
  /**
   * The customers whom the answer reveals, even as a refusal: each is a look for the access ledger (record-looks.ts).
   */
  readonly looks: Map<string, FoundBy>
  /** Speaks the language of the page that asks; left out: English. */
  readonly say?: Say
}

/** The day of the act in the council's time zone. */
export const today = (act: Act): Day => dayAt(act.at, act.council.timeZone)

/** P15, G: who is told by e-mail of what may be wrong with the register itself. */
export const auditorAndKeeper = ({ council: { posts } }: Pick<Act, 'council'>): string[] => [
  ...new Set([posts.auditor.address, posts.registerKeeper.address]),
]

/** Applies a rule's decision: a refusal rolls the act back. */
export function enforce(decision: Refusal | null): void {
  if (decision) throw decision
}

/** The record found, or the refusal that says there is none. */
export function found<T>(record: T | undefined, otherwise: RefusalName): T {
  if (record === undefined) throw new Refusal(otherwise)
  return record
}

/**
 * The same for a customer's record. Whatever the answer then says, it reveals that the record exists, so it is a look.
 */
export function foundForCustomer<T extends { customerId: string }>(
  act: Act,
  record: T | undefined,
  otherwise: RefusalName,
): T {
  const there = found(record, otherwise)
  act.looks.set(there.customerId, 'case')
  return there
}

/** The same for a customer's entry, as `entryOf` returns it. */
export const foundEntry = (act: Act, customerId: string | undefined, otherwise: RefusalName): string =>
  foundForCustomer(act, customerId === undefined ? undefined : { customerId }, otherwise).customerId

/**
 * Adds what this person has done to the audit trail. P13: of whoever acts on a customer, remembers what tells that another
 * account is theirs.
 */
export async function audit(tx: Writing, act: Act, entry: Omit<AuditEntry, 'at' | 'by'>): Promise<void> {
  await appendAudit(tx, { at: act.at, by: { oid: act.by.oid, tid: act.by.tid }, ...entry })
  if (entry.customerId !== '') await rememberAccount(tx, act.by)
}

/** Accepts one of the council's services, or null if none was chosen. */
export function enforceKnownService(act: Act, service: string | null): void {
  if (service !== null && !act.council.services.includes(service)) throw new Refusal('unknown-service')
}
