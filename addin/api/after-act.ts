import { useQueryClient } from '@tanstack/react-query'

/** Each shows something that an officer may have changed: a record itself, or the lists and pages that name it. */
const affected = [
  ...['escalation', 'restriction', 'formal-warning', 'letter', 'customer'],
  ...['customers', 'log', 'reviews', 'work', 'passed-to-you', 'standing'],
]

/**
 * What an officer decides, changes, records or sends is shown in other places, too: the log beside a record stays on the
 * screen. What is on the screen is fetched again at once, everything else when it is next opened: each fetch of a record
 * counts as a look at it.
 */
export function useAfterAct(): () => void {
  const queryClient = useQueryClient()
  return () => {
    for (const name of affected) void queryClient.invalidateQueries({ queryKey: [name] })
  }
}
