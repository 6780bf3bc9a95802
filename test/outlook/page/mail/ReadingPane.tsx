import { Button, MessageBar, MessageBarBody, makeStyles, Text, tokens } from '@fluentui/react-components'
import { ArrowLeftRegular, MailRegular } from '@fluentui/react-icons'
import type { Notice } from '../../host/surroundings.ts'
import { closeItem } from '../state/actions.ts'
import { openItem, useOutlook } from '../state/store.ts'
import { Attachments } from './Attachments.tsx'
import { MessageBody } from './MessageBody.tsx'
import { MessageHead } from './MessageHead.tsx'

const useStyles = makeStyles({
  pane: { flexGrow: 1, minHeight: 0, overflowY: 'auto', padding: '0 12px 16px' },
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    padding: '16px 20px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
  },
  subject: { margin: 0, overflowWrap: 'anywhere', padding: '8px 8px 12px' },
  none: {
    flexGrow: 1,
    display: 'grid',
    placeContent: 'center',
    justifyItems: 'center',
    gap: '12px',
    color: tokens.colorNeutralForeground3,
  },
  large: { fontSize: '48px', opacity: 0.6 },
})

const intents = ['info', 'info', 'error', 'info'] as const
const noNotices: Notice[] = []

/** The open message. */
export function ReadingPane({ canGoBack }: { canGoBack: boolean }) {
  const styles = useStyles()
  const item = useOutlook(openItem)
  const several = useOutlook((state) => state.selectedIds.length)
  const notices = useOutlook((state) => (item && state.notices[item.id]) ?? noNotices)
  if (!item) {
    return (
      <div className={styles.none}>
        <MailRegular className={styles.large} />
        <Text>{several > 1 ? `${several} messages selected` : 'Select a message to read'}</Text>
      </div>
    )
  }
  return (
    <article className={styles.pane} aria-label={item.subject || 'Message'}>
      {canGoBack && (
        <Button appearance="transparent" icon={<ArrowLeftRegular />} onClick={closeItem}>
          Back
        </Button>
      )}
      <Text as="h2" size={500} weight="semibold" block className={styles.subject}>
        {item.subject || '(no subject)'}
      </Text>
      <div className={styles.card}>
        {notices.map(({ key, type, message }) => (
          <MessageBar key={key} intent={intents[type]}>
            <MessageBarBody>{message}</MessageBarBody>
          </MessageBar>
        ))}
        <MessageHead item={item} />
        <Attachments item={item} />
        <MessageBody key={item.id} id={item.id} />
      </div>
    </article>
  )
}
