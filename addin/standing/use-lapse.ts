import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Standing } from '../../server/contract/standing/standing.ts'
import type { StandingView } from './view.ts'

/** P9, P10: milliseconds until a warning lapses; false where it does not while a pane is open, or has. */
export function untilLapse(standing: Standing): number | false {
  const left = 'lapsesOn' in standing ? Date.parse(`${standing.lapsesOn}T00:00:02`) - Date.now() : 0
  // A timer takes no more; the pane asks more often than that.
  return left > 0 && left < 2 ** 31 ? left : false
}

/** P9, P10: asks again as soon as the warning on the card has lapsed, so that no open card says that it counts. */
export function useLapse(itemKey: string, view: StandingView): void {
  const queryClient = useQueryClient()
  const standing = view.kind === 'known' ? view.standing : null
  useEffect(() => {
    const left = standing && untilLapse(standing)
    if (!left) return
    const timer = setTimeout(() => void queryClient.invalidateQueries({ queryKey: ['standing', itemKey] }), left)
    return () => clearTimeout(timer)
  }, [queryClient, itemKey, standing])
}
