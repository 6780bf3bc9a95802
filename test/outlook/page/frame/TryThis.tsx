import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components'
import { CheckmarkCircleFilled, CircleRegular } from '@fluentui/react-icons'
import { stepsToTry } from '../../try-this.ts'
import { useOutlook } from '../state/store.ts'

const useStyles = makeStyles({
  card: {
    width: '192px',
    boxSizing: 'border-box',
    margin: '16px 8px',
    padding: '12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow2,
  },
  heading: { display: 'block', margin: 0 },
  list: { display: 'grid', gap: '10px', margin: '8px 0 0', padding: 0, listStyleType: 'none' },
  step: { display: 'flex', gap: '8px', alignItems: 'start', fontSize: tokens.fontSizeBase200, lineHeight: '1.35' },
  icon: { flexShrink: 0, fontSize: '16px' },
  done: { color: tokens.colorNeutralForeground3 },
  tick: { color: tokens.colorPaletteGreenForeground1 },
  onlyRead: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
})

/** What to try first, ticked once the register has it. */
export function TryThis() {
  const styles = useStyles()
  const tried = useOutlook((state) => state.tried)
  if (tried === null) return null
  const number = tried.length
  return (
    <section className={styles.card} aria-label="Try this">
      <Text as="h2" weight="semibold" className={styles.heading}>
        Try this ({number} of {stepsToTry.length})
      </Text>
      <ol className={styles.list}>
        {stepsToTry.map(({ id, words }) => {
          const isDone = tried.includes(id)
          return (
            <li key={id} className={mergeClasses(styles.step, isDone && styles.done)}>
              {isDone ? (
                <CheckmarkCircleFilled className={mergeClasses(styles.icon, styles.tick)} />
              ) : (
                <CircleRegular className={styles.icon} />
              )}
              <span>
                {words}
                {isDone ? <span className={styles.onlyRead}> Done.</span> : null}
              </span>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
