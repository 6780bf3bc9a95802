import { describe, expect, it } from 'vitest'
import { instructionFor } from '../../../server/policy/restriction/instruction.ts'
import type { Measure } from '../../../server/policy/restriction/measures.ts'
import { type CustomerFacts, gravest, standingOf } from '../../../server/policy/standing/standing.ts'
import { arrangement, freeMail, nobodyElse } from '../../support/arrangements.ts'

const amira = { oid: 'amira', tid: 'council', name: 'Amira Khan', roles: [] }
const dan = { oid: 'dan', tid: 'council' }
const wording = {
  reminder: 'Please write to {contact}, {post}.',
  doNotReply: 'Do not reply. Pass this to {contact}, {post}.',
  mayReply: 'You can reply. {contact} can help.',
  notTold: 'The customer has not been told.',
  arrangement,
}
const asked = {
  person: amira,
  reader: { services: null, addresses: [] },
  at: new Date('2026-11-03T09:00:00.000Z'),
  timeZone: 'Europe/London',
  wording,
  services: ['Housing', 'Planning'],
  tellsServices: false,
  alsoNamed: nobodyElse,
}
const sam = { name: 'Sam Reyes', post: 'Customer Relations', address: 'sam.reyes@ambleford.example' }

const restriction = (given: Partial<CustomerFacts['restrictions'][number]> = {}) => ({
  id: 'r1',
  state: 'in-force' as const,
  inForceOn: '2026-09-03',
  until: '2027-03-03',
  liftedOn: null,
  measures: [{ kind: 'designated-contact' }] as Measure[],
  contact: sam,
  deputy: null,
  ...freeMail,
  services: null,
  ...given,
})
const escalation = (given: Partial<CustomerFacts['pendingEscalations'][number]> = {}) => ({
  id: 'e1',
  state: 'pending' as const,
  at: '2026-11-01T09:00:00.000Z',
  service: 'Planning',
  by: dan,
  isActedOn: false,
  ...given,
})
const warning = (given: Partial<CustomerFacts['warnings'][number]> = {}) => ({
  id: 'w1',
  at: '2026-10-01T09:00:00.000Z',
  service: 'Housing',
  lapsesOn: '2027-10-01',
  undone: false,
  reply: null,
  ...given,
})
const of = (given: Partial<CustomerFacts>) =>
  standingOf(
    {
      customerId: 'c',
      restrictions: [],
      pendingEscalations: [],
      warnings: [],
      formalWarnings: [],
      passedOn: [],
      ...given,
    },
    asked,
  )

