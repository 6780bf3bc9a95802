import { say } from '../../../server/contract/texts/say.ts'
import { letterFirst, letterParts } from '../../../server/contract/texts/words/letter.ts'
import { list } from '../../words/counts.ts'
import { spoken } from '../../words/spoken.ts'

/** P14: the parts that a letter must have. */
const partWords: Record<string, string> = spoken(letterParts)

/** What somebody has to do first, if it is not a part of the letter's text. */
const firstWords: Record<string, string> = spoken(letterFirst)

/** What a letter still lacks, and what to do about it. */
export function missingWords(missing: readonly string[]): string {
  const first = missing.flatMap((part) => firstWords[part] ?? [])
  const parts = missing.filter((part) => !firstWords[part]).map((part) => partWords[part] ?? part)
  return [
    ...first,
    ...(parts.length > 0 ? [say('The letter still lacks: {parts}.', { parts: list(parts) })] : []),
    say('Until then you can’t record it as sent.'),
  ].join(' ')
}
