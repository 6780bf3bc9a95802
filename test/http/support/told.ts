import { newId } from '../../../server/register/store/new-id.ts'
import { colleagues, customers } from '../../cast.ts'
import { clue, message } from '../../support/acts.ts'
import type { Records } from './every-record.ts'
import { escalationOf, type Office, representationOn } from './office.ts'
import { anotherAddress, passedOn, warnAna } from './requests.ts'
import { nobody, sheetAbout } from './who-may.ts'

/** Why the answer of a route never reveals anybody on the register. */
export const tellsOfNobody: Record<string, string> = {
  'get /api/me': 'the one who asks',
  'get /api/staff-support': 'the council',
  'get /api/mail-flow/check-script': 'nobody: the same script for every council',
  'post /api/marks': 'nobody: the same answer about everybody',
  'post /api/evidence/waiting': 'nobody: what is uploaded is not compared with the register',
  'post /api/evidence/waiting/discard': 'one’s own pieces, in a count',
  'get /api/report': 'counts, small ones as fewer than 5',
  'get /api/report/csv': 'counts, small ones as fewer than 5',
  'post /api/taken-back':
    'one’s own request; whoever its answer tells of is recorded again (http/signing-in/once-only)',
  'get /api/calendar-feeds': 'the days of one’s own address',
  'post /api/calendar-feeds': 'one’s own address',
  'post /api/calendar-feeds/end': 'one’s own address',
  'get /api/audit/verify': 'numbers of entries',
  'get /api/audit/own-parts':
    'nobody in this register judged despite a part in it; whoever is shown is recorded (cases/representation/own-part)',
  'get /api/retention/runs': 'counts',
  'post /api/retention/run': 'counts',
  'get /api/retention': 'nothing is due in this register; whoever is due is recorded (cases/see-retention)',
  'get /api/settings': 'the council',
  'get /api/settings/services': 'counts',
  'post /api/settings/history': 'the council',
  'post /api/settings/letter-preview': 'a customer who does not exist',
  'post /api/settings/change': 'the council',
  'post /api/settings/restore': 'the council',
  'get /api/settings/welsh': 'the council',
  'post /api/settings/welsh/pass': 'the council',
  'post /api/settings/councillors-file': 'the file that is given',
  'get /api/dead-letters':
    'notices to colleagues in this register; a customer to whom mail goes is recorded (cases/review/mailed-notice)',
  'post /api/dead-letters/{id}/revive': 'a notice to a colleague; a customer is recorded (cases/review/mailed-notice)',
  'get /api/imports': 'counts',
  'get /api/import-template': 'nobody: only titles',
  'post /api/imports/{id}/discard': 'that a file is there',
  'get /api/imports/{id}/to-sign': 'nobody: this file has no known customer (http/import)',
  'post /api/imports/{id}/signature': 'that a file is there',
}

type Bodies = {
  known: (office: Office, records: Records) => object
  unknown: (office: Office, records: Records) => object
}

/** A new address each time, because whoever is written about is on the register from then on. */
const strange = () => `nobody-${newId()}@example.net`
const asked = (of: (customer: string) => object): Bodies => ({
  known: () => of(customers.jo.addresses[0] ?? ''),
  unknown: () => of(strange()),
})
const about = (of: (id: string, office: Office) => object, record: keyof Records): Bodies => ({
  known: (office, records) => of(records[record], office),
  unknown: (office) => of(nobody, office),
})

/** Bodies that name somebody: on the register, and not on it. All other routes name somebody by the id in the path. */
export const named: Record<string, Bodies> = {
  'post /api/standing': asked((address) => ({ addresses: [address] })),
  'post /api/compose': asked((address) => ({ from: colleagues.amira.address, recipients: [address] })),
  'post /api/imports': asked(sheetAbout),
  'post /api/imports/check': asked(sheetAbout),
  'post /api/lookup': asked((value) => ({ by: 'address', value })),
  'post /api/customers/find': asked((value) => ({ value })),
  'post /api/warnings': asked((address) => ({
    ...warnAna,
    customer: clue({ addresses: [address] }),
    contact: message({ internetMessageId: `<${newId()}@example.org>` }),
  })),
  'post /api/escalations': {
    known: () => escalationOf(customers.ana),
    unknown: () => escalationOf({ name: 'Nobody Known', addresses: [strange()], numbers: [] }),
  },
  'post /api/passed-on': about(passedOn, 'restriction'),
  'post /api/contact-points/proposals': about(anotherAddress, 'customer'),
  'post /api/corrections': about(
    (id) => ({ kind: 'warning', id, field: 'service', value: 'Planning', why: 'Heard wrongly.' }),
    'warning',
  ),
  'post /api/representations': about((id, office) => representationOn(id, office.today()), 'restriction'),
  'post /api/objections': about(
    (formalWarningId, office) => ({ formalWarningId, receivedOn: office.today(), account: 'Unfair.' }),
    'formalWarning',
  ),
  'post /api/circumstances': about(
    (restrictionId) => ({ restrictionId, what: 'She moved.', service: 'Housing' }),
    'restriction',
  ),
  ...Object.fromEntries(
    ['csv', 'xlsx'].map((format) => [
      `post /api/log/chosen/${format}`,
      about((id) => ({ kind: 'restrictions', ids: [id] }), 'restriction'),
    ]),
  ),
  'post /api/contacts/named': {
    known: () => ({ address: colleagues.sam.address }),
    unknown: () => ({ address: strange() }),
  },
  'post /api/contacts/move': {
    known: () => ({
      from: colleagues.sam.address,
      to: { name: 'Dan Okafor', post: 'Customer Relations', address: colleagues.dan.address },
      why: 'Sam has left.',
    }),
    unknown: () => ({
      from: 'nobody.known@ambleford.example',
      to: { name: 'Dan Okafor', post: 'Customer Relations', address: colleagues.dan.address },
      why: 'Nobody has left.',
    }),
  },
  'post /api/ledger': asked((customer) => ({ customer })),
  'post /api/audit': asked((customer) => ({ customer })),
  'post /api/ledger/export': asked((customer) => ({ customer })),
  'post /api/audit/export': asked((customer) => ({ customer })),
}
