import { mayDecideAs, type Posts, postObstacle } from '../judging/posts.ts'
import { type Account, isSamePerson } from '../judging/same-person.ts'
import { Refusal } from '../refusal.ts'
import type { ImportState } from '../vocabulary-import.ts'
import type { Officer, Person } from '../who-may.ts'

/** What an import would put in force. `list`: a digest of it, null if there is nothing. */
export type Signable = { state: ImportState; by: Person; list: string | null }

/** P13: whether this officer can sign now: they hold a post, and did not upload the file. */
export const canSign = ({ state, by, list }: Signable, officer: Officer & Account, posts: Posts): boolean =>
  officer.roles.includes('AuthorisingOfficer') &&
  postObstacle(officer, posts) === null &&
  !isOwnImport(by, officer, posts) &&
  list !== null &&
  state === 'to-sign'

/**
 * P13: the register keeper alone can put nothing in force. An authorising officer signs the list that they saw, and is
 * not the person who uploaded the file.
 */
export function maySign(given: Signable, officer: Officer & Account, posts: Posts, seen: string): Refusal | null {
  const notTheirs = mayDecideAs(officer, posts)
  if (notTheirs) return notTheirs
  if (isOwnImport(given.by, officer, posts)) return new Refusal('own-import')
  if (given.state !== 'to-sign') return new Refusal('not-to-sign')
  return given.list === seen ? null : new Refusal('changed-meanwhile')
}

/** P13: whether this officer imported it. */
export const isOwnImport = (importedBy: Account, officer: Account, { holders }: Posts): boolean =>
  isSamePerson(importedBy, officer, holders)

/** P13: whoever imported what nobody approved here does not approve it either, by its letter. */
export const mayApproveImported = (importedBy: Account, officer: Account, posts: Posts): Refusal | null =>
  isOwnImport(importedBy, officer, posts) ? new Refusal('own-import') : null
