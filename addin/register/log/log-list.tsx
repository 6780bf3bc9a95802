import { Divider, makeStyles, tokens } from '@fluentui/react-components'
import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { say } from '../../../server/contract/texts/say.ts'
import { asFailure } from '../../api/failure.ts'
import { type Chosen, Grid, leastGrid } from '../../parts/grid/grid.tsx'
import { SearchBar } from '../../parts/grid/search-bar.tsx'
import { useRoom } from '../../parts/grid/use-room.ts'
import { LazyBoundary, lazyComponent } from '../../parts/lazy-component.tsx'
import { Problem } from '../../parts/problem.tsx'
import type { ChosenBar as Bar } from './chosen-bar.tsx'
import { CopyLink } from './copy-link.tsx'
import { Filters } from './filters.tsx'
import type { ListMenus as Menus } from './list-menus.tsx'
import type { LogListProps } from './log-list-props.ts'
import { LogStatus } from './log-status.tsx'
import { useColumns } from './use-columns.ts'
import type { LogSearch } from './use-log-search.ts'

/** Loaded once a row is chosen. */
const ChosenBar = lazyComponent<Parameters<typeof Bar>[0]>(async () => (await import('./chosen-bar.tsx')).ChosenBar)
/** Loaded after the rows, because nobody needs the menus earlier. */
const ListMenus = lazyComponent<Parameters<typeof Menus>[0]>(async () => (await import('./list-menus.tsx')).ListMenus)

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalS },
  acts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '24px',
  },
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXS },
  chosenOnly: { '@media print': { '& [data-row][aria-selected="false"]': { display: 'none' } } },
})

/** A part of the log: search, filters, views, the rows of the current page, and how many there are. */
export function LogList<Row>(props: LogListProps<Row>) {
  const { name, said, query, columns, usual, fewest, look, rowKey, sorted, onSort, onCalendar, open, onOpen } = props
  const styles = useStyles()
  const list = useRef<HTMLDivElement>(null)
  // Beside an open record, the row's name and its sort column are enough: the record has the rest.
  const isRoomy = useRoom(list, 984)
  // In a narrow window, a grid of all the usual columns would be cut off; cards have room for them.
  const isGrid = useRoom(list, leastGrid)
  const { shown, keys, choose } = useColumns(`log.${name}`, columns, isGrid && !isRoomy ? fewest : usual)
  const isSqueezed = open !== null && !isRoomy
  const drawn = useMemo(
    () => (isSqueezed ? shown.filter(({ sort }, at) => at < 3 || sort === sorted.by) : shown),
    [isSqueezed, shown, sorted.by],
  )
  const [chosenKeys, setChosen] = useState<ReadonlySet<string>>(new Set())
  // Fifty new rows are drawn in pieces, between which the page takes presses.
  const data = useDeferredValue(query.data)
  const rows = data?.rows ?? []
  const chosen = rows.filter((row) => chosenKeys.has(rowKey(row)))
  const select: Chosen<Row> = {
    keys: new Set(chosen.map(rowKey)),
    onChange: setChosen,
    label: said.choose,
  }
  return (
    <>
      <div className={styles.bar}>
        <SearchBar search={look.search} onSearch={look.onSearch} />
        {props.choices}
      </div>
      <Filters chosen={props.chosen}>{props.children}</Filters>
      <div ref={list} className={styles.list}>
        <div className={styles.acts}>
          {chosen.length > 0 ? (
            <LazyBoundary>
              <ChosenBar
                chosen={{ kind: name, ids: chosen.map(rowKey) }}
                onCalendar={onCalendar && (() => onCalendar(chosen))}
                said={said}
                onNone={() => setChosen(new Set())}
              />
            </LazyBoundary>
          ) : (
            <>
              <ListMenus views={props.views} columns={columns} keys={keys} onColumns={choose} />
              <CopyLink />
            </>
          )}
        </div>
        <Divider />
        {rows.length > 0 ? (
          <div className={chosen.length > 0 ? styles.chosenOnly : ''}>
            <Grid
              name={`log.${name}`}
              caption={said.caption}
              columns={drawn}
              rows={rows}
              rowKey={rowKey}
              sorted={sorted}
              onSort={onSort}
              chosen={select}
              {...(onOpen ? { onOpen } : {})}
              opened={open}
              busy={query.isPlaceholderData || data !== query.data}
            />
          </div>
        ) : null}
        {data ? <LogStatus {...props} data={data} shown={shown} chosenRows={chosen.length} /> : null}
        {!data && !query.error ? <p className="quiet late">{say('Asking the register…')}</p> : null}
        {query.error ? <Failed error={query.error} onAgain={() => void query.refetch()} look={look} /> : null}
      </div>
    </>
  )
}

/** A page that no longer belongs to this view, for example after an update: offers page 1. */
function Failed({ error, onAgain, look }: { error: unknown; onAgain: () => void; look: LogSearch }) {
  const failure = asFailure(error)
  const first = failure.told?.name === 'unknown-page'
  return <Problem failure={failure} onAgain={first ? () => look.onPage(null) : onAgain} />
}
