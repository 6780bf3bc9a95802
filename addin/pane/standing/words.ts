import { say } from '../../../server/contract/texts/say.ts'
import { standingName as standingNameTexts, standing as texts } from '../../../server/contract/texts/words/standing.ts'
import { type Failure, failureWords } from '../../api/failure.ts'
import { list } from '../../words/counts.ts'
import { dayInWords, lastDayInWords, momentInWords } from '../../words/dates.ts'
import { onlyResembles } from '../../words/look-alike.ts'
import { spoken } from '../../words/spoken.ts'
import type { Known, NotCheckedWhy, StandingView } from './view.ts'

/**
 * What the pane says about a standing: its name, the one sentence that matters, and a line of detail. `lang`: of a
 * sentence that is not in the language of the page: the council’s own is in English.
 */
export type StandingWords = { name: string; sentence: string; detail: string; lang?: 'en' | undefined }

/** The names of standings, also for people who cannot see the icon and colour. */
export const standingName: Record<Known['kind'] | 'not-checked', string> = spoken(standingNameTexts)

/** @param about whose standing it is; on a message the person sent, the recipients' */
export function standingWords(
  view: Exclude<StandingView, { kind: 'checking' }>,
  about: 'sender' | 'recipients',
  timeZone: string,
): StandingWords {
  if (view.kind === 'not-checked') return { name: standingName['not-checked'], ...notChecked(view.why, about) }
  const { standing, resembles, beforeVisit, alreadyDone } = view
  const isPerhapsForm = standing.kind === 'colleague' && about === 'sender' && view.replyToUnread
  const words = {
    name: standingName[standing.kind],
    ...(isPerhapsForm ? ofPerhapsForm() : known(standing, about, timeZone)),
  }
  // "Nothing is recorded" would not be so beside what to do before a visit, or what was done already.
  const said = (beforeVisit || alreadyDone) && standing.kind === 'not-on-register' ? { ...words, detail: '' } : words
  const seen = resembles ? { ...said, sentence: withLookAlike(said.sentence, resembles) } : said
  return { ...seen, sentence: withDoubts(seen.sentence, view, about) }
}

/** A web form of the council sends as a colleague does. The customer is in Reply-To alone, which Outlook did not say. */
const ofPerhapsForm = () => ({
  sentence: say(texts['sent-from-council']),
  detail: say(texts['perhaps-web-form']),
})

/** What to do where an address only looks like the council's. */
const withLookAlike = (sentence: string, resembles: string): string =>
  `${saysReply(sentence) ? say(texts['check-who-wrote-this']) : sentence} ${onlyResembles(resembles)}`

/** The sentences that say to reply as usual, on their own or with more. */
const saysReply = (sentence: string): boolean =>
  [say(texts['reply-as-usual']), say(texts['reply-as-usual-if']), say(texts['reply-as-usual-for'])].includes(sentence)

function notChecked(why: NotCheckedWhy, about: 'sender' | 'recipients'): Omit<StandingWords, 'name'> {
  const care = say(texts['treat-this-message-with'])
  if (why === 'reply-to-unread') return { sentence: say(texts['check-the-address']), detail: care }
  if (why === 'unclear-reply-address') {
    return { sentence: `${whyNotChecked(why)} ${say(texts['check-before-you-reply'])}`, detail: care }
  }
  const sentence = about === 'sender' ? care : say(texts['not-everyone-checked'])
  return { sentence, detail: whyNotChecked(why, about) }
}

/**
 * The sentence with what speaks against an answer: a reply would go to somebody with a graver standing, or it could not
 * be checked where it would go, or who else counts. Then it never says to reply as usual.
 */
export function withDoubts(
  sentence: string,
  {
    replyToUnread,
    notAll,
    replyTo,
  }: Pick<Extract<StandingView, { kind: 'known' }>, 'replyToUnread' | 'notAll' | 'replyTo'>,
  about: 'sender' | 'recipients' = 'sender',
): string {
  if (replyTo) {
    const is = replyTo.kind === 'restricted' ? 'restricted' : 'other'
    const goes = say(texts['reply-would-go-to'], { address: replyTo.address, is })
    return saysReply(sentence) ? `${goes} ${say(texts['check-before-you-reply'])}` : `${sentence} ${goes}`
  }
  if (notAll) {
    const before = saysReply(sentence) ? say(texts['treat-this-message-with']) : sentence
    return `${before} ${whyNotChecked(notAll, about)}`
  }
  if (!replyToUnread) return sentence
  return saysReply(sentence)
    ? say(texts['check-the-address'])
    : `${sentence} ${say(texts['outlook-did-not-say-where'])}`
}

