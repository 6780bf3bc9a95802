import { useQuery } from '@tanstack/react-query'
import { judgmentWords, ownPartWords, ledger as texts } from '../../../server/contract/messages/en/ledger.ts'
import { say } from '../../../server/contract/messages/say.ts'
import { type OwnParts, seeOwnParts } from '../../../server/contract/own-part.ts'
import { useCall } from '../../api/api-context.ts'
import { ask } from '../../api/client.ts'
import { Empty } from '../../parts/empty.tsx'
import { WidePage } from '../../parts/page/wide-page.tsx'
import { QueryView } from '../../parts/query-view.tsx'
import { type Column, Table } from '../../parts/table/table.tsx'
import { list } from '../../words/counts.ts'
import { spoken } from '../../words/spoken.ts'
import { When } from './audit-page.tsx'
import { nameInWords } from './entry-words.ts'

const judgments: Record<string, string> = spoken(judgmentWords)

const parts: Record<string, string> = spoken(ownPartWords)

const columns = (): Column<OwnParts['judged'][number]>[] => [
  {
    key: 'when',
    title: say(texts, 'when'),
    cell: ({ at }) => <When at={at} />,
  },
  {
    key: 'what',
    title: say(texts, 'what-they-did'),
    cell: ({ judgment }) => judgments[judgment] ?? nameInWords(judgment),
  },
  {
    key: 'whom',
    title: say(texts, 'restriction-or-formal-warning'),
    cell: ({ reference }) => reference,
  },
  {
    key: 'outcome',
    title: say(texts, 'outcome'),
    cell: ({ outcome }) => <span lang="en-GB">{nameInWords(outcome)}</span>,
  },
  {
    key: 'who',
    title: say(texts, 'who'),
    cell: ({ by }) => by.name,
  },
  {
    key: 'part',
    title: say(texts, 'their-own-part'),
    cell: ({ involvement }) => list(involvement.map((one) => parts[one] ?? one)),
  },
  {
    key: 'why',
    title: say(texts, 'why-it-was-them'),
    cell: ({ reason }) => reason || <span className="quiet">{say(texts, 'no-reason-was-needed')}</span>,
  },
]

/** P13, G: who judged a restriction in which they had a part, and why, for the auditor. */
export default function OwnPartsPage() {
  const call = useCall()
  const query = useQuery({
    queryKey: ['own-parts'],
    queryFn: ({ signal }) => ask(call, seeOwnParts, { signal }),
    // Every view is recorded in the access ledger.
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  })
  return (
    <WidePage heading={say(texts, 'judged-by-people-involved')} intro={say(texts, 'people-who-decided-restriction')}>
      <QueryView query={query}>
        {({ judged, more }) =>
          judged.length === 0 ? (
            <Empty of="own-parts" />
          ) : (
            <>
              <Table
                caption={say(texts, 'judgments-newest-first')}
                columns={columns()}
                rows={judged}
                rowKey={({ at, reference, judgment }) => `${at} ${reference} ${judgment}`}
              />
              {more ? <p className="quiet">{say(texts, 'these-are-newest-audit')}</p> : null}
            </>
          )
        }
      </QueryView>
    </WidePage>
  )
}
