import { makeStyles, tokens } from '@fluentui/react-components'
import { list } from '../words/counts.ts'
import type { RestrictedOther } from './use-standing.ts'

const useStyles = makeStyles({
  all: { display: 'grid', gap: tokens.spacingVerticalXS },
  line: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorPaletteDarkOrangeBorderActive,
    overflowWrap: 'anywhere',
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
})

/** Others on the message whose contact is restricted: a reply to all would reach them. */
export function OthersLine({ restricted, notChecked }: { restricted: RestrictedOther[]; notChecked: number }) {
  const styles = useStyles()
  if (restricted.length === 0 && notChecked === 0) return null
  const names = list(restricted.map(({ party }) => party.name || party.address))
  return (
    <section className={styles.all} aria-label="Others on this message">
      {restricted.length > 0 ? (
        <p className={styles.line}>A reply to all would also reach {names}, whose contact is restricted.</p>
      ) : null}
      {notChecked > 0 ? (
        <p className={styles.quiet}>
          {notChecked === 1 ? '1 other person' : `${notChecked} other people`} on this message could not be checked.
        </p>
      ) : null}
    </section>
  )
}

/** On a message that one sent oneself: whom it reached, and who deals with them. */
export function RestrictedRecipients({ restricted }: { restricted: RestrictedOther[] }) {
  const styles = useStyles()
  return restricted.map(({ party, answered: { address, standing } }) =>
    standing.kind === 'restricted' ? (
      <p key={address} className={styles.line}>
        {party.name || address}: contact is restricted. {standing.instruction.passTo.name},{' '}
        {standing.instruction.passTo.post}, deals with them.
      </p>
    ) : null,
  )
}
