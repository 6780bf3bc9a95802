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
import { DismissRegular, OpenRegular } from '@fluentui/react-icons'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { say } from '../../../server/contract/texts/say.ts'
import { takeFocus } from '../../parts/take-focus.ts'

const useStyles = makeStyles({
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
  open: string
  /** The record's own page, to open it alone. */
  address: string
  onClose: () => void
  children: ReactNode
}

/** The record that was opened from a list, beside it. Its heading takes the focus; Escape closes it. */
export function RecordDrawer({ open, address, onClose, children }: Props) {
  const styles = useStyles()
  const within = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another record is another heading.
  useEffect(() => focusHeading(within.current), [open])
  return (
    <InlineDrawer
      open
      position="end"
      as="aside"
      aria-label={say('Open record')}
      className={styles.record}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose()
      }}
    >
      <DrawerHeader>
        <DrawerHeaderNavigation>
          <Toolbar className={styles.head}>
            <Tooltip content={say('Open as a page')} relationship="label">
              <Button as="a" href={address} appearance="subtle" icon={<OpenRegular />} />
            </Tooltip>
            <Tooltip content={say('Close this record')} relationship="label">
              <Button appearance="subtle" icon={<DismissRegular />} onClick={onClose} />
            </Tooltip>
          </Toolbar>
        </DrawerHeaderNavigation>
      </DrawerHeader>
      <DrawerBody className={styles.body}>
        <div ref={within} className="stack">
          {children}
        </div>
      </DrawerBody>
    </InlineDrawer>
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
