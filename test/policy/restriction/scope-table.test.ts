import { describe, expect, it } from 'vitest'
import { nothingToPass } from '../../../addin/pane/commands/command-words.ts'
import { questionFor } from '../../../addin/pane/commands/guard-words.ts'
import { isServiceAsked, type StandingView } from '../../../addin/pane/standing/view.ts'
import { standingWords } from '../../../addin/pane/standing/words.ts'
import { compose } from '../../../server/letters/compose.ts'
import { wantedRules } from '../../../server/mail-flow/wanted.ts'
import type { RestrictionLetterFacts } from '../../../server/policy/letter/confirmation.ts'
import { mailScopeOf } from '../../../server/policy/mail-arrangement/mail-groups.ts'
import type { Measure } from '../../../server/policy/restriction/measures.ts'
import { type Claims, type Reader, servicesByClaims } from '../../../server/policy/restriction/scope.ts'
import { type CustomerStanding, gravest, standingOf } from '../../../server/policy/standing/standing.ts'
import { type Channel, channels } from '../../../server/policy/vocabulary.ts'
import { mayWarn } from '../../../server/policy/warning/warning.ts'
import { colleagues } from '../../cast.ts'
import { exchange } from '../../mail-flow/exchange.ts'
import { council } from '../../support/acts.ts'
import { arrangement, freeMail, nobodyElse } from '../../support/arrangements.ts'
import { frances, terms } from '../../support/deciding.ts'

/*
 * P8: whom a restriction binds: every scope, every reader, every channel, every place where the register answers. What
 * is expected is worked out here by hand, without the rules.
 */

const known = ['Housing', 'Planning', 'Council Tax']
const { sam, kit, dan } = colleagues

/** The services that restrictions name. Parks is one that the council no longer has. */
const scopes: (string[] | null)[] = [
  ...[null, [], ['Housing'], ['Planning'], ['Council Tax'], ['Housing', 'Planning'], [...known]],
  ...[['Parks'], ['Housing', 'Parks']],
]

type Who = { directory: string[]; chosen: string | null; address: string; mailbox: string | null }
const whos: Who[] = [[], ['Housing'], ['Council Tax'], ['Housing', 'Planning'], ['Parks']].flatMap((directory) =>
  [null, ...known, 'Dragons'].flatMap((chosen) =>
    [dan.address, sam.address, kit.address.toUpperCase()].flatMap((address) =>
      [null, sam.address, 'shared@ambleford.example'].map((mailbox) => ({ directory, chosen, address, mailbox })),
    ),
  ),
)

const measuresOf = (channel: Channel): Measure[][] => [
  [{ kind: 'channel-closed', channel, instead: 'by another way' }],
  [{ kind: 'volume', channel, atMost: 1, each: 'week' }],
  [{ kind: 'designated-contact' }, { kind: 'volume', channel, atMost: 2, each: 'month' }],
]

type Expected = 'bound' | 'unknown' | 'not-bound'

const isNamed = ({ address, mailbox }: Pick<Who, 'address' | 'mailbox'>) =>
  [address, mailbox ?? ''].some((one) => [sam.address, kit.address].includes(one.toLowerCase()))

/** By hand. */
function expectedOf(scope: string[] | null, { directory, chosen, address, mailbox }: Who): Expected {
  if (scope === null || scope.length === 0 || scope.includes('Parks')) return 'bound'
  if (isNamed({ address, mailbox })) return 'bound'
  const mapped = directory.filter((service) => service !== 'Parks')
  const services = mapped.length > 0 ? mapped : chosen !== null && known.includes(chosen) ? [chosen] : null
  if (services === null) return 'unknown'
  return services.some((service) => scope.includes(service)) ? 'bound' : 'not-bound'
}

const members = [...known, 'Parks'].map((service) => ({ claim: 'groups', value: `group of ${service}`, service }))

