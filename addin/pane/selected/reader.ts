import type { LoadedMessage } from '../../outlook/reading/loaded-message.ts'
import type { ReplyTo } from '../../outlook/reading/open-message.ts'
import type { SelectedMessage } from '../../outlook/selection.ts'
import type { OutlookAnswer } from '../../outlook/with-time-out.ts'

export type Read = Pick<LoadedMessage, 'message' | 'replyTo'>

/** What is known of the selected messages, by key; `unread` where Outlook did not give the message. */
export type ReadSoFar = ReadonlyMap<string, Read | 'unread'>

/** Reads selected messages one after another, each only once. For `useSyncExternalStore`. */
export type Reader = {
  now(): ReadSoFar
  subscribe(changed: () => void): () => void
  /** Sets the current selection; messages no longer selected need not be read. */
  want(messages: SelectedMessage[]): void
  /** Retries the messages that Outlook did not give. */
  again(): void
}

/** After this many time-outs in a row Outlook counts as silent, and the rest is not tried one by one. */
const maxSilent = 2

/**
 * @param read asks Outlook for one message, and calls `late` if Outlook gives the reply addresses only later; never
 * rejects
 */
export function createReader(
  read: (one: SelectedMessage, late: (replyTo: ReplyTo) => void) => Promise<OutlookAnswer<Read>>,
): Reader {
  const listeners = new Set<() => void>()
  let known: ReadSoFar = new Map()
  let wanted: SelectedMessage[] = []
  let reading = false

  const note = (entries: [string, Read | 'unread'][]) => {
    known = new Map([...known, ...entries])
    for (const changed of listeners) changed()
  }
  const next = () => wanted.find(({ key }) => !known.has(key))
  const run = async () => {
    if (reading) return
    reading = true
    let silent = 0
    for (let one = next(); one; one = next()) {
      const { key } = one
      const answer = await read(one, (replyTo) => {
        const before = known.get(key)
        if (before && before !== 'unread') note([[key, { ...before, replyTo }]])
      })
      if (answer.ok) {
        const { message, replyTo } = answer.value
        note([[key, { message, replyTo }]])
      } else note([[key, 'unread']])
      silent = !answer.ok && answer.why === 'timed-out' ? silent + 1 : 0
      if (silent < maxSilent) continue
      const left = wanted.filter((other) => !known.has(other.key))
      note(left.map((other) => [other.key, 'unread']))
    }
    reading = false
  }

  return {
    now: () => known,
    subscribe: (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    want: (messages) => {
      wanted = messages
      void run()
    },
    again: () => {
      known = new Map([...known].filter(([, one]) => one !== 'unread'))
      for (const changed of listeners) changed()
      void run()
    },
  }
}
