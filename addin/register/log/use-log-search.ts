import { usePaneNote } from '../../parts/pane-note.ts'

/** What was searched for, and which page is shown. */
export type LogSearch = {
  search: string
  after: string | null
  onSearch: (search: string) => void
  onPage: (after: string | null) => void
}

/**
 * Kept while the page is open, so that somebody who comes back from a customer finds their place again. Another view
 * starts at its first page.
 */
export function useLogSearch(name: string, view: string): LogSearch {
  const [search = '', noteSearch] = usePaneNote<string>(`log search ${name}`)
  const [page, notePage] = usePaneNote<{ of: string; after: string | null }>(`log page ${name}`)
  const of = `${view} ${search}`
  return {
    search,
    after: page?.of === of ? page.after : null,
    onSearch: noteSearch,
    onPage: (after) => notePage({ of, after }),
  }
}
