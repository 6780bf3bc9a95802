import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components'
import { MailInboxRegular, SendRegular } from '@fluentui/react-icons'
import { Fragment } from 'react'
import type { Mailbox, MailItem } from '../../mail-item.ts'
import { showMailbox } from '../state/actions.ts'
import { readableMailboxes, useOutlook } from '../state/store.ts'

const useStyles = makeStyles({
  folders: { width: '208px', paddingInline: '8px', boxSizing: 'border-box' },
  name: { display: 'block', padding: '8px 8px 4px', color: tokens.colorNeutralForeground2 },
  folder: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    width: '100%',
    minHeight: '32px',
    padding: '0 8px',
    border: 0,
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    position: 'relative',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover, color: tokens.colorNeutralForeground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  shown: {
    backgroundColor: tokens.colorNeutralBackground3Selected,
    color: tokens.colorNeutralForeground1Selected,
    fontWeight: tokens.fontWeightSemibold,
  },
  label: { flexGrow: 1 },
  unread: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  onlyRead: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
})

/** The person's own mailbox, and below it the mailboxes shared with them. */
export function Folders() {
  const styles = useStyles()
  const office = useOutlook((state) => state.office)
  const switches = useOutlook((state) => state.switches)
  return (
    <nav className={styles.folders} aria-label="Folders">
      {readableMailboxes({ office, switches }).map((mailbox) => (
        <Fragment key={mailbox.address}>
          <Text weight="semibold" className={styles.name}>
            {mailbox.name}
          </Text>
          <Folder mailbox={mailbox} folder="inbox" />
          <Folder mailbox={mailbox} folder="sent" />
        </Fragment>
      ))}
    </nav>
  )
}

function Folder({ mailbox, folder }: { mailbox: Mailbox; folder: MailItem['folder'] }) {
  const styles = useStyles()
  const items = useOutlook((state) => state.mail[mailbox.address])
  const shown = useOutlook((state) => state.mailbox === mailbox.address && state.folder === folder)
  const unread = items?.filter((one) => one.folder === folder && one.unread).length ?? 0
  return (
    <button
      type="button"
      className={mergeClasses(styles.folder, shown && styles.shown)}
      aria-current={shown ? 'true' : undefined}
      onClick={() => showMailbox(mailbox.address, folder)}
    >
      {folder === 'inbox' ? <MailInboxRegular /> : <SendRegular />}
      <span className={styles.label}>{folder === 'inbox' ? 'Inbox' : 'Sent items'}</span>
      {unread > 0 && (
        <span className={styles.unread}>
          {unread}
          <span className={styles.onlyRead}> unread</span>
        </span>
      )}
    </button>
  )
}
