import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Measure } from '../../../server/policy/restriction/measures.ts'
import type { HeldRestriction } from '../../../server/policy/standing/followed.ts'
import { type StandingQuestion, standingOf } from '../../../server/policy/standing/standing.ts'
import { arrangement, freeMail, nobodyElse } from '../../support/arrangements.ts'

const sam = { name: 'Sam Reyes', post: 'Customer Relations', address: 'sam.reyes@ambleford.example' }
const kim = { name: 'Kim Ode', post: 'Planning Support', address: 'kim.ode@ambleford.example' }
const kit = { name: 'Kit Lowe', address: 'kit.lowe@ambleford.example' }
const services = ['Housing', 'Planning', 'Parks']
const asked: StandingQuestion = {
  person: { oid: 'x', tid: 'council', name: 'Somebody', roles: [] },
  reader: { services: null, addresses: [] },
  at: new Date('2026-11-03T09:00:00.000Z'),
  timeZone: 'Europe/London',
  wording: {
    reminder: 'Please contact {contact}.',
    doNotReply: 'Do not reply. Pass this to {contact}, {post}.',
    mayReply: 'You can reply.',
    notTold: '',
    arrangement,
  },
  ...{ services, tellsServices: false, alsoNamed: nobodyElse },
}
const held = (id: string, given: Partial<HeldRestriction>): HeldRestriction => ({
  ...{ id, state: 'in-force', inForceOn: '2026-01-05', until: null, liftedOn: null },
  ...{ measures: [{ kind: 'designated-contact' }], contact: sam, deputy: kit, services: null, ...freeMail },
  ...given,
})
const weekly: Measure[] = [{ kind: 'volume', channel: 'email', atMost: 1, each: 'week' }]
const housing = held('housing', { services: ['Housing'] })
const planning = held('planning', { services: ['Planning'], contact: kim, deputy: null, inForceOn: '2026-03-02' })

type Seen = { restrictionId: string; instruction: { you: string | null; arrangements: string[]; say: string } }
const seen = (
  restrictions: HeldRestriction[],
  reader: StandingQuestion['reader'],
  alsoNamed: StandingQuestion['alsoNamed'] = nobodyElse,
): Seen => {
  const none = { pendingEscalations: [], warnings: [], formalWarnings: [], passedOn: [] }
  const standing = standingOf({ customerId: 'c', restrictions, ...none }, { ...asked, reader, alsoNamed })
  if (standing.kind !== 'restricted') throw new Error(standing.kind)
  return standing
}

describe('P8, P14: a customer with two restrictions, each with its contact', () => {
  it.each([
    ['works in Planning', ['Planning']],
    ['has chosen no service', null],
    ['works in both', ['Housing', 'Planning']],
  ])('Housing’s contact, who %s, is told that they are, and what Planning arranges', (_, inServices) => {
    for (const [address, you] of [
      [sam.address, 'contact'],
      [kit.address, 'deputy'],
    ] as const)
      for (const order of [
        [housing, planning],
        [planning, housing],
      ])
        expect(seen(order, { services: inServices, addresses: [address] })).toMatchObject({
          restrictionId: 'housing',
          instruction: { you, arrangements: ['May contact Sam Reyes only.', 'Planning: May contact Kim Ode only.'] },
        })
  })

  it('each contact may write, whichever is newer; the contact of both sees the newer', () => {
    expect(seen([housing, planning], { services: null, addresses: [kim.address] })).toMatchObject({
      restrictionId: 'planning',
      instruction: { you: 'contact' },
    })
    const own = { ...planning, contact: sam }
    expect(seen([housing, own], { services: null, addresses: [sam.address] }).restrictionId).toBe('planning')
  })

  it('everybody else passes it to the contact of the restriction that surely binds them, even an older one', () => {
    const everyone = { ...housing, services: ['A service of the past'] }
    expect(seen([everyone, planning], { services: null, addresses: [] })).toMatchObject({ restrictionId: 'housing' })
    expect(seen([everyone, planning], { services: ['Planning'], addresses: [] }).restrictionId).toBe('planning')
  })

  it('one that forbids a reply comes before one that allows it, as long as nobody knows whether it binds', () => {
    const mild = { ...housing, services: ['A service of the past'], measures: weekly }
    expect(seen([mild, planning], { services: null, addresses: [] })).toMatchObject({
      restrictionId: 'planning',
      instruction: { you: null, arrangements: [expect.any(String), expect.stringContaining('E-mail: at most once')] },
    })
  })

  it('P14: the office that takes representations is bound, whichever service it is in', () => {
    const office = 'representations@ambleford.example'
    expect(seen([housing], { services: ['Parks'], addresses: [office] }, { councillors: [], office })).toMatchObject({
      ...{ restrictionId: 'housing', instruction: { you: 'objections' } },
    })
  })

  it('P16: a councillor follows the one that forbids them a reply, even an older one', () => {
    const nair = 'cllr.nair@ambleford.example'
    const arranged = { ...housing, councillors: { affected: true, arrangement: 'By telephone.' } }
    const reader = { services: null, addresses: [nair] }
    const also = { councillors: [{ address: nair }], office: null }
    for (const order of [
      [arranged, planning],
      [planning, arranged],
    ])
      expect(seen(order, reader, also)).toMatchObject({ restrictionId: 'housing', instruction: { you: null } })
    expect(seen([planning], reader, also).instruction.you).toBe('councillor')
  })

  it('whoever one of them names may write, in whatever order, of whatever age and in whichever service', () => {
    const restriction = fc.record({
      services: fc.constantFrom(null, ...services.map((one) => [one])),
      contact: fc.constantFrom(sam, kim),
      measures: fc.constantFrom<Measure[]>([{ kind: 'designated-contact' }], weekly),
      inForceOn: fc.constantFrom('2026-01-05', '2026-03-02', '2026-05-04'),
    })
    fc.assert(
      fc.property(
        fc.array(restriction, { minLength: 1, maxLength: 4 }),
        fc.constantFrom<string[] | null>(null, ['Housing'], ['Planning', 'Parks']),
        (all, inServices) => {
          const restrictions = all.map((one, i) => held(`${i}`, { ...one, deputy: null }))
          if (!restrictions.some(({ contact }) => contact === sam)) return
          const { instruction } = seen(restrictions, { services: inServices, addresses: [sam.address] })
          expect(instruction.you).toBe('contact')
          const bound = restrictions.filter((one) => one.services?.some((service) => inServices?.includes(service)))
          const said = instruction.arrangements.join(' ')
          for (const { contact, measures } of bound)
            expect(said).toContain(measures === weekly ? 'at most once a week' : contact.name)
        },
      ),
    )
  })
})
