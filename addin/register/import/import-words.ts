import type { ImportSeen } from '../../../server/contract/import/import.ts'
import { importLabels } from '../../../server/contract/messages/en/import.ts'
import {
  importCounts,
  importPhases,
  importStates,
  importPage as texts,
} from '../../../server/contract/messages/en/import-page.ts'
import { ledger } from '../../../server/contract/messages/en/ledger.ts'
import { log } from '../../../server/contract/messages/en/log.ts'
import { say } from '../../../server/contract/messages/say.ts'
import { counted } from '../../words/counts.ts'
import { spoken } from '../../words/spoken.ts'

export const stateWords: Record<ImportSeen['state'], string> = spoken(importStates)

const phases: Record<string, string> = spoken(importPhases)

/** What the register is doing with the file. */
export const phaseWords = ({ state, phase }: Pick<ImportSeen, 'state' | 'phase'>): string =>
  phases[phase ?? ''] ?? (state === 'checking' ? say(texts, 'checking-file-nothing-is') : say(texts, 'importing'))

/** Records linked to restrictions, and precautions; a council's own log seldom has any. */
const dependents = [
  'letters',
  'representations',
  'circumstances',
  'reviews',
  'legalQuestions',
  'objections',
  'precautions',
] as const

/** The number of records in a file, as terms and figures. */
export const countEntries = (counts: NonNullable<ImportSeen['counts']>, done: boolean) => [
  {
    term: say(texts, done ? 'customers-added' : 'customers-to-add'),
    said: say(ledger, 'customers', { n: counts.customersNew }),
  },
  {
    term: say(texts, done ? 'customers-added-to' : 'customers-to-add-to'),
    said: say(ledger, 'customers', { n: counts.customersKnown }),
  },
  {
    term: say(texts, 'records'),
    said: [
      say(log, 'count-restrictions', { n: counts.restrictions }),
      say(importCounts, 'warnings', { n: counts.warnings }),
      ...(counts.formalWarnings > 0 ? [say(importCounts, 'formalWarnings', { n: counts.formalWarnings })] : []),
      say(log, 'count-escalations', { n: counts.escalations }),
      ...dependents.flatMap((kind) => (counts[kind] > 0 ? say(importCounts, kind, { n: counts[kind] }) : [])),
      ...(counts.rightsRequests > 0 ? [say(importLabels, 'rights-requests', counted(counts.rightsRequests))] : []),
    ].join(', '),
  },
  { term: say(texts, 'already-on-register'), said: say(log, 'rows', { n: counts.already }) },
  { term: say(texts, 'left-as-they-are'), said: say(log, 'rows', { n: counts.left }) },
]
