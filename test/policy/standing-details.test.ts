import { describe, expect, it } from 'vitest'
import { instructionFor } from '../../server/policy/restriction/instruction.ts'
import type { Measure } from '../../server/policy/restriction/measures.ts'
import { namedIn } from '../../server/policy/standing/compose.ts'
import {
  type CustomerFacts,
  gravest,
  type StandingQuestion,
  standingOf,
} from '../../server/policy/standing/standing.ts'
import { arrangement, freeMail, nobodyElse } from '../support/arrangements.ts'

const wording = {
  reminder: 'Write to {contact}.',
  doNotReply: 'Pass this to {contact}, {post}.',
  mayReply: 'Reply.',
  notTold: 'The customer has not been told.',
  arrangement,
}
const sam = { name: 'Sam Reyes', post: 'Customer Relations', address: 'Sam.Reyes@ambleford.example' }
const asked: StandingQuestion = {
  person: { oid: 'amira', tid: 'council', name: 'Amira Khan', roles: [] },
  reader: { services: ['Housing', 'Planning'], addresses: [] },
  at: new Date('2026-11-03T09:00:00.000Z'),
  timeZone: 'Europe/London',
  wording,
  services: ['Housing', 'Planning', 'Parks'],
  tellsServices: false,
  alsoNamed: nobodyElse,
}
type Held = CustomerFacts['restrictions'][number]
const restriction = (given: Partial<Held> = {}): Held => ({
  id: 'r1',
  state: 'in-force',
  inForceOn: '2026-09-03',
  until: '2027-03-03',
  liftedOn: null,
  measures: [{ kind: 'designated-contact' }],
  contact: sam,
  deputy: null,
  ...freeMail,
  services: null,
  ...given,
})
const of = (given: Partial<CustomerFacts>, by: Partial<StandingQuestion> = {}) => {
  const none = { restrictions: [], pendingEscalations: [], warnings: [], formalWarnings: [], passedOn: [] }
  return standingOf({ customerId: 'c', ...none, ...given }, { ...asked, ...by })
}
const restricted = (given: Partial<CustomerFacts>, by: Partial<StandingQuestion> = {}) => {
  const standing = of(given, by)
  if (standing.kind !== 'restricted') throw new Error(standing.kind)
  return standing
}
const volume: Measure[] = [{ kind: 'volume', channel: 'email', atMost: 1, each: 'week' }]

const lookedUp = {
  passOn: 'Tell them: {contact}, {post}.',
  asArranged: 'Help, or {contact}, {post}.',
  yours: 'Yours.',
  passOnUntold: 'Pass on to {contact}, {post}.',
}
const closed = (channel: 'email' | 'telephone'): Measure => ({ kind: 'channel-closed', channel, instead: 'by letter' })

describe('P14: what to do about a restricted customer who calls, visits or wrote a letter', () => {
  const toldOf = (measures: Measure[], by: Partial<StandingQuestion> = {}) =>
    restricted({ restrictions: [restriction({ measures })] }, { wording: { ...wording, lookedUp }, ...by }).instruction
      .say

  it.each<[string, Measure[]]>([
    ['Tell them: Sam Reyes, Customer Relations.', [{ kind: 'designated-contact' }]],
    ['Tell them: Sam Reyes, Customer Relations.', [{ kind: 'fewer-people', people: ['Kit Lowe'] }, ...volume]],
    ['Help, or Sam Reyes, Customer Relations.', volume],
    ['Help, or Sam Reyes, Customer Relations.', [{ kind: 'days-and-times', when: 'Tuesdays' }]],
    // Closed e-mail forbids a reply to a message, not a talk on the telephone.
    ['Help, or Sam Reyes, Customer Relations.', [closed('email')]],
    ['Help, or Sam Reyes, Customer Relations.', [closed('telephone')]],
  ])('%s (%j)', (sentence, measures) => {
    expect(toldOf(measures)).toBe(sentence)
    expect(toldOf(measures, { wording })).not.toBe(sentence)
  })

  it('whom the restriction names is told that they can help; an officer is told what others are', () => {
    const named = { ...asked.person, oid: 'sam' }
    const reader = { ...asked.reader, addresses: [sam.address.toLowerCase()] }
    expect(toldOf([{ kind: 'designated-contact' }], { person: named, reader })).toBe('Yours.')
    const officer = { ...asked.person, roles: ['AuthorisingOfficer' as const] }
    expect(toldOf([{ kind: 'designated-contact' }], { person: officer })).toMatch(/^Tell them/)
  })

  it('P16: a ward councillor is told that they can help, and the office for representations what others are', () => {
    const [ward, office] = ['ward@ambleford.example', 'representations@ambleford.example']
    const as = (address: string) => ({
      reader: { ...asked.reader, addresses: [address] },
      alsoNamed: { councillors: [{ address: ward }], office },
    })
    expect(toldOf([{ kind: 'designated-contact' }], as(ward))).toBe('Yours.')
    expect(toldOf([{ kind: 'designated-contact' }], as(office))).toMatch(/^Tell them/)
  })

  it('while the contact is away, it names who stands in, and says so', () => {
    const standIns = {
      absences: new Map([[sam.address.toLowerCase(), { kind: 'away' as const, until: '2026-12-01' }]]),
      ask: { name: 'The Office', post: 'Governance', address: 'office@ambleford.example' },
      words: () => ({ note: 'Sam is away.', label: 'Ask', arrangement: '', reminder: '' }),
    }
    expect(toldOf([{ kind: 'designated-contact' }], { standIns: standIns as never })).toBe(
      'Tell them: The Office, Governance. Sam is away.',
    )
  })
})

