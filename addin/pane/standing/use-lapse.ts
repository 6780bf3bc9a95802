import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Standing } from '../../../server/contract/standing/standing.ts'
import { todayIn } from '../../words/dates.ts'
import type { StandingView } from './view.ts'

/**
 * P9, P10: milliseconds until a warning lapses; false where it does not while a pane is open. From the register's own
 * time, because a device's clock can be wrong by hours.
 * @param checkedAt when the register gave the standing, by its own clock
 */
export function untilLapse(standing: Standing, checkedAt: string, timeZone: string): number | false {
  if (!('lapsesOn' in standing)) return false
  const left = midnight(standing.lapsesOn, timeZone) - Date.parse(checkedAt) + 2000
  // The longest delay that a timer accepts; the pane asks more often than that.
  return left > 0 && left < 2 ** 31 ? left : false
}

const hour = 3_600_000

/**
 * When a day begins in the council's time zone: no zone is further than fourteen hours from UTC. The server
 * has `startOfDay` for it, which cannot be loaded here.
 */
function midnight(day: string, timeZone: string): number {
  const inUtc = Date.parse(`${day}T00:00:00Z`)
  const quarters = Array.from({ length: 28 * 4 }, (_, n) => inUtc - 14 * hour + (n * hour) / 4)
  return quarters.find((moment) => todayIn(timeZone, new Date(moment)) === day) ?? inUtc
}

/** P9, P10: asks again as soon as the warning on the card has lapsed, so that no open card says that it counts. */
export function useLapse(itemKey: string, view: StandingView, timeZone: string): void {
  const queryClient = useQueryClient()
  const { standing, checkedAt } = view.kind === 'known' ? view : { standing: null, checkedAt: null }
  useEffect(() => {
    const left = standing && checkedAt && untilLapse(standing, checkedAt, timeZone)
    if (!left) return
    const timer = setTimeout(() => void queryClient.invalidateQueries({ queryKey: ['standing', itemKey] }), left)
    return () => clearTimeout(timer)
  }, [queryClient, itemKey, standing, checkedAt, timeZone])
}
