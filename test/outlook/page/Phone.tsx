import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { ArrowReplyRegular } from '@fluentui/react-icons'
import { AddInPane } from './add-in/AddInPane.tsx'
import { ComposeWindow } from './compose/ComposeWindow.tsx'
import { TopBar } from './frame/TopBar.tsx'
import { MessageList } from './mail/MessageList.tsx'
import { ReadingPane } from './mail/ReadingPane.tsx'
import { openForm } from './state/actions.ts'
import { buttonsOf, openItem, outlook, useOutlook } from './state/store.ts'

const useStyles = makeStyles({
  desk: { minHeight: '100%', display: 'grid', placeItems: 'center', backgroundColor: tokens.colorNeutralBackground4 },
  phone: {
    width: 'min(390px, 100vw)',
    height: 'min(844px, 100vh)',
    display: 'flex',
    flexDirection: 'column',
    overflow: 'hidden',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: '24px',
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow28,
  },
  page: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  foot: { padding: '8px 12px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
})

/** Outlook on a phone: one page at a time. The add-in is opened from the message and fills the screen. */
export function Phone() {
  const styles = useStyles()
  const reads = useOutlook((state) => state.openId) !== null
  const item = useOutlook(openItem)
  const form = useOutlook((state) => state.forms.at(-1))
  const button = useOutlook((state) => state.button)
  const buttons = useOutlook(buttonsOf)
  return (
    <div className={styles.desk}>
      <div className={styles.phone}>
        <TopBar />
        <div className={styles.page}>
          {form ? (
            <ComposeWindow key={form.number} open={form} />
          ) : button ? (
            <AddInPane fill />
          ) : reads ? (
            <ReadingPane canGoBack />
          ) : (
            <MessageList hasFolders={false} />
          )}
        </div>
        {item && !form && !button && (
          <div className={styles.foot}>
            <Button
              appearance="subtle"
              icon={<ArrowReplyRegular />}
              onClick={() => openForm({ kind: 'reply', itemId: item.id, htmlBody: '', attachments: [] })}
            >
              Reply
            </Button>
            {buttons.map((one) => (
              <Button
                key={one.id}
                appearance="subtle"
                icon={<img src={one.icon} alt="" width={20} height={20} />}
                onClick={() => outlook().set({ button: one })}
              >
                {one.label}
              </Button>
            ))}
          </div>
        )}
      </div>
    </div>
  )
}
