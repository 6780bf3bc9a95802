/** The file formats of a council's log. */
export const sheetFormats = ['csv', 'xlsx'] as const
export type SheetFormat = (typeof sheetFormats)[number]

/** What a row of a council's sheet may record. */
export const importedKinds = ['restriction', 'warning'] as const
export type ImportedKind = (typeof importedKinds)[number]

/** What becomes of an import. P13: `to-sign` waits until an officer signs what it would put in force. */
export const importStates = ['to-sign', 'done', 'discarded'] as const
export type ImportState = (typeof importStates)[number]

/** P8: who somebody is whose row has another's mailbox: that person under another name, or one who shares it. */
export const mailboxAnswers = ['same-person', 'shares-mailbox'] as const
export type MailboxAnswer = (typeof mailboxAnswers)[number]
