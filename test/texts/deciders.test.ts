import { createElement, type ReactNode } from 'react'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { newMeasure } from '../../addin/parts/terms/measure-draft.ts'
import { termsWords } from '../../addin/parts/terms/terms-words.ts'
import { HoldsPart } from '../../addin/register/customer/holds-part.tsx'
import { ProposalsPart } from '../../addin/register/customer/proposals-part.tsx'
import { Checklist } from '../../addin/register/decision/checklist.tsx'
import { decisionProblems } from '../../addin/register/decision/decision-problems.ts'
import { History } from '../../addin/register/decision/history.tsx'
import { missingWords } from '../../addin/register/decision/missing-words.ts'
import { OutcomeChoices } from '../../addin/register/decision/outcome-choices.tsx'
import { GroundsFields } from '../../addin/register/review/grounds-fields.tsx'
import { LettersPart } from '../../addin/register/review/letters-part.tsx'
import { PassedOnPart } from '../../addin/register/review/passed-on-part.tsx'
import type { WaitingProposal } from '../../server/contract/contact-point/proposal.ts'
import type { CustomerSeen, RestrictionSeen } from '../../server/contract/customer/dossier.ts'
import type { HoldSeen } from '../../server/contract/hold.ts'
import type { Terms } from '../../server/contract/restriction/terms.ts'
import type { Me } from '../../server/contract/settings/me.ts'
import { language } from '../../server/contract/texts/language.ts'
import { speak } from '../../server/contract/texts/say.ts'
import { measureKinds } from '../../server/policy/vocabulary.ts'
import { council, ready, today } from '../pane/support/decision-draft.ts'
import { markup } from '../pane/support/markup.ts'
import { begins, ends } from './pseudo.ts'
import { saidIn } from './said.ts'

const texts = [...saidIn().keys()]

// A page chooses its language after its code has loaded, so what was said before shows as English.
beforeAll(() =>
  speak({ tag: 'en-GB', texts: new Map(texts.map((text) => [text, `${begins}${text}${ends}`] as const)) }),
)
afterAll(() => speak(language('en-GB', [])))

/** What somebody reads or hears that no message says; 7 stands for what the register gave. */
function unsaid(html: string): string[] {
  // A link stands within its sentence.
  const whole = html.replaceAll(/<\/?(a|strong|q)\b[^>]*>/g, '')
  const read = [...whole.matchAll(/(?:aria-label|placeholder|title)="([^"]*)"|>([^<]+)</g)].map(
    ([, named, text]) => named ?? text ?? '',
  )
  const one = new RegExp(`${begins}[^${begins}${ends}]*${ends}`, 'g')
  const without = (text: string): string => {
    const rest = text.replaceAll(one, ' ')
    return rest === text ? rest : without(rest)
  }
  return read.map(without).filter((text) => /\p{L}{2}/u.test(text))
}

const by = { oid: '7', name: '7' }
const nothing = () => undefined
const at = '2026-08-01T09:00:00.000Z'
const plain = {
  ...council,
  ...{ services: ['7'], councillors: [{ name: '7', ward: '7', address: '7' }], contacts: [] },
  ways: { telephone: '7', post: '7', visits: { ...council.ways.visits, place: '7' } },
} as unknown as Me['council']
const officer = { name: '7', roles: ['AuthorisingOfficer'], council: plain } as unknown as Me

