import { createElement, type ReactNode } from 'react'
import type { Me } from '../../../server/contract/settings/me.ts'
import { me } from './screen.ts'

export const id = '00000000-0000-4000-8000-000000000007'
export const other = '00000000-0000-4000-8000-000000000008'
export const at = '2026-11-03T09:00:00.000Z'
const by = { name: 'Amira Khan' }
const timeZone = 'Europe/London'

/** Draws a component of the add-in with as much of its record as it reads. */
export const drawn =
  <Props extends object>(load: () => Promise<(props: Props) => ReactNode>, props: object) =>
  async () => {
    const { MeProvider } = await import('../../../addin/api/signed-in.ts')
    const Component = (await load()) as (props: object) => ReactNode
    const value: Me = { ...me, roles: ['AuthorisingOfficer', 'RegisterKeeper'] }
    return createElement(MeProvider, { value }, createElement(Component, props))
  }

export const objection = (objectionId: string, isAnswered = false) => ({
  ...{ objectionId, receivedOn: '2026-11-02', account: 'It was my brother.', channel: 'post', spokenBy: null },
  ...{ evidence: null, answerBy: null, answer: isAnswered ? { outcome: 'stays', by } : null },
})
export const warning = (objections: object[], formalWarningId = id) => ({
  seen: { formalWarningId, state: 'given', standing: true, withdrawal: null, judging: null, objections },
  timeZone,
})
export const letter = (given: object = {}) => ({
  ...{ letterId: id, restrictionId: id, kind: 'restriction', state: 'to-write', on: '2026-11-03', missing: [] },
  ...{ to: { name: 'Jo Marsh', address: null, lines: ['1 Mill Lane'] }, posting: null, paragraphs: ['Dear Jo,'] },
  ...given,
})
export const event = (given: object) => ({
  ...{ eventId: id, at, by, words: 'It was done.', said: [], corrections: [], opens: [] },
  ...{ correctable: null, withdrawable: null, customerWasTold: false, undoable: null, ...given },
})
const point = {
  ...{ contactPointId: id, kind: 'email', value: 'jo@example.org', whose: { kind: 'own' }, why: 'Told us.' },
  ...{ addedAt: at, by, removed: null },
}
const hold = { holdId: id, reason: 'A claim.', lookAgainOn: '2027-03-03', isDue: false, placedAt: at, by }
const precaution = {
  ...{ precautionId: id, sentences: ['Go in pairs.'], reason: 'He shouted.', lookAgainOn: '2027-03-03', isDue: false },
  ...{ telling: 'told', recordedAt: at, by },
}
const request = {
  ...{ rightsRequestId: id, kind: 'rectification', receivedOn: '2026-11-01', dueOn: '2026-12-01', overdue: false },
  ...{ what: 'My name.', recordedAt: at, by, extension: null, acknowledgement: null, answer: null },
}
export const proposal = {
  ...{ proposalId: id, kind: 'email', value: 'jo2@example.org', whose: { kind: 'own' }, why: 'Wrote.' },
  ...{ proposedAt: at, by, belongsTo: null, resembles: [] },
}
const held = {
  ...{ escalations: 0, restrictions: 0, warnings: 0, formalWarnings: 0, proposals: 0, holds: 0, precautions: 0 },
  rightsRequests: 0,
}
export const visitsLetter = {
  [`GET /api/precautions/${id}/letter`]: {
    ...{ precautionId: id, telling: 'to-tell', reference: 'C-1A2B-3C4D', on: '2026-11-03', subject: 'Visits' },
    ...{ to: letter().to, paragraphs: letter().paragraphs, headings: [], missing: [] },
  },
}
export const toTell = { customerId: id, precautions: [{ ...precaution, telling: 'to-tell' }] }
const entry = { reference: 'C-1', contactPoints: [], standing: 'not-on-register', held }
export const preview = {
  remaining: { customerId: id, ...entry },
  other: { customerId: other, ...entry },
  ...{ refusal: null, words: null },
}

export const acts = async () =>
  (await import('../../../addin/register/review/formal-warning-acts.tsx')).FormalWarningActs
export const legal = async () =>
  (await import('../../../addin/register/review/legal-questions-part.tsx')).LegalQuestionsPart
export const advice = async () => (await import('../../../addin/register/decision/advice-form.tsx')).AdviceForm
export const merge = async () => (await import('../../../addin/register/customer/merge-part.tsx')).MergePart
export const recordLetter = async () =>
  (await import('../../../addin/register/decision/record-letter.tsx')).RecordLetter
export const welsh = async () => (await import('../../../addin/parts/letter/words-in-welsh.tsx')).WordsInWelsh
export const holds = async () => (await import('../../../addin/register/customer/holds-part.tsx')).HoldsPart
export const proposals = async () => (await import('../../../addin/register/customer/proposals-part.tsx')).ProposalsPart
export const points = async () =>
  (await import('../../../addin/register/customer/contact-points-part.tsx')).ContactPointsPart
export const rights = async () => (await import('../../../addin/register/customer/rights-part.tsx')).RightsPart
export const precautions = async () =>
  (await import('../../../addin/register/customer/precautions/precautions-part.tsx')).PrecautionsPart
export const timeline = async () =>
  (await import('../../../addin/register/customer/timeline/timeline-entry.tsx')).TimelineEntry

export const onLetter = { letter: letter(), timeZone, mayRecord: true, onRecording: () => undefined }
const question = { legalQuestionId: id, question: 'May we?', askedAt: at, by, answer: null }
export const asked = {
  seen: { restrictionId: id, legalQuestions: [question], judging: { change: null } },
  timeZone,
  mayAnswer: true,
}
export const ofHolds = { customerId: id, holds: [hold] }
export const ofPoints = { customerId: id, points: [point] }
export const ofRights = { customerId: id, requests: [request], subjectAccess: [] }
export const ofPrecautions = { customerId: id, precautions: [precaution] }
export const correctable = { kind: 'decision', id, fields: [{ field: 'reasons', value: 'Threats.' }] }
