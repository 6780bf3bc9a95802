import type { Measure, Terms, Way } from '../../../server/contract/restriction/terms.ts'
import { insteadInWords, waysInWords } from '../../../server/contract/restriction/ways-in-words.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { shownParts, terms as texts } from '../../../server/contract/texts/words/terms.ts'
import type { Channel, MarkPart } from '../../../server/policy/vocabulary.ts'
import { dayInWords } from '../../words/dates.ts'
import { channelWords } from '../../words/policy-words.ts'
import { spoken } from '../../words/spoken.ts'

/** One measure, in a sentence for an officer. */
function measureWords(measure: Measure, ways: readonly Way[]): string {
  switch (measure.kind) {
    case 'designated-contact':
      return say(texts['may-contact-one-person'])
    case 'fewer-people':
      return say(texts['may-contact-these-people'], { people: measure.people.join(', ') })
    case 'volume': {
      const { channel, atMost: n, each } = measure
      return say(
        measure.onFile
          ? '{channel}: at most {n, plural, =1 {once} =2 {twice} other {# times}} {each, select, day {a day} week {a week} month {a month} other {}}. More is read and kept on file.'
          : '{channel}: at most {n, plural, =1 {once} =2 {twice} other {# times}} {each, select, day {a day} week {a week} month {a month} other {}}.',
        { channel: channelWords[channel], n, each },
      )
    }
    case 'type':
      return say(
        measure.onFile ? 'Only about: {what}. Anything else is read and kept on file.' : 'Only about: {what}.',
        { what: measure.what },
      )
    case 'days-and-times':
      return say('Only at these times: {when}.', { when: measure.when })
    case 'channel-closed':
      return closedWords(measure.channel, insteadInWords(say, measure.instead, ways))
  }
}

const parts: Record<MarkPart, string> = spoken(shownParts)

/** P11: a closed channel, and what to use instead. */
const closedWords = (channel: Channel, instead: string): string =>
  instead === ''
    ? say('{channel}: closed.', { channel: channelWords[channel] })
    : say('{channel}: closed. Instead: {instead}.', { channel: channelWords[channel], instead })

/** What ICT arranges for e-mail; nothing for most. A mark affects nobody, so it has no exceptions. */
function mailWords({ kind, exceptions, marks = [] }: Terms['mail']): string[] {
  const addresses = exceptions.join(', ')
  switch (kind) {
    case 'none':
      return []
    case 'forward':
      return [addresses ? say(texts['ict-forwards-their-e'], { addresses }) : say(texts['ict-forwards-their-e-mail'])]
    case 'block':
      return [addresses ? say(texts['ict-blocks-their-e'], { addresses }) : say(texts['ict-blocks-their-e-mail'])]
    case 'mark':
      return [
        marks.length > 0
          ? say(texts['ict-marks-their-e'], { parts: marks.map((part) => parts[part]).join(', ') })
          : say(texts['ict-marks-their-e-mail']),
      ]
  }
}

/** All the terms, one sentence each. `openBesideBlock`: see the contract. */
export function termsWords(
  { measures, ways, contact, deputy, mail, services, scopeReason, until }: Terms,
  openBesideBlock?: readonly Way[],
): string[] {
  const person = ({ name, post, address }: Terms['contact']) => `${name}, ${post}, ${address}`
  return [
    ...measures.map((one) => measureWords(one, ways)),
    ...(openBesideBlock ? [closedWords('email', waysInWords(say, openBesideBlock))] : []),
    say(texts['contact-is'], { person: person(contact) }),
    ...(deputy ? [say(texts.deputy, { person: person(deputy) })] : []),
    ...mailWords(mail),
    services ? say(texts['for-these-services'], { services: services.join(', ') }) : say(texts['for-every-service']),
    ...(scopeReason ? [say(texts['why-covers-more-than'], { reason: scopeReason })] : []),
    until ? say(texts['ends-after-day'], { day: dayInWords(until) }) : say(texts['no-fixed-end']),
  ]
}