const draft = {
  ...ready,
  ...{ supportKnown: true, councillorsAffected: true, asksLegal: true, isFirst: true, adjustments: '' },
  heard: [{ key: '7', address: '7', consultedOn: today, said: '7' }],
  terms: {
    ...ready.terms,
    ...{
      mail: 'mark',
      services: ['7'],
      startsFrom: [],
      ways: { 'in-person': { text: '7', days: [], from: '', to: '' } },
    },
    contact: { name: '7', post: '7', address: '7' },
    measures: measureKinds.map(newMeasure),
  },
} as unknown as typeof ready
const passed = (counting: string) => ({ passedOnAt: at, reminded: true, forwarded: true, by, counting })
const customer = {
  warnings: [{ warnedAt: at, service: '7', by }],
  formalWarnings: [{ formalWarningId: '7', state: 'given', sentOn: today, lapsesOn: today, service: null, by }],
  escalations: [{ escalationId: '7', escalatedAt: at, state: 'pending', service: '7' }],
  restrictions: [{ restrictionId: '7', state: 'lifted', inForceOn: today, liftedOn: today }],
} as unknown as CustomerSeen
const proposal = (kind: string, resembled: { customerId: string; reference: string } | null) => ({
  ...{ proposalId: kind, kind, value: '7', whose: { kind: 'own' }, why: '7', proposedAt: at, by },
  ...{ belongsTo: { customerId: '8', reference: '7' }, resembles: [{ value: '7', customer: resembled }] },
})

const drawn: Record<string, () => ReactNode> = {
  'the outcomes': () =>
    createElement(OutcomeChoices, { value: null, formallyWarned: false, hasOpenWarning: true, onChange: nothing }),
  'the checklist of a decision, with everything missing': () =>
    createElement(Checklist, {
      ...{ draft, council: plain, today, change: nothing },
      problems: decisionProblems({ ...draft, words: { ...draft.words, approve: '' } }, 'approve', today, council),
    }),
  'what happened before': () => createElement(History, { customer, exceptId: '', timeZone: 'Europe/London' }),
  'the grounds of a review': () =>
    createElement(GroundsFields, {
      ...{ draft: { behaviourSince: '', needs: '', lesserMeasures: '' }, problems: {}, onChange: nothing },
    }),
  'the letters of a restriction': () =>
    createElement(LettersPart, {
      letters: [{ letterId: '7', kind: 'restriction', state: 'sent', sentOn: today }] as RestrictionSeen['letters'],
      onOpen: nothing,
    }),
  'what was passed on': () =>
    createElement(PassedOnPart, {
      passedOn: ['counts', 'again', 'not-confirmed'].map(passed) as unknown as RestrictionSeen['passedOn'],
      timeZone: 'Europe/London',
    }),
  'what staff reported': () =>
    createElement(ProposalsPart, {
      customerId: '7',
      proposals: [
        proposal('email', null),
        proposal('number', { customerId: '7', reference: '7' }),
        proposal('name', { customerId: '8', reference: '7' }),
      ] as unknown as WaitingProposal[],
    }),
  'a hold': () =>
    createElement(HoldsPart, {
      customerId: '7',
      holds: [{ holdId: '7', reason: '7', lookAgainOn: today, isDue: true, placedAt: at, by }] as HoldSeen[],
    }),
}

it.each(Object.entries(drawn))('%s: all of it is from the catalogue', async (_, draw) => {
  const { MeProvider } = await import('../../addin/api/signed-in.ts')
  const html = markup(createElement(MeProvider, { value: officer, children: draw() } as never))
  expect(html).toContain(begins)
  expect(unsaid(html.replaceAll(/\b(August|September|Sam Reyes|Customer Relations)\b/g, '7'))).toEqual([])
})

it('and so are the terms in sentences, and what a letter lacks', () => {
  const terms = {
    measures: [
      { kind: 'designated-contact' },
      { kind: 'fewer-people', people: ['7'] },
      { kind: 'volume', channel: 'email', atMost: 2, each: 'week', onFile: true },
      { kind: 'type', what: '7' },
      { kind: 'days-and-times', when: '7' },
      { kind: 'channel-closed', channel: 'telephone', instead: '7' },
    ],
    ...{ contact: { name: '7', post: '7', address: '7' }, deputy: null, services: ['7'], scopeReason: '7' },
    ...{ mail: { kind: 'mark', exceptions: [], marks: ['tag', 'line'] }, ways: [], until: null, reviewOn: today },
  } as unknown as Terms
  const said = [...termsWords(terms), missingWords(['who', 'reasons', 'addressee'])]
  expect(unsaid(`>${said.join('<>')}<`)).toEqual([])
})
