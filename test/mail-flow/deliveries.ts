import fc from 'fast-check'
import { type Arrangement, wantedRules } from '../../server/mail-flow/wanted.ts'
import { address, arrangement, contact, councillor, groups, keyOf, shows, somebody } from './cast.ts'
import { type Copy, exchange, type Message, type Reading } from './exchange.ts'

const other = 'pat.bell@ambleford.example'
const recipients = [
  ...[somebody, contact, other, councillor, 'cllr.boyd@ambleford.example', 'dan.price@ambleford.example'],
  'someone@elsewhere.example',
]
const [housing = '', planning = ''] = groups
const now = '2026-11-26T09:00:00.000Z'

/** A register, and a message that may be from somebody in it. */
export type World = { arrangements: Arrangement[]; message: Message }

const part = fc.record({
  kind: fc.constantFrom('forward' as const, 'block' as const, 'mark' as const),
  forwardTo: fc.constantFrom(contact, other),
  exceptions: fc.subarray([councillor, 'cllr.boyd@ambleford.example']),
  parts: fc.subarray(['tag', 'line', 'notice'] as const),
  expiresAt: fc.constantFrom(null, null, '2026-11-01T00:00:00.000Z', '2027-01-31T00:00:00.000Z'),
})

type Scope = NonNullable<Arrangement['scope']>
const scopeOf = (all: string[]): Scope => ({
  groups: all.filter((one) => one.includes('@')),
  departments: all.filter((one) => !one.includes('@')),
})
/** Near to each other, and one that is none. */
const departments = fc.constantFrom(
  ...[undefined, 'Housing', 'Housing', 'HOUSING', 'R&D (East)', 'R&D (East)'],
  ...['Social Housing', 'Housing Benefits', 'R&D East'],
)

/** One restriction by every service, or up to two by some: two never cover the same service. */
const customer = fc.record({
  addresses: fc.array(address, { minLength: 1, maxLength: 3 }),
  scopes: fc.constantFrom<Scope[][]>(
    ...[
      [],
      [],
      [],
      ...[housing, planning, 'Housing', 'R&D (East)'].map((one) => [one]),
      groups,
      [housing, 'Housing'],
    ].map((one) => [scopeOf(one)]),
    ...[
      [[housing], [planning]],
      [[planning], ['Housing']],
      [['R&D (East)'], [housing]],
      [['Housing'], ['R&D (East)', planning]],
    ].map((both) => both.map(scopeOf)),
  ),
  parts: fc.tuple(part, part),
})

export const worlds: fc.Arbitrary<World> = fc
  .record({
    customers: fc.array(customer, { minLength: 1, maxLength: 3 }),
    stranger: address,
    isStranger: fc.nat(4),
    pick: fc.nat(50),
    inEnvelope: fc.boolean(),
    shouts: fc.boolean(),
    fromInside: fc.nat(9),
    to: fc.subarray(recipients, { minLength: 1 }),
    departments: fc.array(departments, { minLength: recipients.length, maxLength: recipients.length }),
    memberships: fc.array(fc.subarray(groups), { minLength: recipients.length, maxLength: recipients.length }),
    forged: fc.constantFrom(undefined, undefined, 'forged', '0198c5b2-7c00-7000-8000-000000000001'),
    isReply: fc.boolean(),
    sealed: fc.boolean(),
  })
  .map((given) => {
    const taken = new Set<string>()
    const arrangements = given.customers.flatMap(({ addresses, scopes, parts }) => {
      const keys = [...new Set(addresses.flatMap((one) => keyOf(one) ?? []))].filter((key) => !taken.has(key))
      for (const key of keys) taken.add(key)
      if (keys.length === 0) return []
      return scopes.map((scope, i) => {
        const { kind, forwardTo, exceptions, parts: shown, expiresAt } = parts[i === 0 ? 0 : 1]
        return arrangement({
          ...{ keys, kind, scope, expiresAt },
          forwardTo: kind === 'forward' ? forwardTo : null,
          exceptions: kind === 'mark' ? [] : exceptions,
          shows: {
            tag: shown.includes('tag') ? shows.tag : '',
            line: shown.includes('line') ? shows.line : '',
            notice: shown.includes('notice') ? shows.notice : '',
          },
        })
      })
    })
    const known = [...taken]
    const plain =
      given.isStranger === 0 ? given.stranger : (known[given.pick % Math.max(known.length, 1)] ?? 'a@b.example')
    const from = given.shouts ? plain.toUpperCase() : plain
    const message: Message = {
      from: given.inEnvelope ? 'news@lists.example' : from,
      envelopeFrom: given.inEnvelope ? from : 'bounce@lists.example',
      to: given.to,
      fromInside: given.fromInside === 0,
      groups: Object.fromEntries(recipients.map((one, i) => [one, given.memberships[i] ?? []])),
      departments: Object.fromEntries(
        recipients.flatMap((one, i) => {
          const its = given.departments[i]
          return its === undefined ? [] : [[one, its]]
        }),
      ),
      ...(given.forged === undefined ? {} : { forged: given.forged }),
      ...(given.isReply ? { subject: `RE: ${shows.tag} Bins`, text: `Thanks.\n> ${shows.line}` } : {}),
      ...{ sealed: given.sealed, at: now },
    }
    return { arrangements, message }
  })

