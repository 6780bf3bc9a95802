import { Badge, type BadgeProps } from '@fluentui/react-components'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { type CustomersListed, listCustomers } from '../../../server/contract/customer/customer-list.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { useCall } from '../../api/api-context.ts'
import { ask } from '../../api/client.ts'
import { useAnnounced } from '../../parts/announce.tsx'
import { Grid, type GridColumn } from '../../parts/grid/grid.tsx'
import { SearchBar } from '../../parts/grid/search-bar.tsx'
import { Link } from '../../parts/link.tsx'
import { usePaneNote } from '../../parts/pane-note.ts'
import { QueryView } from '../../parts/query-view.tsx'
import { Paging, usePages } from '../../parts/table/paging.tsx'
import { dayInShort } from '../../words/dates.ts'
import { standingWords } from './words.ts'

type Row = CustomersListed['rows'][number]

/** Everybody shown is recorded in the access ledger, so it is never refetched automatically. */
function useCustomers(search: string, after: string | null) {
  const call = useCall()
  return useQuery({
    queryKey: ['customers', search, after],
    queryFn: ({ signal }) => ask(call, listCustomers, { body: { search: search || null, after, most: 50 }, signal }),
    placeholderData: keepPreviousData,
    staleTime: 5000,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
}

const colours: Record<string, BadgeProps['color']> = {
  restricted: 'brand',
  agreed: 'informative',
  'decision-pending': 'warning',
  'formally-warned': 'warning',
  warned: 'warning',
}

const columnsOf = (): GridColumn<Row>[] => [
  { key: 'customer', title: say('Customer'), width: 240, least: 160, cell: (row) => <Name {...row} /> },
  { key: 'reference', title: say('Reference'), width: 112, least: 108, cell: ({ reference }) => reference },
  {
    key: 'standing',
    title: say('Staff see'),
    width: 200,
    least: 160,
    cell: ({ standing }) => (
      <Badge shape="rounded" appearance="tint" color={colours[standing] ?? 'subtle'}>
        {standingWords(standing)}
      </Badge>
    ),
  },
  { key: 'address', title: say('Address'), width: 240, cell: ({ customer }) => customer.address },
  { key: 'number', title: say('Number'), width: 140, cell: ({ customer }) => customer.number },
  {
    key: 'added-on',
    title: say('Added on'),
    width: 116,
    least: 104,
    cell: ({ addedOn }) => dayInShort(addedOn),
  },
]

function Name({ customerId, reference, customer: { name, address, number } }: Row) {
  return <Link href={`#/customers/${customerId}`}>{name ?? address ?? number ?? reference}</Link>
}

/** P15, G: the customers, those added last first, or those whom a search finds. What is typed never goes into a URL. */
export function CustomerList() {
  const [search = '', setSearch] = usePaneNote<string>('customer search')
  const pages = usePages(search)
  const query = useCustomers(search, pages.after)
  const columns = useMemo(columnsOf, [])
  return (
    <>
      <SearchBar search={search} onSearch={setSearch} />
      <QueryView query={query}>
        {({ rows, next }) => (
          <>
            {rows.length > 0 ? (
              <Grid
                name="customers"
                caption={say('Customers')}
                columns={columns}
                rows={rows}
                rowKey={({ customerId }) => customerId}
                onOpen={(id) => {
                  location.hash = `#/customers/${id}`
                }}
                busy={query.isPlaceholderData}
              />
            ) : null}
            <Found rows={rows.length} isMore={next !== null || pages.onPrevious !== null} search={search} />
            {next || pages.onPrevious ? (
              <Paging onPrevious={pages.onPrevious} onNext={next ? () => pages.next(next) : null} />
            ) : null}
          </>
        )}
      </QueryView>
    </>
  )
}

function Found({ rows, isMore, search }: { rows: number; isMore: boolean; search: string }) {
  const found = isMore
    ? say('{n, plural, one {# customer} other {# customers}} on this page.', { n: rows })
    : say('{n, plural, one {# customer} other {# customers}}.', { n: rows })
  const nobody = search
    ? say('No results. Check the spelling, or search for something else you know of the customer.')
    : say('There are no customers yet. Each appears here with their first warning, escalation or import.')
  const words = rows > 0 ? found : nobody
  useAnnounced(words)
  return <p className={rows > 0 ? 'quiet' : ''}>{words}</p>
}
