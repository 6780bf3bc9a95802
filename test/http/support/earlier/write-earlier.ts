import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { toJsonSchema } from '@valibot/to-json-schema'
import type * as v from 'valibot'
import { clueOf } from '../../../../addin/api/customer-of.ts'
import { messageFacts, minimalFacts } from '../../../../addin/api/message-facts.ts'
import { proposeContactPoint, withdrawProposal } from '../../../../server/contract/contact-point/proposal.ts'
import { noteDuties } from '../../../../server/contract/duty/duty.ts'
import {
  fileEscalation,
  seeOwnEscalation,
  withdrawEscalation,
} from '../../../../server/contract/escalation/escalation.ts'
import { problem } from '../../../../server/contract/problem.ts'
import { confirmPassedOn, passOn, undoPassedOn } from '../../../../server/contract/restriction/passed-on.ts'
import type { Route } from '../../../../server/contract/route.ts'
import { seeMe } from '../../../../server/contract/settings/me.ts'
import { checkRecipients } from '../../../../server/contract/standing/compose.ts'
import { lookUp, seeStanding } from '../../../../server/contract/standing/standing.ts'
import { confirmWarning, giveWarning, undoWarning } from '../../../../server/contract/warning.ts'
import { colleagues, customers } from '../../../cast.ts'

/**
 * Writes what the pane and the commands of the release that package.json names send, and which answers they accept.
 * `npm run schema` runs it beside the release's schema. It never overwrites a file.
 */
const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
const file = `test/http/support/earlier/${version}.json`

const mailbox = colleagues.amira.address
const message = {
  ...{ key: 'k', internetMessageId: '<golden@example.org>', subject: 'My letter of May', mailbox },
  ...{ sentAt: new Date('2026-11-03T09:00:00.000Z'), sender: null, cc: [] },
  from: { name: customers.petra.name, address: '{address}' },
  to: [{ name: colleagues.amira.name, address: mailbox }],
}
const replyTo = { read: true as const, addresses: [] }
const customer = clueOf({ address: '{address}', name: customers.petra.name, customerId: null })
const contact = minimalFacts(message, replyTo)
const evidence = (facts: typeof contact) => [{ contact: facts, original: null }]
const asker = { service: null, mailbox }

const requests: [what: string, route: Route, body?: object][] = [
  ['pane and commands: who is signed in', seeMe],
  [
    'pane and commands: the standing',
    seeStanding,
    { addresses: ['{address}'], ...asker, messageId: '<golden@example.org>' },
  ],
  [
    'guard: the recipients of a draft',
    checkRecipients,
    { from: mailbox, recipients: ['{address}', 'ana@example.org'], service: null },
  ],
  ['pane: a call', lookUp, { by: 'address', value: '{address}', service: null }],
  ['pane: a call by number', lookUp, { by: 'number', value: '07700 900456', service: null }],
  ['pane: a call by name', lookUp, { by: 'name', value: customers.petra.name, service: null }],
  [
    'pane: a visitor by name and postcode',
    lookUp,
    { by: 'name', value: customers.petra.name, also: { postcode: 'AM1 2JM' }, service: 'Housing' },
  ],
  ['pane: a visit by postal address', lookUp, { by: 'postal-address', value: '2 Mill Lane, AM1 2JM', service: null }],
  [
    'pane: several messages',
    seeStanding,
    { addresses: ['{address}'], ...asker, messageIds: ['<golden@example.org>', '<other@example.org>'] },
  ],
  ['pane: a polite warning', giveWarning, { customer, service: 'Housing', contact }],
  ['pane: a polite warning confirmed', confirmWarning, { sent: true }],
  ['pane: a polite warning undone', undoWarning],
  [
    'pane: an escalation',
    fileEscalation,
    {
      ...{ customer: { ...customer, customerId: '{customerId}' }, service: null, behaviours: [], account: null },
      evidence: evidence(contact),
    },
  ],
  [
    'commands: an escalation',
    fileEscalation,
    { customer, service: 'Housing', behaviours: [], account: null, evidence: evidence(messageFacts(message, replyTo)) },
  ],
  ['pane: the person’s own escalation', seeOwnEscalation],
  ['pane: an escalation withdrawn', withdrawEscalation],
  [
    'pane and commands: reminded and passed on',
    passOn,
    { restrictionId: '{restrictionId}', reminded: true, forwarded: true, contact },
  ],
  ['pane: reminder and message to the contact confirmed', confirmPassedOn, { reminder: true, forward: true }],
  ['pane: what the message holds', noteDuties, { holds: ['information-request', 'adjustments'] }],
  ['pane: passing on undone', undoPassedOn],
  [
    'pane: another address reported',
    proposeContactPoint,
    {
      ...{ customerId: '{customerId}', kind: 'email', value: 'petra.other@example.net', whose: { kind: 'own' } },
      why: 'She wrote from it.',
    },
  ],
  ['pane: the report withdrawn', withdrawProposal],
]

const schemaOf = (shape: v.GenericSchema | undefined) => {
  if (!shape) return {}
  const { $schema: _, ...schema } = toJsonSchema(shape, { errorMode: 'ignore' })
  return schema
}
const written = {
  requests: requests.map(([what, { method, path }, body]) => ({ what, method, path, ...(body ? { body } : {}) })),
  answers: Object.fromEntries(requests.map(([, { method, path, answer }]) => [`${method} ${path}`, schemaOf(answer)])),
  problem: schemaOf(problem),
}
if (existsSync(file)) {
  console.error(
    `${file} exists. If ${version} is released, raise the version in package.json. If not, delete the file.`,
  )
  process.exitCode = 1
} else writeFileSync(file, `${JSON.stringify(written, null, 2)}\n`)
