import type { Council } from '../council/council.ts'
import { plainAddress, type Unmarked } from '../policy/subject-access/third-party.ts'
import type { Held } from './held.ts'
import type { Rows } from './record-parts.ts'

/** What needs no mark: the customer's own addresses and names, the council's posts, councillors, and designated contacts. */
export function unmarkedIn(all: Held, { posts, councillors }: Council): Unmarked {
  const contacts = all.restrictions.flatMap(({ contact, deputy }) => [contact, deputy ?? '{}'])
  const points = all.contactPoints.filter((row) => row.removed_at === null && row.whose !== 'representative')
  const mailboxes = points.filter(({ kind }) => kind === 'email')
  return {
    addresses: new Set(
      [
        ...mailboxes.flatMap(spellings),
        ...posts.authorisingOfficers.map(({ address }) => address),
        ...[...posts.authorisingOfficers, posts.reviewer, posts.independentOfficer].flatMap(
          (post) => post?.holder?.accounts ?? [],
        ),
        ...[posts.reviewer, posts.ict, posts.registerKeeper, posts.auditor, ...councillors].map(
          ({ address }) => address,
        ),
        ...contacts.flatMap((json) => (JSON.parse(json) as { address?: string }).address ?? []),
      ].map(plainAddress),
    ),
    shared: new Set(
      mailboxes
        .filter(({ key }) => !all.ownMailboxes.some((own) => own.key === key))
        .flatMap(spellings)
        .map(plainAddress),
    ),
    names: points.flatMap(({ kind, value }) => (kind === 'name' ? [value] : [])),
  }
}

const spellings = ({ value, key }: Rows<'contactPoints'>): string[] => [value, key]

/**
 * G: whether a contact point, or the report of one, may be another person's: the register keeper removed it or refused
 * it, or whoever reported it withdrew it.
 */
export function isAnothers(all: Held, row: Rows<'contactPoints'> | Rows<'proposals'>): boolean {
  const same = all.contactPoints.filter(({ kind, key }) => kind === row.kind && key === row.key)
  if (same.length > 0) return same.every(({ removed_at }) => removed_at !== null)
  return 'state' in row && (row.state === 'refused' || row.state === 'withdrawn')
}
