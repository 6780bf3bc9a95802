import type { OpenItem } from './open-message.ts'
import { mailboxOf, openItem } from './read-message.ts'
import { withTimeOut } from './with-time-out.ts'

/** The open item, kept up to date; made for React's `useSyncExternalStore`. */
export type FollowedItem = { now(): OpenItem; subscribe(changed: () => void): () => void; reread(): void }

/**
 * Follows the open item in a pinned pane. Outlook's event can be missed, so the item is also read again whenever the
 * pane gets the focus or becomes visible.
 */
export function followItem(): FollowedItem {
  let now: OpenItem = openItem()
  const listeners = new Set<() => void>()

  const set = (next: OpenItem) => {
    now = next
    for (const changed of listeners) changed()
  }
  const reread = () => {
    const next = openItem()
    if (sameItem(now, next)) return
    set(next)
    void nameOwner(next)
  }
  const nameOwner = async (item: OpenItem) => {
    if (item.kind !== 'message' || item.message.mailbox) return
    const mailbox = await mailboxOf(item.message)
    if (mailbox && now === item) set({ kind: 'message', message: { ...item.message, mailbox } })
  }

  void withTimeOut<void>(5000, (done) =>
    Office.context.mailbox.addHandlerAsync(Office.EventType.ItemChanged, reread, done),
  )
  window.addEventListener('focus', reread)
  document.addEventListener('visibilitychange', reread)
  void nameOwner(now)

  return {
    now: () => now,
    reread,
    subscribe: (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
  }
}

/** Outside Outlook there is never an item. */
export function followNothing(): FollowedItem {
  const nothing: OpenItem = { kind: 'nothing' }
  return { now: () => nothing, reread: () => undefined, subscribe: () => () => undefined }
}

function sameItem(one: OpenItem, other: OpenItem): boolean {
  if (one.kind === 'message' && other.kind === 'message') {
    const { mailbox: _one, ...was } = one.message
    const { mailbox: _other, ...is } = other.message
    return JSON.stringify(was) === JSON.stringify(is)
  }
  return one.kind === other.kind
}
