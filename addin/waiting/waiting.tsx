import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { type Act, isOnItsWay } from '../outbox/act.ts'
import { useActs, useOutbox } from '../outbox/outbox-context.ts'
import { count } from '../words/counts.ts'

const useStyles = makeStyles({
  all: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between' },
  text: { overflowWrap: 'anywhere' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
})

const what: Record<Act['kind'], string> = {
  warning: 'Polite warning',
  escalation: 'Escalation',
  'passed-on': 'Reminder and passing on',
  'undo-warning': 'Undoing a polite warning',
  'withdraw-escalation': 'Withdrawing an escalation',
  'undo-passed-on': 'Undoing a record of passing on',
}

/** Acts that the register does not have yet: what they are, and the ways on. Nothing is shown of those just being sent. */
export function Waiting({ lasting }: { lasting: boolean }) {
  const styles = useStyles()
  const outbox = useOutbox()
  const all = useActs().filter(isOnItsWay)
  if (!all.some(({ state }) => state.step === 'waiting')) return null
  return (
    <section className={styles.all} aria-label="Waiting to be sent">
      <h2 className={styles.heading}>{count(all.length, 'action', 'actions')} waiting to be sent</h2>
      <ul className={styles.list}>
        {all.map((act) => (
          <li key={act.key} className={styles.item}>
            <span className={styles.text}>
              {what[act.kind]}: {act.who}
              {act.takenBack ? ' (will be undone)' : ''}
            </span>
            {act.takenBack ? null : (
              <Button
                appearance="subtle"
                size="small"
                aria-label={`Discard: ${what[act.kind]}, ${act.who}`}
                onClick={() => outbox.discard(act.key)}
              >
                Discard
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>
        {lasting
          ? 'They are kept on this device and sent as soon as the register can be reached.'
          : 'This browser keeps nothing: leave the pane open until they are sent.'}
      </p>
      <div>
        <Button size="small" onClick={() => outbox.sendNow()}>
          Send now
        </Button>
      </div>
    </section>
  )
}