/** As the server makes it of a token and a request. */
function readerOf({ directory, chosen, address, mailbox }: Who): Reader {
  const claims: Claims = { groups: directory.map((service) => `group of ${service}`) }
  const services = servicesByClaims(claims, members, known)
  return {
    services: services ?? (chosen !== null && known.includes(chosen) ? [chosen] : null),
    addresses: [address, ...(mailbox === null ? [] : [mailbox])],
  }
}

type Row = { scope: string[] | null; who: Who; measures: Measure[]; expected: Expected; standing: CustomerStanding }

const contact = { name: sam.name, post: 'Customer Relations', address: sam.address }
const deputy = { name: kit.name, address: kit.address }
const table: Row[] = scopes.flatMap((scope) =>
  whos.flatMap((who) =>
    channels.flatMap(measuresOf).map((measures) => {
      const restriction = {
        ...{ id: 'r', state: 'in-force' as const, inForceOn: '2026-09-03', until: null, liftedOn: null },
        ...{ measures, contact, deputy, services: scope, ...freeMail },
      }
      const standing = standingOf(
        {
          customerId: 'c',
          restrictions: [restriction],
          pendingEscalations: [],
          warnings: [],
          formalWarnings: [],
          passedOn: [],
        },
        {
          person: { oid: 'dan', tid: 'council', name: dan.name, roles: [] },
          reader: readerOf(who),
          at: new Date('2026-11-03T09:00:00.000Z'),
          ...{
            timeZone: 'Europe/London',
            wording: { ...council.wording, notTold: '', arrangement },
            services: known,
            tellsServices: false,
            alsoNamed: nobodyElse,
          },
        },
      )
      return { scope, who, measures, expected: expectedOf(scope, who), standing }
    }),
  ),
)

const each = (check: (row: Row) => void) => {
  for (const row of table) check(row)
}
const viewOf = ({ standing }: Row): Exclude<StandingView, { kind: 'checking' }> => ({
  ...{ kind: 'known', standing, address: 'petra.holm@example.org', checkedAt: null, old: false },
  replyToUnread: false,
})
const named = (row: Row) => standingWords(viewOf(row), 'sender', 'Europe/London')

