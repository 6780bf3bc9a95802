import { parts as texts } from '../../../server/contract/messages/en/parts.ts'
import { say } from '../../../server/contract/messages/say.ts'
import './table.css'
import {
  Table as FluentTable,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
} from '@fluentui/react-components'
import { type ReactNode, useId } from 'react'
import { SelectField } from '../form/select-field.tsx'

/** One column. The first one names the row: put the link to the row's record there. */
export type Column<Row> = {
  key: string
  title: string
  cell: (row: Row) => ReactNode
  /** The register's name for sorting by it; without one it cannot be sorted. */
  sort?: string
  /** Figures are aligned to the end of their column. */
  figures?: true
}

export type Sorted<By extends string = string> = { by: By; direction: 'ascending' | 'descending' }

type Props<Row> = {
  /** What the table holds, read out before it. */
  caption: string
  /** Shows the caption, too; otherwise the heading above is enough. */
  showCaption?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  sorted?: Sorted
  onSort?: (sorted: Sorted) => void
  /**
   * In a narrow space: each row as a card (the default), or the table scrolling sideways in its own part of the page.
   */
  narrow?: 'cards' | 'scrolls'
}

// Explicit roles: laid out as cards, a table is no longer a table to the browser.
const as = (role: string) => ({ role })

/** A real table with a caption and sortable headers. It stays a table for screen readers at every width. */
export function Table<Row>({ narrow = 'cards', ...props }: Props<Row>) {
  const id = useId()
  const table = <Inner {...props} captionId={id} />
  if (narrow === 'cards') return <div className="table-frame cards">{table}</div>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section className="table-frame scrolls" aria-labelledby={id} tabIndex={0}>
      {table}
    </section>
  )
}

function Inner<Row>(props: Omit<Props<Row>, 'narrow'> & { captionId: string }) {
  const { caption, captionId, showCaption = false, columns, rows, rowKey, sorted, onSort } = props
  return (
    <>
      {onSort ? <NarrowSort columns={columns} sorted={sorted} onSort={onSort} /> : null}
      <FluentTable className="table" size="small" {...as('table')} aria-labelledby={captionId}>
        <caption id={captionId} className={showCaption ? '' : 'only-read'}>
          {caption}
        </caption>
        <TableHeader {...as('rowgroup')}>
          <TableRow {...as('row')}>
            {columns.map((column) => (
              <Header key={column.key} column={column} sorted={sorted} onSort={onSort} />
            ))}
          </TableRow>
        </TableHeader>
        <TableBody {...as('rowgroup')}>
          {rows.map((row) => (
            <TableRow key={rowKey(row)} {...as('row')}>
              {columns.map((column, at) => (
                <Cell key={column.key} column={column} row={row} first={at === 0} />
              ))}
            </TableRow>
          ))}
        </TableBody>
      </FluentTable>
    </>
  )
}

function Cell<Row>({ column, row, first }: { column: Column<Row>; row: Row; first: boolean }) {
  const { title, cell, figures } = column
  const said = cell(row)
  if (first) return <TableCell {...as('rowheader')}>{said}</TableCell>
  return (
    <TableCell data-title={title} {...(figures ? { className: 'figures' } : {})} {...as('cell')}>
      {said === '' || said === null || said === undefined ? null : <div>{said}</div>}
    </TableCell>
  )
}

type HeaderProps<Row> = {
  column: Column<Row>
  sorted: Sorted | undefined
  onSort: ((sorted: Sorted) => void) | undefined
}

const other = { ascending: 'descending', descending: 'ascending' } as const

function Header<Row>({ column: { title, sort, figures }, sorted, onSort }: HeaderProps<Row>) {
  const mine = sort !== undefined && sorted?.by === sort ? sorted : null
  return (
    <TableHeaderCell
      scope="col"
      {...(figures ? { className: 'figures' } : {})}
      {...as('columnheader')}
      {...(sort && onSort
        ? {
            sortable: true,
            ...(mine ? { sortDirection: mine.direction } : {}),
            onClick: () => onSort({ by: sort, direction: mine ? other[mine.direction] : 'ascending' }),
          }
        : {})}
    >
      {title}
    </TableHeaderCell>
  )
}

/** Cards have no headers to press. */
function NarrowSort<Row>({
  columns,
  sorted,
  onSort,
}: Pick<Required<Props<Row>>, 'columns' | 'onSort'> & { sorted: Sorted | undefined }) {
  const options = columns.flatMap(({ sort, title }) =>
    sort === undefined
      ? []
      : [
          { value: `${sort} ascending`, label: say(texts, 'first-to-last', { title }) },
          { value: `${sort} descending`, label: say(texts, 'last-to-first', { title }) },
        ],
  )
  if (options.length === 0) return null
  const value = sorted ? `${sorted.by} ${sorted.direction}` : ''
  return (
    <div className="table-sort">
      <SelectField
        label={say(texts, 'sort-by')}
        value={value}
        options={options.some((one) => one.value === value) ? options : [{ value, label: '' }, ...options]}
        onChange={(chosen) => {
          const [by = '', direction] = chosen.split(' ')
          onSort({ by, direction: direction === 'descending' ? 'descending' : 'ascending' })
        }}
      />
    </div>
  )
}
