import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { say } from '../../../server/contract/texts/say.ts'
import type { SectionProps } from '../../parts/page/section.ts'
import { WidePage } from '../../parts/page/wide-page.tsx'
import { useBeside, WithRecord } from './beside.tsx'
import { EscalationLog } from './escalation-log.tsx'
import { RestrictionLog } from './restriction-log.tsx'

const useStyles = makeStyles({ tabs: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})` } })

type Props = SectionProps & {
  /** The record's own page, to show it beside the list. */
  record: (kind: 'restriction' | 'escalation', id: string, onClose: () => void) => ReactNode
}

/** P15: the central log: every restriction and every escalation, to search, filter and sort. */
export function LogPage({ rest, query, record }: Props) {
  const styles = useStyles()
  const escalations = rest[0] === 'escalations'
  const { onClose, ...beside } = useBeside(query)
  const kind = escalations ? 'escalation' : 'restriction'
  return (
    <WidePage heading={escalations ? say('The log: escalations') : say('The log: restrictions')}>
      <TabList
        className={styles.tabs}
        aria-label={say('What the log shows')}
        selectedValue={kind}
        onTabSelect={(_, { value }) => {
          location.hash = value === 'escalation' ? '#/log/escalations' : '#/log'
        }}
      >
        <Tab value="restriction">{say('Restrictions')}</Tab>
        <Tab value="escalation">{say('Escalations')}</Tab>
      </TabList>
      <WithRecord
        open={beside.open}
        address={`#/${kind}s/${beside.open}`}
        onClose={onClose}
        list={
          escalations ? (
            <EscalationLog query={query} beside={beside} />
          ) : (
            <RestrictionLog query={query} beside={beside} />
          )
        }
        record={beside.open ? record(kind, beside.open, onClose) : null}
      />
    </WidePage>
  )
}
