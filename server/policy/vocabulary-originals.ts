/** P10: why an original is not the file that was filed: its bytes are others, or are gone. */
export const originalFaults = ['changed', 'missing'] as const
export type OriginalFault = (typeof originalFaults)[number]

/** How the words of an original stand: still to be made, all of them, some, or none that could be read. */
export const wordsReadings = ['waiting', 'whole', 'part', 'not-read'] as const
export type WordsReading = (typeof wordsReadings)[number]
