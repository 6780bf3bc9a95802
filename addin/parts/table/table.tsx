import {
  Table as FluentTable,
  makeStyles,
  mergeClasses,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components'
import { type ReactNode, useId } from 'react'
import { say } from '../../../server/contract/texts/say.ts'
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

const wide = '@container table (width >= 44rem)'
const narrow = '@container table (width < 44rem)'

/** A table folds by its own width, not the window's, so also at 400 % zoom. On paper it stays a table. */
const useStyles = makeStyles({
  folds: { containerType: 'inline-size', containerName: 'table', '@media print': { containerType: 'normal' } },
  scrolls: { overflowX: 'auto' },
  sort: { paddingBottom: tokens.spacingVerticalM, [wide]: { display: 'none' } },
  head: { [narrow]: { display: 'none' } },
  /** Columns as wide as what is in them, unlike Fluent's. */
  table: {
    tableLayout: 'auto',
    overflowWrap: 'break-word',
    [wide]: { '& time': { whiteSpace: 'nowrap' } },
    [narrow]: { display: 'grid', gap: tokens.spacingVerticalS },
    '& .fui-Badge': { height: 'auto', minHeight: '20px' },
  },
  caption: { paddingBottom: tokens.spacingVerticalS, fontWeight: tokens.fontWeightSemibold, textAlign: 'start' },
  cards: { [narrow]: { display: 'grid', gap: tokens.spacingVerticalS } },
  /** A card: its cells are lines, whose labels share a column as wide as their longest word. The first has no label. */
  card: {
    [narrow]: {
      display: 'grid',
      gridTemplateColumns: 'minmax(min-content, 1fr) 2fr',
      gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
      padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
      border: `1px solid ${tokens.colorNeutralStroke2}`,
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  cell: {
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    [narrow]: {
      display: 'grid',
      gridColumn: '1 / -1',
      gridTemplateColumns: 'subgrid',
      height: 'auto',
      padding: 0,
      '& > div': { overflowWrap: 'anywhere' },
      ':empty': { display: 'none' },
      '&[data-title]::before': {
        content: 'attr(data-title)',
        overflowWrap: 'normal',
        color: tokens.colorNeutralForeground2,
      },
    },
  },
  first: { [narrow]: { display: 'block', contain: 'inline-size', fontWeight: tokens.fontWeightSemibold } },
  figures: { fontVariantNumeric: 'tabular-nums', textAlign: 'end', [narrow]: { textAlign: 'start' } },
  figuresHead: { textAlign: 'end', '& > *': { justifyContent: 'end' } },
})

// Explicit roles: laid out as cards, a table is no longer a table to the browser.
const as = (role: string) => ({ role })

/** A real table with a caption and sortable headers. It stays a table for screen readers at every width. */
export function Table<Row>({ narrow: inRoom = 'cards', ...props }: Props<Row>) {
  const id = useId()
  const styles = useStyles()
  const table = <Inner {...props} captionId={id} />
  if (inRoom === 'cards') return <div className={styles.folds}>{table}</div>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section className={mergeClasses('scrolls', styles.scrolls)} aria-labelledby={id} tabIndex={0}>
      {table}
    </section>
  )
}

function Inner<Row>(props: Omit<Props<Row>, 'narrow'> & { captionId: string }) {
  const { caption, captionId, showCaption = false, columns, rows, rowKey, sorted, onSort } = props
  const styles = useStyles()
  return (
    <>
      {onSort ? <NarrowSort columns={columns} sorted={sorted} onSort={onSort} /> : null}
      <FluentTable
        className={mergeClasses('table', styles.table)}
        size="small"
        {...as('table')}
        aria-labelledby={captionId}
      >
        <caption id={captionId} className={showCaption ? styles.caption : 'only-read'}>
          {caption}
        </caption>
        <TableHeader className={styles.head} {...as('rowgroup')}>
          <TableRow {...as('row')}>
            {columns.map((column) => (
              <Header key={column.key} column={column} sorted={sorted} onSort={onSort} />
            ))}
          </TableRow>
        </TableHeader>
        <TableBody className={styles.cards} {...as('rowgroup')}>
          {rows.map((row) => (
            <TableRow key={rowKey(row)} className={styles.card} {...as('row')}>
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
  const styles = useStyles()
  const said = cell(row)
  if (first)
    return (
      <TableCell className={mergeClasses(styles.cell, styles.first)} {...as('rowheader')}>
        {said}
      </TableCell>
    )
  return (
    <TableCell data-title={title} className={mergeClasses(styles.cell, figures && styles.figures)} {...as('cell')}>
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
  const styles = useStyles()
  const mine = sort !== undefined && sorted?.by === sort ? sorted : null
  return (
    <TableHeaderCell
      scope="col"
      className={mergeClasses(styles.cell, figures && styles.figuresHead)}
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
  const styles = useStyles()
  const options = columns.flatMap(({ sort, title }) =>
    sort === undefined
      ? []
      : [
          { value: `${sort} ascending`, label: say('{title}, first to last', { title }) },
          { value: `${sort} descending`, label: say('{title}, last to first', { title }) },
        ],
  )
  if (options.length === 0) return null
  const value = sorted ? `${sorted.by} ${sorted.direction}` : ''
  return (
    <div className={styles.sort}>
      <SelectField
        label={say('Sort by')}
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
