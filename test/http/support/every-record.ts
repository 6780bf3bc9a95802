import { daysLater } from '../../../server/policy/calendar.ts'
import { addImport } from '../../../server/register/import/imports.ts'
import { newId } from '../../../server/register/store/new-id.ts'
import { addMail, claimMail, markFailed } from '../../../server/register/work/outbox.ts'
import { colleagues, customers, tenantId } from '../../cast.ts'
import { clue } from '../../support/acts.ts'
import { council, csvOf, restricted, titles } from '../../support/sheets.ts'
import { agreed, approvalOn, escalationOf, filed, inForce, type Office, representationOn, sentToday } from './office.ts'
import { anotherAddress, warnAna } from './requests.ts'
import type { Running } from './server.ts'

/** One record of each kind, by its id: what somebody without the right could try to see or change. */
export type Records = Record<
  | 'customer'
  | 'otherCustomer'
  | 'warning'
  | 'escalation'
  | 'evidence'
  | 'representationEvidence'
  | 'agreed'
  | 'letter'
  | 'restriction'
  | 'formalWarning'
  | 'legalQuestion'
  | 'arrangement'
  | 'representation'
  | 'circumstances'
  | 'passedOn'
  | 'duty'
  | 'proposal'
  | 'contactPoint'
  | 'merge'
  | 'hold'
  | 'rightsRequest'
  | 'complaint'
  | 'precaution'
  | 'deadLetter'
  | 'import',
  string
>

/** Fills an empty register with one record of each kind, through the server. */
export async function everyRecord(server: Running, office: Office): Promise<Records> {
  const { amira, lee } = office
  const warned = await amira.post('/api/warnings', warnAna)
  const { escalationId, seen } = await filed(office, customers.colin)
  const { restrictionId: agreedId, letterId } = await agreed(office, customers.mia)
  const { restrictionId } = await inForce(office, customers.jo)
  const formalWarning = await formallyWarned(office)
  const legalQuestion = await legallyAsked(office)
  const { body: arranged } = await lee.get('/api/mail-arrangements')
  const [came] = escalationOf(customers.jo).evidence
  const representation = await amira.post('/api/representations', {
    ...representationOn(restrictionId, office.today()),
    evidence: came,
  })
  const restricted = await office.frances.get(`/api/restrictions/${restrictionId}`)
  const [represented] = restricted.body.representations as { evidence: { evidenceId: string } }[]
  const circumstances = await amira.post('/api/circumstances', {
    restrictionId,
    what: 'She has a new support worker.',
    service: 'Housing',
  })
  const passed = await amira.post('/api/passed-on', {
    restrictionId,
    reminded: true,
    forwarded: true,
    contact: came?.contact,
  })
  // What Jo’s contact has to do about it, besides reading it.
  const noted = await amira.post(`/api/passed-on/${passed.body.passedOnId}/duties`, { holds: ['complaint'] })
  const proposed = await amira.post('/api/contact-points/proposals', anotherAddress(warned.body.customerId))
  const { ruth } = office
  const page = await ruth.get(`/api/customers/${warned.body.customerId}`)
  const twice = await amira.post('/api/warnings', {
    ...warnAna,
    customer: clue({ addresses: ['ana.twice@example.net'] }),
  })
  const joined = await ruth.post(`/api/customers/${warned.body.customerId}/merge`, {
    other: twice.body.customerId,
    why: 'She signs with the same name.',
  })
  const held = await ruth.post(`/api/customers/${warned.body.customerId}/holds`, {
    reason: 'She has a claim.',
    lookAgainOn: daysLater(office.today(), 30),
  })
  const asked = await ruth.post(`/api/customers/${warned.body.customerId}/rights-requests`, {
    ...{ kind: 'rectification', receivedOn: office.today(), what: 'She never shouted.' },
  })
  const complained = await ruth.post(`/api/customers/${warned.body.customerId}/rights-requests`, {
    ...{ kind: 'complaint', receivedOn: office.today(), what: 'Her neighbour read it.' },
  })
  const careful = await office.frances.post(`/api/customers/${warned.body.customerId}/precautions`, {
    ...{ steps: ['not-alone'], more: null, reason: 'She threw a cup.', notTold: null },
    lookAgainOn: daysLater(office.today(), 30),
  })
  return {
    customer: String(warned.body.customerId),
    otherCustomer: String((seen.customer as { customerId: string }).customerId),
    warning: String(warned.body.warningId),
    escalation: escalationId,
    evidence: String((seen.evidence as { evidenceId: string }[])[0]?.evidenceId),
    representationEvidence: String(represented?.evidence.evidenceId),
    agreed: agreedId,
    letter: letterId,
    restriction: restrictionId,
    formalWarning,
    legalQuestion,
    arrangement: String((arranged.arrangements as { arrangementId: string }[])[0]?.arrangementId),
    representation: String(representation.body.representationId),
    circumstances: String(circumstances.body.circumstancesId),
    passedOn: String(passed.body.passedOnId),
    duty: String((noted.body.duties as { dutyId: string }[]).at(-1)?.dutyId),
    contactPoint: String((page.body.contactPoints as { contactPointId: string }[])[0]?.contactPointId),
    merge: String(joined.body.mergeId),
    hold: String(held.body.holdId),
    rightsRequest: String(asked.body.rightsRequestId),
    complaint: String(complained.body.rightsRequestId),
    precaution: String(careful.body.precautionId),
    proposal: String(proposed.body.proposalId),
    deadLetter: await deadLetter(server),
    import: await givenImport(server),
  }
}

