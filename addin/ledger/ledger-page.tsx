import { exportLedger } from '../../server/contract/audit.ts'
import { Disclosure } from '../parts/disclosure.tsx'
import type { Column } from '../parts/table/table.tsx'
import { figures } from '../words/numbers.ts'
import { AuditPage, When } from './audit-page.tsx'
import { foundByWords } from './entry-words.ts'
import { type LookThrough, lookThroughs } from './look-throughs.ts'
import { useLedger } from './use-audit-pages.ts'

const kinds = Object.entries(foundByWords).map(([value, label]) => ({ value, label }))

const columns: Column<LookThrough>[] = [
  { key: 'when', title: 'When', cell: ({ at }) => <When at={at} /> },
  { key: 'who', title: 'Who looked', cell: ({ by }) => by.name ?? by.oid },
  { key: 'whom', title: 'At which customer', cell: ({ references }) => <Whom references={references} /> },
  { key: 'how', title: 'How found', cell: ({ foundBy }) => foundByWords[foundBy] ?? foundBy },
]

/** One customer, or how many: their references are there to open. */
function Whom({ references }: Pick<LookThrough, 'references'>) {
  const named = references.map((one) => one ?? 'Nobody')
  if (named.length === 1) return named[0]
  return <Disclosure summary={figures(named.length, 'customer', 'customers')}>{named.join(', ')}</Disclosure>
}

/** G: the access ledger, for the auditor, one line for each look or look-through. Customers appear by reference alone. */
export default function LedgerPage() {
  return (
    <AuditPage
      heading="Access ledger"
      intro="Who looked at which customer, when, and how they found them. A list that somebody looked through is one line. Customers appear by reference alone: you need no name to judge a look."
      file={{ route: exportLedger, name: 'access-ledger.csv' }}
      kindLabel="How found"
      kinds={() => kinds}
      useFound={useLedger}
      nothing="ledger"
      caption="Looks, newest first"
      columns={columns}
      rows={lookThroughs}
      rowKey={({ at, by, foundBy, references }) => `${at} ${by.oid} ${foundBy} ${references.join()}`}
    />
  )
}
