import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

type Entry = { term: string; said: ReactNode }

const useStyles = makeStyles({
  entry: {
    display: 'grid',
    gridTemplateColumns: 'minmax(7rem, 1fr) 3fr',
    gap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
})

/** Terms and what is said of each, as a description list. */
export function SummaryList({ entries }: { entries: readonly Entry[] }) {
  const styles = useStyles()
  return (
    <dl className="narrow">
      {entries.map(({ term, said }) => (
        <div key={term} className={styles.entry}>
          <dt className="quiet">{term}</dt>
          <dd>{said}</dd>
        </div>
      ))}
    </dl>
  )
}
