import { makeStyles } from '@fluentui/react-components'
import { useOutlook } from '../state/store.ts'
import { ComposeWindow } from './ComposeWindow.tsx'

const useStyles = makeStyles({
  dock: {
    position: 'absolute',
    insetInlineStart: 0,
    insetInlineEnd: '320px',
    insetBlockEnd: 0,
    display: 'flex',
    flexDirection: 'row-reverse',
    alignItems: 'flex-end',
    gap: '12px',
    padding: '0 20px',
    pointerEvents: 'none',
    zIndex: 2,
    maxHeight: '100%',
  },
  wide: { insetInlineEnd: 0 },
})

/** Compose windows, side by side at the bottom, and never over the add-in's pane. */
export function ComposeDock() {
  const styles = useStyles()
  const forms = useOutlook((state) => state.forms)
  const pane = useOutlook((state) => state.button) !== null
  return (
    <div className={pane ? styles.dock : `${styles.dock} ${styles.wide}`}>
      {forms.map((one) => (
        <ComposeWindow key={one.number} open={one} />
      ))}
    </div>
  )
}
