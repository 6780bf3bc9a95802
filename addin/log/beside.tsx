import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderNavigation,
  InlineDrawer,
  makeStyles,
  Toolbar,
  Tooltip,
  tokens,
} from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import { OpenRegular } from '@fluentui/react-icons/svg/open'
import { type KeyboardEvent, type MouseEvent, type ReactNode, useCallback, useEffect, useRef } from 'react'
import { useMedia } from '../parts/page/use-media.ts'
import { takeFocus } from '../parts/take-focus.ts'

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
      <a
        href={address}
        data-opens={id}
        onClick={(event: MouseEvent) => {
          if (!window.matchMedia(room).matches || event.ctrlKey || event.metaKey || event.shiftKey) return
          event.preventDefault()
          goTo(id)
        }}
      >
        {words}
      </a>
    ),
    [],
  )
  const onClose = () => {
    goTo(null)
    if (open) document.querySelector<HTMLElement>(`[data-opens="${CSS.escape(open)}"]`)?.focus()
  }
  return { open: hasRoom ? open : null, onOpen: hasRoom ? onOpen : null, link, onClose }
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
  record: {
    position: 'sticky',
    top: '48px',
    alignSelf: 'start',
    flexShrink: 0,
    width: 'clamp(24rem, 34%, 40rem)',
    height: 'calc(100vh - 48px)',
    marginTop: `calc(-1 * ${tokens.spacingVerticalS})`,
    marginRight: `calc(-1 * ${tokens.spacingHorizontalXXL})`,
    marginBottom: `calc(-1 * ${tokens.spacingVerticalXL})`,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { justifyContent: 'flex-end' },
  body: { paddingBottom: tokens.spacingVerticalXL },
})

type Props = {
  open: string | null
  /** The record's own page, to open it alone. */
  address: string
  onClose: () => void
  list: ReactNode
  record: ReactNode
}

/** A list, and beside it the record that was opened. Its heading takes the focus; Escape closes it. */
export function WithRecord({ open, address, onClose, list, record }: Props) {
  const styles = useStyles()
  const beside = useRef<HTMLDivElement>(null)
  useEffect(() => (open ? focusHeading(beside.current) : undefined), [open])
  return (
    <div className={styles.beside}>
      <div className={styles.list}>{list}</div>
      {open ? (
        <InlineDrawer
          open
          position="end"
          as="aside"
          aria-label="Open record"
          className={styles.record}
          onKeyDown={(event: KeyboardEvent) => {
            if (event.key === 'Escape' && !event.defaultPrevented) onClose()
          }}
        >
          <DrawerHeader>
            <DrawerHeaderNavigation>
              <Toolbar className={styles.head}>
                <Tooltip content="Open as a page" relationship="label">
                  <Button as="a" href={address} appearance="subtle" icon={<OpenRegular />} />
                </Tooltip>
                <Tooltip content="Close this record" relationship="label">
                  <Button appearance="subtle" icon={<DismissRegular />} onClick={onClose} />
                </Tooltip>
              </Toolbar>
            </DrawerHeaderNavigation>
          </DrawerHeader>
          <DrawerBody className={styles.body}>
            <div ref={beside} className="stack">
              {record}
            </div>
          </DrawerBody>
        </InlineDrawer>
      ) : null}
    </div>
  )
}

/** Gives the focus to the record's heading as soon as it is there. */
function focusHeading(within: HTMLElement | null): (() => void) | undefined {
  if (!within) return undefined
  const take = () => {
    const heading = within.querySelector<HTMLElement>('h1, h2')
    if (heading) takeFocus(heading)
    return heading !== null
  }
  if (take()) return undefined
  const observer = new MutationObserver(() => take() && observer.disconnect())
  observer.observe(within, { childList: true, subtree: true })
  return () => observer.disconnect()
}
