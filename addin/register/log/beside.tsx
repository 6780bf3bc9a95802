import { makeStyles, tokens } from '@fluentui/react-components'
import { type MouseEvent, type ReactNode, useCallback, useEffect, useRef } from 'react'
import { lazyComponent } from '../../parts/lazy-component.tsx'
import { Link } from '../../parts/link.tsx'
import { useMedia } from '../../parts/page/use-media.ts'
import type { RecordDrawer as Drawer } from './record-drawer.tsx'

/** Loaded when somebody opens a row. */
const RecordDrawer = lazyComponent<Parameters<typeof Drawer>[0]>(
  async () => (await import('./record-drawer.tsx')).RecordDrawer,
)

/** A link to a row's record: pressed, it opens beside the list where there is room, otherwise as a page. */
export type RowLink = (id: string, address: string, words: string) => ReactNode

/** The record that is open beside the list. */
export type Beside = { open: string | null; onOpen: ((id: string) => void) | null; link: RowLink }

/** From this width on there is room for a record beside the list. */
const room = '(min-width: 64rem)'

/** Opens records beside the list, and keeps which one in the fragment, so that Back closes it. */
export function useBeside(query: URLSearchParams): Beside & { onClose: () => void } {
  const hasRoom = useMedia(room)
  const open = query.get('open')
  const onOpen = useCallback((id: string) => goTo(id), [])
  const link: RowLink = useCallback(
    (id, address, words) => (
      <Link
        href={address}
        data-opens={id}
        onClick={(event: MouseEvent) => {
          if (!window.matchMedia(room).matches || event.ctrlKey || event.metaKey || event.shiftKey) return
          event.preventDefault()
          goTo(id)
        }}
      >
        {words}
      </Link>
    ),
    [],
  )
  const onClose = useCallback(() => goTo(null), [])
  useFocusBack(open)
  return { open: hasRoom ? open : null, onOpen: hasRoom ? onOpen : null, link, onClose }
}

/**
 * Gives the focus back to the row whose record was closed, once the list has its full width again: until then its
 * cells are drawn anew, and would lose it.
 */
function useFocusBack(open: string | null): void {
  const last = useRef(open)
  useEffect(() => {
    const closed = last.current
    last.current = open
    if (closed && !open) document.querySelector<HTMLElement>(`[data-opens="${CSS.escape(closed)}"]`)?.focus()
  }, [open])
}

function goTo(id: string | null) {
  const [path = '', before = ''] = location.hash.split(/\?(.*)/s)
  const query = new URLSearchParams(before)
  if (id) query.set('open', id)
  else query.delete('open')
  location.hash = query.size > 0 ? `${path}?${query}` : path
}

const useStyles = makeStyles({
  beside: { display: 'flex', alignItems: 'stretch', gap: tokens.spacingHorizontalL },
  list: {
    flexGrow: 1,
    flexBasis: 0,
    minWidth: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignContent: 'start',
    gap: tokens.spacingVerticalM,
  },
})

type Props = {
  open: string | null
  /** The record's own page, to open it alone. */
  address: string
  onClose: () => void
  list: ReactNode
  record: ReactNode
}

/** A list, and beside it the record that was opened. */
export function WithRecord({ open, address, onClose, list, record }: Props) {
  const styles = useStyles()
  return (
    <div className={styles.beside}>
      <div className={styles.list}>{list}</div>
      {open ? (
        <RecordDrawer open={open} address={address} onClose={onClose}>
          {record}
        </RecordDrawer>
      ) : null}
    </div>
  )
}
