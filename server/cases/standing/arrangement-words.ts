import { insteadInWords } from '../../contract/restriction/ways-in-words.ts'
import type { Say } from '../../contract/texts/say.ts'
import { channelWords as channels } from '../../contract/texts/words/policy-words.ts'
import { withoutFullStop } from '../../letters/sentences.ts'
import type { Arrangement } from '../../policy/restriction/arrangements.ts'
import type { LookedUp } from '../../policy/restriction/instruction.ts'

/** P8: says one line of how and when a customer may contact the council. */
export const arrangementWords = (say: Say) => {
  const inWords = (one: Arrangement): string => {
    switch (one.kind) {
      case 'whom':
        return say('May contact {people} only.', { people: listed(one.people) })
      case 'volume': {
        const { channel, atMost: n, each, onFile } = one
        return say(
          onFile
            ? '{channel}: at most {n, plural, =1 {once} =2 {twice} other {# times}} {each, select, day {a day} week {a week} month {a month} other {}}. More is read and kept on file.'
            : '{channel}: at most {n, plural, =1 {once} =2 {twice} other {# times}} {each, select, day {a day} week {a week} month {a month} other {}}.',
          { channel: say(channels[channel]), n, each },
        )
      }
      case 'type':
        return say(one.onFile ? 'Only about: {what}. Anything else is read and kept on file.' : 'Only about: {what}.', {
          what: withoutFullStop(one.what),
        })
      case 'days-and-times':
        return say('Only at these times: {when}.', { when: withoutFullStop(one.when) })
      case 'channel-closed': {
        const channel = say(channels[one.channel])
        const instead = insteadInWords(say, one.instead, one.ways)
        return instead
          ? say('{channel}: closed. Instead: {instead}.', { channel, instead })
          : say('{channel}: closed.', { channel })
      }
      case 'councillors':
        return say('Ward councillors: {arranged}.', { arranged: withoutFullStop(one.arranged) })
      case 'not-told':
        return say('The customer has not been told of this restriction. Do not mention it to them.')
      case 'for-services': {
        const services = one.services ? one.services.join(', ') : say('Every service')
        return say('{services}: {sentence}', { services, sentence: inWords(one.says) })
      }
    }
  }
  const listed = (names: readonly string[]): string =>
    names.length < 2
      ? names.join('')
      : say('{all} or {last}', { all: names.slice(0, -1).join(', '), last: names.at(-1) ?? '' })
  return inWords
}

/** P14: what to do about a restricted customer who calls, visits or wrote a letter; the policy puts the contact in. */
export function lookedUpWords(say: Say): LookedUp {
  const contact = { contact: '{contact}', post: '{post}' }
  return {
    passOn: say('Tell them to contact {contact}, {post}. Pass on what they said or wrote.', contact),
    passOnUntold: say('Pass on what they said or wrote to {contact}, {post}.', contact),
    asArranged: say('You can help within the arrangements below. Pass anything else to {contact}, {post}.', contact),
    yours: say('This customer can contact you. You can help them.'),
  }
}
