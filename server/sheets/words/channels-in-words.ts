import { type Channel, channels } from '../../policy/vocabulary.ts'

const spoken: Record<Channel, RegExp> = {
  email: /^e-?mail(?:s|ing)?(?: messages?| contact| correspondence)?$/i,
  telephone: /^(?:(?:tele)?phon(?:e|es|ing)(?: calls?| contact)?|call(?:s|ing)?)$/i,
  'in-person':
    /^(?:in[- ]person|(?:personal )?visit(?:s|ing)?|face[- ]to[- ]face|(?:council )?premises|council (?:offices|buildings)|meetings?)(?: visits?| contact| meetings?|(?: to)? (?:council )?(?:premises|offices|buildings))?$/i,
  post: /^(?:letters?|post(?:al)?(?: letters?| contact| correspondence)?)$/i,
  'social-media': /^social media(?: contact)?$/i,
}

/** The one channel that this names; null if it says anything else too. */
export const channelIn = (text: string): Channel | null =>
  channels.find((channel) => spoken[channel].test(text.trim())) ?? null

const either = /(?:(?<!\s)\s+)?(?:\/|\bn?or\b)\s*/i
const all = /(?:(?<!\s)\s+)?(?:[/,&+]|\b(?:n?or|and)\b)\s*/i

/** The channels of a list like "calls or visits"; null if any part of it is not a channel. */
export const channelsIn = (text: string): Channel[] | null => channelsOf(text.split(either))

/** Those of a list like "letters, calls and e-mails". */
export const allChannelsIn = (text: string): Channel[] | null => channelsOf(text.split(all))

function channelsOf(parts: string[]): Channel[] | null {
  const named = parts.map(channelIn)
  return named.some((one) => one === null) ? null : named.filter((one) => one !== null)
}
