import { exportTrail, type TrailPage as Page } from '../../server/contract/audit.ts'
import { ledger } from '../../server/contract/messages/en/ledger.ts'
import { say } from '../../server/contract/messages/say.ts'
import { Disclosure } from '../parts/disclosure.tsx'
import { lazyComponent } from '../parts/lazy-component.tsx'
import type { Column } from '../parts/table/table.tsx'
import { AuditPage, When } from './audit-page.tsx'
import { doneInWords, factsInWords, nameInWords } from './entry-words.ts'
import { Proof } from './proof.tsx'
import { useTrail } from './use-audit-pages.ts'

const columns: Column<Page['entries'][number]>[] = [
  { key: 'seq', title: 'Entry', cell: ({ seq }) => <span className="whole">Entry {seq}</span> },
  { key: 'when', title: 'When', cell: ({ at }) => <When at={at} /> },
  { key: 'what', title: 'What was done', cell: ({ what, facts }) => doneInWords(what, facts) },
  { key: 'whom', title: 'Customer', cell: ({ reference }) => <span className="whole">{reference}</span> },
  { key: 'who', title: 'Who', cell: ({ by }) => <Who by={by} /> },
  { key: 'facts', title: 'More', cell: ({ facts }) => <Facts facts={facts} /> },
]

/** Who did it: by name, else by the id of their account. */
function Who({ by }: Pick<Page['entries'][number], 'by'>) {
  if (by.name !== null) return by.name
  return by.oid === 'the-register-itself' ? say(ledger, 'the-register-itself') : <span className="id">{by.oid}</span>
}

/** An entry's details; digests, which only a check needs, are there to open. */
function Facts({ facts }: Pick<Page['entries'][number], 'facts'>) {
  const { words, digests } = factsInWords(facts)
  return (
    <>
      {words}
      {digests ? <Disclosure summary="Digests">{digests}</Disclosure> : null}
    </>
  )
}

const Checkpoints = lazyComponent(async () => (await import('./checkpoints.tsx')).default)

/** G: the audit trail, for the auditor: what was done, and the proof that nothing was changed. */
export default function TrailPage() {
  return (
    <AuditPage
      heading="Audit trail"
      intro="What was done, when and by whom. It has no names of customers and nothing that anybody wrote. Nobody can change or delete an entry without it showing."
      file={{ route: exportTrail, name: 'audit-trail.csv' }}
      kindLabel="What was done"
      kinds={(found) => (found?.kinds ?? []).map((kind) => ({ value: kind, label: nameInWords(kind) }))}
      useFound={useTrail}
      nothing="trail"
      caption="Entries, newest first"
      columns={columns}
      rows={(entries: readonly Page['entries'][number][]) => entries}
      rowKey={({ seq }) => `${seq}`}
    >
      <Proof />
      <Checkpoints />
    </AuditPage>
  )
}
