import {
  createTableColumn,
  Table as FluentTable,
  makeStyles,
  mergeClasses,
  TableBody,
  TableHeader,
  TableRow,
  TableSelectionCell,
  tokens,
  useTableColumnSizing_unstable,
  useTableCompositeNavigation,
  useTableFeatures,
  useTableSelection,
} from '@fluentui/react-components'
import { type KeyboardEvent, type MouseEvent, type Ref, useMemo, useRef } from 'react'
import { say } from '../../../server/contract/texts/say.ts'
import { type Column, type Sorted, Table } from '../table/table.tsx'
import { GridHeader } from './grid-header.tsx'
import { GridRow, type TabsterAttribute } from './grid-row.tsx'
import { useRoom } from './use-room.ts'
import { useWidths } from './use-widths.ts'

export type GridColumn<Row> = Column<Row> & {
  /** In pixels: its width until somebody changes it, and the least that its values need. */
  width?: number
  least?: number
}

/** Which rows are chosen, by key. `label`: what the box that chooses a row is called. */
export type Chosen<Row> = {
  keys: ReadonlySet<string>
  onChange: (keys: ReadonlySet<string>) => void
  label: (row: Row) => string
}

type Props<Row> = {
  /** Under this name the device keeps the widths of columns. */
  name: string
  caption: string
  columns: readonly GridColumn<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  sorted?: Sorted
  onSort?: (sorted: Sorted) => void
  /** Rows can be chosen, several at once. */
  chosen?: Chosen<Row> | null
  /** Opens a row beside the grid: pressed anywhere, or with Enter. */
  onOpen?: (key: string) => void
  /** The row that is open. */
  opened?: string | null
  busy?: boolean
}

/** In pixels: what a grid needs; with less room, its rows are cards. */
export const leastGrid = 640

const useStyles = makeStyles({
  frame: { overflow: 'auto', minHeight: 0, '@media print': { maxHeight: 'none', overflow: 'visible' } },
  /** What a table needs of a window to scroll on its own: its head then stays in sight. */
  tall: { maxHeight: 'calc(100vh - 260px)', '@media (max-height: 600px)': { maxHeight: 'none' } },
  head: { position: 'sticky', top: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 },
  stale: { opacity: 0.6 },
})

/** Rows of the register, as a grid where there is room and otherwise as cards. */
export function Grid<Row>(props: Props<Row>) {
  const styles = useStyles()
  const frame = useRef<HTMLDivElement>(null)
  const hasRoom = useRoom(frame, leastGrid)
  const { busy = false } = props
  return (
    <div
      ref={frame}
      aria-busy={busy}
      className={mergeClasses(
        hasRoom && 'scrolls',
        hasRoom && styles.frame,
        hasRoom && styles.tall,
        busy && styles.stale,
      )}
    >
      {/* Fluent measures what the grid is in: without the frame's own scroll bar. */}
      {hasRoom ? (
        <div>
          <Wide {...props} />
        </div>
      ) : (
        <Table {...props} />
      )}
    </div>
  )
}

function Wide<Row>(props: Props<Row>) {
  const { name, caption, columns, rows, rowKey, sorted, onSort, chosen, onOpen, opened } = props
  const styles = useStyles()
  const definitions = useMemo(() => columns.map(({ key }) => createTableColumn<Row>({ columnId: key })), [columns])
  const { sizes, onResize } = useWidths(name, columns)
  const { tableRef, ...features } = useTableFeatures<Row>(
    { columns: definitions, items: rows as Row[], getRowId: rowKey },
    [
      useTableColumnSizing_unstable({
        columnSizingOptions: sizes,
        onColumnResize: (_, { columnId, width }) => onResize(String(columnId), width),
        containerWidthOffset: chosen ? -44 : 0,
      }),
      useTableSelection({
        selectionMode: 'multiselect',
        selectedItems: new Set(chosen?.keys),
        onSelectionChange: (_, { selectedItems }) => chosen?.onChange(new Set([...selectedItems].map(String))),
      }),
    ],
  )
  const { columnSizing_unstable: sizing, selection, getRows } = features
  const { onTableKeyDown, tableTabsterAttribute, tableRowTabsterAttribute } = useTableCompositeNavigation()
  const opens = onOpen !== undefined
  const rowAttribute = useMemo(
    () => (opens ? withOwnEnter(tableRowTabsterAttribute) : tableRowTabsterAttribute),
    [opens, tableRowTabsterAttribute],
  )
  const { getTableCellProps } = sizing
  const cellSizes = useMemo(() => columns.map(({ key }) => getTableCellProps(key).style), [columns, getTableCellProps])
  const every = selection.allRowsSelected ? true : selection.someRowsSelected ? 'mixed' : false
  const press = (event: MouseEvent) => {
    const target = event.target as HTMLElement
    const key = target.closest<HTMLElement>('[data-row]')?.dataset.row
    if (key === undefined) return
    if (target.closest('[data-chooses]')) selection.toggleRow(event, key)
    else if (!target.closest('a, button, input, label')) onOpen?.(key)
  }
  const pressKey = (event: KeyboardEvent) => {
    // Of the row itself: what is in its cells has keys of its own.
    const key = (event.target as HTMLElement).dataset.row
    if (key === undefined) return
    if (event.key === 'Enter' && onOpen) {
      event.preventDefault()
      onOpen(key)
    }
    if (event.key === ' ' && chosen) {
      event.preventDefault()
      selection.toggleRow(event, key)
    }
  }
  return (
    <FluentTable
      // Fluent's own type of a ref to a table or a div admits neither.
      ref={tableRef as Ref<never>}
      noNativeElements
      size="small"
      role="grid"
      aria-label={caption}
      sortable={onSort !== undefined}
      {...sizing.getTableProps()}
      {...tableTabsterAttribute}
      onKeyDown={onTableKeyDown}
    >
      <TableHeader className={styles.head}>
        <TableRow>
          {chosen ? (
            <TableSelectionCell
              checked={every}
              checkboxIndicator={{ 'aria-label': say('Choose every row') }}
              onClick={selection.toggleAllRows}
            />
          ) : null}
          {columns.map((column) => (
            <GridHeader
              key={column.key}
              column={column}
              sizing={sizing}
              {...(sorted ? { sorted } : {})}
              {...(onSort ? { onSort } : {})}
            />
          ))}
        </TableRow>
      </TableHeader>
      <TableBody onClick={press} onKeyDown={pressKey}>
        {getRows().map(({ item, rowId }) => (
          <GridRow
            key={rowId}
            rowKey={String(rowId)}
            row={item}
            columns={columns}
            sizes={cellSizes}
            chosen={chosen ? chosen.keys.has(String(rowId)) : null}
            chooseLabel={chosen?.label(item) ?? ''}
            opens={opens}
            opened={opened === rowId}
            tabster={rowAttribute}
          />
        ))}
      </TableBody>
    </FluentTable>
  )
}

/**
 * Fluent keeps Enter for going into a row's cells, so that the row never hears of it. Where Enter opens the row, the
 * right arrow still goes into its cells.
 */
function withOwnEnter(attribute: TabsterAttribute): TabsterAttribute {
  const given: object = JSON.parse(attribute['data-tabster'] ?? '{}')
  return { 'data-tabster': JSON.stringify({ ...given, focusable: { ignoreKeydown: { Enter: true } } }) }
}
