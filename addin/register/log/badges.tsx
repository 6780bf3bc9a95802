import { Badge, type BadgeProps, makeStyles, tokens } from '@fluentui/react-components'
import type { EscalationLogPage, RestrictionLogPage } from '../../../server/contract/log.ts'
import { escalationStateWords, restrictionStateWords } from '../../words/policy-words.ts'
import { capital, markWords } from './words.ts'

const useStyles = makeStyles({
  badges: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
})

type Colour = NonNullable<BadgeProps['color']>

const stateColours: Record<RestrictionLogPage['rows'][number]['state'], Colour> = {
  'in-force': 'brand',
  agreed: 'informative',
  lifted: 'subtle',
  replaced: 'subtle',
}

/** A restriction's state. */
export function RestrictionBadge({ state }: Pick<RestrictionLogPage['rows'][number], 'state'>) {
  return (
    <Badge shape="rounded" appearance="tint" color={stateColours[state]}>
      {capital(restrictionStateWords(state))}
    </Badge>
  )
}

/** What is still to do about a restriction, overdue first; null if nothing is. */
export function markBadges(row: RestrictionLogPage['rows'][number]) {
  const left = [
    ...(row.overdue ? (['overdue'] as const) : []),
    ...(row.letterOutstanding ? (['letter-outstanding'] as const) : []),
    ...(row.mailOutstanding ? (['mail-outstanding'] as const) : []),
  ]
  return left.length > 0 ? <MarkBadges left={left} /> : null
}

function MarkBadges({ left }: { left: readonly (keyof typeof markWords)[] }) {
  return (
    <span className={useStyles().badges}>
      {left.map((mark) => (
        <Badge key={mark} shape="rounded" appearance="tint" color={mark === 'overdue' ? 'danger' : 'warning'}>
          {markWords[mark]}
        </Badge>
      ))}
    </span>
  )
}

/** An escalation's state: what still waits stands out. */
export function EscalationBadge({ state }: Pick<EscalationLogPage['rows'][number], 'state'>) {
  const waits = state === 'pending' || state === 'more-wanted'
  return (
    <Badge shape="rounded" appearance="tint" color={waits ? 'warning' : state === 'approved' ? 'brand' : 'subtle'}>
      {capital(escalationStateWords[state] ?? state)}
    </Badge>
  )
}
