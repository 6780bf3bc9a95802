/** What Exchange Online takes (Microsoft's “Journal, transport and inbox rule limits”), with room to spare where it does not say how it counts. */
export const limits = {
  /** Rules in a whole tenant, the council's other ones included. */
  rules: 300,
  /** Characters of one rule; Exchange says 8 KB. */
  rule: 7_000,
  /** Characters of all patterns of a tenant; Exchange says 20 KB. */
  patterns: 20_000,
  name: 64,
  comments: 1_024,
  rejectText: 1_024,
} as const
