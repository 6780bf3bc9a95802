/** Look-ups that are counted separately: addresses in messages, searches for callers, pages of the central log. */
export type LookUpKind = 'addresses' | 'searches' | 'pages'

/** Everything counted per person: look-ups, and for writes their number and bytes. */
export type LimitKind = LookUpKind | 'acts' | 'bytes'

/**
 * `stopped`: over the limit. Below it, but more than any work needs: `many-at-once` within seconds, `many-in-a-day`
 * within one day.
 */
export type LookUpExcess = 'stopped' | 'many-at-once' | 'many-in-a-day'

/**
 * `case`: opened by somebody who decides, reviews or arranges. `log`: shown on a page of the central log.
 * `subject-access`: disclosed to the customer. The others found nobody: somebody looked up too many.
 */
export type FoundBy = 'address' | 'number' | 'name' | 'case' | 'log' | 'subject-access' | LookUpExcess
