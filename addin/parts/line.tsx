import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { useAnnounced } from './announce.tsx'

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
  },
  care: { backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStrokeAccessible}` },
  words: { margin: 0, flexGrow: 1, flexBasis: '10rem' },
  more: { flexBasis: '100%' },
})

type Props = {
  words: string
  /** Something went otherwise than wanted; said in words, and by a stronger outline. */
  care?: boolean
  /** Undo and the like, beside the words. */
  children?: ReactNode
  /** What takes the whole width below. */
  below?: ReactNode
}

/** What became of an act, said where it happened and read out once. */
export function Line({ words, care = false, children, below }: Props) {
  const styles = useStyles()
  useAnnounced(words)
  return (
    <div className={mergeClasses(styles.line, care && styles.care)}>
      <p className={styles.words}>{words}</p>
      {children}
      {below ? <div className={styles.more}>{below}</div> : null}
    </div>
  )
}
