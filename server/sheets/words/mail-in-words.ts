import type { MailArrangementKind, MarkPart } from '../../policy/vocabulary.ts'

const words: Record<MarkPart, string> = { tag: 'tag in the subject', line: 'line on top', notice: 'notice' }

/** P13: a mail arrangement in one cell: `forward`, or `mark: tag in the subject, notice`. */
export const writeMail = ({
  kind,
  marks = [],
}: {
  kind: MailArrangementKind
  marks?: readonly MarkPart[] | undefined
}) => (kind === 'mark' && marks.length > 0 ? `mark: ${marks.map((part) => words[part]).join(', ')}` : kind)
