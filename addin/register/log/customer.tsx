import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { RestrictionLogPage } from '../../../server/contract/log.ts'
import { Link } from '../../parts/link.tsx'
import { namesIn } from './words.ts'

type Props = Pick<RestrictionLogPage['rows'][number], 'customerId' | 'customerReference' | 'customer'>

const useStyles = makeStyles({
  /** Keeps the link far enough from the next target for a finger. */
  both: { display: 'block', paddingBlock: tokens.spacingVerticalXS },
  /** In a card, the name is bold. */
  more: { fontWeight: tokens.fontWeightRegular },
  line: { display: 'block', overflow: 'hidden', textOverflow: 'ellipsis', '@media print': { overflow: 'visible' } },
})

/** The customer in a row: a link to their page, and below it what tells them from somebody of the same name. */
export function Customer({ customerId, ...names }: Props) {
  const styles = useStyles()
  const { called, more } = namesIn(names)
  return (
    <span className={styles.both}>
      <span className={styles.line} title={called}>
        <Link href={`#/customers/${customerId}`}>{called}</Link>{' '}
      </span>
      {more ? (
        <span className={mergeClasses('quiet', styles.line, styles.more)} title={more}>
          {more}
        </span>
      ) : null}
    </span>
  )
}
