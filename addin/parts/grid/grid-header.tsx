import { makeStyles, mergeClasses, TableHeaderCell, tokens, type useTableFeatures } from '@fluentui/react-components'
import { cloneElement, isValidElement, type MouseEvent, type ReactElement, useState } from 'react'
import { say } from '../../../server/contract/texts/say.ts'
import { lazyComponent } from '../lazy-component.tsx'
import type { Column, Sorted } from '../table/table.tsx'

const HeaderMenu = lazyComponent(async () => (await import('./header-menu.tsx')).default)

const useStyles = makeStyles({
  /** Long words, as in Welsh, take a second line: a head that is cut says nothing. */
  cell: { fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
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
  const [target, setTarget] = useState<HTMLElement | null>(null)
  const mine = sort !== undefined && sorted?.by === sort ? sorted.direction : undefined
  const { aside, ...size } = sizing.getTableHeaderCellProps(key)
  const by = (direction: Sorted['direction']) => sort && onSort?.({ by: sort, direction })
  return (
    <>
      <TableHeaderCell
        className={mergeClasses(styles.cell, figures && styles.figures)}
        sortable={sort !== undefined && onSort !== undefined}
        {...(mine ? { sortDirection: mine } : {})}
        {...size}
        aside={withOwnName(aside)}
        onClick={() => by(mine ? other[mine] : 'ascending')}
        onContextMenu={(event: MouseEvent<HTMLElement>) => {
          event.preventDefault()
          setTarget(event.currentTarget)
        }}
      >
        {title}
      </TableHeaderCell>
      {target ? (
        <HeaderMenu
          target={target}
          onClose={() => setTarget(null)}
          onSort={sort && onSort ? by : null}
          onResize={sizing.enableKeyboardMode(key)}
        />
      ) : null}
    </>
  )
}

/** Fluent names the handle that changes a column's width in English alone. */
const withOwnName = (handle: unknown) =>
  isValidElement(handle)
    ? cloneElement(handle as ReactElement<{ 'aria-label': string }>, { 'aria-label': say('Width of the column') })
    : null