describe(`P8: service, reader, channel and place, in ${table.length} rows`, () => {
  it('has every kind of row', () => {
    for (const kind of ['bound', 'unknown', 'not-bound'])
      expect(table.filter(({ expected }) => expected === kind).length).toBeGreaterThan(100)
  })

  it('pane, several messages and phone: the bound are told, the unknown asked, others no more than that', () =>
    each((row) => {
      const { name, sentence, detail } = named(row)
      expect(isServiceAsked(viewOf(row))).toBe(row.expected === 'unknown')
      if (row.expected !== 'not-bound') expect(name).toBe('Restricted contact')
      else
        expect({ name, sentence, detail }).toEqual({
          name: 'No contact restriction for your service',
          sentence: 'Reply as usual.',
          detail: '',
        })
    }))

  it('the answer itself: nothing about the restriction reaches whoever it does not bind', () =>
    each(({ expected, standing }) => {
      if (expected === 'not-bound') expect(standing).toEqual({ kind: 'other-service', customerId: 'c', services: null })
      else expect(standing.kind).toBe('restricted')
    }))

  it('a bound reader is told which services it covers; while theirs is unknown, they are not', () =>
    each(({ scope, expected, standing }) => {
      if (standing.kind !== 'restricted') return
      const isWide = scope === null || scope.length === 0 || scope.includes('Parks')
      if (isWide) expect(standing.scope).toEqual({ kind: 'whole-council' })
      else if (expected === 'unknown') expect(standing.scope).toEqual({ kind: 'service-unknown' })
      else expect(standing.scope).toEqual({ kind: 'services', services: scope })
    }))

  it('look-up: of several customers, a restriction that binds comes before one that does not', () =>
    each(({ expected, standing }) => {
      const other: CustomerStanding = { kind: 'other-service', customerId: 'd', services: null }
      expect(gravest([other, standing])).toBe(expected === 'not-bound' ? other : standing)
    }))

  it('guard: whoever it binds or may bind is asked before they write, as far as the measures say; others are not', () =>
    each(({ expected, standing, who, measures }) => {
      const asked = (standing.kind === 'restricted' ? [standing.instruction] : []).map((instruction) => ({
        address: 'petra.holm@example.org',
        mayWrite: instruction.mayReply || instruction.you !== null,
        instruction,
      }))
      const isClosed = measures.some(
        (one) => one.kind === 'designated-contact' || (one.kind === 'channel-closed' && one.channel === 'email'),
      )
      const isAsked = expected !== 'not-bound' && isClosed && !isNamed(who)
      expect(questionFor(asked, []) !== null).toBe(isAsked)
    }))

  it('ribbon: there is something to pass on exactly where the pane says so', () =>
    each(({ expected, standing }) => {
      if (standing.kind === 'restricted') expect(expected).not.toBe('not-bound')
      else expect(nothingToPass[standing.kind]).toBe('No contact restriction for your service: nothing to pass on.')
    }))

  it('warning: it is the first step for a service that no restriction binds, and refused elsewhere', () =>
    each(({ expected, standing }) => {
      const refused = mayWarn({
        restricted: standing.kind === 'restricted',
        formallyWarned: false,
        messageWarned: false,
      })?.refusal
      expect(refused).toBe(expected === 'not-bound' ? undefined : 'already-restricted')
    }))

  it('mail rule: mail to a member of a bound service is forwarded, all other mail arrives', () => {
    const groupOf = (service: string) => `${service.toLowerCase().replace(' ', '.')}.staff@ambleford.example`
    const mailGroups = known.map((service) => ({ service, address: groupOf(service) }))
    const from = 'petra.holm@example.org'
    for (const scope of scopes) {
      const { rules, refused } = wantedRules([
        {
          ...{
            id: '0198c5b2-7c00-7000-8000-000000000001',
            markValue: '',
            keys: [from],
            kind: 'forward',
            forwardTo: sam.address,
          },
          ...{ rejectText: '', exceptions: [sam.address], scope: mailScopeOf(scope, { mailGroups, departments: [] }) },
          ...{ shows: { tag: '', line: '', notice: '' }, expiresAt: null, inExchange: 'nothing', forerunners: [] },
        },
      ])
      // Nobody is in the group of a service that is gone, and a rule for everybody was never approved.
      expect(refused.map(({ why }) => why)).toEqual(scope?.includes('Parks') ? ['no-mail-group'] : [])
      for (const service of known) {
        const groups = { [dan.address]: [groupOf(service)] }
        const [{ fate }] = exchange(rules, { from, envelopeFrom: from, to: [dan.address], groups })
        const isBound = !scope?.includes('Parks') && (!scope?.length || scope.includes(service))
        expect(fate).toBe(isBound ? 'redirected' : 'delivered')
      }
    }
  })

  it('letter: it names the services that the restriction names, or says that it is for every service', () => {
    for (const scope of scopes) {
      for (const measures of channels.flatMap(measuresOf)) {
        const facts = {
          ...{ kind: 'restriction', name: 'Petra Holm', on: '2026-11-03', decidedOn: '2026-11-03', reasons: 'Abuse.' },
          ...{ to: { name: 'Petra Holm', email: 'petra.holm@example.org', postal: null }, reference: 'R-1A2B-3C4D' },
          ...{ receivedOn: null, inForceOn: null, liftedOn: null, reviewDue: null },
          terms: terms({ measures, services: scope }),
        } as unknown as RestrictionLetterFacts
        const text = compose(facts, frances.by, council).paragraphs.join(' ')
        const isAll = !scope?.length
        expect(text.includes(`for every service of ${council.name}.`)).toBe(isAll)
        for (const service of [...known, 'Parks'])
          expect(new RegExp(`following services: [^.]*\\b${service}\\b`).test(text)).toBe(
            !isAll && scope.includes(service),
          )
      }
    }
  })
})
