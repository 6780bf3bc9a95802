import {
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  mergeClasses,
  TableHeaderCell,
  tokens,
  type useTableFeatures,
} from '@fluentui/react-components'
import type { Column, Sorted } from '../table/table.tsx'

const useStyles = makeStyles({
  cell: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap', overflow: 'hidden' },
  figures: { '& button': { justifyContent: 'flex-end' } },
})

type Props<Row> = {
  column: Column<Row>
  sizing: ReturnType<typeof useTableFeatures>['columnSizing_unstable']
  sorted?: Sorted
  onSort?: (sorted: Sorted) => void
}

const other = { ascending: 'descending', descending: 'ascending' } as const

/** The head of a column: sorts by it, and in its menu changes its width from the keyboard. */
export function GridHeader<Row>({ column: { key, title, sort, figures }, sizing, sorted, onSort }: Props<Row>) {
  const styles = useStyles()
  const mine = sort !== undefined && sorted?.by === sort ? sorted.direction : undefined
  const by = (direction: Sorted['direction']) => sort && onSort?.({ by: sort, direction })
  return (
    <Menu openOnContext>
      <MenuTrigger disableButtonEnhancement>
        <TableHeaderCell
          className={mergeClasses(styles.cell, figures && styles.figures)}
          sortable={sort !== undefined && onSort !== undefined}
          {...(mine ? { sortDirection: mine } : {})}
          {...sizing.getTableHeaderCellProps(key)}
          onClick={() => by(mine ? other[mine] : 'ascending')}
        >
          {title}
        </TableHeaderCell>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {sort && onSort ? <MenuItem onClick={() => by('ascending')}>Sort from first to last</MenuItem> : null}
          {sort && onSort ? <MenuItem onClick={() => by('descending')}>Sort from last to first</MenuItem> : null}
          <MenuItem onClick={sizing.enableKeyboardMode(key)}>Change the width with the arrow keys</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
