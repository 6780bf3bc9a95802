import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { say } from '../../../server/contract/texts/say.ts'
import { orderWords } from '../../../server/contract/texts/words/log.ts'
import { useAnnounced } from '../../parts/announce.tsx'
import { Paging } from '../../parts/table/paging.tsx'
import type { Column, Sorted } from '../../parts/table/table.tsx'
import { spoken } from '../../words/spoken.ts'
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

const orders = spoken(orderWords)

/** The order of the rows, in words; days if it is not by name or state. */
function orderOf({ by, direction }: Sorted): string {
  const what = by === 'name' ? 'names' : by === 'state' ? 'states' : 'days'
  return orders[`${what}-${direction}`]
}

/** The line below the rows: how many there are and are chosen, their order, and the other pages. */
export function LogStatus<Row>({ data, said, look, chosen, onAll, sorted, shown, query, chosenRows }: Props<Row>) {
  const styles = useStyles()
  const { total, next, previous, rows } = data
  const much = say('{rows}.', { rows: said.rows(total) })
  const narrowed = chosen > 0 || look.search !== ''
  const words = total > 0 ? much : narrowed ? say('No results.') : said.none
  const column = shown.find(({ sort }) => sort === sorted.by)?.title
  useAnnounced(query.isPlaceholderData ? '' : words)
  return (
    <div className={styles.status}>
      <div className={styles.said}>
        <p className={styles.count}>{words}</p>
        {chosenRows > 0 ? (
          <p>{say('{rows} chosen', { rows: say('{n, plural, one {# row} other {# rows}}', { n: chosenRows }) })}</p>
        ) : null}
        {rows.length > 1 && column ? (
          <p className="quiet">{say('Sorted by {column}, {order}', { column, order: orderOf(sorted) })}</p>
        ) : null}
        {narrowed ? (
          <Button
            size="small"
            onClick={() => {
              look.onSearch('')
              onAll()
            }}
          >
            {say('Show all')}
          </Button>
        ) : total === 0 ? (
          <p className="quiet">
            {say('Each one appears here as soon as it is recorded, for everybody who can see the log.')}
          </p>
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
