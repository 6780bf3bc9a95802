import type { MailArrangementKind } from '../vocabulary.ts'

/** P13, P16: whether a mail arrangement keeps mail from its recipients. A mark doesn't. */
export const diverts = ({ kind }: { kind: MailArrangementKind }): boolean => kind === 'forward' || kind === 'block'
