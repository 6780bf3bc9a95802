import type { OfficeTheme } from './theme.ts'

/** Read by the scripts in `../office/`: what a real host would inject, or a newer library would request. */
export type StandInSettings = {
  hostOrigin: string
  bridge: boolean
  phone: boolean
  /** The platform that Office.js reports; null if it detects that itself. */
  platform: string | null
  /** Whether the add-in's own call opens a browser's window. Outlook's dialogs open either way. */
  popUps: 'work' | 'blocked'
  /** Whether a dialog has the pane's storage, or one of its own. */
  dialogStorage: 'shared' | 'apart'
  mailboxSet: string
  theme: OfficeTheme
  /** The message that the draft answers (Mailbox 1.14); null beside anything else. */
  inReplyTo: string | null
  /** Whether Office.js may send usage reports to Microsoft, as in production; otherwise nothing leaves this machine. */
  reports: boolean
}

/** Outlook on the web tells Office.js about its host through the name of the add-in's frame. */
export function frameName(conversationId: string, controlId: string, standIn: StandInSettings): string {
  return JSON.stringify({
    baseFrameName: controlId,
    hostInfo: `Outlook|Web|16.01|en-US|${conversationId}||${standIn.reports ? '' : 'disableLogging'}|0`,
    xdmInfo: `${conversationId}|${controlId}|${standIn.hostOrigin}`,
    serializerVersion: '1',
    flights: '[]',
    standIn,
  })
}
