import fc from 'fast-check'
import type { Way } from '../../../server/policy/restriction/ways.ts'
import { type Channel, channels } from '../../../server/policy/vocabulary.ts'
import { byLetter, byMail, byTelephone } from '../../support/deciding.ts'
import { type Command, doings, type TermsSeed, type What } from './any-sequence.ts'

/** Commands that start something come more often than those that end it. */
const whats: What[] = [
  ...(Object.keys(doings) as What[]),
  ...(['escalate', 'escalate', 'approve', 'approve', 'approve', 'send', 'send', 'send'] as const),
  ...(['detail', 'vary', 'review', 'confirm', 'sweep'] as const),
  ...(['warnFormally', 'sendWarning', 'sendWarning', 'object', 'answerObjection'] as const),
  // Judging comes often: only now and then is it by somebody who had a part.
  ...(['represent', 'represent', 'answer', 'answer', 'answer', 'respond', 'review'] as const),
]

/** What may stand in for a closed channel; the last one lacks its details. */
const someWays: Way[] = [byLetter, byTelephone, byMail, { channel: 'post', address: 'none' }]

const someTerms: fc.Arbitrary<TermsSeed> = fc.record({
  closed: fc.oneof(fc.constant<Channel[]>([]), fc.uniqueArray(fc.constantFrom(...channels), { maxLength: 5 })),
  ways: fc.oneof(fc.constant<Way[]>([byLetter]), fc.subarray(someWays)),
  mail: fc.constantFrom('none', 'forward', 'block'),
  reviewIn: fc.constantFrom(100, 150, 180, 181, 182, 20, -1, 200),
  until: fc.constantFrom(null, null, null, 20, 150, 400),
  services: fc.constantFrom(null, ['Housing'], ['Planning'], ['Housing', 'Planning'], []),
  scopeReason: fc.constantFrom('Both get the same messages.', 'It concerns everybody.', null),
})

/** P11: what is named instead is closed as well, by a measure or by the mail that is blocked. */
const noWayOut: fc.Arbitrary<TermsSeed> = someTerms.map((seed) => {
  const ways = seed.ways.map(({ channel }) => channel)
  const closed = new Set([...seed.closed, ...ways.filter((way) => way !== 'email'), 'telephone' as const])
  return { ...seed, closed: [...closed], mail: ways.includes('email') ? 'block' : seed.mail }
})

const command: fc.Arbitrary<Command> = fc.record({
  what: fc.constantFrom(...whats),
  // Those who may act come up most often; the rest must be refused.
  who: fc.constantFrom(...(['frances', 'frances', 'tom', 'tom', 'amira', 'lee', 'ruth', 'max'] as const)),
  alone: fc.boolean(),
  n: fc.nat(19),
  daysOn: fc.constantFrom(0, 0, 0, 0, 1, 3, 10, 40, 100),
  terms: fc.oneof({ arbitrary: someTerms, weight: 3 }, { arbitrary: noWayOut, weight: 1 }),
})

export const plainTerms: TermsSeed = {
  ...{ closed: ['telephone'], ways: [byLetter], mail: 'forward', reviewIn: 150, until: null },
  ...{ services: null, scopeReason: 'It concerns everybody.' },
}

const plainly = (what: What, who: Command['who'], n = 0, terms = plainTerms): Command => ({
  what,
  who,
  alone: false,
  n,
  daysOn: 0,
  terms,
})

/** First commands, so that the rest meets something in force, or something that must not be. */
export const beginnings = (tried: TermsSeed): Command[][] => [
  [],
  [plainly('escalate', 'amira', 1), plainly('approve', 'frances', 0, tried), plainly('send', 'tom')],
  [plainly('escalate', 'amira', 1), plainly('approve', 'frances'), plainly('send', 'tom')],
  [
    plainly('escalate', 'tom', 1),
    plainly('approve', 'frances'),
    plainly('atOnce', 'tom'),
    plainly('vary', 'frances', 0, tried),
    plainly('send', 'frances'),
    plainly('represent', 'amira'),
    plainly('report', 'amira'),
    plainly('answer', 'tom', 2),
    plainly('respond', 'frances', 2),
    plainly('answer', 'max', 2),
    plainly('review', 'tom', 2),
    plainly('review', 'max', 2),
  ],
  // Nobody else is free: the decider judges, and says why.
  [
    plainly('escalate', 'amira', 1),
    plainly('approve', 'frances'),
    plainly('send', 'frances'),
    plainly('represent', 'amira'),
    plainly('report', 'amira'),
    ...(['answer', 'respond', 'review'] as const).map((what) => ({ ...plainly(what, 'frances', 2), alone: true })),
  ],
  // A formal warning: its decider can answer an objection only when nobody else is free; another judge withdraws it.
  [
    plainly('escalate', 'amira', 1),
    plainly('warnFormally', 'frances'),
    plainly('sendWarning', 'frances'),
    plainly('object', 'amira'),
    plainly('object', 'lee'),
    plainly('answerObjection', 'frances', 1),
    { ...plainly('answerObjection', 'frances', 1), alone: true },
    plainly('object', 'lee'),
    plainly('answerObjection', 'tom', 4),
    plainly('care', 'frances'),
    plainly('tellCare', 'tom'),
    plainly('askAboutRecord', 'ruth', 1),
    plainly('answerAsked', 'frances'),
    plainly('answerAsked', 'ruth'),
  ],
  // A second variation replaces the first, and then the restriction in force.
  [
    plainly('escalate', 'amira', 1),
    plainly('approve', 'frances'),
    plainly('send', 'tom'),
    plainly('vary', 'tom'),
    plainly('vary', 'frances', 1),
    plainly('send', 'tom'),
  ],
]

const beginning: fc.Arbitrary<Command[]> = fc
  .tuple(noWayOut, fc.constantFrom(0, 1, 2, 3, 3, 4, 4, 4, 5, 5, 6))
  .map(([tried, n]) => beginnings({ ...tried, reviewIn: 150, until: null })[n] ?? [])

export const commands: fc.Arbitrary<Command[]> = fc
  .tuple(beginning, fc.array(command, { minLength: 20, maxLength: 60, size: 'max' }))
  .map(([first, rest]) => [...first, ...rest])
