import {
  CounterBadge,
  makeStyles,
  NavDrawer,
  NavDrawerBody,
  NavItem,
  NavSectionHeader,
  tokens,
} from '@fluentui/react-components'
import { Fragment, useEffect, useEffectEvent, useState } from 'react'
import type { Section } from '../parts/page/section.ts'
import { sectionIcons } from './section-icons.tsx'
import type { Counts } from './use-counts.ts'

const useStyles = makeStyles({
  beside: {
    position: 'sticky',
    top: '48px',
    width: '232px',
    height: 'calc(100vh - 48px)',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media print': { display: 'none' },
  },
  body: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}` },
  group: { marginTop: tokens.spacingVerticalM, marginBottom: tokens.spacingVerticalXS },
  title: { flexGrow: 1 },
  item: { marginBottom: tokens.spacingVerticalXXS },
})

type Props = {
  sections: readonly Section[]
  path: string
  counts: Counts
  /** There is room beside the page; otherwise it opens over it. */
  isWide: boolean
  isOpen: boolean
  /** Called when a section is chosen, and when the navigation is closed without that. */
  onGo: () => void
  onClose: () => void
  /** Called once the window has become wide, and the navigation stands beside the page. */
  onBeside: () => void
}

/** The sections open to somebody, in groups, with the number of things that wait in each. */
export function Nav({ sections, path, counts, isWide, isOpen, onGo, onClose, onBeside }: Props) {
  const styles = useStyles()
  const isBeside = useAfterClosing(isWide, onBeside)
  const listed = sections.filter(({ unlisted }) => !unlisted)
  if (listed.length === 0) return null
  const groups = [...Map.groupBy(listed, ({ group }) => group ?? '')]
  const kind = isBeside
    ? ({ type: 'inline', open: true } as const)
    : ({ type: 'overlay', open: isOpen && !isWide, role: 'dialog' } as const)
  const content = <Groups groups={groups} counts={counts} onGo={onGo} />
  return (
    <NavDrawer
      {...kind}
      className={isBeside ? styles.beside : ''}
      selectedValue={path}
      density="small"
      aria-label="Sections"
      onOpenChange={(_, { open }) => (open ? undefined : onClose())}
    >
      <NavDrawerBody className={styles.body}>
        {isBeside ? content : <nav aria-label="Sections">{content}</nav>}
      </NavDrawerBody>
    </NavDrawer>
  )
}

/** In milliseconds: what an open drawer takes to close, and to give the rest of the page back to screen readers. */
const closing = 400

/** Whether the navigation is beside the page: in a window that has become wide, once it has closed over the page. */
function useAfterClosing(isWide: boolean, onBeside: () => void): boolean {
  const [isBeside, setBeside] = useState(isWide)
  const tell = useEffectEvent(onBeside)
  useEffect(() => {
    if (isWide === isBeside) return
    const turn = setTimeout(
      () => {
        setBeside(isWide)
        if (isWide) tell()
      },
      isWide ? closing : 0,
    )
    return () => clearTimeout(turn)
  }, [isWide, isBeside])
  return isBeside
}

type GroupsProps = Pick<Props, 'counts' | 'onGo'> & { groups: readonly [string, Section[]][] }

function Groups({ groups, counts, onGo }: GroupsProps) {
  const styles = useStyles()
  return groups.map(([group, members]) => (
    <Fragment key={group}>
      {group ? <NavSectionHeader className={styles.group}>{group}</NavSectionHeader> : null}
      {members.map(({ path: to, title }) => {
        const Icon = sectionIcons[to]
        return (
          <NavItem
            key={to}
            value={to}
            href={`#/${to}`}
            className={styles.item}
            icon={Icon ? <Icon /> : null}
            onClick={onGo}
          >
            <span className={styles.title}>{title}</span>
            <Waiting count={counts[to]} />
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
        , {count.more ? 'more than ' : ''}
        {count.waiting} waiting{count.overdue > 0 ? `, ${count.overdue} overdue` : ''}
      </span>
    </>
  )
}
