import { type Failure, failureWords } from '../api/failure.ts'
import { dayInWords, momentInWords } from '../words/dates.ts'
import type { Known, NotCheckedWhy, StandingView } from './view.ts'

/** What the pane says of a standing: its name, the one sentence that matters, and a line of detail. */
export type Said = { name: string; sentence: string; detail: string }

/** The name of a standing, also for those who cannot see its icon and tone. */
export const standingName: Record<Known['kind'] | 'not-checked', string> = {
  'not-on-register': 'Not on the register',
  warned: 'Polite warning given',
  'decision-pending': 'Decision pending',
  restricted: 'Restricted contact',
  'not-checked': 'Not checked',
  colleague: 'Colleague',
}

/** @param about whose standing it is; on a message that one sent oneself it is the recipients' */
export function standingWords(
  view: Exclude<StandingView, { kind: 'checking' }>,
  about: 'sender' | 'recipients',
  timeZone: string,
): Said {
  if (view.kind === 'not-checked') {
    return {
      name: standingName['not-checked'],
      sentence: 'Treat this message with care.',
      detail: whyNotChecked(view.why),
    }
  }
  const { standing } = view
  return { name: standingName[standing.kind], ...known(standing, about, timeZone) }
}

function known(standing: Known, about: 'sender' | 'recipients', timeZone: string): Omit<Said, 'name'> {
  const by = (service: string | null) => (service ? ` by ${service}` : '')
  switch (standing.kind) {
    case 'not-on-register':
      return about === 'sender'
        ? { sentence: 'Reply as usual.', detail: 'Nothing is recorded.' }
        : { sentence: 'You sent this message.', detail: 'Nothing is recorded on the people it went to.' }
    case 'warned':
      return {
        sentence: about === 'sender' ? 'Reply as usual.' : 'You sent this message.',
        detail: `A polite warning was given on ${momentInWords(standing.warnedAt, timeZone)}${by(standing.service)}. It lapses on ${dayInWords(standing.lapsesOn)}.`,
      }
    case 'decision-pending':
      return {
        sentence: about === 'sender' ? 'Reply as usual for now.' : 'You sent this message.',
        detail: `Escalated on ${momentInWords(standing.escalatedAt, timeZone)}${by(standing.service)}. Nothing is decided yet.`,
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
        : { sentence: 'You sent this message.', detail: 'It went to nobody outside the council.' }
  }
}

export function whyNotChecked(why: NotCheckedWhy): string {
  if (why === 'no-address') return 'Outlook shows no address for the sender.'
  if (why === 'not-an-internet-address') {
    return 'The sender’s address is not an internet address, so the register cannot look it up.'
  }
  if (why === 'reply-to-unread') return 'Outlook did not say where a reply would go.'
  return failureWords(why satisfies Failure)
}
