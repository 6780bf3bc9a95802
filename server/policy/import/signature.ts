import { mayDecideAs, type Posts, postObstacle } from '../judging/posts.ts'
import { type Account, isSamePerson } from '../judging/same-person.ts'
import { allows } from '../life-cycle.ts'
import { Refusal } from '../refusal.ts'
import type { ImportState } from '../vocabulary-import.ts'
import type { Officer, Person } from '../who-may.ts'
import { importCycle } from './import-cycle.ts'

/**
 * What an import would put in force. `list`: a digest of the list of restrictions, null if there is none; `signed`:
 * that of the list which an officer signed.
 */
export type Signable = { state: ImportState; by: Person; list: string | null; signed: string | null }

/** P13: whether an officer has signed this very list, or nothing in it would come into force. */
export const isSigned = ({ list, signed }: Pick<Signable, 'list' | 'signed'>): boolean =>
  list === null || list === signed

/** P13: whether a signature can be asked for: something would come into force, and nobody was asked yet. */
export const canAskToSign = ({ state, list }: Pick<Signable, 'state' | 'list'>): boolean =>
  list !== null && allows(importCycle, state, 'ask-to-sign')

/** P13: a keeper asks for a signature on a checked file. */
export function mayAskToSign(given: Signable): Refusal | null {
  if (canAskToSign(given)) return null
  return new Refusal(given.list === null ? 'nothing-to-sign' : 'import-not-ready')
}

/** P13: whether this officer can sign now: they hold a post, and did not upload the file. */
export const canSign = ({ state, by, list }: Signable, officer: Officer & Account, posts: Posts): boolean =>
  officer.roles.includes('AuthorisingOfficer') &&
  postObstacle(officer, posts) === null &&
  !isOwnImport(by, officer, posts) &&
  list !== null &&
  allows(importCycle, state, 'sign')

/**
 * P13: the register keeper alone can put nothing in force. An authorising officer signs the list that they saw, and is
 * not the person who uploaded the file.
 */
export function maySign(given: Signable, officer: Officer & Account, posts: Posts, seen: string): Refusal | null {
  const notTheirs = mayDecideAs(officer, posts)
  if (notTheirs) return notTheirs
  if (isOwnImport(given.by, officer, posts)) return new Refusal('own-import')
  if (!allows(importCycle, given.state, 'sign')) return new Refusal('not-to-sign')
  return given.list === seen ? null : new Refusal('changed-meanwhile')
}

/** P13: whether this officer imported it. */
export const isOwnImport = (importedBy: Account, officer: Account, { holders }: Posts): boolean =>
  isSamePerson(importedBy, officer, holders)

/** P13: whoever imported what nobody approved here does not approve it either, by its letter. */
export const mayApproveImported = (importedBy: Account, officer: Account, posts: Posts): Refusal | null =>
  isOwnImport(importedBy, officer, posts) ? new Refusal('own-import') : null

/** P13: what is in force is imported only with a signature. */
export const mayTakeIn = (given: Pick<Signable, 'list' | 'signed'>): Refusal | null =>
  isSigned(given) ? null : new Refusal('signature-missing')
