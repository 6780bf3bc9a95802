/** P10: why an original is not the file that was filed: its bytes have changed, or are missing. */
export const originalFaults = ['changed', 'missing'] as const
export type OriginalFault = (typeof originalFaults)[number]

/** How much of an original's text was extracted: not yet, all, some, or none that could be read. */
export const wordsReadings = ['waiting', 'whole', 'part', 'not-read'] as const
export type WordsReading = (typeof wordsReadings)[number]

/** P10: who sent a message that is evidence: the customer, somebody else, or Outlook did not say. */
export const evidenceSenders = ['customer', 'another', 'not-known'] as const
export type EvidenceSender = (typeof evidenceSenders)[number]
