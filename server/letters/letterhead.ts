import type { Council } from '../council/council.ts'
import { inEnglish, type Voice } from './voice.ts'

/** What heads a letter, on paper and in an e-mail, line by line: the council's name, address and telephone number. */
export const letterheadLines = (
  { name, letterhead }: Pick<Council, 'name' | 'letterhead'>,
  voice: Voice = inEnglish,
): string[] => [
  voice.council(name),
  ...(letterhead?.address.split('\n').map((line) => line.trim()) ?? []),
  ...(letterhead ? [voice.word('telephone', { telephone: letterhead.telephone })] : []),
]

type Mailed = { paragraphs: readonly string[]; halves?: { letterhead: string[]; paragraphs: string[] }[] }

/** A letter as the text of an e-mail, headed like the printed one; each language of it has a head of its own. */
export const letterAsMail = (letter: Mailed, council: Pick<Council, 'name' | 'letterhead'>): string =>
  (letter.halves ?? [{ letterhead: letterheadLines(council), paragraphs: letter.paragraphs }])
    .map(({ letterhead, paragraphs }) => [letterhead.join('\n'), ...paragraphs].join('\n\n'))
    .join('\n\n\n')
