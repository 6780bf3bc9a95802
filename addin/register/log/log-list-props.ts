import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { ChosenRows, RestrictionLogPage } from '../../../server/contract/log.ts'
import type { GridColumn } from '../../parts/grid/grid.tsx'
import type { Sorted } from '../../parts/table/table.tsx'
import type { LogSearch } from './use-log-search.ts'

export type Answer<Row> = Pick<RestrictionLogPage, 'next' | 'previous' | 'total'> & { rows: Row[] }

export type LogListProps<Row> = {
  name: ChosenRows['kind']
  /** What its rows are called. `none`: there is none yet; `choose`: the name of the box that chooses one. */
  said: { caption: string; rows: (n: number) => string; none: string; choose: (row: Row) => string }
  query: UseQueryResult<Answer<Row>>
  columns: readonly GridColumn<Row>[]
  usual: readonly string[]
  /** Those of them that a narrow window has room for. */
  fewest: readonly string[]
  rowKey: (row: Row) => string
  look: LogSearch
  sorted: Sorted
  onSort: (sorted: Sorted) => void
  /** The number of filters set; clearing them shows everything. */
  chosen: number
  onAll: () => void
  /** The filters: those beside the search, and those in a line of their own. */
  choices: ReactNode
  children: ReactNode
  /** Ready views by name, each a fragment. */
  views: readonly { name: string; fragment: string }[]
  /** Saves the review dates of chosen rows; null where rows have none. */
  onCalendar: ((rows: readonly Row[]) => void) | null
  open: string | null
  onOpen: ((id: string) => void) | null
}
