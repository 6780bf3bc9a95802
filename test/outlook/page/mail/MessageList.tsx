import { Avatar, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components'
import { AttachRegular } from '@fluentui/react-icons'
import { type KeyboardEvent, memo } from 'react'
import type { MailItem } from '../../mail-item.ts'
import { FolderChoice } from '../frame/FolderChoice.tsx'
import { openMessage, selectTo, toggleSelected } from '../state/actions.ts'
import { useOutlook } from '../state/store.ts'
import { shortTime } from './when.ts'

const oneLine = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const

const useStyles = makeStyles({
  column: {
    height: '100%',
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderTopLeftRadius: tokens.borderRadiusMedium,
  },
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    minHeight: '42px',
    padding: '0 12px 0 16px',
    flexShrink: 0,
  },
  title: { margin: 0, flexGrow: 1 },
  // The folders are beside the list if there is room.
  beside: { '@media (min-width: 1181px)': { display: 'none' } },
  list: { listStyle: 'none', margin: 0, padding: 0, overflowY: 'auto', flexGrow: 1 },
  row: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: '32px minmax(0, 1fr)',
    columnGap: '10px',
    width: '100%',
    padding: '8px 12px 9px 14px',
    border: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    background: 'none',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  selected: {
    backgroundColor: tokens.colorBrandBackground2,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
  },
  unread: { boxShadow: `inset 3px 0 0 ${tokens.colorBrandBackground}` },
  words: { minWidth: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' },
  top: { display: 'flex', gap: '8px', alignItems: 'baseline' },
  from: { flexGrow: 1, ...oneLine },
  line: oneLine,
  strong: { fontWeight: tokens.fontWeightSemibold },
  subject: { color: tokens.colorNeutralForeground1 },
  brand: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
  when: { flexShrink: 0, whiteSpace: 'nowrap' },
  none: { padding: '32px 16px', textAlign: 'center', color: tokens.colorNeutralForeground3 },
})

/**
 * The messages of the shown folder. Ctrl with a click or the space bar selects several; Shift with a click selects a
 * range. The arrow keys move to the next message; with Shift they extend the selection.
 */
export function MessageList({ hasFolders }: { hasFolders: boolean }) {
  const styles = useStyles()
  const mail = useOutlook((state) => state.mail[state.mailbox]) ?? none
  const folder = useOutlook((state) => state.folder)
  const items = mail.filter((item) => item.folder === folder)
  const byKey = (event: KeyboardEvent<HTMLElement>) => {
    const here = document.activeElement?.closest('button')?.dataset.message
    if (event.key === ' ' && event.ctrlKey && here) {
      event.preventDefault()
      toggleSelected(here)
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    const row = document.activeElement?.closest('li')
    const next = event.key === 'ArrowDown' ? row?.nextElementSibling : row?.previousElementSibling
    const button = next?.querySelector('button')
    button?.focus()
    if (event.shiftKey) selectTo(button?.dataset.message ?? '')
    else button?.click()
  }
  return (
    <section className={styles.column} aria-label="Messages">
      <div className={styles.head}>
        <Text as="h2" weight="semibold" size={400} className={styles.title}>
          {folder === 'inbox' ? 'Inbox' : 'Sent items'}
        </Text>
        <div className={mergeClasses(hasFolders && styles.beside)}>
          <FolderChoice />
        </div>
      </div>
      {items.length === 0 && <Text className={styles.none}>Nothing here yet.</Text>}
      <ul className={styles.list} onKeyDown={byKey}>
        {items.map((item) => (
          <li key={item.id}>
            <Row item={item} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const none: MailItem[] = []

const Row = memo(function Row({ item }: { item: MailItem }) {
  const styles = useStyles()
  const selected = useOutlook((state) => state.selectedIds.includes(item.id))
  const person = item.folder === 'sent' ? item.to[0] : item.from
  const name = person?.name || person?.address || '(no sender)'
  return (
    <button
      type="button"
      data-message={item.id}
      aria-current={selected ? 'true' : undefined}
      className={mergeClasses(styles.row, item.unread && styles.unread, selected && styles.selected)}
      onClick={(event) => {
        if (event.shiftKey) selectTo(item.id)
        else if (event.ctrlKey || event.metaKey) toggleSelected(item.id)
        else openMessage(item.id)
      }}
    >
      <Avatar size={32} name={name} color="colorful" aria-hidden />
      <span className={styles.words}>
        <span className={styles.top}>
          <Text className={mergeClasses(styles.from, item.unread && styles.strong)}>{name}</Text>
          {item.attachments.length > 0 && <AttachRegular aria-label="Has attachments" />}
        </span>
        <span className={styles.top}>
          <Text size={200} className={mergeClasses(styles.from, styles.subject, item.unread && styles.brand)}>
            {item.subject || '(no subject)'}
          </Text>
          <Text size={200} className={mergeClasses(styles.quiet, styles.when)}>
            {shortTime(item.at)}
          </Text>
        </span>
        <Text size={200} className={mergeClasses(styles.line, styles.quiet)}>
          {item.preview || ' '}
        </Text>
      </span>
    </button>
  )
})
