import { Button, makeStyles, Text, Tooltip, tokens } from '@fluentui/react-components'
import { DismissRegular, PinFilled, PinRegular } from '@fluentui/react-icons'
import { type PointerEvent, useState } from 'react'
import { buttonsOf, outlook, useOutlook } from '../state/store.ts'
import { PaneFrame } from './PaneFrame.tsx'

const least = 320
const most = 640

const useStyles = makeStyles({
  pane: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    height: '100%',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: { display: 'flex', alignItems: 'center', gap: '4px', padding: '8px 8px 8px 16px', flexShrink: 0 },
  title: { flexGrow: 1, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  frame: { flexGrow: 1, minHeight: 0 },
  grip: {
    position: 'absolute',
    insetBlock: 0,
    left: '-3px',
    width: '6px',
    padding: 0,
    border: 0,
    background: 'none',
    cursor: 'col-resize',
    touchAction: 'none',
    zIndex: 1,
    ':hover': { backgroundColor: tokens.colorBrandBackground2 },
    ':focus-visible': { backgroundColor: tokens.colorBrandStroke1 },
  },
})

/** The pane beside the message, 320 px wide as Outlook opens it, wider when drawn. */
export function AddInPane({ fill = false }: { fill?: boolean }) {
  const styles = useStyles()
  const button = useOutlook((state) => state.button)
  const pinned = useOutlook((state) => state.pinned)
  const { person, signIn, client, layout, mailboxSet, popUps, dialogStorage } = useOutlook((state) => state.switches)
  const reached = useOutlook((state) => state.reached)
  const [width, setWidth] = useState(least)
  const has = useOutlook(buttonsOf).length > 0
  if (!button || !has) return null

  const resize = (to: number) => setWidth(Math.min(most, Math.max(least, to)))
  const draw = (event: PointerEvent<HTMLButtonElement>) => {
    const [from, start] = [event.clientX, width]
    const { currentTarget } = event
    currentTarget.setPointerCapture(event.pointerId)
    currentTarget.onpointermove = (move) => resize(start + from - move.clientX)
    currentTarget.onpointerup = () => {
      currentTarget.onpointermove = null
    }
  }

  return (
    <aside
      className={styles.pane}
      style={fill ? { flexGrow: 1 } : { width, flexShrink: 0 }}
      aria-label={`${button.label} pane`}
    >
      {!fill && (
        <button
          type="button"
          className={styles.grip}
          aria-label="Pane width"
          onPointerDown={draw}
          onKeyDown={({ key }) =>
            key === 'ArrowLeft' ? resize(width + 16) : key === 'ArrowRight' && resize(width - 16)
          }
        />
      )}
      <div className={styles.head}>
        <Text weight="semibold" size={400} className={styles.title}>
          {button.label}
        </Text>
        {button.canBePinned && !fill && (
          <Tooltip content={pinned ? 'Unpin' : 'Pin'} relationship="label">
            <Button
              size="small"
              appearance="subtle"
              aria-pressed={pinned}
              icon={pinned ? <PinFilled /> : <PinRegular />}
              onClick={() => outlook().set({ pinned: !pinned })}
            />
          </Tooltip>
        )}
        <Tooltip content="Close" relationship="label">
          <Button
            size="small"
            appearance="subtle"
            icon={<DismissRegular />}
            onClick={() => outlook().set({ button: null })}
          />
        </Tooltip>
      </div>
      <div className={styles.frame}>
        {reached && (
          <PaneFrame
            key={[person, signIn, client, layout, mailboxSet, popUps, dialogStorage, button.page].join(' ')}
            title={button.label}
            page={button.page}
          />
        )}
      </div>
    </aside>
  )
}