describe('the details of a standing', () => {
  it('P10: a formal warning is shown whole, and the newest of several', () => {
    const formal = { id: 'f1', on: '2026-10-01', service: 'Housing', lapsesOn: '2027-10-01', state: 'given' as const }
    const newer = { ...formal, id: 'f2', on: '2026-10-02' }
    const shown = { kind: 'formally-warned', customerId: 'c', service: 'Housing', lapsesOn: '2027-10-01' }
    expect(of({ formalWarnings: [newer, formal] })).toEqual({ ...shown, formalWarningId: 'f2', warnedOn: '2026-10-02' })
    expect(of({ formalWarnings: [formal, newer] })).toMatchObject({ formalWarningId: 'f2' })
  })

  it('of two restrictions of one day the first is shown, and of two days the later', () => {
    const two = (first: string, second: string) =>
      restricted({ restrictions: [restriction({ inForceOn: first }), restriction({ id: 'r2', inForceOn: second })] })
    expect(two('2026-09-03', '2026-09-03').restrictionId).toBe('r1')
    expect(two('2026-09-03', '2026-09-04').restrictionId).toBe('r2')
    expect(two('2026-09-04', '2026-09-03')).toMatchObject({ restrictionId: 'r1', since: '2026-09-04' })
  })

  it('P8: somebody in several services sees what each restriction arranges, with its services', () => {
    const housing = restriction({ services: ['Housing'] })
    const planning = restriction({ id: 'r2', inForceOn: '2026-09-01', services: ['Planning', 'Parks'] })
    const own = instructionFor(housing, wording).arrangements
    const { instruction, scope } = restricted({ restrictions: [housing, planning] })
    expect(own.length).toBeGreaterThan(0)
    expect(instruction.arrangements).toEqual([...own, ...own.map((one) => `Planning, Parks: ${one}`)])
    expect(scope).toEqual({ kind: 'services', services: ['Housing'] })
    const everywhere = restriction({ id: 'r3', inForceOn: '2026-08-01' })
    const { arrangements } = restricted({ restrictions: [housing, everywhere] }).instruction
    expect(arrangements).toEqual([...own, ...own.map((one) => `Every service: ${one}`)])
    // Only what surely binds the reader: of another service nothing.
    const parks = restriction({ id: 'r4', services: ['Parks'] })
    expect(restricted({ restrictions: [housing, parks] }).instruction.arrangements).toEqual(own)
    const unknown = { reader: { services: null, addresses: [] } }
    expect(
      restricted({ restrictions: [everywhere, { ...parks, inForceOn: '2026-07-01' }] }, unknown).instruction
        .arrangements,
    ).toEqual(own)
  })

  it('P10: the newest pending escalation is shown, of others’ as of one’s own', () => {
    const { person } = asked
    const by = { oid: 'dan', tid: 'council' }
    const pending = { id: 'new', state: 'pending' as const, at: '2026-11-02T09:00:00.000Z', service: null, by }
    const older = { ...pending, isActedOn: false, id: 'old', at: '2026-11-01T09:00:00.000Z' }
    const newer = { ...older, ...pending }
    const own = [newer, older].map((one) => ({ ...one, by: person }))
    for (const pendingEscalations of [[newer, older], own])
      expect(of({ pendingEscalations })).toMatchObject({ escalationId: 'new', mine: pendingEscalations === own })
  })

  it('P8: one that forbids a reply comes before a newer one that allows it', () => {
    const allows = restriction({ id: 'allows', measures: volume, inForceOn: '2026-10-01' })
    const { restrictionId, instruction } = restricted({ restrictions: [allows, restriction()] })
    expect([restrictionId, instruction.mayReply]).toEqual(['r1', false])
  })

  it('P8: restricted for other services only, each service once, and only where staff are told', () => {
    const elsewhere = [restriction({ services: ['Parks'] }), restriction({ id: 'r2', services: ['Parks'] })]
    expect(of({ restrictions: elsewhere })).toEqual({ kind: 'other-service', customerId: 'c', services: null })
    expect(of({ restrictions: elsewhere }, { tellsServices: true })).toMatchObject({ services: ['Parks'] })
  })

  it('P8: whose service nobody knows is told that it may bind them', () => {
    const { scope } = restricted(
      { restrictions: [restriction({ services: ['Parks'] })] },
      { reader: { services: null, addresses: [] } },
    )
    expect(scope).toEqual({ kind: 'service-unknown' })
    expect(restricted({ restrictions: [restriction()] }).scope).toEqual({ kind: 'whole-council' })
  })

  it('P8: the contact is bound whatever their service, and is told that they may write', () => {
    const reader = { services: ['Housing'], addresses: [' SAM.reyes@ambleford.example '] }
    const { instruction } = restricted({ restrictions: [restriction({ services: ['Parks'] })] }, { reader })
    expect(instruction.you).toBe('contact')
    const { instruction: others } = restricted({ restrictions: [restriction()] })
    expect(others.you).toBeNull()
  })

  it.each<[string, Partial<Held>, string | null]>([
    ['the deputy', { deputy: { name: 'Kit Lowe', address: 'kit.lowe@ambleford.example' } }, 'deputy'],
    ['one of the listed people', { measures: [{ kind: 'fewer-people', people: ['Kit Lowe'] }] }, 'people'],
  ])('P8: %s is bound whatever their service', (_, given, you) => {
    const kit = {
      person: { ...asked.person, name: 'Kit Lowe' },
      reader: { services: ['Housing'], addresses: ['kit.lowe@ambleford.example'] },
    }
    expect(restricted({ restrictions: [restriction({ ...given, services: ['Parks'] })] }, kit)).toMatchObject({
      scope: { kind: 'services', services: ['Parks'] },
      instruction: { you },
    })
  })

  it('P8: a councillor or an officer is not, in another service', () => {
    const mail = { kind: 'none' as const, exceptions: ['ward@ambleford.example'] }
    const elsewhere = { restrictions: [restriction({ mail, services: ['Parks'] })] }
    const reader = { services: ['Housing'], addresses: ['ward@ambleford.example'] }
    expect(of(elsewhere, { reader }).kind).toBe('other-service')
    const officer = { ...asked.person, roles: ['AuthorisingOfficer' as const] }
    expect(of(elsewhere, { person: officer }).kind).toBe('other-service')
  })

  it('P8, P14: what is decided for other services only is not shown before it is in force', () => {
    const agreed = (service: string) => [restriction({ state: 'agreed', inForceOn: null, services: [service] })]
    expect(of({ restrictions: agreed('Housing') }).kind).toBe('agreed')
    expect(of({ restrictions: agreed('Parks') }).kind).toBe('not-on-register')
  })

  it('of several customers the gravest counts, and nobody at all is not on the register', () => {
    expect(gravest([])).toEqual({ kind: 'not-on-register' })
    const warned = of({
      warnings: [
        { id: 'w', at: '2026-10-01T09:00:00.000Z', service: null, lapsesOn: '2027-10-01', undone: false, reply: null },
      ],
    })
    const bound = of({ restrictions: [restriction()] })
    expect(gravest([warned, bound, of({})])).toBe(bound)
  })
})

