import {
  Button,
  Input,
  MessageBar,
  MessageBarBody,
  makeStyles,
  mergeClasses,
  Text,
  tokens,
} from '@fluentui/react-components'
import { AttachRegular, DismissRegular, SaveRegular, SendRegular, SubtractRegular } from '@fluentui/react-icons'
import { useEffect, useRef, useState } from 'react'
import type { Opening } from '../../client/event-table.ts'
import type { Form } from '../../host/surroundings.ts'
import type { Draft } from '../../mail-item.ts'
import { closeForm, minimiseForm, saveDraft } from '../state/actions.ts'
import { sendDraft } from '../state/server.ts'
import { type OpenForm, outlook } from '../state/store.ts'
import { SendQuestion } from './SendQuestion.tsx'
import { startDraft } from './start-draft.ts'
import { useGuard } from './use-guard.ts'

const useStyles = makeStyles({
  window: {
    pointerEvents: 'auto',
    display: 'flex',
    flexDirection: 'column',
    width: '420px',
    minWidth: '260px',
    flexShrink: 1,
    maxHeight: 'min(560px, calc(100vh - 130px))',
    borderRadius: `${tokens.borderRadiusLarge} ${tokens.borderRadiusLarge} 0 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow28,
    overflow: 'hidden',
  },
  head: {
    display: 'flex',
    alignItems: 'center',
    padding: '4px 4px 4px 14px',
    backgroundColor: tokens.colorNeutralBackground4,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { flexGrow: 1, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  fields: {
    display: 'grid',
    gridTemplateColumns: '60px 1fr',
    alignItems: 'center',
    padding: '6px 14px 0',
    columnGap: '6px',
  },
  label: { color: tokens.colorNeutralForeground2 },
  attachments: { display: 'flex', flexWrap: 'wrap', gap: '6px', padding: '8px 14px 0' },
  attachment: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '6px',
    maxWidth: '100%',
    padding: '4px 8px',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  body: {
    flexGrow: 1,
    minHeight: '140px',
    overflowY: 'auto',
    margin: '10px 14px',
    padding: '4px',
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
    outlineColor: tokens.colorStrokeFocus2,
    '& blockquote': { margin: '0', paddingLeft: '10px', borderLeft: `3px solid ${tokens.colorNeutralStroke2}` },
    '& hr': { border: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  foot: { display: 'flex', alignItems: 'center', gap: '8px', padding: '0 14px 12px' },
  error: { color: tokens.colorPaletteRedForeground1 },
})

/** A compose window. It already contains what the add-in asked for; nothing is sent until somebody presses Send. */
export function ComposeWindow({ open: { number, form, minimised } }: { open: OpenForm }) {
  const styles = useStyles()
  const [draft, setDraft] = useState(() => startDraft(form, outlook().get()))
  const [state, setState] = useState<'writing' | 'sending' | 'failed'>('writing')
  const body = useRef<HTMLDivElement>(null)
  const [firstHtml] = useState(draft.html)
  useEffect(() => {
    if (body.current) body.current.innerHTML = firstHtml
  }, [firstHtml])

  const title = draft.subject || 'New message'
  const change = (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part }))
  const written = () => ({ ...draft, html: body.current?.innerHTML ?? '' })
  const send = async (anyway: boolean) => {
    const { composeFaults: faults } = outlook().get().switches
    setState('sending')
    try {
      await sendDraft(faults.includes('body-lost') ? { ...written(), html: '' } : written())
      if (anyway && faults.includes('send-anyway-errors')) return setState('failed')
      if (faults.includes('sent-draft-stays')) return setState('writing')
      closeForm(number)
    } catch {
      setState('failed')
    }
  }
  const guard = useGuard(
    openingOf(form),
    draft,
    () => body.current?.innerHTML || firstHtml,
    change,
    (anyway) => void send(anyway),
  )
  const minimise = () => {
    guard.events.left()
    minimiseForm(number, !minimised)
  }
  return (
    <section
      className={styles.window}
      aria-label={`Write: ${title}`}
      onBlur={({ currentTarget, relatedTarget }) => {
        // Without one, the focus is nowhere, for example because the focused button was disabled.
        if (relatedTarget && !currentTarget.contains(relatedTarget)) guard.events.left()
      }}
    >
      <div className={styles.head}>
        <Text weight="semibold" className={styles.title}>
          {title}
        </Text>
        <Button
          appearance="subtle"
          size="small"
          icon={<SubtractRegular />}
          aria-label={minimised ? 'Show' : 'Minimise'}
          onClick={minimise}
        />
        <Button
          appearance="subtle"
          size="small"
          icon={<SaveRegular />}
          aria-label="Save and close"
          onClick={() => saveDraft(number, written())}
        />
        <Button
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          aria-label="Discard"
          onClick={() => closeForm(number)}
        />
      </div>
      <div style={{ display: minimised ? 'none' : 'contents' }}>
        {guard.notices.map(({ key, message }) => (
          <MessageBar key={key} layout="multiline" style={{ flexShrink: 0 }}>
            <MessageBarBody>{message}</MessageBarBody>
          </MessageBar>
        ))}
        <Fields draft={draft} change={change} />
        {draft.attachments.length > 0 && (
          <div className={styles.attachments}>
            {draft.attachments.map(({ name }) => (
              <span key={name} className={styles.attachment}>
                <AttachRegular />
                <span className={styles.title}>{name}</span>
              </span>
            ))}
          </div>
        )}
        {/* biome-ignore lint/a11y/useSemanticElements: a text field cannot hold the formatted text that mail has */}
        <div
          ref={body}
          className={styles.body}
          style={guard.question ? { minHeight: '40px' } : {}}
          contentEditable
          suppressContentEditableWarning
          role="textbox"
          aria-multiline="true"
          aria-label="Message"
          tabIndex={0}
        />
        {guard.question ? <SendQuestion question={guard.question} answer={guard.events.answer} /> : null}
        <div className={styles.foot}>
          <Button
            appearance="primary"
            icon={<SendRegular />}
            disabled={
              state === 'sending' || guard.waiting || draft.to.length + draft.cc.length + draft.bcc.length === 0
            }
            onClick={() => void guard.events.send()}
          >
            Send
          </Button>
          {guard.buttons.map((button) => (
            <Button
              key={button.id}
              icon={<img src={button.icon} alt="" width={20} height={20} />}
              onClick={() => void guard.press(button.id)}
            >
              {button.label}
            </Button>
          ))}
          {state === 'failed' && (
            <Text className={mergeClasses(styles.error)} role="alert">
              It could not be sent. Try again.
            </Text>
          )}
        </div>
      </div>
    </section>
  )
}

function openingOf({ byAddIn, kind }: Form): Opening {
  if (!byAddIn) return kind
  return kind === 'new' ? 'pane-new' : 'pane-reply'
}

const addressesIn = (typed: string) => typed.split(/[;,\s]+/).filter((address) => address.includes('@'))

function Fields({ draft, change }: { draft: Draft; change: (part: Partial<Draft>) => void }) {
  const styles = useStyles()
  const [typed, setTyped] = useState({ to: draft.to.join('; '), cc: draft.cc.join('; ') })
  /** Keeps what is typed, unless something else changed the recipients. */
  const shown = (name: 'to' | 'cc') =>
    addressesIn(typed[name]).join() === draft[name].join() ? typed[name] : draft[name].join('; ')
  const field = (name: 'to' | 'cc', label: string) => (
    <>
      <Text className={styles.label}>{label}</Text>
      <Input
        appearance="underline"
        aria-label={label}
        value={shown(name)}
        onChange={(_, { value }) => {
          setTyped({ ...typed, [name]: value })
          change({ [name]: addressesIn(value) })
        }}
      />
    </>
  )
  return (
    <div className={styles.fields}>
      <Text className={styles.label}>From</Text>
      <Text style={{ padding: '6px 12px' }}>{draft.from.address}</Text>
      {field('to', 'To')}
      {field('cc', 'Cc')}
      <Text className={styles.label}>Subject</Text>
      <Input
        appearance="underline"
        aria-label="Subject"
        value={draft.subject}
        onChange={(_, { value }) => change({ subject: value })}
      />
    </div>
  )
}
