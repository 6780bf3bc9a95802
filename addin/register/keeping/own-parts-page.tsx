import { useQuery } from '@tanstack/react-query'
import { type OwnParts, seeOwnParts } from '../../../server/contract/own-part.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { judgmentWords, ownPartWords } from '../../../server/contract/texts/words/ledger.ts'
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
    title: say('When'),
    cell: ({ at }) => <When at={at} />,
  },
  {
    key: 'what',
    title: say('What they did'),
    cell: ({ judgment }) => judgments[judgment] ?? nameInWords(judgment),
  },
  {
    key: 'whom',
    title: say('Restriction or formal warning'),
    cell: ({ reference }) => reference,
  },
  {
    key: 'outcome',
    title: say('Outcome'),
    cell: ({ outcome }) => <span lang="en-GB">{nameInWords(outcome)}</span>,
  },
  {
    key: 'who',
    title: say('Who'),
    cell: ({ by }) => by.name,
  },
  {
    key: 'part',
    title: say('Their own part'),
    cell: ({ involvement }) => list(involvement.map((one) => parts[one] ?? one)),
  },
  {
    key: 'why',
    title: say('Why it was them'),
    cell: ({ reason }) =>
      reason || (
        <span className="quiet">
          {say('No reason was needed: lifting the restriction gave the customer what they asked for.')}
        </span>
      ),
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
    <WidePage
      heading={say('Judged by people involved')}
      intro={say(
        'People who decided a restriction, or are its contact or deputy, can judge it only if nobody else is free. They must say why. So must whoever answers a complaint about a record in which they had a part.',
      )}
    >
      <QueryView query={query}>
        {({ judged, more }) =>
          judged.length === 0 ? (
            <Empty of="own-parts" />
          ) : (
            <>
              <Table
                caption={say('Judgments, newest first')}
                columns={columns()}
                rows={judged}
                rowKey={({ at, reference, judgment }) => `${at} ${reference} ${judgment}`}
              />
              {more ? <p className="quiet">{say('These are the newest. The audit trail has all of them.')}</p> : null}
            </>
          )
        }
      </QueryView>
    </WidePage>
  )
}