const times = (text: string, part: string) => text.split(part).length - 1

/** What the register says becomes of each copy; in words, every copy of which Exchange made something else. */
export function wrongDeliveries({ arrangements, message }: World, reading: Reading): string[] {
  const { rules } = wantedRules(arrangements)
  const copies = exchange(rules, message, reading)
  const theirs = ofSender(arrangements, message)
  const wrong = copies.flatMap((copy) =>
    reading === 'per-recipient'
      ? [...wronglyDiverted(copy, theirs, message), ...wronglyMarked(copy, message, theirs)]
      : harmful(copy, theirs),
  )
  return wrong.map((what) => `${what}: ${JSON.stringify({ message, copies, theirs })}`)
}

/** P13: the arrangements of the customer who sent it. */
function ofSender(arrangements: readonly Arrangement[], { from, envelopeFrom, fromInside }: Message): Arrangement[] {
  const keys = [from, envelopeFrom].map(keyOf)
  return fromInside ? [] : arrangements.filter((one) => keys.some((key) => key !== null && one.keys.includes(key)))
}

const holds = ({ expiresAt }: Arrangement) => expiresAt === null || now < expiresAt
const bindsMailTo = (to: string, { scope }: Arrangement, message: Message) => {
  if (scope === null) return false
  if (scope.groups.length + scope.departments.length === 0) return true
  const department = message.departments?.[to]?.toLowerCase()
  return (
    scope.groups.some((group) => message.groups?.[to]?.includes(group)) ||
    scope.departments.some((one) => one.toLowerCase() === department)
  )
}

/** P16: the contacts and the councillors, to whom the customer can write. */
const isSpared = (to: string, theirs: readonly Arrangement[]) =>
  theirs.some(({ kind, forwardTo, exceptions }) => kind !== 'mark' && (forwardTo === to || exceptions.includes(to)))

function wronglyDiverted(copy: Copy, theirs: readonly Arrangement[], message: Message): string[] {
  const diverting = theirs.find((one) => one.kind !== 'mark' && holds(one) && bindsMailTo(copy.for, one, message))
  if (diverting === undefined || isSpared(copy.for, theirs))
    return copy.fate === 'delivered' && copy.to === copy.for ? [] : ['kept from somebody to whom it may go']
  if (diverting.kind === 'block')
    return copy.fate === 'rejected' && copy.reason === diverting.rejectText ? [] : ['not rejected']
  return copy.fate === 'redirected' && copy.to === diverting.forwardTo ? [] : ['not redirected to the contact']
}

function wronglyMarked(copy: Copy, message: Message, theirs: readonly Arrangement[]): string[] {
  if (copy.fate !== 'delivered') return []
  const marking = theirs.filter((one) => one.kind === 'mark' && holds(one) && bindsMailTo(copy.for, one, message))
  const wrong: string[] = []
  if (marking.length > 0 && !marking.some(({ markValue }) => markValue === copy.mark)) wrong.push('not marked')
  if (marking.length === 0 && copy.mark !== (message.fromInside ? message.forged : undefined))
    wrong.push('wrongly marked')
  const wants = (name: 'tag' | 'line' | 'notice') => marking.some((one) => one.shows[name] !== '')
  const wasReply = message.subject !== undefined
  if (times(copy.subject, shows.tag) !== (wants('tag') || wasReply ? 1 : 0)) wrong.push('tag not exactly once')
  if (times(copy.text, shows.line) !== ((wants('line') && !message.sealed) || wasReply ? 1 : 0))
    wrong.push('line not exactly once')
  const notices = marking.filter(({ shows: { notice } }) => notice !== '').length
  if (copy.notices.length !== notices) wrong.push('not one notice')
  return wrong
}

/** Under the other reading: nobody spared loses it, nothing loops, and what is kept back goes where the letter says. */
function harmful(copy: Copy, theirs: readonly Arrangement[]): string[] {
  if (copy.fate === 'looped') return ['returned because of a loop']
  if (copy.fate === 'delivered') return copy.to === copy.for ? [] : ['delivered to somebody else']
  if (isSpared(copy.for, theirs)) return ['kept from somebody who is spared']
  const isTheirs = theirs.some(({ kind, forwardTo, rejectText }) =>
    copy.fate === 'redirected'
      ? kind === 'forward' && forwardTo === copy.to
      : kind === 'block' && rejectText === copy.reason,
  )
  return isTheirs ? [] : ['kept back, though no arrangement of the customer says so']
}
