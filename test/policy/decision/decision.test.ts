import { describe, expect, it } from 'vitest'
import type { Considered } from '../../../server/policy/decision/considered.ts'
import { councillorsConsidered } from '../../../server/policy/decision/councillors.ts'
import { mayApprove, mayDecide, mayDecideAsSeen } from '../../../server/policy/decision/decision.ts'
import { escalationCycle } from '../../../server/policy/escalation/escalation.ts'
import { mayRefer } from '../../../server/policy/escalation/referral.ts'
import { stateAfter } from '../../../server/policy/life-cycle.ts'
import { mayImpose, type Terms, type TermsFacts } from '../../../server/policy/restriction/terms.ts'
import type { Channel, RestrictionState } from '../../../server/policy/vocabulary.ts'
import type { RefusalName } from '../../../server/policy/vocabulary-refusals.ts'
import { colleagues } from '../../cast.ts'
import { considered, terms } from '../../support/deciding.ts'

const facts: TermsFacts = {
  absences: new Map(),
  today: '2026-11-03',
  reach: { domains: ['ambleford.example'], countryCallingCode: '44' },
  customerKeys: ['petra.holm@example.org'],
  councillors: [
    { address: 'cllr.nair@ambleford.example', ward: 'Millside' },
    { address: 'cllr.ode@ambleford.example', ward: 'Priory' },
    { address: 'cllr.hale@ambleford.example', ward: 'Priory' },
  ],
  reviewWithinMonths: 6,
  variedDue: null,
  services: ['Housing', 'Planning'],
  withMailGroup: ['Housing'],
  scopeStart: { escalatedBy: 'Housing' },
  longestMonths: 24,
}
const approve = (given: { considered?: Partial<Considered>; terms?: Partial<Terms> }) =>
  mayApprove(
    { reasons: 'It goes on.', considered: considered(given.considered), terms: terms(given.terms) },
    ['abusive'],
    facts,
  )?.refusal ?? 'approved'

const officer = { oid: 'f', tid: 't', roles: ['AuthorisingOfficer' as const] }
const authorising = ['f/t', 'a/t', 'a/u'].map((one) => ({ post: 'Director', holder: { name: one, accounts: [one] } }))
const posts = { authorising, holders: authorising.map(({ holder }) => holder), today: '2026-11-03' }
const pending = { escalatedBy: [{ oid: 'a', tid: 't' }], state: 'pending' as const, version: 3 }

describe('who decides', () => {
  it.each([
    ['an authorising officer', officer, pending, 3, undefined],
    ['P13: somebody without the role', { ...officer, roles: ['Reviewer' as const] }, pending, 3, 'not-authorised'],
    ['P13: the one who escalated', { ...officer, oid: 'a' }, pending, 3, 'own-escalation'],
    [
      'P13: whoever escalated the customer beside a colleague',
      officer,
      { ...pending, escalatedBy: [...pending.escalatedBy, officer] },
      3,
      'own-escalation',
    ],
    ['an officer with the same oid in another directory', { ...officer, oid: 'a', tid: 'u' }, pending, 3, undefined],
    ['an officer who saw an older version', officer, pending, 2, 'changed-meanwhile'],
    ['an escalation that awaits more details', officer, { ...pending, state: 'more-wanted' as const }, 3, undefined],
    ['a withdrawn escalation', officer, { ...pending, state: 'withdrawn' as const }, 3, 'already-withdrawn'],
    [
      'an escalation that awaits legal advice',
      officer,
      { ...pending, state: 'referred' as const },
      3,
      'advice-awaited',
    ],
  ])('%s', (_, who, escalation, version, refusal) => {
    expect(mayDecide(escalation, who, { outcome: 'decline', version }, posts)?.refusal).toBe(refusal)
  })
})

describe('P13: whether the customer’s restrictions are as the officer saw them', () => {
  const state = (id: string, version: number, now: RestrictionState) => ({ id, version, state: now })
  const seen = [{ restrictionId: 'r', version: 2 }]
  it.each([
    ['as seen', 'approve', seen, [state('r', 2, 'in-force')], undefined],
    ['none, as seen', 'approve', [], [], undefined],
    ['one more', 'approve', seen, [state('r', 2, 'in-force'), state('s', 1, 'agreed')], 'changed-meanwhile'],
    ['one fewer', 'approve', seen, [], 'changed-meanwhile'],
    ['another', 'approve', seen, [state('s', 2, 'in-force')], 'changed-meanwhile'],
    ['lifted since', 'approve', seen, [state('r', 3, 'lifted')], 'changed-meanwhile'],
    ['in force since, for a formal warning', 'warn-formally', [], [state('r', 2, 'in-force')], 'changed-meanwhile'],
    [
      'in force since, for what tells the customer nothing',
      'decline',
      undefined,
      [state('r', 2, 'in-force')],
      undefined,
    ],
    ['not said, none', 'approve', undefined, [], undefined],
    ['not said, and ended', 'approve', undefined, [state('r', 3, 'lifted'), state('s', 3, 'replaced')], undefined],
    ['not said, and agreed', 'approve', undefined, [state('r', 1, 'agreed')], 'changed-meanwhile'],
    ['not said, and in force', 'warn-formally', undefined, [state('r', 1, 'in-force')], 'changed-meanwhile'],
  ] as const)('%s', (_, outcome, saw, now, refusal) => {
    expect(mayDecideAsSeen({ outcome, seen: saw && [...saw] }, now)?.refusal).toBe(refusal)
  })
})

