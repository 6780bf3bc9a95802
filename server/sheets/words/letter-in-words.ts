import type { LetterKind, LetterMethod } from '../../policy/vocabulary.ts'

const methods: Record<LetterMethod, string> = { email: 'by e-mail', post: 'by post', 'by-hand': 'by hand' }

/** How a letter was sent, as a cell. */
export const methodInWords = (method: LetterMethod | null): string | null => method && methods[method]

/** The kind of letter, as a cell. */
export const letterInWords = (kind: LetterKind): string => kind.replaceAll('-', ' ')
