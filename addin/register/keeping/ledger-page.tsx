import { exportLedger } from '../../../server/contract/audit.ts'
import { foundBy, ledger as texts } from '../../../server/contract/messages/en/ledger.ts'
import { say } from '../../../server/contract/messages/say.ts'
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
    title: say(texts, 'when'),
    cell: ({ at }) => <When at={at} />,
  },
  {
    key: 'who',
    title: say(texts, 'who-looked'),
    cell: ({ by }) => by.name ?? by.oid,
  },
  {
    key: 'whom',
    title: say(texts, 'at-which-customer'),
    cell: ({ references, whileJoined }) => (
      <>
        <Whom references={references} />
        {whileJoined ? <p>{say(texts, 'while-joined')}</p> : null}
      </>
    ),
  },
  {
    key: 'how',
    title: say(texts, 'how-found'),
    cell: ({ foundBy }) => foundByWords[foundBy] ?? foundBy,
  },
]

/** One customer, or how many: their references are there to open. */
function Whom({ references }: Pick<LookThrough, 'references'>) {
  const named = references.map((one) => one ?? say(texts, 'nobody'))
  if (named.length === 1) return named[0]
  return <Disclosure summary={say(texts, 'customers', { n: named.length })}>{named.join(', ')}</Disclosure>
}

/** G: the access ledger, for the auditor, one line for each look or look-through. Customers appear by reference alone. */
export default function LedgerPage() {
  return (
    <AuditPage
      heading={say(texts, 'access-ledger')}
      intro={say(texts, 'who-looked-at-which')}
      file={{ route: exportLedger, name: 'access-ledger.csv' }}
      kindLabel={say(texts, 'how-found')}
      kinds={() => kinds}
      useFound={useLedger}
      nothing="ledger"
      caption={say(texts, 'looks-newest-first')}
      columns={columns()}
      rows={lookThroughs}
      rowKey={({ at, by, foundBy, whileJoined, references }) =>
        `${at} ${by.oid} ${foundBy} ${whileJoined} ${references.join()}`
      }
    />
  )
}
