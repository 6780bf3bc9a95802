/** What people write when there is nothing to write. */
const nothing = /^(?:-+|–|—|n\/?a|none|no|nil|not applicable)$/i

/** What people write when they do not know yet, or did not ask. */
const open =
  /^(?:t\.?\s?b\.?\s?[acd]\.?|to be (?:confirmed|advised|agreed|arranged|decided|determined|set)|n\.?\s?\/?\s?k\.?|not (?:known|yet known|yet set|recorded|given|provided|held|available)|unknown|unk|don'?t know|no (?:details|record|information)|missing|\?+|x{2,}|awaiting(?: \w+){0,3}|pending|see (?:file|notes?|above|email|letter)|as above)$/i

const noEnd =
  /^(?:on-?\s?going|indefinite(?:ly)?|until further notice|ufn|open[\s-]?ended|permanent(?:ly)?|no end(?: date)?|continuing|until reviewed|lifelong|for life)$/i

export const isNothing = (text: string): boolean => nothing.test(text)

/** Whether a cell says that its answer is not known: "TBC", "n/k", "?". */
export const isUnanswered = (text: string): boolean => open.test(text.trim())

/** Whether the cell for the last day says that there is none. */
export const saysNoEnd = (text: string): boolean => noEnd.test(text.trim())