function known(standing: Known, about: 'sender' | 'recipients', timeZone: string): Omit<StandingWords, 'name'> {
  const byService = (service: string | null) => ({ by: service ? 'service' : 'other', service: service ?? '' }) as const
  switch (standing.kind) {
    case 'not-on-register':
      return about === 'sender'
        ? { sentence: say(texts['reply-as-usual']), detail: say(texts['nothing-is-recorded']) }
        : { sentence: say(texts['you-sent-this-message']), detail: say(texts['nothing-is-recorded-on']) }
    case 'shared':
      return about === 'sender'
        ? {
            sentence: say(texts['several-people-use-this-address']),
            detail: say(texts['give-name-to-see']),
          }
        : { sentence: say(texts['you-sent-this-message']), detail: say(texts['several-people-use-address']) }
    case 'other-service':
      return {
        sentence: about === 'sender' ? say(texts['reply-as-usual']) : say(texts['you-sent-this-message']),
        detail: standing.services ? say(texts['contact-is-restricted-for'], { names: list(standing.services) }) : '',
      }
    case 'warned':
      return {
        sentence: about === 'sender' ? say(texts['reply-as-usual']) : say(texts['you-sent-this-message']),
        detail: say(texts['polite-warning-was-given'], {
          day: momentInWords(standing.warnedAt, timeZone),
          ...byService(standing.service),
          lapsesOn: lastDayInWords(standing.lapsesOn),
        }),
      }
    case 'formally-warned':
      return {
        sentence: about === 'sender' ? say(texts['reply-as-usual-if']) : say(texts['you-sent-this-message']),
        detail: say(texts['formal-warning-was-sent'], {
          day: dayInWords(standing.warnedOn),
          ...byService(standing.service),
          lapsesOn: lastDayInWords(standing.lapsesOn),
        }),
      }
    case 'decision-pending':
      return {
        sentence: about === 'sender' ? say(texts['reply-as-usual-for']) : say(texts['you-sent-this-message']),
        detail: say(texts['escalated-on-nothing-is'], {
          day: momentInWords(standing.escalatedAt, timeZone),
          ...byService(standing.service),
        }),
      }
    case 'agreed':
      return {
        sentence: about === 'sender' ? say(texts['reply-as-usual']) : say(texts['you-sent-this-message']),
        detail: say(texts['how-this-customer-can']),
      }
    case 'restricted':
      return about === 'sender'
        ? { sentence: standing.instruction.say, detail: '', lang: 'en' }
        : { sentence: say(texts['you-sent-this-to']), detail: '' }
    case 'colleague':
      return about === 'sender'
        ? { sentence: say(texts['colleague-wrote-this']), detail: say(texts['register-is-for-customers']) }
        : { sentence: say(texts['you-sent-this-message']), detail: say(texts['nobody-outside-council-is']) }
  }
}

/** Why nobody was checked, in a sentence that says what to do. */
export function whyNotChecked(why: NotCheckedWhy, about: 'sender' | 'recipients' = 'sender'): string {
  if (why === 'no-recipients') return say(texts['outlook-does-not-show'])
  if (why === 'too-many-recipients' || why === 'too-many-reply-addresses' || why === 'unclear-reply-address') {
    return say(texts[why])
  }
  if (why === 'no-address') {
    return about === 'sender' ? say(texts['outlook-shows-no-address']) : say(texts['outlook-shows-no-address-for'])
  }
  if (why === 'not-an-internet-address') {
    return about === 'sender' ? say(texts['senders-address-is-not']) : say(texts['someone-it-went-to'])
  }
  if (why === 'reply-to-unread') return say(texts['outlook-did-not-say-where'])
  return failureWords(why satisfies Failure)
}
