import type { MailArrangementKind } from '../vocabulary.ts'

/** P13, P16: whether a mail arrangement keeps mail from its recipients. A mark doesn't. */
export const diverts = ({ kind }: { kind: MailArrangementKind }): boolean => kind === 'forward' || kind === 'block'

/** P16: the councillors whose mail an arrangement leaves alone: none, if it diverts no mail in the first place. */
export const exceptedFrom = (mail: { kind: MailArrangementKind; exceptions: readonly string[] }): readonly string[] =>
  diverts(mail) ? mail.exceptions : []
