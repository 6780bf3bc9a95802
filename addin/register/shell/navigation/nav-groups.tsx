import { CounterBadge, makeStyles, NavItem, NavSectionHeader, tokens } from '@fluentui/react-components'
import { Fragment } from 'react'
import { say } from '../../../../server/contract/texts/say.ts'
import type { Section } from '../../../parts/page/section.ts'
import type { Counts } from '../use-counts.ts'
import { sectionIcons } from './section-icons.tsx'

const useStyles = makeStyles({
  group: { marginTop: tokens.spacingVerticalM, marginBottom: tokens.spacingVerticalXS },
  title: { flexGrow: 1 },
  item: { marginBottom: tokens.spacingVerticalXXS },
})

type Props = { sections: readonly Section[]; counts: Counts; onGo: () => void }

/** Links to sections, under the headings of their groups. */
export function NavGroups({ sections, counts, onGo }: Props) {
  const styles = useStyles()
  return [...Map.groupBy(sections, ({ group }) => group ?? '')].map(([group, members]) => (
    <Fragment key={group}>
      {group ? (
        <NavSectionHeader as="h2" className={styles.group}>
          {group}
        </NavSectionHeader>
      ) : null}
      {members.map(({ path, title }) => {
        const Icon = sectionIcons[path]
        return (
          <NavItem
            key={path}
            value={path}
            href={`#/${path}`}
            className={styles.item}
            icon={Icon ? <Icon /> : null}
            onClick={onGo}
          >
            <span className={styles.title}>{title}</span>
            <Waiting count={counts[path]} />
          </NavItem>
        )
      })}
    </Fragment>
  ))
}

function Waiting({ count }: { count: Counts[string] | undefined }) {
  if (!count || count.waiting === 0) return null
  return (
    <>
      <CounterBadge
        count={count.waiting}
        overflowCount={count.more ? count.waiting - 1 : 999}
        size="small"
        color={count.overdue > 0 ? 'danger' : 'informative'}
        aria-hidden
      />
      <span className="only-read">
        {say(
          '({more, select, yes {more than {waiting} waiting} other {{waiting} waiting}}{late, select, yes {, {overdue} overdue} other {}})',
          {
            ...count,
            more: count.more ? 'yes' : 'other',
            late: count.overdue > 0 ? 'yes' : 'other',
          },
        )}
      </span>
    </>
  )
}
