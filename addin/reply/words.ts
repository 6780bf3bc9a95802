import { reply as texts } from '../../server/contract/messages/en/reply.ts'
import { say } from '../../server/contract/messages/say.ts'
import type { ToConfirm } from '../../server/contract/standing/standing.ts'
import type { Reply } from '../api/reply.ts'
import { momentInWords, timeInWords } from '../words/dates.ts'

/** One message that Outlook opened, to be asked about on its own. */
export type OneOpened = Reply & { key: string; at: string }

/** A reminder and a forward opened together are asked about one by one: one may have gone without the other. */
export const openedOf = (toConfirm: ToConfirm[]): OneOpened[] =>
  toConfirm.flatMap((one): OneOpened[] => {
    if (one.kind === 'warning') return [opened(one.warningId, 'warning', one.at)]
    return [
      ...(one.reminder ? [opened(one.passedOnId, 'reminder', one.at)] : []),
      ...(one.forward ? [opened(one.passedOnId, 'forward', one.at)] : []),
    ]
  })

const opened = (id: string, what: OneOpened['what'], at: string): OneOpened => ({ key: `${what} ${id}`, id, what, at })

/** In the council's time zone, however the device's clock is set. */
export const whenWords = ({ at }: OneOpened, timeZone: string): string =>
  say(texts, 'at', { day: momentInWords(at, timeZone), time: timeInWords(at, timeZone) })
