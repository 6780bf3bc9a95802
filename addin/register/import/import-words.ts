import type { ImportList } from '../../../server/contract/import/import.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { importStates } from '../../../server/contract/texts/words/import-page.ts'
import { spoken } from '../../words/spoken.ts'

type Line = ImportList['imports'][number]

export const stateWords: Record<Line['state'], string> = spoken(importStates)

/** The number of records in a file, as terms and figures. */
export const countEntries = (counts: NonNullable<Line['counts']>) => [
  {
    term: say('Customers to add'),
    said: say('{n, plural, one {# customer} other {# customers}}', { n: counts.customersNew }),
  },
  {
    term: say('Customers to add to'),
    said: say('{n, plural, one {# customer} other {# customers}}', { n: counts.customersKnown }),
  },
  {
    term: say('Records'),
    said: `${say('{n, plural, one {# restriction} other {# restrictions}}', { n: counts.restrictions })}, ${say('{n, plural, one {# warning} other {# warnings}}', { n: counts.warnings })}`,
  },
  { term: say('Already on the register'), said: say('{n, plural, one {# row} other {# rows}}', { n: counts.already }) },
  { term: say('Left as they are'), said: say('{n, plural, one {# row} other {# rows}}', { n: counts.left }) },
]
