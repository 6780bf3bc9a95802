import { type QueryClient, useQueryClient } from '@tanstack/react-query'

/** Records that an officer may have changed. */
const records = ['escalation', 'restriction', 'formal-warning', 'letter', 'customer']
/** The lists and pages that name them. */
const lists = ['customers', 'log', 'reviews', 'work', 'passed-to-you', 'standing']

/**
 * What an officer decides, changes, records or sends is shown in other places, too: the log beside a record stays on the
 * screen. What is on the screen is fetched again at once, everything else when it is next opened: each fetch of a record
 * counts as a look at it. Resolves once the record on the screen is read again, so that its buttons wait until then.
 */
export function useAfterAct(): () => Promise<void> {
  const queryClient = useQueryClient()
  return () => readAgain(queryClient, records, lists)
}

/**
 * Has the queries of these names fetched again. Resolves once those of `shown` are, or could not be: a fetch never waits
 * for the network to come back, and has a time-out of its own.
 */
export async function readAgain(queryClient: QueryClient, shown: readonly string[], also: readonly string[] = []) {
  for (const name of also) void queryClient.invalidateQueries({ queryKey: [name] })
  await Promise.all(shown.map((name) => queryClient.invalidateQueries({ queryKey: [name] })))
}