/** Petra, formally warned today. */
async function formallyWarned(office: Office): Promise<string> {
  const { path, version } = await filed(office, customers.petra)
  const warning = { outcome: 'warn-formally', version, reasons: 'Insults.', behaviours: ['abusive'] }
  const { body } = await office.frances.post(`${path}/decision`, warning)
  await office.frances.post(`/api/letters/${body.letterId}/sent`, sentToday(office))
  return String(body.formalWarningId)
}

/** Wanda restricted, with a question to legal services. */
async function legallyAsked(office: Office): Promise<string> {
  const { path, version } = await filed(office, customers.wanda)
  const legalQuestion = { question: 'Is it harassment?', lastResort: true }
  const approved = await office.frances.post(`${path}/decision`, {
    ...approvalOn(office.today(), version),
    legalQuestion,
  })
  const { body } = await office.frances.get(`/api/restrictions/${approved.body.restrictionId}`)
  return String((body.legalQuestions as { legalQuestionId: string }[])[0]?.legalQuestionId)
}

async function deadLetter({ register, clock }: Running): Promise<string> {
  const [id, now] = [newId(), clock()]
  const mail = {
    id,
    key: 'given-up',
    to: [colleagues.tom.address],
    subject: 'A notice',
    text: 'It waits.',
    headers: {},
  }
  await register.write(async (tx) => {
    await addMail(tx, { ...mail, at: new Date(0) })
    await claimMail(tx, { now, server: 'one', most: 1, forMs: 1 })
    await markFailed(tx, { id, server: 'one', error: 'No such mailbox', nextAt: 'dead', left: mail.to })
  })
  return id
}

/** A file about nobody on the register, which waits for its signature. */
async function givenImport({ register, clock }: Running): Promise<string> {
  const id = newId()
  const no = council({ ...restricted, Name: 'No One', 'E-mail': 'no.one@example.com' })
  const file = { format: 'csv', content: csvOf([titles, no]), sha256: '', answers: '{}' } as const
  const by = { ...colleagues.ruth, tid: tenantId }
  const counts = { rows: 1, customersNew: 1, customersKnown: 0, restrictions: 1, warnings: 0, already: 0, left: 0 }
  await register.write((tx) => addImport(tx, { id, at: clock(), by, counts }, file, 'to-sign'))
  return id
}