describe('what the officer must consider', () => {
  it('P3: referral to legal services is a last resort, needs reasons and closes the escalation', () => {
    expect(mayRefer({ lastResort: true, reasons: 'Threats.' })).toBeNull()
    expect(mayRefer({ lastResort: true, reasons: ' ' })?.refusal).toBe('reasons-missing')
    expect(mayRefer({ lastResort: false, reasons: 'Threats.' })?.refusal).toBe('not-last-resort')
    expect(stateAfter(escalationCycle, 'pending', 'refer-to-legal')).toBe('referred')
  })

  it('P7: a complaint does not prevent approval, signposted or not', () => {
    expect(approve({ considered: { complaintSignposted: false } })).toBe('approved')
  })

  const worker = { known: true, name: 'Ash Lee', organisation: '', tried: 'We rang her twice.' }
  it.each<[string, Partial<Considered>, RefusalName | 'approved']>([
    ['P9: a reason for giving no warning is enough', { warnings: 'None: he threatened us at once.' }, 'approved'],
    ['P9: nothing about warnings is not enough', { warnings: '' }, 'warnings-not-considered'],
    ['P6: a support worker who was involved', { supportWorker: worker }, 'approved'],
    [
      'P6: a support worker, with nothing tried',
      { supportWorker: { ...worker, tried: ' ' } },
      'support-not-considered',
    ],
    [
      'P6: a support worker without a name or organisation',
      { supportWorker: { ...worker, name: ' ', organisation: ' ' } },
      'support-not-considered',
    ],
    [
      'P6: a support worker’s organisation alone',
      { supportWorker: { ...worker, name: '', organisation: 'Mind' } },
      'approved',
    ],
    ['G: no adjustments considered', { reasonableAdjustments: ' ' }, 'support-not-considered'],
    [
      'P12: no lesser measures considered, where a channel is closed',
      { lesserMeasures: ' ' },
      'lesser-measures-not-considered',
    ],
  ])('%s', (_, given, outcome) => {
    expect(approve({ considered: given })).toBe(outcome)
  })

  it('P11, P16: a closed channel is the last resort; “not affected” with e-mail closed needs its words', () => {
    expect(approve({ considered: { lastResort: false } })).toBe('closing-not-last-resort')
    const councillors = { affected: false, arrangement: '', heard: [] }
    const free = { mail: { kind: 'none' as const, exceptions: [] } }
    expect(approve({ considered: { councillors }, terms: free })).toBe('approved')
    const blocked = { mail: { kind: 'block' as const, exceptions: [] } }
    expect(approve({ considered: { councillors }, terms: blocked })).toBe('councillors-unaffected-unexplained')
    expect(approve({ considered: { councillors: { ...councillors, whyNot: ' ' } }, terms: blocked })).toBe(
      'councillors-unaffected-unexplained',
    )
    expect(approve({ considered: { councillors: { ...councillors, whyNot: 'By telephone.' } }, terms: blocked })).toBe(
      'approved',
    )
  })

  it('P16: “not affected” needs its words, too, where a measure closes e-mail and no mail rule diverts it', () => {
    const silent = { affected: false, arrangement: '', heard: [] }
    const closing = (channel: Channel) =>
      terms({ measures: [{ kind: 'channel-closed', channel, instead: '' }], mail: { kind: 'none', exceptions: [] } })
    const refused = (channel: Channel) => councillorsConsidered(silent, closing(channel), facts)?.refusal
    expect(refused('email')).toBe('councillors-unaffected-unexplained')
    expect(refused('telephone')).toBeUndefined()
  })

  it.each<[string, Terms['mail'], [] | undefined, boolean]>([
    ['forwarded, councillors’ too', { kind: 'forward', exceptions: [] }, undefined, true],
    ['blocked, councillors’ too', { kind: 'block', exceptions: [] }, undefined, true],
    [
      'forwarded, but for the only councillor’s of a ward',
      { kind: 'forward', exceptions: ['Cllr.Nair@ambleford.example'] },
      undefined,
      false,
    ],
    [
      'forwarded, but for one of the two of a ward',
      { kind: 'forward', exceptions: ['cllr.ode@ambleford.example'] },
      undefined,
      true,
    ],
    [
      'forwarded, but for both of a ward',
      { kind: 'forward', exceptions: ['cllr.ode@ambleford.example', 'cllr.hale@ambleford.example'] },
      undefined,
      false,
    ],
    ['forwarded, and the settings name no councillors', { kind: 'forward', exceptions: [] }, [], false],
    ['marked', { kind: 'mark', exceptions: [] }, undefined, false],
    ['left alone', { kind: 'none', exceptions: [] }, undefined, false],
  ])(
    'P16: “not affected” needs its words, or a whole ward excepted, if mail is diverted: %s',
    (_, mail, named, isAsked) => {
      const silent = { affected: false, arrangement: '', heard: [] }
      const about = { ...facts, councillors: named ?? facts.councillors }
      expect(councillorsConsidered(silent, terms({ mail }), about)?.refusal).toBe(
        isAsked ? 'councillors-unaffected-unexplained' : undefined,
      )
      expect(councillorsConsidered({ ...silent, whyNot: 'They ring.' }, terms({ mail }), about)).toBe(null)
    },
  )

  it('P12: lesser measures must be considered only where a channel is closed; blocked mail closes one', () => {
    const open = { measures: [{ kind: 'designated-contact' as const }] }
    expect(approve({ considered: { lesserMeasures: '' }, terms: open })).toBe('approved')
    const blocked = { ...open, mail: { kind: 'block' as const, exceptions: [] } }
    expect(approve({ considered: { lesserMeasures: '' }, terms: blocked })).toBe('lesser-measures-not-considered')
  })

  const heard = [{ address: 'CLLR.Nair@ambleford.example', consultedOn: '2026-11-03', said: 'Agreed.' }]
  it.each([
    ['not affected', { affected: false, arrangement: '', heard: [] }, undefined],
    ['arranged and heard', { affected: true, arrangement: 'By letter.', heard }, undefined],
    ['not heard', { affected: true, arrangement: 'By letter.', heard: [] }, 'councillors-not-considered'],
    ['nothing arranged', { affected: true, arrangement: ' ', heard }, 'councillors-not-considered'],
    [
      'heard, with no answer recorded',
      { affected: true, arrangement: 'X.', heard: heard.map((h) => ({ ...h, said: ' ' })) },
      'councillors-not-considered',
    ],
    [
      'heard, but not known as a councillor',
      { affected: false, arrangement: '', heard: heard.map((h) => ({ ...h, address: 'x@y.org' })) },
      'unknown-councillor',
    ],
    [
      'heard tomorrow',
      { affected: true, arrangement: 'X.', heard: heard.map((h) => ({ ...h, consultedOn: '2026-11-04' })) },
      'in-the-future',
    ],
  ])('P16: councillors %s', (_, councillors, refusal) => {
    expect(councillorsConsidered(councillors, terms({ mail: { kind: 'none', exceptions: [] } }), facts)?.refusal).toBe(
      refusal,
    )
  })
})