describe('what staff see of a sender', () => {
  it('a restriction comes before a pending decision, and that before a warning', () => {
    const all = { restrictions: [restriction()], pendingEscalations: [escalation()], warnings: [warning()] }
    expect(of(all).kind).toBe('restricted')
    expect(of({ ...all, restrictions: [] }).kind).toBe('decision-pending')
    expect(of({ warnings: [warning()] })).toEqual({
      kind: 'warned',
      customerId: 'c',
      warningId: 'w1',
      warnedAt: '2026-10-01T09:00:00.000Z',
      service: 'Housing',
      lapsesOn: '2027-10-01',
    })
  })

  it('nothing that has lapsed, was undone or lifted, or gave way to another decision', () => {
    const past = {
      restrictions: [
        restriction({ until: '2026-11-02' }),
        restriction({ liftedOn: '2026-11-03' }),
        restriction({ state: 'agreed', inForceOn: null, until: '2026-11-02' }),
        restriction({ state: 'replaced', inForceOn: null }),
        restriction({ state: 'lifted', inForceOn: null, liftedOn: '2026-11-01' }),
      ],
      warnings: [
        warning({ lapsesOn: '2026-11-03' }),
        warning({ undone: true }),
        warning({ reply: 'opened' }),
        warning({ reply: 'not-sent' }),
      ],
    }
    expect(of(past)).toEqual({ kind: 'not-on-register' })
    expect(of({})).toEqual({ kind: 'not-on-register' })
  })

  it('P14: a restriction that is decided, but not in force yet, before a pending decision; and no more than that', () => {
    const waiting = restriction({ state: 'agreed', inForceOn: null })
    const dayToCome = restriction({ inForceOn: '2026-11-04' })
    for (const decided of [waiting, dayToCome]) {
      const all = { restrictions: [decided], pendingEscalations: [escalation()], warnings: [warning()] }
      expect(of(all)).toEqual({ kind: 'agreed', customerId: 'c', mayWarn: true })
    }
    expect(of({ restrictions: [waiting, restriction()] }).kind).toBe('restricted')
  })

  it('P9: while a formal warning counts, no polite one can be given, whatever else is decided or pending', () => {
    const formal = { id: 'f', on: '2026-10-01', service: null, lapsesOn: '2027-10-01', state: 'given' as const }
    const over = { ...formal, lapsesOn: '2026-11-03' }
    const waiting = restriction({ state: 'agreed', inForceOn: null })
    for (const rest of [{ pendingEscalations: [escalation()] }, { restrictions: [waiting] }]) {
      expect(of({ ...rest, formalWarnings: [formal] })).toMatchObject({ mayWarn: false })
      expect(of({ ...rest, formalWarnings: [over] })).toMatchObject({ mayWarn: true })
    }
    expect(of({ formalWarnings: [formal] }).kind).toBe('formally-warned')
  })

  it('P3: an escalation on which legal advice is awaited is still pending, and nobody can change it', () => {
    const referred = escalation({ state: 'referred', by: amira })
    expect(of({ pendingEscalations: [referred] })).toMatchObject({ kind: 'decision-pending', mine: false })
    const own = escalation({ id: 'own', by: amira, at: '2026-01-01T00:00:00.000Z' })
    expect(of({ pendingEscalations: [referred, own] })).toMatchObject({ escalationId: 'own', mine: true })
  })

  it('P10: whoever escalated may withdraw it while no officer has acted on it', () => {
    const mayWithdraw = (given: Parameters<typeof escalation>[0]) =>
      of({ pendingEscalations: [escalation({ by: amira, ...given })] })
    expect(mayWithdraw({})).toMatchObject({ mine: true, mayWithdraw: true })
    expect(mayWithdraw({ by: dan })).toMatchObject({ mine: false, mayWithdraw: false })
    expect(mayWithdraw({ state: 'more-wanted', isActedOn: true })).toMatchObject({ mine: true, mayWithdraw: false })
    expect(mayWithdraw({ isActedOn: true })).toMatchObject({ mine: true, mayWithdraw: false })
  })

  it('the newest of each kind', () => {
    const older = { at: '2026-01-01T00:00:00.000Z' }
    expect(of({ warnings: [warning(), warning({ id: 'w0', ...older })] })).toMatchObject({ warningId: 'w1' })
    expect(of({ warnings: [warning({ id: 'w0', ...older }), warning()] })).toMatchObject({ warningId: 'w1' })
    expect(of({ warnings: [warning(), warning({ id: 'of the same moment' })] })).toMatchObject({ warningId: 'w1' })
    expect(of({ restrictions: [restriction({ id: 'r0', inForceOn: '2026-01-01' }), restriction()] })).toMatchObject({
      restrictionId: 'r1',
      since: '2026-09-03',
      until: '2027-03-03',
    })
  })

  it('P10: of several pending escalations, their own comes first, because they can still change it', () => {
    const mine = escalation({ id: 'mine', by: amira, at: '2026-01-01T00:00:00.000Z' })
    const oldest = escalation({ id: 'oldest', at: '2025-01-01T00:00:00.000Z' })
    expect(of({ pendingEscalations: [escalation(), mine, oldest] })).toMatchObject({ escalationId: 'mine', mine: true })
    expect(of({ pendingEscalations: [oldest, escalation()] })).toMatchObject({ escalationId: 'e1', mine: false })
  })

  it('an instruction card, without the reasons', () => {
    expect(of({ restrictions: [restriction()] })).toEqual({
      kind: 'restricted',
      customerId: 'c',
      restrictionId: 'r1',
      since: '2026-09-03',
      until: '2027-03-03',
      scope: { kind: 'whole-council' },
      instruction: {
        mayReply: false,
        you: null,
        say: 'Do not reply. Pass this to Sam Reyes, Customer Relations.',
        passTo: { ...sam, deputy: null },
        arrangements: ['May contact Sam Reyes only.'],
        reminder: 'Please write to Sam Reyes (sam.reyes@ambleford.example), Customer Relations.',
      },
      passedOn: null,
    })
  })

  it('the telephone numbers of the contact and deputy, where the council has given them', () => {
    const deputy = { name: 'Kit Lowe', address: 'kit.lowe@ambleford.example' }
    const telephones = new Map([[sam.address, '01632 960101']])
    const given = { ...freeMail, measures: [], contact: { ...sam, address: sam.address.toUpperCase() }, deputy }
    expect(instructionFor(given, wording, telephones).passTo).toEqual({
      ...given.contact,
      telephone: '01632 960101',
      deputy,
    })
    const both = new Map([...telephones, [deputy.address, '01632 960102']])
    expect(instructionFor(given, wording, both).passTo.deputy).toEqual({ ...deputy, telephone: '01632 960102' })
  })

  it('of several customers with one number, the most serious standing; if equal, the first', () => {
    const pending = of({ pendingEscalations: [escalation()] })
    const warned = of({ warnings: [warning()] })
    expect(gravest([warned, pending, of({})])).toBe(pending)
    expect(gravest([warned, of({ warnings: [warning({ id: 'other' })] })])).toBe(warned)
    expect(gravest([])).toEqual({ kind: 'not-on-register' })
  })
})

