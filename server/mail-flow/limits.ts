/**
 * The limits of Exchange Online (Microsoft's “Journal, transport and inbox rule limits”), with a margin where it does
 * not say how it counts.
 */
export const limits = {
  /** Rules in the whole tenant, including the council's others. */
  rules: 300,
  /** Characters of one rule; Exchange says 8 KB. */
  rule: 7_000,
  /** Bytes of all patterns and words in a tenant; Exchange says 20 KB, which are 20,480. */
  patterns: 20_000,
  name: 64,
  comments: 1_024,
  rejectText: 1_024,
} as const

/** How long the rules script can be run without being forced, in hours. */
export const freshHours = 24

/**
 * The end of a rule that has none any more: Microsoft does not say whether an end can be taken away, and a rule that is
 * removed and made anew leaves mail unstopped if Exchange refuses the second step. ISO, in UTC.
 */
export const noEnd = '2099-12-31T00:00:00.000Z'
