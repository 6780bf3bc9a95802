import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { fromMeasure, newMeasure, toMeasure } from '../../addin/parts/terms/measure-draft.ts'
import { proposedWay, type WayChannel } from '../../addin/parts/terms/ways-draft.ts'
import type { DecisionDraft } from '../../addin/register/decision/decision-draft.ts'
import { newDecision, savedDecision, toDecision } from '../../addin/register/decision/decision-draft.ts'
import { decisionProblems } from '../../addin/register/decision/decision-problems.ts'
import { changeOf, changeProblems, newChange } from '../../addin/register/review/change-draft.ts'
import { judgeWords } from '../../addin/register/review/judging.ts'
import type { ChangeKind } from '../../addin/register/review/use-change.ts'
import { decision } from '../../server/contract/decision/decision.ts'
import type { Judging } from '../../server/contract/judging.ts'
import type { Terms } from '../../server/contract/restriction/terms.ts'
import { council, fresh, looked, ready, seen, today } from './support/decision-draft.ts'

const approved = (draft: DecisionDraft) => toDecision(draft, 'approve', looked(1))
/** Of a council with several contacts. */
const unnamed = newDecision(seen, { ...council, contacts: [...council.contacts, ...council.contacts] }, today)

describe('a draft decision', () => {
  test('P9, P15: starts with the warnings given, and a review six months ahead', () => {
    expect(fresh.warnings).toBe('Warned on 1 August 2026 by Housing.')
    // The last day of a month that is shorter.
    expect(fresh.terms.reviewOn).toBe('2027-02-28')
  })

  test('is accepted by the register when complete', () => {
    expect(decisionProblems(ready, 'approve', today, council)).toEqual({})
    expect(v.parse(decision, approved(ready))).toMatchObject({ outcome: 'approve', version: 1, reasons: 'Threats.' })
  })

  test('P13: says at the field that an address is needed alone, also where an older record has a name beside it', () => {
    const contact = { ...ready.terms.contact, address: ' sam.reyes@ambleford.example ' }
    const asOnFile = { ...contact, address: 'Sam Reyes <sam.reyes@ambleford.example>' }
    const problems = (terms: Partial<DecisionDraft['terms']>) =>
      decisionProblems({ ...ready, terms: { ...ready.terms, ...terms } }, 'approve', today, council)
    expect(problems({ contact })).toEqual({})
    const words = 'Give the e-mail address alone, like kit.lowe@council.example.'
    expect(problems({ contact: asOnFile, deputy: asOnFile })).toEqual({
      'contact.address': words,
      'deputy.address': words,
    })
  })

  test('P13: continues with what was saved, as far as the form still asks for it', () => {
    const saved = { ...ready, isFirst: true, words: { decline: 'Not serious.' }, terms: { until: '2026-12-31' } }
    const draft = savedDecision(fresh, JSON.stringify({ ...saved, gone: 'An answer of an earlier version.' }))
    expect(draft).toEqual({
      ...ready,
      isFirst: fresh.isFirst,
      words: { ...fresh.words, decline: 'Not serious.' },
      terms: { ...fresh.terms, until: '2026-12-31' },
    })
    expect(savedDecision(fresh, null), 'nothing was saved').toBe(null)
  })

  test('P8, P10, P14: starts with the mildest measure, for the council’s only contact and their deputy', () => {
    const [only] = council.contacts
    expect(fresh.terms.measures.map(toMeasure)).toEqual([{ kind: 'designated-contact' }])
    expect(fresh.terms.contact).toEqual({ name: only?.name, post: only?.post, address: only?.address })
    expect(fresh.terms.deputy.name).toBe(only?.deputy?.name ?? '')
    expect(unnamed.terms.contact, 'of several, the officer chooses').toEqual({ name: '', post: '', address: '' })
  })

  test('P6, P8, P14, P16: names the field of everything missing', () => {
    const bare = { ...unnamed, terms: { ...unnamed.terms, measures: [] } }
    expect(Object.keys(decisionProblems(bare, 'approve', today, council)).sort()).toEqual(
      [
        'words',
        'measures',
        'contact.name',
        'contact.post',
        'contact.address',
        'supportKnown',
        'adjustments',
        'councillorsAffected',
      ].sort(),
    )
  })

  test('P11, P12: needs another way, and the lesser measures considered, where a channel is closed', () => {
    const closed = newMeasure('channel-closed')
    const draft = { ...ready, terms: { ...ready.terms, measures: [closed] } }
    const asked = ['closingLastResort', 'lesserMeasures', 'ways']
    expect(Object.keys(decisionProblems(draft, 'approve', today, council)).sort()).toEqual(asked)
    const blocked = { ...ready, terms: { ...ready.terms, mail: 'block' as const } }
    expect(Object.keys(decisionProblems(blocked, 'approve', today, council)).sort()).toEqual([
      ...asked.slice(0, 1),
      'councillorsWhyNot',
      ...asked.slice(1),
    ])
    // What was written while the channel was closed is not sent once it is open again.
    const reopened = { ...ready, lesserMeasures: 'Tried.', closingLastResort: true }
    expect(approved(reopened)).toMatchObject({ considered: { lesserMeasures: '', lastResort: false } })
    const named = { email: proposedWay('email', 'sam.reyes@ambleford.example', council) }
    const said = { lesserMeasures: 'Tried.', closingLastResort: true, councillorsWhyNot: 'By telephone.' }
    const withMail = { ...blocked, ...said, terms: { ...blocked.terms, ways: named } }
    expect(Object.keys(decisionProblems(withMail, 'approve', today, council)), 'a way that is closed').toEqual(['ways'])
    const visits = { ...named, 'in-person': { text: '', days: [], from: '10:00', to: '10:00' } }
    const incomplete = { ...withMail, terms: { ...withMail.terms, ways: visits } }
    expect(Object.keys(decisionProblems(incomplete, 'approve', today, council)).sort()).toEqual([
      'ways.days',
      'ways.in-person',
      'ways.times',
    ])
  })

  test('P11: proposes the details of each way from the settings, the contact’s own number first', () => {
    const proposed = (channel: WayChannel, contact = 'sam.reyes@ambleford.example') =>
      proposedWay(channel, contact, council).text
    expect(proposed('email')).toBe('sam.reyes@ambleford.example')
    expect(proposed('telephone')).toBe('01632 960101')
    expect(proposed('telephone', 'kit.lowe@ambleford.example')).toBe('01632 960100')
    expect(proposed('post')).toContain('Ambleford AM1 2BC')
    expect(proposedWay('in-person', '', council)).toMatchObject({ from: '09:00', to: '16:00' })
  })

  test('G: asks for support and mediation before a first restriction', () => {
    const first = { ...ready, isFirst: true }
    expect(Object.keys(decisionProblems(first, 'approve', today, council))).toEqual(['supportOffered', 'mediation'])
    expect(newDecision({ ...seen, customer: { ...seen.customer, restrictions: [] } }, council, today).isFirst).toBe(
      true,
    )
  })

  test('P3, P5, P10: asks for no more than each other outcome needs', () => {
    expect(decisionProblems(fresh, 'no-action', today, council)).toEqual({})
    for (const outcome of ['decline', 'warn-instead', 'warn-formally', 'treat-as-complaint'] as const)
      expect(Object.keys(decisionProblems(fresh, outcome, today, council))).toEqual(['words'])
    expect(Object.keys(decisionProblems(fresh, 'refer-to-legal', today, council))).toEqual(['words', 'lastResort'])
    expect(toDecision(fresh, 'no-action', looked(1))).toMatchObject({ outcome: 'no-action', version: 1, note: null })
  })

  test('P8: covers the service that escalated, and asks why it covers more', () => {
    expect(approved(ready)).toMatchObject({ terms: { services: ['Housing'], scopeReason: null } })
    const covering = (draft: DecisionDraft, services: string[] | null, scopeReason = '') =>
      decisionProblems({ ...draft, terms: { ...draft.terms, services, scopeReason } }, 'approve', today, council)
    for (const services of [null, ['Housing', 'Planning'], ['Planning']]) {
      expect(covering(ready, services)).toEqual({ scopeReason: 'This is needed.' })
      expect(covering(ready, services, 'Both get the same messages.')).toEqual({})
    }
    const unknown = { ...ready, terms: newDecision({ ...seen, service: null }, council, today).terms }
    expect(
      Object.keys(covering({ ...ready, terms: { ...ready.terms, startsFrom: unknown.terms.startsFrom } }, [])),
    ).toEqual(['services'])
    expect(covering({ ...ready, terms: { ...ready.terms, startsFrom: [] } }, ['Planning'])).toEqual({})
  })

  test('P15: names the field of a past date, and of an end before the review', () => {
    const until = (day: string, reviewOn: string) =>
      decisionProblems({ ...ready, terms: { ...ready.terms, until: day, reviewOn } }, 'approve', today, council)
    expect(until('2026-12-01', '2027-01-01')).toEqual({ until: 'It would end before its review.' })
    expect(until(today, today)).toEqual({ until: 'This date has passed.', reviewOn: 'This date has passed.' })
    expect(until('', '')).toEqual({ reviewOn: 'This is needed.' })
  })

  test('does not send the details of an answer that was changed to no', () => {
    const draft = { ...ready, supportTried: 'Called twice.', councillorsArrangement: 'By letter.', supportName: 'Kim' }
    expect(approved(draft)).toMatchObject({
      considered: { supportWorker: { known: false, name: '', tried: '' }, councillors: { arrangement: '', heard: [] } },
    })
  })
})

