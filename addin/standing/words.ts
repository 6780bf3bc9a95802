import { type Failure, failureWords } from '../api/failure.ts'
import { list } from '../words/counts.ts'
import { dayInWords, momentInWords } from '../words/dates.ts'
import { onlyResembles } from '../words/look-alike.ts'
import type { Known, NotCheckedWhy, StandingView } from './view.ts'

/** What the pane says about a standing: its name, the one sentence that matters, and a line of detail. */
export type Said = { name: string; sentence: string; detail: string }

/** The names of standings, also for people who cannot see the icon and colour. */
export const standingName: Record<Known['kind'] | 'not-checked', string> = {
  'not-on-register': 'No contact restriction',
  shared: 'Shared address: ask who is writing',
  'other-service': 'No contact restriction for your service',
  warned: 'Polite warning given',
  'formally-warned': 'Formal warning given',
  'decision-pending': 'Decision pending',
  agreed: 'Decided, not in force yet',
  restricted: 'Restricted contact',
  'not-checked': 'Not checked',
  colleague: 'Colleague',
}

/** @param about whose standing it is; on a message the person sent, the recipients' */
export function standingWords(
  view: Exclude<StandingView, { kind: 'checking' }>,
  about: 'sender' | 'recipients',
  timeZone: string,
): Said {
  if (view.kind === 'not-checked') return { name: standingName['not-checked'], ...notChecked(view.why, about) }
  const { standing, resembles, beforeVisit, alreadyDone, replyToUnread: unread } = view
  const words = { name: standingName[standing.kind], ...known(standing, about, timeZone) }
  // "Nothing is recorded" would not be so beside what to do before a visit, or what was done already.
  const said = (beforeVisit || alreadyDone) && standing.kind === 'not-on-register' ? { ...words, detail: '' } : words
  const seen = resembles ? { ...said, sentence: withLookAlike(said.sentence, resembles) } : said
  return unread ? { ...seen, sentence: withReplyToUnread(seen.sentence) } : seen
}

/** What to do where an address only looks like the council's. */
const withLookAlike = (sentence: string, resembles: string): string =>
  sentence.startsWith('Reply as usual')
    ? `Check who wrote this. ${onlyResembles(resembles)}`
    : `${sentence} ${onlyResembles(resembles)}`

function notChecked(why: NotCheckedWhy, about: 'sender' | 'recipients'): Omit<Said, 'name'> {
  const care = 'Treat this message with care.'
  if (why === 'reply-to-unread') return { sentence: replyToUnread, detail: care }
  const sentence = about === 'sender' ? care : 'You sent this message. Not everyone it went to could be checked.'
  return { sentence, detail: whyNotChecked(why, about) }
}

const replyToUnread = 'Outlook did not say where a reply would go. Check the address before you reply.'

/** What to do where Outlook does not say where a reply would go: one of the sender's addresses may be missing. */
export const withReplyToUnread = (sentence: string): string =>
  sentence.startsWith('Reply as usual') ? replyToUnread : `${sentence} Outlook did not say where a reply would go.`

function known(standing: Known, about: 'sender' | 'recipients', timeZone: string): Omit<Said, 'name'> {
  const by = (service: string | null) => (service ? ` by ${service}` : '')
  switch (standing.kind) {
    case 'not-on-register':
      return about === 'sender'
        ? { sentence: 'Reply as usual.', detail: 'Nothing is recorded.' }
        : { sentence: 'You sent this message.', detail: 'Nothing is recorded on the people it went to.' }
    case 'shared':
      return about === 'sender'
        ? {
            sentence: 'Several people use this address.',
            detail: 'Give the name to see whether contact is restricted.',
          }
        : { sentence: 'You sent this message.', detail: 'Several people use the address it went to.' }
    case 'other-service':
      return {
        sentence: about === 'sender' ? 'Reply as usual.' : 'You sent this message.',
        detail: standing.services ? `Contact is restricted for ${list(standing.services)}.` : '',
      }
    case 'warned':
      return {
        sentence: about === 'sender' ? 'Reply as usual.' : 'You sent this message.',
        detail: `A polite warning was given on ${momentInWords(standing.warnedAt, timeZone)}${by(standing.service)}. It lapses on ${dayInWords(standing.lapsesOn)}.`,
      }
    case 'formally-warned':
      return {
        sentence:
          about === 'sender' ? 'Reply as usual. If the behaviour continues, escalate.' : 'You sent this message.',
        detail: `A formal warning was sent by letter on ${dayInWords(standing.warnedOn)}${by(standing.service)}. It ends on ${dayInWords(standing.lapsesOn)}.`,
      }
    case 'decision-pending':
      return {
        sentence: about === 'sender' ? 'Reply as usual for now.' : 'You sent this message.',
        detail: `Escalated on ${momentInWords(standing.escalatedAt, timeZone)}${by(standing.service)}. Nothing is decided yet.`,
      }
    case 'agreed':
      return {
        sentence: about === 'sender' ? 'Reply as usual.' : 'You sent this message.',
        detail: 'How this customer can contact us will change. We’ll show it here once it’s in force.',
      }
    case 'restricted':
      return {
        sentence:
          about === 'sender' ? standing.instruction.say : 'You sent this to somebody whose contact is restricted.',
        detail: '',
      }
    case 'colleague':
      return about === 'sender'
        ? { sentence: 'A colleague wrote this.', detail: 'The register is for customers only.' }
        : { sentence: 'You sent this message.', detail: 'Nobody outside the council is in To or Cc.' }
  }
}

export function whyNotChecked(why: NotCheckedWhy, about: 'sender' | 'recipients' = 'sender'): string {
  if (why === 'no-recipients') return 'Outlook does not show who it went to.'
  if (why === 'no-address') {
    return about === 'sender'
      ? 'Outlook shows no address for the sender.'
      : 'Outlook shows no address for someone it went to.'
  }
  if (why === 'not-an-internet-address') {
    return about === 'sender'
      ? 'The sender’s address is not an internet address, so the register cannot look it up.'
      : 'Someone it went to has no internet address here, so the register cannot look them up.'
  }
  if (why === 'reply-to-unread') return 'Outlook did not say where a reply would go.'
  return failureWords(why satisfies Failure)
}
