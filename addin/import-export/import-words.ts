import type { ImportSeen } from '../../server/contract/import/import.ts'
import { importLabels } from '../../server/contract/messages/en/import.ts'
import { say } from '../../server/contract/messages/say.ts'
import { counted } from '../words/counts.ts'
import { figures } from '../words/numbers.ts'

export const stateWords: Record<ImportSeen['state'], string> = {
  checking: 'Being checked',
  checked: 'Checked, not imported yet',
  'to-sign': 'Waiting for an authorising officer’s signature',
  signed: 'Signed, not imported yet',
  running: 'Being imported',
  done: 'Imported',
  unreadable: 'Could not be read',
  stopped: 'Stopped in the middle: nothing was imported',
  discarded: 'Discarded',
}

const phases: Record<string, string> = {
  reading: 'Reading the file',
  preparing: 'Getting everything ready',
  moving: 'Importing',
}

/** What the register is doing with the file. */
export const phaseWords = ({ state, phase }: Pick<ImportSeen, 'state' | 'phase'>): string =>
  phases[phase ?? ''] ?? (state === 'checking' ? 'Checking the file. Nothing is imported yet.' : 'Importing')

/** Records linked to restrictions, and precautions; a council's own log seldom has any. */
const dependents = [
  ['letters', 'further letter', 'further letters'],
  ['representations', 'representation', 'representations'],
  ['circumstances', 'report of changed circumstances', 'reports of changed circumstances'],
  ['reviews', 'review', 'reviews'],
  ['legalQuestions', 'question to legal services', 'questions to legal services'],
  ['objections', 'objection', 'objections'],
  ['precautions', 'record of precautions for visits', 'records of precautions for visits'],
] as const

/** The number of records in a file, as terms and figures. */
export const countEntries = (counts: NonNullable<ImportSeen['counts']>, done: boolean) => [
  { term: done ? 'Customers added' : 'Customers to add', said: figures(counts.customersNew, 'customer', 'customers') },
  {
    term: done ? 'Customers added to' : 'Customers to add to',
    said: figures(counts.customersKnown, 'customer', 'customers'),
  },
  {
    term: 'Records',
    said: [
      figures(counts.restrictions, 'restriction', 'restrictions'),
      figures(counts.warnings, 'warning', 'warnings'),
      ...(counts.formalWarnings > 0 ? [figures(counts.formalWarnings, 'formal warning', 'formal warnings')] : []),
      figures(counts.escalations, 'escalation', 'escalations'),
      ...dependents.flatMap(([kind, one, many]) => (counts[kind] > 0 ? figures(counts[kind], one, many) : [])),
      ...(counts.rightsRequests > 0 ? [say(importLabels, 'rights-requests', counted(counts.rightsRequests))] : []),
    ].join(', '),
  },
  { term: 'Already on the register', said: figures(counts.already, 'row', 'rows') },
  { term: 'Left as they are', said: figures(counts.left, 'row', 'rows') },
]
