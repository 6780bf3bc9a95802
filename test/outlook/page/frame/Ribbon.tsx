import { makeStyles, mergeClasses, Toolbar, ToolbarButton, ToolbarDivider, tokens } from '@fluentui/react-components'
import {
  ArrowForwardRegular,
  ArrowReplyAllRegular,
  ArrowReplyRegular,
  DraftsRegular,
  MailRegular,
} from '@fluentui/react-icons'
import { openForm, reopenDraft } from '../state/actions.ts'
import { pressOnMessage } from '../state/add-in-commands.ts'
import { buttonsOf, functionButtonsOf, openItem, outlook, useOutlook } from '../state/store.ts'

const useStyles = makeStyles({
  ribbon: {
    margin: '8px 8px 8px',
    padding: '4px 8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
    flexShrink: 0,
    overflowX: 'auto',
  },
  pressed: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2 },
})

const blank = { kind: 'new', to: [], cc: [], bcc: [], subject: '', htmlBody: '', attachments: [] } as const

/**
 * The mail actions, and the buttons that the add-in's manifest declares, for an open message and for several selected
 * ones.
 */
export function Ribbon() {
  const styles = useStyles()
  const item = useOutlook(openItem)
  const buttons = useOutlook(buttonsOf)
  const functions = useOutlook(functionButtonsOf)
  const open = useOutlook((state) => state.button)
  const several = useOutlook((state) => state.selectedIds.length) > 1
  const drafts = useOutlook((state) => state.drafts)
  const reply = (kind: 'reply' | 'reply-all' | 'forward') =>
    item && openForm({ kind, itemId: item.id, htmlBody: '', attachments: [] })
  return (
    <section aria-label="Ribbon">
      <Toolbar className={styles.ribbon} size="small" aria-label="Mail">
        <ToolbarButton
          appearance="primary"
          icon={<MailRegular />}
          onClick={() => openForm({ ...blank, to: [], cc: [], bcc: [], attachments: [] })}
        >
          New mail
        </ToolbarButton>
        <ToolbarDivider />
        <ToolbarButton icon={<ArrowReplyRegular />} disabled={!item} onClick={() => reply('reply')}>
          Reply
        </ToolbarButton>
        <ToolbarButton icon={<ArrowReplyAllRegular />} disabled={!item} onClick={() => reply('reply-all')}>
          Reply all
        </ToolbarButton>
        <ToolbarButton icon={<ArrowForwardRegular />} disabled={!item} onClick={() => reply('forward')}>
          Forward
        </ToolbarButton>
        {drafts.map((draft) => (
          <ToolbarButton key={drafts.indexOf(draft)} icon={<DraftsRegular />} onClick={() => reopenDraft(draft)}>
            {`Draft: ${draft.subject}`}
          </ToolbarButton>
        ))}
        {buttons.length > 0 && <ToolbarDivider />}
        {buttons.map((button) => (
          <ToolbarButton
            key={button.id}
            disabled={!open && !item && !(several && button.forSeveral)}
            aria-pressed={open?.id === button.id}
            className={mergeClasses(open?.id === button.id && styles.pressed)}
            icon={<img src={button.icon} alt="" width={20} height={20} />}
            onClick={() => outlook().set({ button: open?.id === button.id ? null : button })}
          >
            {button.label}
          </ToolbarButton>
        ))}
        {functions.map((button) => (
          <ToolbarButton
            key={button.id}
            disabled={!item}
            icon={<img src={button.icon} alt="" width={20} height={20} />}
            onClick={() => void pressOnMessage(button)}
          >
            {button.label}
          </ToolbarButton>
        ))}
      </Toolbar>
    </section>
  )
}
