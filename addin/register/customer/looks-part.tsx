import { useQuery } from '@tanstack/react-query'
import { type Looks as Seen, seeLooks } from '../../../server/contract/customer/customer.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { useCall } from '../../api/api-context.ts'
import { ask } from '../../api/client.ts'
import { useSignedIn } from '../../api/signed-in.ts'
import { Disclosure } from '../../parts/disclosure.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Part } from '../../parts/page/page.tsx'
import { QueryView } from '../../parts/query-view.tsx'
import { Paging, usePages } from '../../parts/table/paging.tsx'
import { type Column, Table } from '../../parts/table/table.tsx'
import { momentInWords, timeInWords } from '../../words/dates.ts'
import { foundByWords } from './words.ts'

type Look = Seen['looks'][number]

/** G: who looked at a customer, newest first; for the register keeper. */
function useLooks(id: string, before: string | null) {
  const call = useCall()
  return useQuery({
    queryKey: ['looks', id, before],
    queryFn: ({ signal }) => ask(call, seeLooks, { id, body: { before }, signal }),
    staleTime: 0,
  })
}

/** G: who looked at the customer, when, and how they found them. */
export function LooksPart({ customerId }: { customerId: string }) {
  return (
    <Part heading={say('Who looked')}>
      <Disclosure summary={say('Show who looked at this customer')}>
        <Looks customerId={customerId} />
      </Disclosure>
    </Part>
  )
}

function Looks({ customerId }: { customerId: string }) {
  const { timeZone } = useSignedIn().council
  const pages = usePages(customerId)
  const query = useLooks(customerId, pages.after)
  const columns: Column<Look>[] = [
    {
      key: 'at',
      title: say('When'),
      cell: ({ at }) => `${momentInWords(at, timeZone)}, ${timeInWords(at, timeZone)}`,
    },
    { key: 'by', title: say('Who'), cell: ({ by }) => by.name },
    {
      key: 'found',
      title: say('How'),
      cell: ({ foundBy, whileJoined }) => (
        <>
          {foundByWords(foundBy)}
          {whileJoined ? (
            <p>{say('This entry was joined with another at the time. The look may be at either customer.')}</p>
          ) : null}
        </>
      ),
    },
  ]
  return (
    <QueryView query={query}>
      {({ looks, next }) => (
        <>
          {looks.length === 0 ? (
            <Empty of="looks" />
          ) : (
            <Table
              caption={say('Who looked at this customer')}
              columns={columns}
              rows={looks}
              rowKey={(look) => look.lookId}
            />
          )}
          {next || pages.onPrevious ? (
            <Paging
              onPrevious={pages.onPrevious}
              onNext={next ? () => pages.next(next) : null}
              labels={{ previous: say('Later'), next: say('Earlier') }}
            />
          ) : null}
        </>
      )}
    </QueryView>
  )
}