describe('P8, P11: what the card says of each measure', () => {
  const card = (...measures: Measure[]) =>
    instructionFor({ ...freeMail, measures, contact: sam, deputy: null }, wording)

  it.each<[Measure, boolean, string]>([
    [{ kind: 'designated-contact' }, false, 'May contact Sam Reyes only.'],
    [
      { kind: 'fewer-people', people: ['Sam Reyes', 'Kit Lowe', 'Lee Wong'] },
      false,
      'May contact Sam Reyes, Kit Lowe or Lee Wong only.',
    ],
    [{ kind: 'fewer-people', people: ['Sam Reyes'] }, false, 'May contact Sam Reyes only.'],
    [{ kind: 'fewer-people', people: ['Kit Lowe'] }, false, 'May contact Kit Lowe or Sam Reyes only.'],
    [{ kind: 'volume', channel: 'email', atMost: 1, each: 'week' }, true, 'E-mail: at most once a week.'],
    [{ kind: 'volume', channel: 'telephone', atMost: 2, each: 'month' }, true, 'Telephone: at most twice a month.'],
    [{ kind: 'volume', channel: 'post', atMost: 3, each: 'day' }, true, 'Letters: at most 3 times a day.'],
    [{ kind: 'type', what: 'your repairs.' }, true, 'Only about: your repairs.'],
    [{ kind: 'type', what: 'the tenancy in Mill Road' }, true, 'Only about: the tenancy in Mill Road.'],
    [{ kind: 'days-and-times', when: 'Tuesdays from 10 to 12' }, true, 'Only at these times: Tuesdays from 10 to 12.'],
    [
      { kind: 'channel-closed', channel: 'telephone', instead: 'by e-mail' },
      true,
      'Telephone: closed. Instead: by e-mail.',
    ],
    [{ kind: 'channel-closed', channel: 'email', instead: 'by letter' }, false, 'E-mail: closed. Instead: by letter.'],
  ])('%j', (measure, mayReply, sentence) => {
    expect(card(measure)).toMatchObject({ mayReply, arrangements: [sentence] })
  })

  it('one sentence says whom they may contact, and it never leaves out the contact to whom staff pass messages', () => {
    const { say, arrangements } = card({ kind: 'designated-contact' }, { kind: 'fewer-people', people: ['Kit Lowe'] })
    expect(say).toContain('Pass this to Sam Reyes')
    expect(arrangements).toEqual(['May contact Kit Lowe or Sam Reyes only.'])
  })

  it('leaves no gap in a sentence where the contact’s post is not known', () => {
    const { say } = instructionFor(
      { ...freeMail, measures: [{ kind: 'designated-contact' }], contact: { ...sam, post: '' }, deputy: null },
      wording,
    )
    expect(say).toBe('Do not reply. Pass this to Sam Reyes.')
  })

  it('says that staff may reply, in the council’s words, unless a measure forbids it', () => {
    const volume: Measure = { kind: 'volume', channel: 'email', atMost: 1, each: 'week' }
    expect(card(volume).say).toBe('You can reply. Sam Reyes can help.')
    expect(card(volume, { kind: 'designated-contact' }).say).toMatch(/^Do not reply/)
  })

  it('gives the customer no address to write to when e-mail is closed', () => {
    const closed = card({ kind: 'channel-closed', channel: 'email', instead: 'by letter' })
    expect(closed.reminder).toBe('Please write to Sam Reyes, Customer Relations.')
  })

  it('inserts names literally, whatever characters they contain', () => {
    const contact = { ...sam, name: '$& {post}' }
    expect(
      instructionFor({ ...freeMail, measures: [], contact, deputy: null }, { ...wording, mayReply: '{contact}' }).say,
    ).toBe('$& {post}')
  })
})
