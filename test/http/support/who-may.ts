import type { Route } from '../../../server/contract/route.ts'
import { endpoints } from '../../../server/http/api.ts'
import { daysLater } from '../../../server/policy/calendar.ts'
import { type Role, roles } from '../../../server/policy/vocabulary.ts'
import type { RefusalName } from '../../../server/policy/vocabulary-refusals.ts'
import { newId } from '../../../server/register/store/new-id.ts'
import { colleagues } from '../../cast.ts'
import { grounds } from '../../support/deciding.ts'
import type { Records } from './every-record.ts'
import { approvalOn, asFirstSeen, escalationOf, type Office, representationOn, sentToday, termsFrom } from './office.ts'
import { anotherAddress, moreDetails, passedOn, warnAna } from './requests.ts'

type Who = 'staff' | Role
export const everybody: readonly Who[] = ['staff', ...roles]

export const nobody = '0198c5b2-7c00-7000-8000-000000000001'
const reasons = 'Things are better now.'

/** A sheet with the day on which whoever has this address was warned. */
export const sheetAbout = (address: string) => ({
  file: Buffer.from(`Name,E-mail,Warning on\nNo One,${address},2026-01-05\n`).toString('base64'),
  format: 'csv' as const,
})

const nothingAsked = {
  state: 'to-make',
  ...{ addresses: [], forwardTo: null, exceptions: [], marks: [], groups: [], departments: [] },
  since: '2026-01-01T09:00:00.000Z',
}

