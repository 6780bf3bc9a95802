import { answersAboutAnother, pause } from './reading/headers.ts'
import type { OpenItem, OpenMessage } from './reading/open-message.ts'
import { itemOf } from './reading/read-message.ts'
import { withTimeOut } from './with-time-out.ts'

/** Milliseconds to wait for an ItemChanged that is on its way. */
const patience = 1_000

/**
 * Whether another message is open without this page knowing. Outlook names the open item when a page starts, and raises
 * ItemChanged once the page listens. A message opened in between is missed: the page keeps the earlier item until it
 * reloads. False where Outlook cannot say, or refuses to.
 * @param now the open item as this page knows it
 */
export async function missedOpening(now: () => OpenItem): Promise<boolean> {
  const item = now()
  if (item.kind === 'not-a-message') return false
  const missed = item.kind === 'nothing' ? oneIsSelected : () => anotherIsOpen(item.message)
  if (!(await missed())) return false
  await pause(patience)
  return now() === item && (await missed())
}

async function oneIsSelected(): Promise<boolean> {
  const { mailbox } = Office.context
  if (typeof mailbox.getSelectedItemsAsync !== 'function') return false
  const selected = await withTimeOut<Office.SelectedItemDetails[]>(5_000, (done) => mailbox.getSelectedItemsAsync(done))
  return selected.ok && Array.isArray(selected.value) && selected.value.length === 1
}

async function anotherIsOpen(message: OpenMessage): Promise<boolean> {
  const item = itemOf(message)
  return item !== null && (await answersAboutAnother(message, item))
}
