import type { ToConfirm } from '../../../server/contract/standing/standing.ts'
import { say } from '../../../server/contract/texts/say.ts'
import type { Reply } from '../../api/reply.ts'
import { momentInWords, timeInWords } from '../../words/dates.ts'
import { replyWords } from '../../words/reply-words.ts'

/** One message that Outlook opened, to be asked about on its own, and which message it answers. */
export type OneOpened = Reply & { key: string } & Pick<ToConfirm, 'at' | 'isThisMessage' | 'sentAt'>

/** A reminder and a forward opened together are asked about one by one: one may have gone without the other. */
export const openedOf = (toConfirm: ToConfirm[]): OneOpened[] =>
  toConfirm.flatMap((one): OneOpened[] => {
    if (one.kind === 'warning') return [opened(one.warningId, 'warning', one)]
    return [
      ...(one.reminder ? [opened(one.passedOnId, 'reminder', one)] : []),
      ...(one.forward ? [opened(one.passedOnId, 'forward', one)] : []),
    ]
  })

const opened = (id: string, what: OneOpened['what'], { at, isThisMessage, sentAt }: ToConfirm): OneOpened => ({
  ...{ key: `${what} ${id}`, id, what },
  ...{ at, isThisMessage, sentAt },
})

/**
 * The question about one message that was opened, and which one it is for the names of its buttons. Times are in the
 * council's time zone, however the device's clock is set.
 */
export function questionAbout(one: OneOpened, timeZone: string): { question: string; which: string } {
  const when = (moment: string) =>
    say('{day} at {time}', { day: momentInWords(moment, timeZone), time: timeInWords(moment, timeZone) })
  const { isThisMessage, sentAt } = one
  const values = {
    reply: replyWords[one.what],
    when: when(one.at),
    about: isThisMessage ? 'this' : sentAt ? 'another' : 'other',
    sent: sentAt ? when(sentAt) : '',
  } as const
  return {
    question: say(
      'You opened a {reply}{about, select, this { about this message} another {} other {}} on {when}{about, select, this {} another {, about the message sent on {sent}} other {}}. Did you send it?',
      values,
    ),
    which: say(
      '{reply}{about, select, this { about this message} another { about the message sent on {sent}} other {}}, opened on {when}',
      values,
    ),
  }
}
