import type { MailArrangementKind } from '../../policy/vocabulary.ts'
import { type MarkPart, markParts } from '../../policy/vocabulary.ts'

const words: Record<MarkPart, string> = { tag: 'tag in the subject', line: 'line on top', notice: 'notice' }
const spoken: Record<MarkPart, RegExp> = { tag: /\b(?:tag|subject)\b/i, line: /\bline\b/i, notice: /\bnotice\b/i }

/** P13: a mail arrangement in one cell: `forward`, or `mark: tag in the subject, notice`. */
export const writeMail = ({
  kind,
  marks = [],
}: {
  kind: MailArrangementKind
  marks?: readonly MarkPart[] | undefined
}) => (kind === 'mark' && marks.length > 0 ? `mark: ${marks.map((part) => words[part]).join(', ')}` : kind)

/** What a mark shows beside its header, by the words after the colon. */
export const readMarks = (cell: string): MarkPart[] => {
  const more = /^\s*mark\w*\s*:(.*)$/is.exec(cell)?.[1] ?? ''
  return markParts.filter((part) => spoken[part].test(more))
}
