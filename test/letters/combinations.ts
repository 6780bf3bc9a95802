import type { RestrictionLetterFacts } from '../../server/policy/letter/confirmation.ts'
import type { Measure } from '../../server/policy/restriction/measures.ts'
import type { Way } from '../../server/policy/restriction/ways.ts'
import { type Channel, channels } from '../../server/policy/vocabulary.ts'
import { colleagues } from '../cast.ts'

const { sam, kit } = colleagues

/** Every set of channels, the empty one first. */
const subsets: Channel[][] = Array.from({ length: 2 ** channels.length }, (_, bits) =>
  channels.filter((_channel, i) => (bits >> i) & 1),
)
const people: string[][] = [[], ['Alex Doe'], [sam.name, 'Alex Doe']]
const mails = ['none', 'forward', 'block'] as const
const kinds = ['restriction', 'variation', 'representation-answer', 'review-continued'] as const
const sizes = [2, people.length, subsets.length, subsets.length, 3, 3, mails.length]

/** How many combinations of measures there are. */
export const combinationCount = sizes.reduce((product, size) => product * size, 1)

/**
 * The nth combination of measures, with everything else of a letter varied beside it: one contact, fewer people, a limit
 * for each set of channels, each set of closed channels, no, one or two matters and times, and what happens to e-mail.
 */
export function combination(n: number): RestrictionLetterFacts {
  let left = n
  const digits = sizes.map((size) => {
    const digit = left % size
    left = Math.floor(left / size)
    return digit
  })
  const [one = 0, few = 0, limited = 0, closed = 0, matters = 0, times = 0, mail = 0] = digits
  const measures: Measure[] = [
    ...(one === 1 ? [{ kind: 'designated-contact' } as const] : []),
    ...(few > 0 ? [{ kind: 'fewer-people', people: people[few] ?? [] } as const] : []),
    ...(subsets[limited] ?? []).map(
      (channel, i) => ({ kind: 'volume', channel, atMost: i + 1, each: 'week' }) as const,
    ),
    ...['the repair of the roof', 'your Council Tax']
      .slice(0, matters)
      .map((what) => ({ kind: 'type', what }) as const),
    ...['Tuesdays from 10 to 12.', 'Thursdays']
      .slice(0, times)
      .map((when) => ({ kind: 'days-and-times', when }) as const),
    ...(subsets[closed] ?? []).map(
      (channel) => ({ kind: 'channel-closed', channel, instead: 'by e-mail or letter' }) as const,
    ),
  ]
  return {
    kind: kinds[n % kinds.length] ?? 'restriction',
    to: { name: n % 3 === 0 ? null : 'Jo Marsh', email: 'jo@example.org', postal: null },
    reference: 'R-1A2B-3C4D',
    on: '2026-11-03',
    decidedOn: '2026-11-02',
    reasons: 'You sent many angry messages.',
    receivedOn: n % 5 === 0 ? '2026-10-30' : null,
    terms: {
      measures,
      ways: n % 3 === 1 ? waysBeside(measures, mails[mail] === 'block') : [],
      contact: { name: sam.name, post: 'Customer Relations', address: sam.address },
      deputy: n % 2 === 0 ? { name: kit.name, post: 'Customer Relations', address: kit.address } : null,
      mail: { kind: mails[mail] ?? 'none', exceptions: [] },
      scopeReason: null,
      services: n % 7 === 0 ? ['Housing', 'Planning'] : null,
      until: n % 11 === 0 ? null : '2027-05-03',
      reviewOn: '2027-05-01',
    },
    inForceOn: '2026-11-03',
    liftedOn: null,
    reviewDue: '2027-05-01',
  }
}

const all: Way[] = [
  { channel: 'email', address: 'contact@ambleford.example' },
  { channel: 'telephone', number: '01632 960199' },
  { channel: 'post', address: 'The Contact Team\n1 Castle Street\nAmbleford AM1 2BC' },
  {
    channel: 'in-person',
    place: 'Town Hall\nAmbleford AM1 2BC',
    days: ['Monday', 'Friday'],
    from: '09:00',
    to: '16:00',
  },
]
/** P11: the ways that an officer could name: those that are not closed. */
const waysBeside = (measures: Measure[], blocked: boolean): Way[] =>
  all.filter(
    ({ channel }) =>
      !(blocked && channel === 'email') &&
      !measures.some((measure) => measure.kind === 'channel-closed' && measure.channel === channel),
  )

/** What the measures and the mail arrangement close, said independently of the letter's own rule. */
export const closedIn = ({ terms: { measures, mail } }: RestrictionLetterFacts): Channel[] =>
  channels.filter(
    (channel) =>
      (channel === 'email' && mail.kind === 'block') ||
      measures.some((measure) => measure.kind === 'channel-closed' && measure.channel === channel),
  )
