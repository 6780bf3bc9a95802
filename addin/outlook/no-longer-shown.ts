import type { OpenMessage } from './reading/open-message.ts'

/** An act that was not done, because Outlook showed another message. */
export type NotDone = {
  message: OpenMessage
  /** Tells it from an earlier one on the same message. */
  nth: number
  /** Outlook has shown the message again since. */
  isBack: boolean
}

/** The last one of each message. */
let all: readonly NotDone[] = []
let count = 0
const listeners = new Set<() => void>()

const set = (next: typeof all) => {
  all = next
  for (const changed of listeners) changed()
}
const without = (key: string) => all.filter(({ message }) => message.key !== key)

/** An act on this message was not done. */
export const noteNoLongerShown = (message: OpenMessage): void => {
  count += 1
  set([...without(message.key), { message, nth: count, isBack: false }])
}

/** Outlook shows this message again: what was not done is still to do. */
export const noteShownAgain = (key: string): void => {
  const isNews = all.some(({ message, isBack }) => message.key === key && !isBack)
  if (isNews) set(all.map((one) => (one.message.key === key ? { ...one, isBack: true } : one)))
}

/** Somebody tries once more, or has read it. */
export const forgetNoLongerShown = (key: string): void => {
  const others = without(key)
  if (others.length < all.length) set(others)
}

/** The person has signed out. */
export const forgetAllNoLongerShown = (): void => set([])

/** For React's `useSyncExternalStore`. */
export const noLongerShown = {
  now: (): readonly NotDone[] => all,
  subscribe: (changed: () => void) => {
    listeners.add(changed)
    return () => void listeners.delete(changed)
  },
}
