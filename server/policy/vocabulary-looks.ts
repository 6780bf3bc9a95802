/** Look-ups that are counted apart: addresses beside messages, callers looked for, pages of the central log. */
export type LookUpKind = 'addresses' | 'searches' | 'pages'

/** Everything that is counted for a person: look-ups, and of what is written the acts and their bytes. */
export type LimitKind = LookUpKind | 'acts' | 'bytes'

/**
 * `stopped`: more than the limit. Below it, but more than anybody's work needs: `many-at-once` within seconds,
 * `many-in-a-day` from morning to night.
 */
export type HowMany = 'stopped' | 'many-at-once' | 'many-in-a-day'

/**
 * `case`: opened by whoever decides, reviews or arranges. `log`: shown in a page of the central log.
 * `subject-access`: given out to the person whom it is about. The others found nobody: somebody looked up too many.
 */
export type FoundBy = 'address' | 'number' | 'name' | 'case' | 'log' | 'subject-access' | HowMany
