import { arrangement as texts } from '../../contract/messages/en/arrangement.ts'
import { channelWords as channels } from '../../contract/messages/en/policy-words.ts'
import type { Say } from '../../contract/messages/say.ts'
import { insteadInWords } from '../../contract/restriction/ways-in-words.ts'
import { withoutFullStop } from '../../letters/sentences.ts'
import type { Arrangement } from '../../policy/restriction/arrangements.ts'
import type { LookedUp } from '../../policy/restriction/instruction.ts'

/** P8: says one line of how and when a customer may contact the council. */
export const arrangementWords = (say: Say) => {
  const inWords = (one: Arrangement): string => {
    switch (one.kind) {
      case 'whom':
        return say(texts, 'whom', { people: listed(one.people) })
      case 'volume': {
        const { channel, atMost: n, each, onFile } = one
        return say(texts, onFile ? 'volume-on-file' : 'volume', { channel: say(channels, channel), n, each })
      }
      case 'type':
        return say(texts, one.onFile ? 'type-on-file' : 'type', { what: withoutFullStop(one.what) })
      case 'days-and-times':
        return say(texts, 'days-and-times', { when: withoutFullStop(one.when) })
      case 'channel-closed': {
        const channel = say(channels, one.channel)
        const instead = insteadInWords(say, one.instead, one.ways)
        return instead
          ? say(texts, 'channel-closed', { channel, instead })
          : say(texts, 'channel-closed-alone', { channel })
      }
      case 'councillors':
        return say(texts, 'councillors', { arranged: withoutFullStop(one.arranged) })
      case 'not-told':
        return say(texts, 'not-told')
      case 'for-services': {
        const services = one.services ? one.services.join(', ') : say(texts, 'every-service')
        return say(texts, 'for-services', { services, sentence: inWords(one.says) })
      }
    }
  }
  const listed = (names: readonly string[]): string =>
    names.length < 2
      ? names.join('')
      : say(texts, 'or', { all: names.slice(0, -1).join(', '), last: names.at(-1) ?? '' })
  return inWords
}

/** P14: what to do about a restricted customer who calls, visits or wrote a letter; the policy puts the contact in. */
export function lookedUpWords(say: Say): LookedUp {
  const contact = { contact: '{contact}', post: '{post}' }
  return {
    passOn: say(texts, 'looked-up-pass-on', contact),
    passOnUntold: say(texts, 'looked-up-pass-on-untold', contact),
    asArranged: say(texts, 'looked-up-as-arranged', contact),
    yours: say(texts, 'looked-up-yours'),
  }
}
