import { waysInWords } from '../contract/restriction/ways-in-words.ts'
import { say } from '../contract/texts/say.ts'
import { filled, oneOf, withoutFullStop } from '../letters/sentences.ts'
import { english } from '../letters/words/en.ts'
import type { Terms } from '../policy/restriction/terms.ts'
import { closedBy } from '../policy/restriction/ways.ts'
import { channels } from '../policy/vocabulary.ts'

/** P11: the text of a rejected message: the council's sentence, and the way that stays open. Names nobody. */
export function rejectText(
  { measures, mail, ways }: Pick<Terms, 'measures' | 'mail' | 'ways'>,
  sentence: string,
  council: string,
): string {
  // Records from before ways were asked for have only the words.
  const inWords = measures.flatMap((measure) =>
    measure.kind === 'channel-closed' && measure.channel === 'email' ? withoutFullStop(measure.instead) : [],
  )
  const closed = closedBy({ measures, mail })
  const open = channels.filter((channel) => !closed.includes(channel)).map((channel) => english.by[channel])
  return filled(sentence, { council, instead: waysInWords(say, ways) || inWords[0] || oneOf(open) })
}
