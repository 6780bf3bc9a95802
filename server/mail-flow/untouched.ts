/**
 * An arrangement that is still wanted and has no rule in the script, because Exchange cannot express it or has no room.
 * Whatever rules Exchange has of it stay as they are: without them the restriction would end, though nobody ended it.
 * The same is true of what it replaces, until ICT confirms that it is in place.
 */
export type Untouched = {
  arrangementId: string
  /** Exactly the customer's addresses, as patterns. */
  patterns: string[]
  /** P8: whether it is for some services only. */
  isForSome: boolean
  /** Whether ICT or a comparison confirmed that Exchange has rules of it. */
  isInPlace: boolean
  /** The refused arrangement that has its place; null: it is that arrangement itself. */
  standsInFor: string | null
}

/**
 * Whether a rule of such an arrangement stays. Not if it names an address that is no longer the customer's, or nobody's;
 * nor if it is for everybody's mail although the restriction is for some services. `Test-Untouched` in the script says the
 * same.
 */
export function staysUntouched(
  { patterns, isForSome }: Untouched,
  lists: {
    FromAddressMatchesPatterns: readonly string[]
    SentToMemberOf: readonly string[]
    RecipientADAttributeMatchesPatterns: readonly string[]
  },
): boolean {
  const known = new Set(patterns.map((pattern) => pattern.toLowerCase()))
  const theirs = lists.FromAddressMatchesPatterns.map((pattern) => pattern.toLowerCase())
  const isForAll = lists.SentToMemberOf.length + lists.RecipientADAttributeMatchesPatterns.length === 0
  return theirs.length > 0 && theirs.every((one) => known.has(one)) && !(isForSome && isForAll)
}
