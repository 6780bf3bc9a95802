import { withTimeOut } from './with-time-out.ts'

/**
 * Whether one message is selected in Outlook though this page was told at its start that none is open. Outlook tells a
 * page of the open item when it starts, and later only a page that listens: what is opened in between reaches nobody,
 * and the item stays empty for as long as the page lives. False where Outlook cannot say, or refuses to.
 */
export async function missedOpening(): Promise<boolean> {
  const { mailbox } = Office.context
  if (typeof mailbox.getSelectedItemsAsync !== 'function') return false
  const selected = await withTimeOut<Office.SelectedItemDetails[]>(5_000, (done) => mailbox.getSelectedItemsAsync(done))
  return selected.ok && Array.isArray(selected.value) && selected.value.length === 1
}
