import type { LetterKind, LetterMethod } from '../policy/vocabulary.ts'

const methods: Record<LetterMethod, string> = { email: 'by e-mail', post: 'by post', 'by-hand': 'by hand' }

/** How a letter went, for a cell. */
export const methodInWords = (method: LetterMethod | null): string | null => method && methods[method]

/** Which letter it is, for a cell. */
export const letterInWords = (kind: LetterKind): string => kind.replaceAll('-', ' ')
