import { addMailboxHandler } from './add-mailbox-handler.ts'
import { missedOpening } from './missed-opening.ts'
import type { OpenItem } from './reading/open-message.ts'
import { mailboxOf, openItem } from './reading/read-message.ts'

/**
 * The open item, kept up to date, for React's `useSyncExternalStore`. `isTold`: whether Outlook reports when another
 * item is opened. Where it does not, a pinned pane keeps showing the previous message.
 */
export type FollowedItem = {
  now(): OpenItem
  isTold(): boolean
  subscribe(changed: () => void): () => void
  reread(): void
}

/**
 * Follows the open item in a pinned pane. Outlook's event can be missed, so the item is also read again whenever the
 * pane gets the focus or becomes visible. Where Outlook refused to report changes, it is asked again then.
 */
export function followItem(): FollowedItem {
  let now: OpenItem = openItem()
  let told = true
  let asking = false
  const listeners = new Set<() => void>()

  const tell = () => {
    for (const changed of listeners) changed()
  }
  const set = (next: OpenItem) => {
    now = next
    tell()
  }
  const setTold = (next: boolean) => {
    if (told === next) return
    told = next
    tell()
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

  const heard = () => {
    setTold(true)
    reread()
  }
  const listen = async () => {
    asking = true
    let isAgreed = false
    let isOver = false
    await addMailboxHandler('ItemChanged', heard, (isTold) => {
      isAgreed = isTold
      if (!isTold) setTold(false)
      // Late: an event that was heard has said so itself.
      else if (isOver && !told) void catchUp(true)
    })
    isOver = true
    await catchUp(isAgreed)
    asking = false
  }
  /**
   * The pane says that it follows only once it is known to have missed nothing: a line that goes and comes back moves
   * buttons.
   */
  const catchUp = async (isAgreed: boolean) => {
    reread()
    if (await missedOpening(() => now)) {
      if (mayLoadAnew()) location.reload()
      else if (now.kind === 'message') setTold(false)
    } else if (isAgreed) setTold(true)
  }
  const comeBack = () => {
    reread()
    if (!told && !asking) void listen()
  }

  void listen()
  window.addEventListener('focus', comeBack)
  document.addEventListener('visibilitychange', comeBack)
  void nameOwner(now)

  return {
    now: () => now,
    isTold: () => told,
    reread,
    subscribe: (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
  }
}

/** At most once a minute: an Outlook that contradicts itself would make the page reload endlessly. */
function mayLoadAnew(): boolean {
  try {
    const last = Number(sessionStorage.getItem(loadedAnewAt))
    if (Date.now() - last < 60_000) return false
    sessionStorage.setItem(loadedAnewAt, String(Date.now()))
    return true
  } catch {
    // Without storage the last reload cannot be remembered.
    return false
  }
}
const loadedAnewAt = 'loaded-anew-at'

/** For a pane that belongs to no single item. */
export function followNothing(): FollowedItem {
  const nothing: OpenItem = { kind: 'nothing' }
  return { now: () => nothing, isTold: () => true, reread: () => undefined, subscribe: () => () => undefined }
}

function sameItem(one: OpenItem, other: OpenItem): boolean {
  if (one.kind === 'message' && other.kind === 'message') {
    const { mailbox: _one, ...was } = one.message
    const { mailbox: _other, ...is } = other.message
    return JSON.stringify(was) === JSON.stringify(is)
  }
  return one.kind === other.kind
}
