/** What a council's log may come in. */
export const sheetFormats = ['csv', 'xlsx'] as const
export type SheetFormat = (typeof sheetFormats)[number]

/** P14, P15: what hangs on a restriction, and has lines of its own in a file of the log. */
export const hangingKinds = ['letter', 'representation', 'changed-circumstances', 'review'] as const
export type HangingKind = (typeof hangingKinds)[number]

/** What a line of a file of the log may record. */
export const lineKinds = ['restriction', 'warning', 'escalation', ...hangingKinds] as const
export type LineKind = (typeof lineKinds)[number]

/** How far a file is on its way into the register; `stopped`: a server stopped in the middle, and nothing was taken in. */
export const importStates = ['checking', 'checked', 'running', 'done', 'unreadable', 'stopped', 'discarded'] as const
export type ImportState = (typeof importStates)[number]
