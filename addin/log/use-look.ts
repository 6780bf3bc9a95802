import { usePaneNote } from '../parts/pane-note.ts'

/** What was searched for, and which page of it is shown. */
export type Look = {
  search: string
  after: string | null
  onSearch: (search: string) => void
  onPage: (after: string | null) => void
}

/**
 * Kept for as long as the page is open, so that somebody who comes back from a customer is where they were. Another
 * view begins with its first page.
 */
export function useLook(name: string, view: string): Look {
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
