import type { Council } from '../council.ts'

/** What heads a letter, on paper and in an e-mail, line by line: the council's name, address and telephone number. */
export const letterheadLines = ({ name, letterhead }: Pick<Council, 'name' | 'letterhead'>): string[] => [
  name,
  ...(letterhead?.address.split('\n').map((line) => line.trim()) ?? []),
  ...(letterhead ? [`Telephone ${letterhead.telephone}`] : []),
]

/** A letter as the text of an e-mail, headed like the printed one. */
export const letterAsMail = (paragraphs: readonly string[], council: Pick<Council, 'name' | 'letterhead'>): string =>
  [letterheadLines(council).join('\n'), ...paragraphs].join('\n\n')
