import { exportLedger, type LedgerPage as Page } from '../../server/contract/audit.ts'
import type { Column } from '../parts/table/table.tsx'
import { AuditPage, When } from './audit-page.tsx'
import { foundByWords } from './entry-words.ts'
import { useLedger } from './use-audit-pages.ts'

const kinds = Object.entries(foundByWords).map(([value, label]) => ({ value, label }))

const columns: Column<Page['entries'][number]>[] = [
  { key: 'when', title: 'When', cell: ({ at }) => <When at={at} /> },
  { key: 'who', title: 'Who looked', cell: ({ by }) => by.name ?? by.oid },
  { key: 'whom', title: 'At which customer', cell: ({ reference }) => reference ?? 'Nobody' },
  { key: 'how', title: 'How found', cell: ({ foundBy }) => foundByWords[foundBy] ?? foundBy },
]

/** G: the access ledger, for the auditor. Customers appear by reference alone. */
export default function LedgerPage() {
  return (
    <AuditPage
      heading="Access ledger"
      intro="Who looked at which customer, when, and how they found them. Customers stand here by their references alone: to judge a look you need no name."
      file={{ route: exportLedger, name: 'access-ledger.csv' }}
      kindLabel="How found"
      kinds={() => kinds}
      useFound={useLedger}
      nothing="There is no such look in the ledger."
      caption="Looks, newest first"
      columns={columns}
      rowKey={(look, entries) => `${look.at} ${look.customerId} ${look.by.oid} ${entries.indexOf(look)}`}
    />
  )
}