const terms: Terms = {
  measures: [
    { kind: 'designated-contact' },
    {
      kind: 'fewer-people',
      people: ['Sam Reyes <sam.reyes@ambleford.example>', 'Kit Lowe <kit.lowe@ambleford.example>'],
    },
    { kind: 'volume', channel: 'email', atMost: 2, each: 'week' },
    { kind: 'type', what: 'repairs' },
    { kind: 'days-and-times', when: 'on Tuesdays' },
    { kind: 'channel-closed', channel: 'telephone', instead: '' },
  ],
  ways: [{ channel: 'post', address: '1 Castle Street, Ambleford AM1 2BC' }],
  contact: ready.terms.contact,
  deputy: null,
  mail: { kind: 'none', exceptions: [] },
  services: null,
  scopeReason: null,
  until: null,
  reviewOn: '2027-02-28',
}

const nothingMore = { sameOfficerReason: false, grounds: false }
const mayJudge: Judging = { obstacle: null, involvement: [], proposed: null, isNamedByP15: true }
const begun = (by: ChangeKind, given: Terms, review = mayJudge, reviewDue: string | null = null) =>
  newChange({
    by,
    seen: {
      ...{ terms: given, reviewDue, restrictionId: 'r-1', version: 2, waiting: null, others: [] },
      judging: { answer: mayJudge, review, change: null, lift: null },
    },
    council,
    today,
  })

