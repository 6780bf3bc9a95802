import type { ImportedRow } from '../../policy/import/imported.ts'
import type { LineKind } from '../../policy/vocabulary-import.ts'
import {
  existingClosingLetters,
  existingDependents,
  existingFormalWarnings,
  existingObjections,
  existingRecords,
  existingRestrictions,
} from '../../register/import/import-facts.ts'
import type { Reading } from '../../register/store.ts'

/**
 * Which records of these rows the register already has, with their customers; and the restrictions and formal warnings
 * that rows name.
 */
export async function recordsKnown(reading: Reading, rows: ImportedRow[]) {
  const records = rows.flatMap((row) => row.records)
  const ids = (kind: LineKind) => records.flatMap(({ id, what }) => (id !== null && what.kind === kind ? id : []))
  const links = records.flatMap(({ what }) => (what.kind === 'restriction' ? [what] : []))
  const escalations = records.flatMap(({ what }) => ('escalationId' in what ? (what.escalationId ?? []) : []))
  const about = records.flatMap(({ what }) => ('aboutId' in what ? (what.aboutId ?? []) : []))
  const restrictions = await existingRestrictions(reading, [
    ...ids('restriction'),
    ...links.flatMap(({ varies }) => varies ?? []),
    ...records.flatMap(({ what }) => ('restrictionId' in what ? what.restrictionId : [])),
  ])
  const formalWarnings = await existingFormalWarnings(reading, [...ids('formal-warning'), ...about])
  const known: Record<LineKind, Map<string, string>> = {
    restriction: new Map([...restrictions].map(([id, { customerId }]) => [id, customerId])),
    warning: await existingRecords(reading, 'warnings', ids('warning')),
    escalation: await existingRecords(reading, 'escalations', [...ids('escalation'), ...escalations]),
    'formal-warning': new Map([...formalWarnings].map(([id, { customerId }]) => [id, customerId])),
    precaution: await existingRecords(reading, 'precautions', [...ids('precaution'), ...about]),
    letter: await existingDependents(reading, 'letter', ids('letter')),
    representation: await existingDependents(reading, 'representation', ids('representation')),
    'changed-circumstances': await existingDependents(reading, 'changed-circumstances', ids('changed-circumstances')),
    review: await existingDependents(reading, 'review', ids('review')),
    'closing-letter': await existingClosingLetters(reading, ids('closing-letter')),
    objection: await existingObjections(reading, ids('objection')),
    'rights-request': await existingRecords(reading, 'rights_requests', ids('rights-request')),
    'legal-question': await existingDependents(reading, 'legal-question', ids('legal-question')),
  }
  return { restrictions, formalWarnings, known }
}
