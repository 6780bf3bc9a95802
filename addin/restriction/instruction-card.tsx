import { makeStyles, tokens } from '@fluentui/react-components'
import { dayInWords } from '../words/dates.ts'
import type { Restricted } from './restricted.ts'

const useStyles = makeStyles({
  card: { display: 'grid', gap: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  plain: { margin: 0 },
  summary: {
    cursor: 'pointer',
    minHeight: '24px',
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  quote: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartWidth: '2px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke1,
    whiteSpace: 'pre-line',
  },
  link: { color: tokens.colorBrandForegroundLink },
})

/** How and when the customer may contact the council, whom to turn to, and what to say: an instruction, never the reasons. */
export function InstructionCard({ standing }: { standing: Restricted }) {
  const styles = useStyles()
  const { passTo, arrangements, reminder } = standing.instruction
  return (
    <div className={styles.card}>
      <h2 className={styles.heading}>How this customer may contact us</h2>
      <ul className={styles.list}>
        {arrangements.map((arrangement) => (
          <li key={arrangement}>{arrangement}</li>
        ))}
        <li>{standing.until ? `Until ${dayInWords(standing.until)}.` : `Since ${dayInWords(standing.since)}.`}</li>
      </ul>
      <p className={styles.plain}>
        Designated contact: {passTo.name}, {passTo.post}, {passTo.address}
        {passTo.deputy ? `. Deputy: ${passTo.deputy.name}, ${passTo.deputy.address}` : ''}
      </p>
      <details>
        <summary className={styles.summary}>What to say</summary>
        <p className={styles.quote}>{reminder}</p>
      </details>
    </div>
  )
}
