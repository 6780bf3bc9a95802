import fc from 'fast-check'
import type { Taken } from '../../server/mail-flow/room.ts'
import { type Arrangement, wantedRules } from '../../server/mail-flow/wanted.ts'
import { readAddress } from '../../server/policy/contact-point/contact-point.ts'
import { markValue } from '../../server/policy/mail-arrangement/mark-value.ts'

const councilDomain = 'ambleford.example'
export const contact = `sam.reyes@${councilDomain}`
export const councillor = `cllr.nair@${councilDomain}`
export const somebody = `amira.khan@${councilDomain}`

/** How the register matches an address, or null where it does not. */
export function keyOf(address: string): string | null {
  const read = readAddress(address, [councilDomain])
  return read.kind === 'outside' ? read.point.key : null
}

let made = 0
const newId = () => `0198c5b2-7c00-7000-8000-${String(++made).padStart(12, '0')}`

/** As in a register whose key of marks this is. */
const key = 'a3'.repeat(12)

export const arrangement = ({
  id = newId(),
  groups = [],
  departments = [],
  ...given
}: Partial<Arrangement & { groups: string[] | null; departments: string[] }> = {}): Arrangement => ({
  id,
  markValue: markValue(id, { now: key }),
  keys: ['jo.marsh@example.org'],
  kind: 'forward',
  forwardTo: contact,
  rejectText: 'Please telephone 01632 960001 instead.',
  exceptions: [contact, councillor],
  scope: groups && { groups, departments },
  shows: { tag: '', line: '', notice: '' },
  expiresAt: null,
  inExchange: 'nothing',
  forerunners: [],
  ...given,
})

/** The rules that are wanted for these alone, without the one that removes forged marks. */
export function arrangedRules(arrangements: readonly Arrangement[], taken?: Taken) {
  const { rules, refused } = wantedRules(arrangements, taken)
  return { rules: rules.filter(({ action }) => action.kind !== 'unmark'), refused }
}

/** The same groups for each of these recipients. */
export const allIn = (recipients: readonly string[], groups: readonly string[]) =>
  Object.fromEntries(recipients.map((one) => [one.toLowerCase(), groups]))

/** Everything that means something in a pattern, in PowerShell, or in both, and is allowed in a name. */
const signs = fc
  .array(fc.constantFrom(..."ab1.*+?^$|{}/'`#!&%=~_-"), { minLength: 1, maxLength: 6 })
  .map((letters) => letters.join(''))
const domain = fc.constantFrom(
  'example.org',
  'examp1e.org',
  'a.b-c.example',
  'gmail.com',
  'googlemail.com',
  'outlook.com',
  'xn--mnchen-3ya.example',
)

/** And what is left of a name when its provider ignores most of it. */
const local = fc.oneof(signs, fc.constantFrom('+a', '+.a', '+a+b', 'a', 'a.', '.a', '..', '...', '..+a', 'a+'))

/** Addresses full of signs; near to each other, so that wrong patterns are caught. */
export const address = fc.tuple(local, domain).map(([name, host]) => `${name}@${host}`)

/** The mail groups of services: those of an arrangement, or of a recipient. */
export const groups = [`housing.staff@${councilDomain}`, `planning.staff@${councilDomain}`]
export const someGroups = fc.subarray(groups)

/** Several arrangements of customers who share no mailbox. */
export const registers = fc
  .array(
    fc.record({
      addresses: fc.array(address, { minLength: 1, maxLength: 4 }),
      kind: fc.constantFrom('forward' as const, 'block' as const),
      exceptions: fc.subarray([contact, councillor]),
      groups: someGroups,
    }),
    { minLength: 0, maxLength: 5 },
  )
  .map((all) => {
    const taken = new Set<string>()
    return all.flatMap(({ addresses, kind, exceptions, groups }) => {
      const keys = addresses.flatMap((one) => keyOf(one) ?? []).filter((key) => !taken.has(key))
      for (const key of keys) taken.add(key)
      return keys.length > 0 ? [arrangement({ keys, kind, exceptions, groups })] : []
    })
  })

export const shows = { tag: 'Contact arrangements:', line: 'Contact arrangements apply.', notice: 'See the register.' }

/** The same, where every second one is a mark with all that it can show. */
export const withMarks = registers.map((all) =>
  all.map(
    (one, i): Arrangement =>
      i % 2 === 0 ? { ...one, kind: 'mark', shows, expiresAt: '2027-01-31T00:00:00.000Z' } : one,
  ),
)