describe('as whom somebody may write', () => {
  const named = { contact: sam, deputy: null, measures: [], ...freeMail }
  const writer = { addresses: ['amira@ambleford.example'], name: 'Amira Khan', roles: [] }

  it('P16: a ward councillor by any spelling of their address, and an officer only if nothing else fits', () => {
    const councillor = { ...writer, addresses: ['Ward@Ambleford.example'], roles: ['AuthorisingOfficer' as const] }
    const also = { ...nobodyElse, councillors: [{ address: 'ward@ambleford.example' }] }
    expect(namedIn(named, councillor, also)).toBe('councillor')
    expect(namedIn(named, { ...councillor, addresses: [] }, also)).toBe('officer')
    const nobody = { councillors: [{ address: '' }], office: '' }
    expect(namedIn(named, { ...writer, addresses: [''] }, nobody)).toBeNull()
  })

  it('P10: a name with other spaces and letters is the same name, and an empty one is nobody’s', () => {
    const listed = (name: string): Measure[] => [{ kind: 'fewer-people', people: [name] }]
    expect(namedIn({ ...named, measures: listed(' amira  KHAN ') }, writer, nobodyElse)).toBe('people')
    expect(namedIn({ ...named, measures: listed('AmiraKhan') }, writer, nobodyElse)).toBeNull()
    expect(namedIn({ ...named, measures: listed('') }, { ...writer, name: ' ' }, nobodyElse)).toBeNull()
  })
})

describe('the instruction', () => {
  it('finds a telephone number whatever letters the address has, and adds none where none is known', () => {
    const deputy = { name: 'Kit Lowe', address: 'Kit.Lowe@ambleford.example' }
    const numbers = new Map([['sam.reyes@ambleford.example', '01234 5678']])
    const { passTo } = instructionFor({ ...freeMail, measures: [], contact: sam, deputy }, wording, numbers)
    expect(passTo).toEqual({ ...sam, telephone: '01234 5678', deputy })
  })
})
