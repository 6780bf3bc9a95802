import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useAnnounced } from '../parts/announce.tsx'
import { Paging } from '../parts/table/paging.tsx'
import type { Column } from '../parts/table/table.tsx'
import { figures } from '../words/numbers.ts'
import type { Answer, LogListProps } from './log-list-props.ts'

const useStyles = makeStyles({
  status: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    paddingTop: tokens.spacingVerticalXS,
  },
  said: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  count: { fontWeight: tokens.fontWeightSemibold },
})

type Props<Row> = Pick<LogListProps<Row>, 'said' | 'look' | 'chosen' | 'onAll' | 'sorted' | 'query'> & {
  data: Answer<Row>
  shown: readonly Column<Row>[]
  chosenRows: number
}

const orders: Record<string, Record<'ascending' | 'descending', string>> = {
  name: { ascending: 'A to Z', descending: 'Z to A' },
  state: { ascending: 'first to last', descending: 'last to first' },
}
const days = { ascending: 'earliest first', descending: 'latest first' }

/** The line below the rows: how many there are and are chosen, their order, and the other pages. */
export function LogStatus<Row>({ data, said, look, chosen, onAll, sorted, shown, query, chosenRows }: Props<Row>) {
  const styles = useStyles()
  const { total, next, previous, rows } = data
  const much = `${total.more ? 'More than ' : ''}${figures(total.count, said.one, said.several)}.`
  const narrowed = chosen > 0 || look.search !== ''
  const words = total.count > 0 ? much : narrowed ? 'No results.' : `There is no ${said.one} yet.`
  const column = shown.find(({ sort }) => sort === sorted.by)?.title
  useAnnounced(query.isPlaceholderData ? '' : words)
  return (
    <div className={styles.status}>
      <div className={styles.said}>
        <p className={styles.count}>{words}</p>
        {chosenRows > 0 ? <p>{figures(chosenRows, 'row', 'rows')} chosen</p> : null}
        {rows.length > 1 && column ? (
          <p className="quiet">
            Sorted by {column}, {(orders[sorted.by] ?? days)[sorted.direction]}
          </p>
        ) : null}
        {narrowed ? (
          <Button
            size="small"
            onClick={() => {
              look.onSearch('')
              onAll()
            }}
          >
            Show all
          </Button>
        ) : total.count === 0 ? (
          <p className="quiet">Each one appears here as soon as it is recorded, for everybody who can see the log.</p>
        ) : null}
      </div>
      {next || previous ? (
        <Paging
          onPrevious={previous ? () => look.onPage(previous) : null}
          onNext={next ? () => look.onPage(next) : null}
        />
      ) : null}
    </div>
  )
}