describe('a change to a restriction', () => {
  test('P8: brings every measure back unchanged', () => {
    expect(terms.measures.map(fromMeasure).map(toMeasure)).toEqual(terms.measures)
  })

  test('P14, P15: records “no change” in the words of a review or a representation', () => {
    const draft = {
      ...begun('review', terms),
      outcome: 'kept' as const,
      reasons: ' Still needed. ',
    }
    expect(changeOf(draft, terms, 'review').body).toMatchObject({ outcome: 'continued', reasons: 'Still needed.' })
    expect(changeOf(draft, terms, 'representation').body).toMatchObject({ outcome: 'maintained' })
    expect(changeOf({ ...draft, outcome: 'lifted' }, terms, 'lifting').body).toEqual({ reasons: 'Still needed.' })
    expect(changeOf({ ...draft, outcome: 'varied' }, terms, 'variation').body).toEqual({
      reasons: 'Still needed.',
      terms,
      considered: null,
      seen: { restrictionId: 'r-1', version: 2, waiting: null, others: [] },
    })
  })

  test('P11, P12, P16: asks again only about what a change makes harder', () => {
    const draft = { ...begun('variation', terms), reasons: 'Worse.' }
    expect(changeProblems(draft, terms, nothingMore, { today, council })).toEqual({})
    const blocked = { ...draft, terms: { ...draft.terms, mail: 'block' as const } }
    expect(Object.keys(changeProblems(blocked, terms, nothingMore, { today, council })).sort()).toEqual([
      'closingLastResort',
      'councillorsAffected',
      'lesserMeasures',
    ])
    expect(changeOf(blocked, terms, 'variation').body).toMatchObject({ considered: { lastResort: false } })
    const forwarded = { ...draft, terms: { ...draft.terms, mail: 'forward' as const } }
    expect(Object.keys(changeProblems(forwarded, terms, nothingMore, { today, council }))).toEqual([
      'councillorsAffected',
    ])
  })

  test('P14: asks the first decision-maker why it must be them', () => {
    const draft = { ...begun('representation', terms), outcome: 'kept' as const, reasons: 'Yes.' }
    expect(changeProblems(draft, terms, nothingMore, { today, council })).toEqual({})
    expect(changeProblems(draft, terms, { ...nothingMore, sameOfficerReason: true }, { today, council })).toEqual({
      sameOfficerReason: 'This is needed.',
    })
  })

  test('P15: a review that continues asks each question of the checklist; one that lifts asks none', () => {
    const wants = { sameOfficerReason: false, grounds: true }
    const draft = { ...begun('review', terms), outcome: 'kept' as const, reasons: 'Yes.' }
    expect(Object.keys(changeProblems(draft, terms, wants, { today, council }))).toEqual([
      'grounds.behaviourSince',
      'grounds.needs',
      'grounds.lesserMeasures',
    ])
    expect(changeProblems({ ...draft, outcome: 'lifted' }, terms, wants, { today, council })).toEqual({})
    const grounds = { behaviourSince: ' Quiet. ', needs: 'Large print.', lesserMeasures: 'No: she wrote again.' }
    expect(changeProblems({ ...draft, grounds }, terms, wants, { today, council })).toEqual({})
    expect(changeOf({ ...draft, grounds }, terms, 'review').body).toMatchObject({
      grounds: { ...grounds, behaviourSince: 'Quiet.' },
    })
    expect(changeOf({ ...draft, grounds, outcome: 'lifted' }, terms, 'review').body).not.toHaveProperty('grounds')
  })

  test('P15: proposes paragraph 15 as the reviewer’s reason, if they had a part', () => {
    expect(begun('review', terms).sameOfficerReason).toBe('')
    const decided = { ...mayJudge, involvement: ['decided' as const] }
    expect(begun('review', terms, decided).sameOfficerReason).toBe('Named by paragraph 15.')
    expect(begun('review', terms, { ...decided, isNamedByP15: false }).sameOfficerReason).toBe('')
  })

  test('P13, P14: whoever may not judge reads why, and whom to ask', () => {
    const proposed = { name: 'Tom Birch', post: 'Assistant Director' }
    const words = (given: Partial<Judging>) => judgeWords({ ...mayJudge, ...given })
    expect(words({})).toBeNull()
    expect(words({ obstacle: 'escalated', involvement: ['escalated'], proposed })).toBe(
      'You escalated this customer, so you can’t judge this. Ask Tom Birch, Assistant Director.',
    )
    expect(words({ obstacle: 'another-is-free', involvement: ['contact'], proposed })).toBe(
      'You are the customer’s contact, and somebody else is free to judge it. Ask Tom Birch, Assistant Director.',
    )
    expect(words({ involvement: ['deputy'] })).toMatch(/Nobody else is free, so you can judge it if you say why/)
    expect(words({ obstacle: 'no-post' })).toMatch(/Ask one of their holders/)
  })

  test('P15: proposes a review no later than the end', () => {
    const ending = { ...terms, until: '2026-12-01' }
    expect(begun('variation', ending).terms.reviewOn).toBe('2026-12-01')
    expect(begun('variation', { ...terms, until: '2027-08-01' }).terms.reviewOn).toBe('2027-02-28')
  })

  test('P15: proposes no later review than the one that is due, unless that has passed or this is the review', () => {
    const proposed = (by: ChangeKind, due: string) => begun(by, terms, mayJudge, due).terms.reviewOn
    for (const by of ['variation', 'representation'] as const) expect(proposed(by, '2026-11-30')).toBe('2026-11-30')
    expect([proposed('review', '2026-11-30'), proposed('variation', today)]).toEqual(['2027-02-28', '2027-02-28'])
  })

  test('has its outcome chosen where only one is possible', () => {
    expect(begun('lifting', terms).outcome).toBe('lifted')
    expect(begun('review', terms).outcome).toBe(null)
  })
})
