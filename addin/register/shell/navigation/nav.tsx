import { Nav as FluentNav, makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useEffectEvent, useState } from 'react'
import { say } from '../../../../server/contract/texts/say.ts'
import { lazyComponent } from '../../../parts/lazy-component.tsx'
import type { Section } from '../../../parts/page/section.ts'
import type { Counts } from '../use-counts.ts'
import { NavGroups } from './nav-groups.tsx'
import type { NavOver as Over } from './nav-over.tsx'

/** A wide window never needs it. */
const NavOver = lazyComponent<Parameters<typeof Over>[0]>(async () => (await import('./nav-over.tsx')).NavOver)

const useStyles = makeStyles({
  beside: {
    position: 'sticky',
    top: '48px',
    flexShrink: 0,
    boxSizing: 'border-box',
    width: '232px',
    height: 'calc(100vh - 48px)',
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    rowGap: tokens.spacingVerticalXXS,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground4,
    '@media print': { display: 'none' },
  },
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
  const groups = <NavGroups sections={listed} counts={counts} onGo={onGo} />
  if (isBeside) {
    return (
      <FluentNav
        role="navigation"
        aria-label={say('Sections')}
        className={styles.beside}
        selectedValue={path}
        density="small"
      >
        {groups}
      </FluentNav>
    )
  }
  return (
    <NavOver path={path} isOpen={isOpen && !isWide} onClose={onClose}>
      {groups}
    </NavOver>
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
