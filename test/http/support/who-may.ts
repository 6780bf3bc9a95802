import { daysLater } from '../../../server/policy/calendar.ts'
import { type Role, roles } from '../../../server/policy/vocabulary.ts'
import { newId } from '../../../server/register/store/new-id.ts'
import { colleagues } from '../../cast.ts'
import type { Records } from './every-record.ts'
import { approvalOn, escalationOf, type Office, representationOn, sentToday, termsFrom } from './office.ts'
import { anotherAddress, moreDetails, passedOn, warnAna } from './requests.ts'

type Who = 'staff' | Role
export const everybody: readonly Who[] = ['staff', ...roles]
const keeper: readonly Who[] = ['RegisterKeeper']
const officers: readonly Who[] = ['AuthorisingOfficer']
const decideOrKeep: readonly Who[] = ['AuthorisingOfficer', 'RegisterKeeper']
const reviewOrKeep: readonly Who[] = ['AuthorisingOfficer', 'Reviewer', 'RegisterKeeper']

export const nobody = '0198c5b2-7c00-7000-8000-000000000001'
const reasons = 'Things are better now.'

/** `of` is the record in the address, `body` what would be sent. */
type Row = {
  may: readonly Who[]
  of?: keyof Records
  body?: (office: Office, records: Records) => object
  query?: string
  /** A .csv in place of a body. */
  csv?: string
}
/** Who may do what: the whole of it, by method and path. */
export const whoMay: Record<string, Row> = {
  'get /api/me': { may: everybody },
  'post /api/standing': { may: everybody, body: () => ({ addresses: ['ana@example.org'] }) },
  'post /api/compose': {
    may: everybody,
    body: () => ({ from: colleagues.amira.address, recipients: ['ana@example.org'] }),
  },
  'post /api/lookup': { may: everybody, body: () => ({ by: 'number', value: '07700 900789' }) },
  'post /api/warnings': { may: everybody, body: () => warnAna },
  'post /api/warnings/{id}/undo': { may: everybody, of: 'warning' },
  'post /api/escalations': {
    may: everybody,
    body: () => escalationOf({ ...colleagues.amira, addresses: [], numbers: [] }),
  },
  'post /api/evidence/waiting': {
    may: everybody,
    body: () => escalationOf({ ...colleagues.amira, addresses: [], numbers: [] }).evidence[0] ?? {},
  },
  'post /api/evidence/waiting/discard': { may: everybody, body: () => ({ pieces: [nobody] }) },
  'patch /api/escalations/{id}': { may: everybody, of: 'escalation', body: () => moreDetails },
  'get /api/escalations/{id}/own': { may: everybody, of: 'escalation' },
  'post /api/escalations/{id}/withdraw': { may: everybody, of: 'escalation' },
  'post /api/passed-on': { may: everybody, body: () => passedOn(nobody) },
  'post /api/passed-on/{id}/undo': { may: everybody, of: 'passedOn' },
  'post /api/contact-points/proposals': { may: everybody, body: () => anotherAddress(nobody) },
  'post /api/contact-points/proposals/{id}/withdraw': { may: everybody, of: 'proposal' },
  'get /api/contact-points/proposals': { may: keeper },
  'post /api/contact-points/proposals/{id}/accept': { may: keeper, of: 'proposal' },
  'post /api/contact-points/proposals/{id}/refuse': { may: keeper, of: 'proposal', body: () => ({ reason: reasons }) },
  'post /api/contact-points/{id}/correct': {
    may: keeper,
    of: 'contactPoint',
    body: () => ({ value: 'ana.third@example.org', why: reasons }),
  },
  'post /api/contact-points/{id}/remove': { may: keeper, of: 'contactPoint', body: () => ({ why: reasons }) },
  'get /api/customers/{id}': { may: reviewOrKeep, of: 'customer' },
  'post /api/customers/{id}/timeline': { may: reviewOrKeep, of: 'customer', body: () => ({ before: '2030' }) },
  'post /api/customers/{id}/looks': { may: keeper, of: 'customer', body: () => ({ before: null }) },
  'post /api/customers/find': { may: reviewOrKeep, body: () => ({ value: 'ana@example.org' }) },
  'post /api/customers/{id}/contact-points': {
    may: keeper,
    of: 'customer',
    body: () => ({ kind: 'name', value: 'Ana Maria', why: reasons }),
  },
  'post /api/customers/{id}/merge-preview': {
    may: keeper,
    of: 'customer',
    body: (_, { otherCustomer }) => ({ other: otherCustomer }),
  },
  'post /api/customers/{id}/merge': { may: keeper, of: 'customer', body: () => ({ other: nobody, why: reasons }) },
  'post /api/merges/{id}/undo': { may: keeper, of: 'merge' },
  'post /api/corrections': {
    may: keeper,
    body: () => ({ kind: 'warning', id: nobody, field: 'service', value: 'Housing', why: reasons }),
  },
  'post /api/warnings/{id}/withdraw': { may: keeper, of: 'warning', body: () => ({ why: reasons }) },
  'get /api/escalations/{id}': { may: decideOrKeep, of: 'escalation' },
  'get /api/evidence/{id}/words': { may: decideOrKeep, of: 'evidence' },
  'get /api/evidence/{id}/original': { may: decideOrKeep, of: 'evidence' },
  'post /api/escalations/{id}/decision': {
    may: officers,
    of: 'escalation',
    body: (office) => approvalOn(office.today(), 1),
  },
  'get /api/restrictions/{id}': { may: reviewOrKeep, of: 'restriction' },
  'post /api/restrictions/{id}/in-force-at-once': { may: officers, of: 'agreed', body: () => ({ reason: reasons }) },
  'post /api/restrictions/{id}/review': {
    may: ['Reviewer'],
    of: 'restriction',
    body: () => ({ outcome: 'continued', reasons }),
  },
  'post /api/restrictions/{id}/lifting': { may: officers, of: 'restriction', body: () => ({ reasons }) },
  'post /api/restrictions/{id}/variation': {
    may: officers,
    of: 'restriction',
    body: (office) => ({ reasons, terms: termsFrom(office.today()) }),
  },
  'get /api/letters/{id}': { may: reviewOrKeep, of: 'letter' },
  'get /api/letters/{id}/document': { may: reviewOrKeep, of: 'letter' },
  'post /api/letters/{id}/sent': { may: officers, of: 'letter', body: sentToday },
  'post /api/representations': { may: everybody, body: (office) => representationOn(nobody, office.today()) },
  'post /api/representations/{id}/acknowledge': { may: officers, of: 'representation' },
  'post /api/representations/{id}/answer': {
    may: officers,
    of: 'representation',
    body: () => ({ outcome: 'maintained', reasons, sameOfficerReason: reasons }),
  },
  'post /api/circumstances': {
    may: everybody,
    body: () => ({ restrictionId: nobody, what: reasons, service: 'Housing' }),
  },
  'post /api/circumstances/{id}/answer': {
    may: officers,
    of: 'circumstances',
    body: () => ({ outcome: 'continued', reasons }),
  },
  'get /api/work': { may: everybody },
  'get /api/figures': { may: reviewOrKeep },
  'get /api/reviews': { may: reviewOrKeep },
  'get /api/calendar-feeds': { may: ['AuthorisingOfficer', 'Reviewer'] },
  'post /api/calendar-feeds': {
    may: ['AuthorisingOfficer', 'Reviewer'],
    body: () => ({ secret: newId().repeat(2).slice(0, 43) }),
  },
  'post /api/calendar-feeds/end': { may: ['AuthorisingOfficer', 'Reviewer'] },
  'get /api/report/periods': { may: reviewOrKeep },
  'get /api/report': { may: reviewOrKeep, query: '?period=2024-Q1' },
  'get /api/report/xlsx': { may: reviewOrKeep, query: '?period=2024-Q2' },
  'get /api/report/csv': { may: reviewOrKeep, query: '?period=2024-Q3' },
  'post /api/log/restrictions': { may: reviewOrKeep, body: () => ({}) },
  'post /api/log/escalations': { may: reviewOrKeep, body: () => ({}) },
  'get /api/mail-arrangements': { may: ['ICT', 'RegisterKeeper'] },
  'post /api/mail-arrangements/{id}/confirm': { may: ['ICT'], of: 'arrangement' },
  'post /api/ledger': { may: ['Auditor'], body: () => ({}) },
  'post /api/audit': { may: ['Auditor'], body: () => ({}) },
  'post /api/customers/{id}/subject-access': { may: ['RegisterKeeper'], of: 'customer' },
  'post /api/ledger/export': { may: ['Auditor'], body: () => ({}) },
  'post /api/audit/export': { may: ['Auditor'], body: () => ({}) },
  'get /api/audit/verify': { may: ['Auditor'] },
  'post /api/customers/{id}/holds': {
    may: keeper,
    of: 'customer',
    body: (office) => ({ reason: reasons, lookAgainOn: daysLater(office.today(), 30) }),
  },
  'post /api/holds/{id}/keep': {
    may: keeper,
    of: 'hold',
    body: (office) => ({ why: reasons, lookAgainOn: daysLater(office.today(), 60) }),
  },
  'post /api/holds/{id}/lift': { may: keeper, of: 'hold', body: () => ({ why: reasons }) },
  'get /api/retention': { may: ['RegisterKeeper'] },
  'get /api/retention/runs': { may: ['RegisterKeeper'] },
  'post /api/retention/run': { may: ['RegisterKeeper'], body: () => ({}) },
  'get /api/mail-flow': { may: ['AuthorisingOfficer', 'ICT', 'RegisterKeeper'] },
  'get /api/mail-flow/script': { may: ['ICT'] },
  'post /api/mail-flow/checks': { may: ['ICT'], body: () => ({ printed: btoa('[]') }) },
  'post /api/contacts/named': { may: decideOrKeep, body: () => ({ address: colleagues.sam.address }) },
  'post /api/contacts/move': {
    may: keeper,
    body: () => ({
      from: 'nobody.known@ambleford.example',
      to: { name: 'Kit Lowe', post: 'Customer Relations', address: colleagues.kit.address },
      why: reasons,
    }),
  },
  'get /api/settings': { may: decideOrKeep },
  'get /api/settings/services': { may: decideOrKeep },
  'post /api/settings/history': { may: decideOrKeep, body: () => ({ part: 'services' }) },
  'post /api/settings/letter-preview': { may: decideOrKeep, body: () => ({}) },
  'post /api/settings/change': {
    may: keeper,
    body: () => ({ part: 'services', base: 99, why: reasons, value: ['Parks'] }),
  },
  'post /api/settings/restore': { may: keeper, body: () => ({ part: 'services', number: 0, base: 99, why: reasons }) },
  'post /api/settings/councillors-file': { may: keeper, body: () => ({ file: 'bmFtZQ==', how: 'add' }) },
  'get /api/dead-letters': { may: ['RegisterKeeper'] },
  'post /api/dead-letters/{id}/revive': { may: ['RegisterKeeper'], of: 'deadLetter' },
  'get /api/imports': { may: keeper },
  'post /api/imports': { may: keeper, csv: 'Name,E-mail,Warning on\nNo One,no.one@example.org,2026-01-05\n' },
  'get /api/imports/{id}': { may: keeper, of: 'import' },
  'get /api/imports/{id}/report': { may: keeper, of: 'import' },
  'post /api/imports/{id}/choices': { may: keeper, of: 'import', body: () => ({ matching: [], existing: 'leave' }) },
  'post /api/imports/{id}/run': { may: keeper, of: 'import' },
  'post /api/imports/{id}/discard': { may: keeper, of: 'import' },
  'get /api/log.csv': { may: keeper },
  'get /api/log.xlsx': { may: keeper },
}
