import { useRef } from 'react'
import type { StandingView } from '../standing/view.ts'

/**
 * The view of before while the same people are checked again: what was pressed stays in its place, with the focus. Other
 * people's standing is not shown meanwhile.
 * @param of whose standing it is, whom an act would be about
 */
export function useKeptView(now: StandingView, of: string): { seen: StandingView; isAgain: boolean } {
  const last = useRef<{ of: string; view: StandingView } | null>(null)
  if (now.kind !== 'checking') last.current = { of, view: now }
  const kept = now.kind === 'checking' && last.current?.of === of ? last.current.view : null
  return { seen: kept ?? now, isAgain: kept !== null }
}
