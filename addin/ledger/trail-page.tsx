import { useState } from 'react'
import { type Entry, useTrail } from '../api/look-back.ts'
import { useSignedIn } from '../api/signed-in.ts'
import { Asked } from '../parts/asked.tsx'
import { DownloadButton } from '../parts/download-button.tsx'
import { Line } from '../parts/line.tsx'
import { Paging, usePages } from '../parts/paging.tsx'
import { type Column, Table } from '../parts/table.tsx'
import { WidePage } from '../parts/wide-page.tsx'
import { momentInWords, timeInWords } from '../words/dates.ts'
import { factsInWords, meantWords, spelled } from './entry-words.ts'
import { FilterForm, first } from './filter-form.tsx'
import { Proof } from './proof.tsx'

const columns = (timeZone: string): Column<Entry>[] => [
  { key: 'seq', title: 'Entry', cell: ({ seq }) => `Entry ${seq}` },
  {
    key: 'when',
    title: 'When',
    cell: ({ at }) => (
      <time dateTime={at}>
        {momentInWords(at, timeZone)}, {timeInWords(at, timeZone)}
      </time>
    ),
  },
  { key: 'what', title: 'What was done', cell: ({ what }) => spelled(what) },
  { key: 'whom', title: 'Customer', cell: ({ reference }) => reference },
  { key: 'who', title: 'Who', cell: ({ by }) => by.name ?? <span className="id">{by.oid}</span> },
  { key: 'facts', title: 'More', cell: ({ facts }) => factsInWords(facts) },
]

/** G: the audit trail, for the auditor: what was done, and the proof that nothing of it was changed. */
export default function TrailPage() {
  const { council } = useSignedIn()
  const [asking, setAsking] = useState(first)
  const pages = usePages(JSON.stringify(asking))
  const query = useTrail(asking, pages.after)
  const kinds = (query.data?.kinds ?? []).map((kind) => ({ value: kind, label: spelled(kind) }))
  return (
    <WidePage
      heading="Audit trail"
      intro="What was done, when and by whom. It holds no names of customers and nothing that anybody wrote. Nobody can change or delete an entry without it showing."
      acts={
        <DownloadButton
          label="Download these as .csv"
          path="/api/audit/export"
          name="audit-trail.csv"
          asked={() => ({ body: asking.filter })}
        />
      }
    >
      <Proof />
      <FilterForm
        kinds={kinds}
        kindLabel="What was done"
        onFilter={(filter) => setAsking({ filter, round: asking.round + 1 })}
      />
      <Asked query={query}>
        {({ entries, customers, officers, next }) => (
          <>
            <Meant words={meantWords(customers, officers)} />
            {entries.length === 0 ? (
              <p>There is no such entry in the trail.</p>
            ) : (
              <Table
                caption="Entries, newest first"
                columns={columns(council.timeZone)}
                rows={entries}
                rowKey={({ seq }) => `${seq}`}
              />
            )}
            <Paging
              onPrevious={pages.onPrevious}
              onNext={next ? () => pages.next(next) : null}
              labels={{ previous: 'Later', next: 'Earlier' }}
            />
          </>
        )}
      </Asked>
    </WidePage>
  )
}

const Meant = ({ words }: { words: string }) => (words ? <Line words={words} /> : null)
