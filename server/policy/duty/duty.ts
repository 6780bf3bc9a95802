import { comparableAddress } from '../contact-point/mail-address.ts'
import { type Account, identityOf } from '../judging/same-person.ts'
import { Refusal } from '../refusal.ts'
import { keepsOnFile, type Measure } from '../restriction/measures.ts'
import { type Judging, mayJudge } from '../rights-request/rights-request.ts'
import type { DutyKind } from '../vocabulary-duties.ts'
import { isSameAccount, mayAs, type Officer, type Person } from '../who-may.ts'

/** P14: whether one of the accounts that the settings list for somebody is this one. */
const isAccountOf = (account: Account, accounts: readonly string[]): boolean =>
  identityOf(account, [{ name: 'contact', accounts }]).name !== null

type Named = { address: string; accounts?: readonly string[] | undefined }

/** P14: the addresses of the contacts and deputies that this account belongs to, as they are compared. */
export const addressesOf = (account: Account, contacts: readonly (Named & { deputy: Named | null })[]): string[] => [
  ...new Set(
    contacts
      .flatMap(({ deputy, ...contact }) => (deputy ? [contact, deputy] : [contact]))
      .filter(({ accounts }) => isAccountOf(account, accounts ?? []))
      .map(({ address }) => comparableAddress(address)),
  ),
]

/** P14: whether a restriction names one of these addresses, as `addressesOf` gives them, as its contact or deputy. */
export const isNamedIn = (
  { contact, deputy }: { contact: { address: string }; deputy: { address: string } | null },
  addresses: readonly string[],
): boolean =>
  [contact, ...(deputy ? [deputy] : [])].some(({ address }) => addresses.includes(comparableAddress(address)))

/** P14: `from` was replaced by `to` as a designated contact; both as they are compared. `at`: the moment. */
export type TakenOver = { from: string; to: string; at: string }

/**
 * P14: whose place these addresses took, themselves or one after another, each with the moment until which it was
 * theirs. `moves` are the newest first.
 */
export function predecessorsOf(addresses: readonly string[], moves: readonly TakenOver[]): Map<string, string> {
  const until = new Map<string, string>()
  for (const { from, to, at } of moves)
    if (!until.has(from) && (addresses.includes(to) || until.has(to))) until.set(from, at)
  return until
}

/**
 * P14: whether a message was passed to one of these predecessors under a restriction that is over. One that goes on
 * names the successor itself.
 */
export const isLeftBehind = (
  message: { contact: { address: string }; deputy: { address: string } | null; at: string; isOver: boolean },
  predecessors: ReadonlyMap<string, string>,
): boolean =>
  message.isOver &&
  isNamedIn(
    message,
    [...predecessors].flatMap(([address, until]) => (message.at < until ? [address] : [])),
  )

/**
 * P10, P14: what passing a message on asks of the contact. Under a restriction whose mail is kept on file, somebody
 * must read it, and the register keeps when and who.
 */
export function dutiesOfPassing(forwarded: boolean, measures: Measure[]): DutyKind[] {
  if (!forwarded) return []
  return [keepsOnFile(measures) ? 'filed-mail' : 'message']
}

/** P10, P14: whether passing on asked for this duty; all others were noted by somebody. */
export const isOfPassing = (kind: DutyKind): boolean => kind === 'message' || kind === 'filed-mail'

/** What the rules need to know of a duty, or of the message that it is about. */
type Facts = { passedOnBy: Person; isContact: boolean }

/** G: the person who passed a message on, the contact, the deputy and those who decide may note what it contains. */
export function mayNoteDuties(person: Officer, { passedOnBy, isContact }: Facts): Refusal | null {
  return isSameAccount(passedOnBy, person) ||
    isContact ||
    mayAs(person, 'AuthorisingOfficer', 'RegisterKeeper') === null
    ? null
    : new Refusal('not-yours')
}

/** G: only what somebody noted may have been noted by mistake. */
export const mayDeny = (kind: DutyKind): Refusal | null => (isOfPassing(kind) ? new Refusal('must-be-read') : null)

/** G: what only the register keeper can fulfil: nobody else can make the subject access file. */
export const keepersDuties = ['subject-access'] as const satisfies readonly DutyKind[]

/** G: whether only the register keeper can fulfil it. */
export const isKeepersDuty = (kind: DutyKind): boolean => keepersDuties.some((one) => one === kind)

/**
 * P14: the contact and the deputy deal with it; an officer may say so for them, and the register keeper of what only
 * they can fulfil.
 */
export function mayDealWith(
  person: Officer,
  { kind, isContact }: { kind: DutyKind; isContact: boolean },
): Refusal | null {
  const isTheirs = isKeepersDuty(kind) && mayAs(person, 'RegisterKeeper') === null
  return isContact || isTheirs || mayAs(person, 'AuthorisingOfficer') === null ? null : new Refusal('not-the-contact')
}

/** G: whether ending this duty judges the record, as answering a complaint on the customer's page does. */
export const isJudged = (kind: DutyKind): boolean => kind === 'data-protection-complaint'

/** G: nobody ends a complaint about a record in which they had a part. */
export const mayEnd = (kind: DutyKind, judging: Judging): Refusal | null => (isJudged(kind) ? mayJudge(judging) : null)
