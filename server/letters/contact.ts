import type { Council } from '../council/council.ts'
import type { LetterPart, RestrictionLetterFacts } from '../policy/letter/confirmation.ts'
import { type HowToContact, howToContact } from '../policy/letter/how-to-contact.ts'
import type { MeasureKind } from '../policy/vocabulary.ts'
import { othersInWords } from './others.ts'
import type { Saying } from './placeholders.ts'
import { withoutFullStop } from './sentences.ts'
import { councillorsPart } from './to-councillors.ts'
import type { Voice } from './voice.ts'
import { closedInWords, hasOpeningHours, openWays } from './ways.ts'

type ContactPart = 'who' | 'scope' | 'stays-open' | 'how' | 'when' | 'councillors'

/** P8, P11, P14, P16: the arrangements, said by channel, so that they cannot contradict each other. */
export function contactParts(
  facts: RestrictionLetterFacts,
  council: Council,
  saying: Saying,
): Partial<Pick<Record<LetterPart, string[]>, ContactPart>> {
  const { say, voice } = saying
  const { letters } = council.wording
  const how = howToContact(facts.terms)
  const ways = openWays(facts, council, voice)
  return {
    who: [whoToContact(facts, how, council, saying)],
    scope: [scopeInWords(facts, council, saying)],
    'stays-open': ways.length > 0 ? [[say(letters.how), ...ways].join('\n')] : [],
    how: limitsInWords(how, council, saying),
    when: whenToContact(facts, how, council, saying),
    councillors: councillorsPart(facts, council, saying),
  }
}

function whoToContact({ terms }: RestrictionLetterFacts, { only }: HowToContact, council: Council, saying: Saying) {
  const { say, voice } = saying
  const { who, deputy, measures } = council.wording.letters
  const isContactMeant = only === null || only.includes(terms.contact.name)
  const isContactAlone = only?.length === 1 && isContactMeant
  return [
    ...(isContactMeant ? [say(who, { post: voice.council(terms.contact.post) })] : []),
    ...(isContactAlone ? [say(measures['designated-contact'])] : []),
    ...(only && !isContactAlone ? [say(measures['fewer-people'], { people: voice.oneOf(only) })] : []),
    ...(isContactMeant && terms.deputy ? [say(deputy, { deputy: terms.deputy.name })] : []),
  ].join(' ')
}

/** P8: for which services it is, and what applies to the others. */
function scopeInWords(facts: RestrictionLetterFacts, council: Council, saying: Saying): string {
  const { say, voice } = saying
  const { services, wholeCouncil, alternatives } = council.wording.letters
  if (!facts.terms.services?.length) return say(wholeCouncil)
  const names = { services: voice.listed(facts.terms.services.map(voice.council)) }
  if (!facts.others?.length) return say(services, names)
  return [say(alternatives.services, names), ...othersInWords(facts, council, saying)].join(' ')
}

const howOften = ({ atMost, each }: { atMost: number; each: 'day' | 'week' | 'month' }, voice: Voice): string =>
  voice.counted('often', atMost, { each: voice.word(`each.${each}`) })

/** The measures that other parts of the letter tell. */
type ToldElsewhere = 'designated-contact' | 'fewer-people' | 'days-and-times'
type InWords = (how: HowToContact, council: Council, saying: Saying) => string[]

/** P14: every other measure in the letter's words, in this order. */
const limitInWords: Record<Exclude<MeasureKind, ToldElsewhere>, InWords> = {
  volume: ({ open }, council, { say, voice }) =>
    open.flatMap(({ limits }) =>
      limits.map((limit) =>
        say(council.wording.letters.measures.volume, {
          channel: voice.word(`by.${limit.channel}`),
          often: howOften(limit, voice),
        }),
      ),
    ),
  'channel-closed': ({ closed }, council, { say, voice }) =>
    closed.length > 0 ? [say(council.wording.letters.closed, { channels: closedInWords(closed, voice) })] : [],
  type: ({ about }, council, { say, voice }) => {
    const what = about.map((one) => voice.own(withoutFullStop(one)))
    return what.length > 0 ? [say(council.wording.letters.measures.type, { what: voice.oneOf(what) })] : []
  },
}

function limitsInWords(how: HowToContact, council: Council, saying: Saying): string[] {
  const onFile = onFileInWords(how, council, saying)
  return [
    ...Object.values(limitInWords).flatMap((inWords) => inWords(how, council, saying)),
    ...onFile,
    ...(how.about.length > 0 || onFile.length > 0 ? [saying.say(council.wording.letters.always)] : []),
  ]
}

/** P10: which messages are kept on file and not answered. */
function onFileInWords({ onFile }: HowToContact, council: Council, { say, voice }: Saying): string[] {
  const { onFile: everything, alternatives } = council.wording.letters
  if (onFile.everything) return [say(everything)]
  const { about, channels } = onFile
  return [
    ...(about ? [say(alternatives.onFileAbout)] : []),
    ...(channels.length > 0 ? [say(alternatives.onFileVolume, { channels: closedInWords(channels, voice) })] : []),
  ]
}

/** P14: when the customer can contact the council. Opening hours, where the ways give them, say it already. */
function whenToContact(
  { kind, liftedOn, terms }: RestrictionLetterFacts,
  { times }: HowToContact,
  council: Council,
  { say, voice }: Saying,
): string[] {
  const { measures, freeTimes } = council.wording.letters
  if (kind === 'lifting') return liftedOn ? [voice.day(liftedOn)] : []
  if (times.length > 0) {
    const own = times.map((one) => voice.own(withoutFullStop(one)))
    return [say(measures['days-and-times'], { times: voice.oneOf(own) })]
  }
  return hasOpeningHours(terms, council) ? [] : [say(freeTimes)]
}
