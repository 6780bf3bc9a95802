import { everyForwardWords } from '../../words/forward-words.ts'
import type { Known, Opened } from './ask-register.ts'

/** What is known about a draft, and which of the messages opened by the pane it is; `text`: null where it is unknown. */
export type KnownDraft = Known & { own: Opened[]; text: string | null }

/** How many characters the writer may put before the pane's words: a greeting, a sentence of their own. */
const before = 600

/**
 * P9, P14: whether a draft's own text still says what the pane put into it: at least half of it, near the beginning, since
 * a reply quotes earlier messages further down. The text stays on this device.
 */
export function saysWords(text: string, words: string): boolean {
  const wanted = runsOf(words)
  if (wanted.length === 0) return false
  const there = new Set(runsOf(text.slice(0, words.length + before)))
  return wanted.filter((run) => there.has(run)).length * 2 >= wanted.length
}

/** Every three words in a row. Links and line breaks come out differently in each Outlook. */
function runsOf(text: string): string[] {
  const all = text
    .toLowerCase()
    .split(/[\s.,;:!?()<>[\]"'“”‘’]+/)
    .filter(Boolean)
  return all.slice(2).map((word, i) => `${all[i]} ${all[i + 1]} ${word}`)
}

/** What is known about a draft, to tell whether the pane opened it. */
export type DraftSeen = {
  inReplyTo: string | null | undefined
  subject: string
  /** Null where Outlook does not give it. */
  text: string | null
  /** The ids of the messages that it was recognised as while it was written. */
  known: readonly string[]
}

/**
 * P9, P14: which of what the pane opened this draft is. A reply is recognised by the message that it answers and by its
 * words; a message to the contact by its words and its subject. If a draft answers no message, or Outlook does not say
 * which, or two messages have the same subject, several may match: then none counts, and the pane asks.
 */
export function ownOf(opened: readonly Opened[], draft: DraftSeen): Opened[] {
  const replies = opened.filter((one) => one.kind !== 'forward' && isReply(one, draft))
  const forwards = opened.filter((one) => one.kind === 'forward')
  return [...(typeof draft.inReplyTo === 'string' ? replies : only(replies, draft)), ...ownForward(forwards, draft)]
}

const isReply = (one: Exclude<Opened, { kind: 'forward' }>, { text, known }: DraftSeen): boolean =>
  text === null ? known.includes(one.id) : saysWords(text, one.words)

function ownForward(forwards: readonly Extract<Opened, { kind: 'forward' }>[], draft: DraftSeen): Opened[] {
  const { text, known, subject } = draft
  if (text === null) return forwards.filter(({ id }) => known.includes(id))
  if (!isForward(draft)) return []
  const same = forwards.filter((one) => forwardSubject(one.subject) === subject.trim())
  return only(same.length > 0 ? same : forwards, draft)
}

/** The one that it was recognised as before, or the only one of each kind. */
function only<T extends Opened>(fitting: readonly T[], { known }: DraftSeen): T[] {
  return fitting.filter(
    ({ id, kind }) => known.includes(id) || fitting.filter((other) => other.kind === kind).length === 1,
  )
}

/** Whether the draft says what the pane puts into a message to the contact. */
export const isForward = ({ text }: Pick<DraftSeen, 'text'>): boolean =>
  text !== null && everyForwardWords().some((words) => saysWords(text, words))

/** Whether its text needs to be read for that: it answers no message, and its subject begins like the pane's. */
export const mayBeForward = ({ inReplyTo, subject }: Pick<DraftSeen, 'inReplyTo' | 'subject'>): boolean =>
  typeof inReplyTo !== 'string' && /^fw:/i.test(subject.trim())

const forwardSubject = (subject: string): string => `FW: ${subject}`.slice(0, 255).trim()
