import { addMailboxHandler } from './add-mailbox-handler.ts'
import { onLookAgain } from './look-again.ts'
import { shownBeside } from './missed-opening.ts'
import { noteShownAgain } from './no-longer-shown.ts'
import { pause, type Shown, wasShown } from './reading/headers.ts'
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
}

/** Milliseconds between two comparisons with what Outlook shows, while the pane is visible. */
const betweenLooks = 15_000
/** Milliseconds before the next attempts, after an item whose properties throw. */
const pauses = [250, 1_000, 4_000]
/** Milliseconds between the next comparisons, after one that found another message: Outlook's answers may be late. */
const betweenReturns = [2_000, 2_000, 4_000]

/**
 * Follows the open item in a pinned pane. Outlook's event can be lost, so the item is also read again, and compared with
 * what Outlook shows, whenever the pane gets the focus or becomes visible, and now and then while it is. Where Outlook
 * refused to report changes, it is asked again on focus.
 * @param isWriting whether somebody has written what a reload would interrupt
 */
export function followItem(isWriting: () => boolean = () => false): FollowedItem {
  let now: OpenItem = openItem()
  /** The message that this page still has, while Outlook shows another one. */
  let left: Extract<OpenItem, { kind: 'message' }> | null = null
  let told = true
  let asking = false
  let comparing: { item: OpenItem; shown: Promise<Shown> } | null = null
  const listeners = new Set<() => void>()

  const had = () => left ?? now
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
    if (sameItem(had(), next)) return
    left = null
    if (next.kind === 'message') noteShownAgain(next.message.key)
    set(next)
    void nameOwner(next)
    void readAgain(next)
  }
  const nameOwner = async (item: OpenItem) => {
    if (item.kind !== 'message' || item.message.mailbox) return
    const mailbox = await mailboxOf(item.message)
    if (mailbox && now === item) set({ kind: 'message', message: { ...item.message, mailbox } })
  }
  const readAgain = async (item: OpenItem) => {
    if (item.kind !== 'not-given') return
    for (const ms of pauses) {
      await pause(ms)
      if (now !== item) return
      reread()
    }
  }

  const heard = () => {
    setTold(true)
    const before = had()
    reread()
    // An event without another item: the page's own may be frozen.
    if (before === had()) void compare()
  }
  /** Outlook shows the message that this page has kept. */
  const comeBackTo = (item: NonNullable<typeof left>) => {
    left = null
    set(item)
    void nameOwner(item)
  }
  const compare = (): Promise<Shown> => {
    const item = had()
    if (comparing?.item === item) return comparing.shown
    const mine = { item, shown: compareOnce(item) }
    comparing = mine
    void mine.shown.finally(() => {
      if (comparing === mine) comparing = null
    })
    return mine.shown
  }
  const compareOnce = async (item: OpenItem): Promise<Shown> => {
    const shown = await shownBeside(had)
    if (shown === 'this' && item.kind === 'message') noteShownAgain(item.message.key)
    if (shown === 'this' && item === left) comeBackTo(left)
    if (shown === 'another' && item === now && item.kind === 'message' && wasShown(item.message)) {
      left = item
      set({ kind: 'not-given', why: 'another' })
      void compareSoon(item)
    }
    return shown
  }
  const compareSoon = async (item: OpenItem) => {
    for (const ms of betweenReturns) {
      await pause(ms)
      if (left !== item) return
      if (isVisible()) void compare()
    }
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
    const shown = await compare()
    if (shown === 'another') {
      if (!isWriting() && mayLoadAnew()) location.reload()
      else if (now.kind === 'message') setTold(false)
    } else if (isAgreed) setTold(true)
  }
  const lookAgain = () => {
    reread()
    if (now.kind !== 'nothing') void compare()
  }
  const comeBack = () => {
    if (told || asking) return lookAgain()
    reread()
    void listen()
  }

  void listen()
  onLookAgain(lookAgain)
  window.addEventListener('focus', comeBack)
  document.addEventListener('visibilitychange', comeBack)
  setInterval(() => isVisible() && lookAgain(), betweenLooks)
  void nameOwner(now)
  void readAgain(now)

  return {
    now: () => now,
    isTold: () => told,
    subscribe: (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
  }
}

const isVisible = () => document.visibilityState !== 'hidden'

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
  return { now: () => nothing, isTold: () => true, subscribe: () => () => undefined }
}

function sameItem(one: OpenItem, other: OpenItem): boolean {
  if (one.kind === 'message' && other.kind === 'message') {
    const { mailbox: _one, ...was } = one.message
    const { mailbox: _other, ...is } = other.message
    return JSON.stringify(was) === JSON.stringify(is)
  }
  return one.kind === other.kind
}
