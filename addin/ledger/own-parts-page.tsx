import { useQuery } from '@tanstack/react-query'
import { type OwnParts, seeOwnParts } from '../../server/contract/own-part.ts'
import { useCall } from '../api/api-context.ts'
import { ask } from '../api/client.ts'
import { Empty } from '../parts/empty.tsx'
import { WidePage } from '../parts/page/wide-page.tsx'
import { QueryView } from '../parts/query-view.tsx'
import { type Column, Table } from '../parts/table/table.tsx'
import { list } from '../words/counts.ts'
import { When } from './audit-page.tsx'
import { nameInWords } from './entry-words.ts'

const judgments: Record<string, string> = {
  representation: 'Answered a representation',
  circumstances: 'Answered changed circumstances',
  review: 'Reviewed',
  objection: 'Answered an objection to a formal warning',
}

const parts: Record<string, string> = {
  escalated: 'escalated the customer',
  decided: 'decided it, or an earlier version',
  contact: 'is the customer’s contact',
  deputy: 'is the deputy of the customer’s contact',
}

const columns: Column<OwnParts['judged'][number]>[] = [
  { key: 'when', title: 'When', cell: ({ at }) => <When at={at} /> },
  { key: 'what', title: 'What they did', cell: ({ judgment }) => judgments[judgment] ?? nameInWords(judgment) },
  { key: 'whom', title: 'Restriction or formal warning', cell: ({ reference }) => reference },
  { key: 'outcome', title: 'Outcome', cell: ({ outcome }) => nameInWords(outcome) },
  { key: 'who', title: 'Who', cell: ({ by }) => by.name },
  {
    key: 'part',
    title: 'Their own part',
    cell: ({ involvement }) => list(involvement.map((one) => parts[one] ?? one)),
  },
  { key: 'why', title: 'Why it was them', cell: ({ reason }) => reason },
]

/** P13, G: who judged a restriction in which they had a part, and why, for the auditor. */
export default function OwnPartsPage() {
  const call = useCall()
  const query = useQuery({
    queryKey: ['own-parts'],
    queryFn: ({ signal }) => ask(call, seeOwnParts, { signal }),
    // Every view is kept in the access ledger.
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  })
  return (
    <WidePage
      heading="Judged by people involved"
      intro="People who decided a restriction, or are its contact or deputy, can judge it only if nobody else is free. They must say why."
    >
      <QueryView query={query}>
        {({ judged, more }) =>
          judged.length === 0 ? (
            <Empty of="own-parts" />
          ) : (
            <>
              <Table
                caption="Judgments, newest first"
                columns={columns}
                rows={judged}
                rowKey={({ at, reference, judgment }) => `${at} ${reference} ${judgment}`}
              />
              {more ? <p className="quiet">These are the newest. The audit trail has all of them.</p> : null}
            </>
          )
        }
      </QueryView>
    </WidePage>
  )
}
