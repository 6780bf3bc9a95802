import type { ImportList } from '../../../server/contract/import/import.ts'
import { importCounts, importStates, importPage as texts } from '../../../server/contract/messages/en/import-page.ts'
import { ledger } from '../../../server/contract/messages/en/ledger.ts'
import { log } from '../../../server/contract/messages/en/log.ts'
import { say } from '../../../server/contract/messages/say.ts'
import { spoken } from '../../words/spoken.ts'

type Line = ImportList['imports'][number]

export const stateWords: Record<Line['state'], string> = spoken(importStates)

/** The number of records in a file, as terms and figures. */
export const countEntries = (counts: NonNullable<Line['counts']>) => [
  { term: say(texts, 'customers-to-add'), said: say(ledger, 'customers', { n: counts.customersNew }) },
  { term: say(texts, 'customers-to-add-to'), said: say(ledger, 'customers', { n: counts.customersKnown }) },
  {
    term: say(texts, 'records'),
    said: `${say(log, 'count-restrictions', { n: counts.restrictions })}, ${say(importCounts, 'warnings', { n: counts.warnings })}`,
  },
  { term: say(texts, 'already-on-register'), said: say(log, 'rows', { n: counts.already }) },
  { term: say(texts, 'left-as-they-are'), said: say(log, 'rows', { n: counts.left }) },
]
