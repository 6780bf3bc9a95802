import {
  makeStyles,
  TableCell,
  TableRow,
  TableSelectionCell,
  tokens,
  type useTableCompositeNavigation,
} from '@fluentui/react-components'
import { type CSSProperties, memo, type ReactElement } from 'react'
import type { Column } from '../table/table.tsx'

/** What Fluent's keyboard navigation reads of a row. */
export type TabsterAttribute = ReturnType<typeof useTableCompositeNavigation>['tableRowTabsterAttribute']

type Props<Row> = {
  rowKey: string
  row: Row
  columns: readonly Column<Row>[]
  /** How wide each column's cell is. */
  sizes: readonly (CSSProperties | undefined)[]
  /** Whether it is chosen; null where rows cannot be chosen. */
  chosen: boolean | null
  /** What the box that chooses it is called. */
  chooseLabel: string
  /** It can be opened. */
  opens: boolean
  opened: boolean
  tabster: TabsterAttribute
}

const useStyles = makeStyles({
  /** A squeezed column takes more lines: an ellipsis would hide what tells two rows apart. A state is read whole. */
  text: {
    minWidth: 0,
    paddingBlock: tokens.spacingVerticalXXS,
    overflowWrap: 'anywhere',
    '& .fui-Badge': { height: 'auto', minHeight: '20px' },
  },
  figures: { justifyContent: 'flex-end', fontVariantNumeric: 'tabular-nums' },
  opens: { cursor: 'pointer' },
})

function Row<Row>({ rowKey, row, columns, sizes, chosen, chooseLabel, opens, opened, tabster }: Props<Row>) {
  const styles = useStyles()
  return (
    <TableRow
      data-row={rowKey}
      tabIndex={0}
      {...tabster}
      className={opens ? styles.opens : ''}
      appearance={opened || chosen ? 'brand' : 'none'}
      aria-current={opened ? 'true' : undefined}
      aria-selected={chosen ?? undefined}
    >
      {chosen === null ? null : (
        <TableSelectionCell data-chooses checked={chosen} checkboxIndicator={{ 'aria-label': chooseLabel }} />
      )}
      {columns.map(({ key, figures, cell }, at) => (
        <TableCell
          key={key}
          role={at === 0 ? 'rowheader' : 'gridcell'}
          className={figures ? styles.figures : ''}
          style={sizes[at]}
        >
          <div className={styles.text}>{cell(row)}</div>
        </TableCell>
      ))}
    </TableRow>
  )
}

/**
 * A row of the grid. It is drawn again only when something of it changes, because fifty rows of Fluent's cells take
 * longer than a press may. The grid answers presses for all rows: a function for each would be new every time.
 */
export const GridRow = memo(Row) as <Row>(props: Props<Row>) => ReactElement
