import { noteOnMessage } from '../../outlook/item-notice.ts'
import { openItem } from '../../outlook/reading/read-message.ts'
import { markedRead } from './command-words.ts'

/**
 * P13: shows a line above a message that the mail system marked, without the pane and without asking the register. It
 * needs an Outlook that raises the event (a preview, behind a switch of the manifest's generator). Never rejects.
 */
export async function markedMessageRead(): Promise<void> {
  const item = openItem()
  if (item.kind === 'message') await noteOnMessage(item.message, markedRead())
}