describe('the terms of a restriction', () => {
  const at = (address: string) => ({ name: 'X', post: 'X', address })
  it.each<[string, Partial<Terms>, RefusalName | undefined]>([
    ['P8: no measures', { measures: [] }, 'no-measures'],
    ['P13: a contact at the council', { contact: at(`Sam <${colleagues.sam.address.toUpperCase()}>`) }, undefined],
    ['P13: a contact who is the customer', { contact: at('PETRA.HOLM@example.org') }, 'contact-is-customer'],
    ['P13: a deputy who is the customer', { deputy: at('petra.holm@example.org') }, 'contact-is-customer'],
    ['P13: a contact from elsewhere', { contact: at('sam@example.com') }, 'contact-not-councils'],
    ['P13: a contact without a real address', { contact: at('Sam Reyes') }, 'contact-not-councils'],
    ['P16: a councillor exempted', { mail: { kind: 'block', exceptions: ['cllr.nair@ambleford.example'] } }, undefined],
    [
      'P16: somebody else exempted',
      { mail: { kind: 'forward', exceptions: [colleagues.sam.address] } },
      'unknown-councillor',
    ],
    ['P15: a review on the last day of six months', { reviewOn: '2027-05-03' }, undefined],
    ['P15: a review a day later', { reviewOn: '2027-05-04' }, 'review-too-late'],
    ['P15: a review today', { reviewOn: '2026-11-03' }, 'in-the-past'],
    ['an end today', { until: '2026-11-03' }, 'in-the-past'],
    ['P15: an end on the day of its review', { until: '2027-05-03' }, undefined],
    ['P15: an end before its review', { until: '2027-05-02' }, 'until-before-review'],
  ])('%s', (_, given, refusal) => {
    expect(mayImpose(terms({ measures: [{ kind: 'designated-contact' }], ...given }), facts)?.refusal).toBe(refusal)
  })
})
