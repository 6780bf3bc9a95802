import { addMailboxHandler } from './add-mailbox-handler.ts'
import { withTimeOut } from './with-time-out.ts'

const longest = 5000

/** A selected message before it is loaded: Outlook gives no more than this. */
export type SelectedMessage = { key: string; internetMessageId: string | null; subject: string | null }

/**
 * What is selected in Outlook. `cannot`: this Outlook cannot list several messages, or cannot load them. `others`: how
 * many selected items are not messages to read (drafts, appointments).
 */
export type Selection =
  | { kind: 'asking' }
  | { kind: 'cannot' }
  | { kind: 'did-not' }
  | { kind: 'messages'; messages: SelectedMessage[]; others: number }

/** The selection, kept up to date, for React's `useSyncExternalStore`. `isTold` as in `FollowedItem`. */
export type FollowedSelection = {
  now(): Selection
  isTold(): boolean
  subscribe(changed: () => void): () => void
  reread(): void
}

/** Follows the selection. Outlook's event can be missed, so it is also read when the pane gets the focus. */
export function followSelection(): FollowedSelection {
  const listeners = new Set<() => void>()
  let now: Selection = { kind: 'asking' }
  let told = true
  let asked = 0
  const tell = () => {
    for (const changed of listeners) changed()
  }
  const set = (next: Selection) => {
    if (JSON.stringify(next) === JSON.stringify(now)) return
    now = next
    tell()
  }
  const setTold = (next: boolean) => {
    if (told === next) return
    told = next
    tell()
  }
  const reread = async () => {
    asked += 1
    const mine = asked
    const answer = await askSelection()
    // If a newer request has started, this answer is about the previous selection.
    if (mine === asked) set(answer)
  }
  const ask = () => void reread()

  if (canLoad()) {
    void addMailboxHandler('SelectedItemsChanged', ask, setTold)
    window.addEventListener('focus', ask)
    document.addEventListener('visibilitychange', ask)
  }
  ask()
  return {
    now: () => now,
    isTold: () => told,
    reread: ask,
    subscribe: (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
  }
}

/** Both calls are needed. They came with different requirement sets (1.13 and 1.15). */
function canLoad(): boolean {
  const { mailbox } = Office.context
  return typeof mailbox.getSelectedItemsAsync === 'function' && typeof mailbox.loadItemByIdAsync === 'function'
}

async function askSelection(): Promise<Selection> {
  if (!canLoad()) return { kind: 'cannot' }
  const answer = await withTimeOut<Office.SelectedItemDetails[]>(longest, (done) =>
    Office.context.mailbox.getSelectedItemsAsync(done),
  )
  if (!answer.ok || !Array.isArray(answer.value)) return { kind: 'did-not' }
  const toRead = answer.value.filter(
    ({ itemType, itemMode }) => isWord(itemType, 'message') && isWord(itemMode, 'read'),
  )
  return {
    kind: 'messages',
    others: answer.value.length - toRead.length,
    messages: toRead.map(({ itemId, internetMessageId, subject }) => ({
      key: itemId,
      internetMessageId: internetMessageId || null,
      subject: subject || null,
    })),
  }
}

/** Some versions capitalise these words, and some leave them out. */
const isWord = (given: string | undefined, word: string) => !given || given.toLowerCase() === word
