import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { countWords, type Row } from './count-words.ts'

/** Drawn with a border, because where the system forces its colours, it forces borders and no backgrounds. */
const useStyles = makeStyles({
  bar: { height: '1rem', boxSizing: 'border-box', border: '0.5rem solid', color: tokens.colorCompoundBrandForeground1 },
  few: { width: '2.5rem', border: '1px dashed' },
})

/**
 * P15: a bar for each row, with its name and count in words; a count under 5 has a dashed box of no particular length.
 * It shows what the table beneath it says, so a screen reader skips it.
 */
export function Chart({ rows }: { rows: readonly Row[] }) {
  const styles = useStyles()
  const most = Math.max(...rows.map(({ value }) => value ?? 0))
  return (
    <div className="stack" aria-hidden="true">
      {rows.map(({ id, label, value }) => (
        <div key={id}>
          {label}: {countWords(value)}
          {value === null ? (
            <div className={mergeClasses(styles.bar, styles.few)} />
          ) : (
            <div className={styles.bar} style={{ width: `${(100 * value) / most}%` }} />
          )}
        </div>
      ))}
    </div>
  )
}