/** `of` is the record in the address, `body` what would be sent. */
type Example = {
  of?: keyof Records
  body?: (office: Office, records: Records) => object
  query?: string
  /** Who may do it, or sees something, without a role: the deputy, whose account the settings list by its id. */
  by?: keyof typeof colleagues
  /** Who else may do what everybody may do to their own, and how others are refused. Default: nobody, `not-yours`. */
  theirs?: { may: readonly Who[]; refusal: RefusalName }
}
/** What is sent to a route, by method and path. A route without a record, body or query needs no line. */
export const examples: Record<string, Example> = {
  'post /api/standing': { body: () => ({ addresses: ['ana@example.org'] }) },
  'post /api/compose': { body: () => ({ from: colleagues.amira.address, recipients: ['ana@example.org'] }) },
  'post /api/lookup': { body: () => ({ by: 'number', value: '07700 900789' }) },
  'post /api/warnings': { body: () => warnAna },
  'post /api/warnings/{id}/reply': { of: 'warning', body: () => ({ sent: true }) },
  'post /api/warnings/{id}/undo': { of: 'warning' },
  'post /api/escalations': { body: () => escalationOf({ ...colleagues.amira, addresses: [], numbers: [] }) },
  'post /api/evidence/waiting': {
    body: () => escalationOf({ ...colleagues.amira, addresses: [], numbers: [] }).evidence[0] ?? {},
  },
  'post /api/evidence/waiting/discard': { body: () => ({ pieces: [nobody] }) },
  'patch /api/escalations/{id}': { of: 'escalation', body: () => moreDetails },
  'get /api/escalations/{id}/own': { of: 'escalation' },
  'post /api/escalations/{id}/withdraw': { of: 'escalation' },
  'post /api/passed-on': { body: () => passedOn(nobody) },
  'post /api/passed-on/{id}/reply': { of: 'passedOn', body: () => ({ reminder: true }) },
  'post /api/passed-on/{id}/undo': { of: 'passedOn' },
  'post /api/passed-on/{id}/duties': {
    of: 'passedOn',
    body: () => ({ holds: ['subject-access'] }),
    theirs: { may: ['AuthorisingOfficer', 'RegisterKeeper'], refusal: 'not-yours' },
  },
  'get /api/passed-to-you': { by: 'kit' },
  'post /api/duties/{id}/change': {
    of: 'duty',
    by: 'kit',
    body: () => ({ become: 'dealt-with' }),
    theirs: { may: ['AuthorisingOfficer'], refusal: 'not-the-contact' },
  },
  'post /api/contact-points/proposals': { body: () => anotherAddress(nobody) },
  'post /api/contact-points/proposals/{id}/withdraw': { of: 'proposal' },
  'post /api/contact-points/proposals/{id}/accept': { of: 'proposal' },
  'post /api/contact-points/proposals/{id}/refuse': { of: 'proposal', body: () => ({ reason: reasons }) },
  'post /api/contact-points/{id}/correct': {
    of: 'contactPoint',
    body: () => ({ value: 'ana.third@example.org', why: reasons }),
  },
  'post /api/contact-points/{id}/remove': { of: 'contactPoint', body: () => ({ why: reasons }) },
  'get /api/customers/{id}': { of: 'customer' },
  'post /api/customers/{id}/timeline': { of: 'customer', body: () => ({ before: '2030' }) },
  'post /api/customers/{id}/looks': { of: 'customer', body: () => ({ before: null }) },
  'post /api/customers': { body: () => ({}) },
  'post /api/customers/find': { body: () => ({ value: 'ana@example.org' }) },
  'post /api/customers/{id}/contact-points': {
    of: 'customer',
    body: () => ({ kind: 'name', value: 'Ana Maria', why: reasons }),
  },
  'post /api/customers/{id}/merge-preview': {
    of: 'customer',
    body: (_, { otherCustomer }) => ({ other: otherCustomer }),
  },
  'post /api/customers/{id}/merge': { of: 'customer', body: () => ({ other: nobody, why: reasons }) },
  'post /api/merges/{id}/undo': { of: 'merge' },
  'post /api/corrections': {
    body: () => ({ kind: 'warning', id: nobody, field: 'service', value: 'Housing', why: reasons }),
  },
  'post /api/warnings/{id}/withdraw': { of: 'warning', body: () => ({ why: reasons }) },
  'get /api/escalations/{id}': { of: 'escalation' },
  'get /api/evidence/{id}/words': { of: 'representationEvidence' },
  'get /api/evidence/{id}/original': { of: 'evidence' },
  'post /api/escalations/{id}/decision': { of: 'escalation', body: (office) => approvalOn(office.today(), 1) },
  'post /api/escalations/{id}/draft': { of: 'escalation', body: () => ({ form: '{"outcome":"decline"}' }) },
  'post /api/escalations/{id}/advice': { of: 'escalation', body: () => ({ version: 1, advice: reasons }) },
  'post /api/legal-questions/{id}/advice': { of: 'legalQuestion', body: () => ({ advice: reasons }) },
  'get /api/formal-warnings/{id}': { of: 'formalWarning' },
  'post /api/objections': {
    body: (office) => ({ formalWarningId: nobody, receivedOn: office.today(), account: reasons }),
  },
  'post /api/formal-warnings/{id}/objection/answer': {
    of: 'formalWarning',
    body: () => ({ outcome: 'stays', reasons }),
  },
  'post /api/formal-warnings/{id}/withdraw': { of: 'formalWarning', body: () => ({ why: reasons }) },
  'get /api/restrictions/{id}': { of: 'restriction' },
  'post /api/restrictions/{id}/in-force-at-once': { of: 'agreed', body: () => ({ reason: reasons }) },
  'post /api/restrictions/{id}/review': {
    of: 'restriction',
    body: (_, { restriction }) => ({
      outcome: 'continued',
      ...{ reasons, grounds, sameOfficerReason: 'Nobody else is free.' },
      seen: asFirstSeen(restriction),
    }),
  },
  'post /api/restrictions/{id}/lifting': { of: 'restriction', body: () => ({ reasons }) },
  'post /api/restrictions/{id}/variation': {
    of: 'restriction',
    body: (office, { restriction }) => ({ reasons, terms: termsFrom(office.today()), seen: asFirstSeen(restriction) }),
  },
  'post /api/restrictions/{id}/adjustments': {
    of: 'restriction',
    body: () => ({ adjustments: 'Write in large print.' }),
  },
  'get /api/letters/{id}': { of: 'letter' },
  'get /api/letters/{id}/document': { of: 'letter' },
  'post /api/letters/{id}/posting': { of: 'letter' },
  'post /api/letters/{id}/sent': { of: 'letter', body: sentToday },
  'post /api/letters/{id}/words-in-welsh': {
    of: 'letter',
    body: () => ({
      words: [{ english: 'Forty abusive messages in a week.', welsh: 'Deugain neges ddifrïol mewn wythnos.' }],
      passedBy: 'Sian Rees',
    }),
  },
  'post /api/representations': { body: (office) => representationOn(nobody, office.today()) },
  'post /api/representations/{id}/acknowledge': { of: 'representation' },
  'post /api/representations/{id}/answer': {
    of: 'representation',
    body: (_, { restriction }) => ({
      outcome: 'maintained',
      reasons,
      sameOfficerReason: reasons,
      seen: asFirstSeen(restriction),
    }),
  },
  'post /api/circumstances': { body: () => ({ restrictionId: nobody, what: reasons, service: 'Housing' }) },
  'post /api/circumstances/{id}/answer': {
    of: 'circumstances',
    body: (_, { restriction }) => ({ outcome: 'continued', reasons, seen: asFirstSeen(restriction) }),
  },
  'post /api/taken-back': { body: () => ({ key: newId() }) },
  'post /api/calendar-feeds': { body: () => ({ secret: newId().repeat(2).slice(0, 43) }) },
  'get /api/report': { query: '?period=2024-Q1' },
  'get /api/report/csv': { query: '?period=2024-Q3' },
  'post /api/log/restrictions': { body: () => ({}) },
  'post /api/log/escalations': { body: () => ({}) },
  'post /api/mail-arrangements/{id}/confirm': { of: 'arrangement', body: () => ({ seen: nothingAsked }) },
  'post /api/ledger': { body: () => ({}) },
  'post /api/audit': { body: () => ({}) },
  'post /api/customers/{id}/subject-access': { of: 'customer' },
  'post /api/ledger/export': { body: () => ({}) },
  'post /api/audit/export': { body: () => ({}) },
  'post /api/customers/{id}/holds': {
    of: 'customer',
    body: (office) => ({ reason: reasons, lookAgainOn: daysLater(office.today(), 30) }),
  },
  'post /api/holds/{id}/keep': {
    of: 'hold',
    body: (office) => ({ why: reasons, lookAgainOn: daysLater(office.today(), 60) }),
  },
  'post /api/holds/{id}/lift': { of: 'hold', body: () => ({ why: reasons }) },
  'post /api/customers/{id}/language': { of: 'customer', body: () => ({ language: 'welsh' }) },
  'post /api/customers/{id}/rights-requests': {
    of: 'customer',
    body: (office) => ({ kind: 'erasure', receivedOn: office.today(), what: reasons }),
  },
  'post /api/rights-requests/{id}/extend': {
    of: 'rightsRequest',
    body: (office) => ({ toldOn: office.today(), why: reasons }),
  },
  'post /api/rights-requests/{id}/acknowledge': {
    of: 'complaint',
    body: (office) => ({ sentOn: office.today() }),
  },
  'post /api/rights-requests/{id}/answer': {
    of: 'rightsRequest',
    body: () => ({ outcome: 'refused', answer: reasons }),
  },
  'post /api/customers/{id}/precautions': {
    of: 'customer',
    body: (office) => ({
      ...{ steps: ['by-appointment'], more: null, reason: reasons, notTold: null },
      lookAgainOn: daysLater(office.today(), 30),
    }),
  },
  'post /api/precautions/{id}/keep': {
    of: 'precaution',
    body: (office) => ({ why: reasons, lookAgainOn: daysLater(office.today(), 60) }),
  },
  'get /api/precautions/{id}/letter': { of: 'precaution' },
  'get /api/precautions/{id}/letter/document': { of: 'precaution' },
  'post /api/precautions/{id}/told': { of: 'precaution', body: () => ({ how: 'not-told', reason: reasons }) },
  'post /api/precautions/{id}/end': { of: 'precaution', body: () => ({ why: reasons }) },
  'post /api/retention/run': { body: () => ({}) },
  'post /api/marks': {
    body: () => ({ address: 'ana@example.org', mark: null, receivedAt: '2026-11-03T09:00:00.000Z' }),
  },
  'post /api/mail-flow/checks': { body: () => ({ printed: btoa('[]') }) },
  'post /api/contacts/named': { body: () => ({ address: colleagues.sam.address }) },
  'post /api/contacts/move': {
    body: () => ({
      from: 'nobody.known@ambleford.example',
      to: { name: 'Kit Lowe', post: 'Customer Relations', address: colleagues.kit.address },
      why: reasons,
    }),
  },
  'post /api/settings/history': { body: () => ({ part: 'services' }) },
  'post /api/settings/letter-preview': { body: () => ({}) },
  'post /api/settings/welsh/pass': {
    body: () => ({ texts: [{ name: 'letters.closing', english: 'Yours sincerely,', welsh: 'Yn gywir,' }] }),
  },
  'post /api/settings/change': { body: () => ({ part: 'services', base: 99, why: reasons, value: ['Parks'] }) },
  'post /api/settings/restore': { body: () => ({ part: 'services', number: 0, base: 99, why: reasons }) },
  'post /api/settings/councillors-file': { body: () => ({ file: 'bmFtZQ==', how: 'add' }) },
  'post /api/dead-letters/{id}/revive': { of: 'deadLetter' },
  'post /api/imports/check': { body: () => sheetAbout('no.one@example.org') },
  'post /api/imports': { body: () => sheetAbout('no.one@example.org') },
  'get /api/import-template': {},
  'post /api/imports/{id}/discard': { of: 'import' },
  'get /api/imports/{id}/to-sign': { of: 'import' },
  'post /api/imports/{id}/signature': { of: 'import', body: () => ({ outcome: 'sign', list: '0'.repeat(64) }) },
}

const nameOf = ({ method, path }: Route) => `${method.toLowerCase()} ${path.replaceAll(/:(\w+)/g, '{$1}')}`

/** Who may do what, by method and path, as the routes themselves say. */
export const whoMay: Record<string, Example & { may: readonly Who[] }> = Object.fromEntries(
  endpoints.map(({ route }): [string, Example & { may: readonly Who[] }] => [
    nameOf(route),
    { ...examples[nameOf(route)], may: route.may === 'everybody' ? everybody : route.may },
  ]),
)
