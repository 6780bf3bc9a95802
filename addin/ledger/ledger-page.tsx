import { useState } from 'react'
import { type Look, useLedger } from '../api/look-back.ts'
import { useSignedIn } from '../api/signed-in.ts'
import { Asked } from '../parts/asked.tsx'
import { DownloadButton } from '../parts/download-button.tsx'
import { Line } from '../parts/line.tsx'
import { Paging, usePages } from '../parts/paging.tsx'
import { type Column, Table } from '../parts/table.tsx'
import { WidePage } from '../parts/wide-page.tsx'
import { momentInWords, timeInWords } from '../words/dates.ts'
import { foundByWords, meantWords } from './entry-words.ts'
import { FilterForm, first } from './filter-form.tsx'

const kinds = Object.entries(foundByWords).map(([value, label]) => ({ value, label }))

const columns = (timeZone: string): Column<Look>[] => [
  {
    key: 'when',
    title: 'When',
    cell: ({ at }) => (
      <time dateTime={at}>
        {momentInWords(at, timeZone)}, {timeInWords(at, timeZone)}
      </time>
    ),
  },
  { key: 'who', title: 'Who looked', cell: ({ by }) => by.name ?? by.oid },
  { key: 'whom', title: 'At which customer', cell: ({ reference }) => reference ?? 'Nobody' },
  { key: 'how', title: 'How found', cell: ({ foundBy }) => foundByWords[foundBy] ?? foundBy },
]

/** G: the access ledger, for the auditor. Customers are known by their references alone. */
export default function LedgerPage() {
  const { council } = useSignedIn()
  const [asking, setAsking] = useState(first)
  const pages = usePages(JSON.stringify(asking))
  const query = useLedger(asking, pages.after)
  return (
    <WidePage
      heading="Access ledger"
      intro="Who looked at which customer, when, and how they found them. Customers stand here by their references alone: to judge a look you need no name."
      acts={
        <DownloadButton
          label="Download these as .csv"
          path="/api/ledger/export"
          name="access-ledger.csv"
          asked={() => ({ body: asking.filter })}
        />
      }
    >
      <FilterForm
        kinds={kinds}
        kindLabel="How found"
        onFilter={(filter) => setAsking({ filter, round: asking.round + 1 })}
      />
      <Asked query={query}>
        {({ entries, customers, officers, next }) => (
          <>
            <Meant words={meantWords(customers, officers)} />
            {entries.length === 0 ? (
              <p>There is no such look in the ledger.</p>
            ) : (
              <Table
                caption="Looks, newest first"
                columns={columns(council.timeZone)}
                rows={entries}
                rowKey={(look) => `${look.at} ${look.customerId} ${look.by.oid} ${entries.indexOf(look)}`}
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
