import { exportLedger } from '../../../server/contract/audit.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { foundBy } from '../../../server/contract/texts/words/ledger.ts'
import { Disclosure } from '../../parts/disclosure.tsx'
import type { Column } from '../../parts/table/table.tsx'
import { optionsOf } from '../../words/spoken.ts'
import { AuditPage, When } from './audit-page.tsx'
import { foundByWords } from './entry-words.ts'
import { type LookThrough, lookThroughs } from './look-throughs.ts'
import { useLedger } from './use-audit-pages.ts'

const kinds = optionsOf(foundBy)

const columns = (): Column<LookThrough>[] => [
  {
    key: 'when',
    title: say('When'),
    cell: ({ at }) => <When at={at} />,
  },
  {
    key: 'who',
    title: say('Who looked'),
    cell: ({ by }) => by.name ?? by.oid,
  },
  {
    key: 'whom',
    title: say('At which customer'),
    cell: ({ references, whileJoined }) => (
      <>
        <Whom references={references} />
        {whileJoined ? (
          <p>{say('This entry was joined with another at the time. It may be about either customer.')}</p>
        ) : null}
      </>
    ),
  },
  {
    key: 'how',
    title: say('How found'),
    cell: ({ foundBy }) => foundByWords[foundBy] ?? foundBy,
  },
]

/** One customer, or how many: their references are there to open. */
function Whom({ references }: Pick<LookThrough, 'references'>) {
  const named = references.map((one) => one ?? say('Nobody'))
  if (named.length === 1) return named[0]
  return (
    <Disclosure summary={say('{n, plural, one {# customer} other {# customers}}', { n: named.length })}>
      {named.join(', ')}
    </Disclosure>
  )
}

/** G: the access ledger, for the auditor, one line for each look or look-through. Customers appear by reference alone. */
export default function LedgerPage() {
  return (
    <AuditPage
      heading={say('Access ledger')}
      intro={say(
        'Who looked at which customer, when, and how they found them. A list that somebody looked through is one line. Customers appear by reference alone: you need no name to judge a look.',
      )}
      file={{ route: exportLedger, name: 'access-ledger.csv' }}
      kindLabel={say('How found')}
      kinds={() => kinds}
      useFound={useLedger}
      nothing="ledger"
      caption={say('Looks, newest first')}
      columns={columns()}
      rows={lookThroughs}
      rowKey={({ at, by, foundBy, whileJoined, references }) =>
        `${at} ${by.oid} ${foundBy} ${whileJoined} ${references.join()}`
      }
    />
  )
}
