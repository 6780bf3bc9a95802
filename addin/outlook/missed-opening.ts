import { pause, type Shown, shownNow } from './reading/headers.ts'
import type { OpenItem } from './reading/open-message.ts'
import { itemOf } from './reading/read-message.ts'
import { withTimeOut } from './with-time-out.ts'

/** Milliseconds to wait for an ItemChanged that is on its way. */
export const untilReported = 1_000
/** Milliseconds that Outlook has for the headers. Nobody waits for them. */
const longest = 10_000

/**
 * Whether Outlook shows the item that this page has. Outlook names the open item when a page starts, and raises
 * ItemChanged once the page listens. A message opened in between is missed, and later events can be lost: the page then
 * keeps the earlier item. `unknown` where Outlook cannot say or refuses to, and where the page has another item by the
 * end.
 * @param now the open item as this page knows it
 */
export async function shownBeside(now: () => OpenItem): Promise<Shown> {
  const item = now()
  const first = await shownOnce(item)
  if (first === 'another') await pause(untilReported)
  if (now() !== item) return 'unknown'
  return first === 'another' ? await shownOnce(item) : first
}

async function shownOnce(item: OpenItem): Promise<Shown> {
  if (item.kind === 'nothing') return (await oneIsSelected()) ? 'another' : 'this'
  const open = item.kind === 'message' ? itemOf(item.message) : null
  return item.kind === 'message' && open ? await shownNow(item.message, open, longest) : 'unknown'
}

async function oneIsSelected(): Promise<boolean> {
  const { mailbox } = Office.context
  if (typeof mailbox.getSelectedItemsAsync !== 'function') return false
  const selected = await withTimeOut<Office.SelectedItemDetails[]>(5_000, (done) => mailbox.getSelectedItemsAsync(done))
  return selected.ok && Array.isArray(selected.value) && selected.value.length === 1
}
