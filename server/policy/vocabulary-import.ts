/** The file formats of a council's log. */
export const sheetFormats = ['csv', 'xlsx'] as const
export type SheetFormat = (typeof sheetFormats)[number]

/** P3, P14, P15: records linked to a restriction, with lines of their own in a file of the log. */
export const dependentKinds = ['letter', 'representation', 'changed-circumstances', 'review', 'legal-question'] as const
export type DependentKind = (typeof dependentKinds)[number]

/** What a line in a file of the log may record. */
export const lineKinds = [
  'restriction',
  'warning',
  'escalation',
  ...dependentKinds,
  'formal-warning',
  'precaution',
  'closing-letter',
  'objection',
  'rights-request',
] as const
export type LineKind = (typeof lineKinds)[number]

/**
 * How far an import is. P13: `to-sign` waits until an officer signs what it would put in force. `stopped`: the server
 * stopped in the middle and imported nothing.
 */
export const importStates = [
  'checking',
  'checked',
  'to-sign',
  'signed',
  'running',
  'done',
  'unreadable',
  'stopped',
  'discarded',
] as const
export type ImportState = (typeof importStates)[number]

/** P8: who somebody is whose row has another's mailbox: that person under another name, or one who shares it. */
export const mailboxAnswers = ['same-person', 'shares-mailbox'] as const
export type MailboxAnswer = (typeof mailboxAnswers)[number]

/** What it means that rows of a sheet stand out: by a colour, struck through, or hidden. */
export const lookMeanings = ['nothing', 'in-force', 'lifted', 'agreed', 'leave-out'] as const
export type LookMeaning = (typeof lookMeanings)[number]
