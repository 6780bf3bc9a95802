import type { WorkItem } from '../../server/contract/work.ts'

/** What kind of work something is: the heading of a tab. */
export const kindWords: Record<WorkItem['kind'], string> = {
  decision: 'Decisions',
  'details-wanted': 'Questions to you',
  letter: 'Letters',
  'mail-arrangement': 'Mail arrangements',
  representation: 'Representations',
  review: 'Reviews',
  'changed-circumstances': 'Changed circumstances',
  'dead-letter': 'Mail not sent',
  proposal: 'Contact points',
  'import-to-sign': 'Imports to sign',
  'legal-advice': 'Legal advice',
  hold: 'Holds',
  precaution: 'Precautions',
  'passed-on': 'Passed on',
}
