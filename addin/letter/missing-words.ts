import { list } from '../words/counts.ts'

/** P14: the parts that a letter must have. */
const partWords: Record<string, string> = {
  who: 'whom to contact',
  scope: 'which services it is for',
  how: 'how to contact them',
  when: 'when',
  reasons: 'the reasons',
  policy: 'the policy',
  'stays-open': 'what stays open',
  until: 'until when',
  review: 'the review date',
  representations: 'how to object',
  complaints: 'the complaints procedure',
  ombudsman: 'the ombudsman',
  privacy: 'what is kept',
  behaviours: 'which behaviour it is about',
  next: 'what may happen next',
  lapses: 'when it ends',
  formats: 'other formats',
}

/** What somebody has to do first, where it is not a part of the letter's text. */
const firstWords: Record<string, string> = {
  addressee: 'We don’t know the customer’s name. Ask the register keeper to add it on the customer’s page.',
  address: 'We don’t know an address to send it to. Ask the register keeper to add one on the customer’s page.',
  letterhead: 'The council’s letterhead is missing. Ask the register keeper to add it in Settings, Letterhead.',
}

/** What a letter still lacks, and what to do about it. */
export function missingWords(missing: readonly string[]): string {
  const first = missing.flatMap((part) => firstWords[part] ?? [])
  const parts = missing.filter((part) => !firstWords[part]).map((part) => partWords[part] ?? part)
  return [
    ...first,
    ...(parts.length > 0 ? [`The letter still lacks: ${list(parts)}.`] : []),
    'Until then you can’t record it as sent.',
  ].join(' ')
}
