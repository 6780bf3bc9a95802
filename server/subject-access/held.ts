import type { Council } from '../council/council.ts'
import type { Holder } from '../policy/judging/same-person.ts'
import { actFromFile } from '../register/import/imports.ts'
import type { PrecautionLook } from '../register/precaution/precautions.ts'
import type { Everything } from '../register/subject-access/everything-on.ts'

/**
 * Everything on a customer, with the staff whom the customer knows: names, and ids of accounts. Theirs are marked nowhere,
 * whatever they did; everybody else's are marked everywhere.
 */
export type Held = Everything & { named: ReadonlySet<string> }

type Acted = [oid: string | null, name: string | null]

/** G: who decided, reviewed, answered or signed here, the holders of the posts, and the contacts that letters name. */
export function withNamedStaff(all: Everything, { posts }: Council): Held {
  const contacts = all.restrictions.flatMap(({ contact, deputy }) => [contact, deputy ?? '{}'])
  const holders = [...posts.authorisingOfficers, posts.reviewer, posts.independentOfficer].flatMap((post): Holder[] =>
    post?.holder ? [post.holder] : [],
  )
  const named = [
    ...officersIn(all).flat(),
    ...holders.flatMap(({ name, accounts }) => [name, ...accounts.map((one) => one.split('/')[0] ?? '')]),
    ...contacts.flatMap((json) => (JSON.parse(json) as { name?: string }).name ?? []),
  ]
  return { ...all, named: new Set(named.filter((one): one is string => !!one)) }
}

/** Whoever did here what only an officer or the reviewer does. */
function officersIn(all: Everything): Acted[] {
  const here = (recordId: string, at: string | null, ...by: Acted): Acted[] => (fileOf(all, recordId, at) ? [] : [by])
  const decided = [
    ...all.restrictions,
    ...all.formalWarnings,
    ...all.reviews,
    ...all.precautions,
    ...all.legalQuestions,
  ]
  const answered = [...all.representations, ...all.circumstances, ...all.objections, ...all.legalQuestions]
  return [
    ...decided.flatMap((row) => here(row.id, null, row.by_oid, row.by_name)),
    ...answered.flatMap((row) => here(row.id, row.answered_at, row.answered_by_oid, row.answered_by_name)),
    ...all.decisions.flatMap((row) => here(row.escalation_id, row.decided_at, row.by_oid, row.by_name)),
    ...all.formalWarnings.flatMap((row) => [
      ...here(row.id, row.recorded_at, row.recorded_by_oid, row.recorded_by_name),
      ...here(row.id, row.withdrawn_at, row.withdrawn_by_oid, row.withdrawn_by_name),
    ]),
    ...all.letters.flatMap((row) =>
      here(isConfirmation(row) ? row.restriction_id : row.id, row.recorded_at, row.by_oid, row.by_name),
    ),
    ...all.closingLetters.flatMap((row) => here(row.id, row.recorded_at, row.by_oid, row.by_name)),
    ...[...all.postings, ...all.drafts].map((row): Acted => [row.by_oid, row.by_name]),
    ...all.precautions.flatMap((row): Acted[] => [
      [row.told_by_oid, row.told_by_name],
      [row.ended_by_oid, row.ended_by_name],
      ...(JSON.parse(row.looks) as PrecautionLook[]).map(({ by }): Acted => [by.oid, by.name]),
    ]),
  ]
}

/** P14: a file has the letter that confirms a restriction in the restriction's own row. */
export const isConfirmation = ({ kind }: Everything['letters'][number]): boolean =>
  kind === 'restriction' || kind === 'variation'

/** What the file of an imported record said of who acted at that moment; undefined if somebody did it here. */
export function fileOf(all: Everything, recordId: string, at: string | null) {
  const row = all.imported.find(({ record_id }) => record_id === recordId)
  return row && actFromFile(row, at)
}
