import { noteOnMessage } from '../outlook/item-notice.ts'
import { openItem } from '../outlook/reading/read-message.ts'
import { markedRead } from './words.ts'

/**
 * P13: an Outlook that tells of it (a preview, behind a switch of the manifest's generator) shows a line above a message
 * that the mail system marked, without the pane and without asking the register. Never rejects.
 */
export async function markedMessageRead(): Promise<void> {
  const item = openItem()
  if (item.kind === 'message') await noteOnMessage(item.message, markedRead())
}
