import type { Act } from '../../../server/cases/act.ts'
import { addEscalationDetails } from '../../../server/cases/escalation/add-escalation-details.ts'
import { evidenceOriginal } from '../../../server/cases/evidence/evidence-original.ts'
import { composeLetter } from '../../../server/cases/letter/compose-letter.ts'
import { seeArrangements } from '../../../server/cases/mail-arrangement/see-arrangements.ts'
import { acknowledgeRepresentation } from '../../../server/cases/representation/acknowledge-representation.ts'
import { recordRepresentation } from '../../../server/cases/representation/record-representation.ts'
import { liftRestriction } from '../../../server/cases/restriction/lift-restriction.ts'
import { putInForceAtOnce } from '../../../server/cases/restriction/put-in-force-at-once.ts'
import { varyRestriction } from '../../../server/cases/restriction/vary-restriction.ts'
import { reportCircumstances } from '../../../server/cases/review/report-circumstances.ts'
import { reviveDeadLetter } from '../../../server/cases/work/revive-dead-letter.ts'
import { seeDeadLetters } from '../../../server/cases/work/see-dead-letters.ts'
import type { Considered } from '../../../server/policy/decision/considered.ts'
import type { Terms } from '../../../server/policy/restriction/terms.ts'
import type { Way } from '../../../server/policy/restriction/ways.ts'
import type { RefusalName } from '../../../server/policy/vocabulary-refusals.ts'
import { colleagues } from '../../cast.ts'
import {
  answer,
  answerReport,
  approval,
  byLetter,
  considered,
  decide,
  escalation,
  frances,
  lee,
  on,
  record,
  restriction,
  reviewed,
  ruth,
  seenNow,
  sent,
  terms,
  tom,
} from '../../support/deciding.ts'
import { amira, dan } from '../../support/doing.ts'
import { confirmNow } from '../../support/keeping.ts'
import type { OfficerScene } from './officer-scene.ts'

export type Attempt = [refusal: RefusalName, what: string, attempt: (given: OfficerScene) => Promise<unknown>]

const nobody = '0198c5b2-7c00-7000-8000-000000000001'
const council = (name: string) => `${name}@ambleford.example`
export const approve = (
  s: OfficerScene,
  given: { considered?: Partial<Considered>; terms?: Partial<Terms>; reasons?: string },
) =>
  decide(s.register, frances, s.open, {
    ...approval({ considered: considered(given.considered), terms: terms(given.terms) }),
    ...(given.reasons !== undefined && { reasons: given.reasons }),
  })
export const lift = (s: OfficerScene, id: string, act: Act = tom, reasons = 'Over.') =>
  s.register.write((tx) => liftRestriction(tx, act, id, { reasons }))
export const vary = (s: OfficerScene, id: string, given: Partial<Terms> = {}, act: Act = tom, reasons = 'Less.') =>
  s.register.write(async (tx) =>
    varyRestriction(tx, act, id, { reasons, terms: terms(given), seen: await seenNow(tx, id) }),
  )
const atOnce = (s: OfficerScene, id: string, act: Act = tom, reason = 'Threats.') =>
  s.register.write((tx) => putInForceAtOnce(tx, act, id, { reason }))
const say = (s: OfficerScene, restrictionId: string, receivedOn = '2026-11-03', act = on(receivedOn, 'amira')) =>
  s.register.write((tx) => recordRepresentation(tx, act, { restrictionId, receivedOn, account: null, evidence: null }))
const tell = (s: OfficerScene, restrictionId: string, service: string | null = null) =>
  s.register.write((tx) => reportCircumstances(tx, amira, { restrictionId, what: 'Help.', service }))
const acknowledge = (s: OfficerScene, id: string, act: Act = tom) =>
  s.register.write((tx) => acknowledgeRepresentation(tx, act, id))
export const respond = (s: OfficerScene, id: string, act: Act = tom) => answerReport(s.register, act, id)
const confirm = (s: OfficerScene, id: string, act: Act = lee) => s.register.write((tx) => confirmNow(tx, act, id))
const revive = (s: OfficerScene, act: Act) => s.register.write((tx) => reviveDeadLetter(tx, act, nobody))
const closed = (ways: Way[], ...channels: ('email' | 'telephone' | 'post')[]) => ({
  measures: channels.map((channel) => ({ kind: 'channel-closed' as const, channel, instead: 'none' })),
  ways,
})
const heard = (address: string, consultedOn = '2026-11-02') => [{ address, consultedOn, said: 'Agreed.' }]

export const officerAttempts: Attempt[] = [
  ['unknown-escalation', 'decide an unknown escalation', (s) => decide(s.register, frances, nobody, approval())],
  ['unknown-escalation', 'open an unknown escalation', (s) => escalation(s.register, nobody)],
  ['not-authorised', 'P13: decide without the role', (s) => decide(s.register, ruth, s.open, approval())],
  ['not-authorised', 'open an escalation as staff', (s) => escalation(s.register, s.open, dan)],
  ['not-authorised', 'open a restriction as ICT', (s) => restriction(s.register, s.held.restrictionId, lee)],
  ['not-authorised', 'read a letter as staff', (s) => composeLetter(s.register, amira, s.held.letterId)],
  [
    'not-authorised',
    'save an original as the auditor',
    (s) => evidenceOriginal(s.register, on('2026-11-03', 'max'), nobody),
  ],
  ['not-authorised', 'record a letter as the keeper', (s) => record(s.register, ruth, s.agreed.letterId)],
  ['not-authorised', 'put in force as staff', (s) => atOnce(s, s.agreed.restrictionId, amira)],
  ['not-authorised', 'lift as ICT', (s) => lift(s, s.held.restrictionId, lee)],
  ['not-authorised', 'vary as staff', (s) => vary(s, s.held.restrictionId, {}, amira)],
  ['not-authorised', 'acknowledge as staff', (s) => acknowledge(s, s.representation, amira)],
  ['not-authorised', 'answer a representation as staff', (s) => answer(s.register, amira, s.representation)],
  ['not-authorised', 'answer changed circumstances as staff', (s) => respond(s, s.circumstances, amira)],
  ['not-authorised', 'P15: review without the role', (s) => reviewed(s.register, tom, s.held.restrictionId)],
  ['not-authorised', 'P13: confirm an arrangement as an officer', (s) => confirm(s, s.arrangement, frances)],
  ['not-authorised', 'see arrangements as staff', (s) => seeArrangements(s.register, dan)],
  ['not-authorised', 'see dead letters as an officer', (s) => seeDeadLetters(s.register, frances)],
  ['not-authorised', 'revive a dead letter as staff', (s) => revive(s, dan)],
  ['own-escalation', 'P13: decide one’s own escalation', (s) => decide(s.register, frances, s.own, approval())],
  ['changed-meanwhile', 'P13: decide on an old version', (s) => decide(s.register, tom, s.decided, approval())],
  ['already-decided', 'P13: decide again', (s) => decide(s.register, tom, s.decided, approval({ version: 2 }))],
  [
    'already-withdrawn',
    'decide a withdrawn escalation',
    (s) => decide(s.register, tom, s.withdrawn, approval({ version: 2 })),
  ],
  [
    'already-decided',
    'add to an approved escalation',
    (s) => s.register.write((tx) => addEscalationDetails(tx, amira, s.decided, { account: 'More.', evidence: [] })),
  ],
  ['reasons-missing', 'P14: approve without reasons', (s) => approve(s, { reasons: ' ' })],
  [
    'reasons-missing',
    'P10: decline without reasons',
    (s) => decide(s.register, frances, s.open, { outcome: 'decline', version: 1, reasons: '' }),
  ],
  ['reasons-missing', 'lift without reasons', (s) => lift(s, s.held.restrictionId, tom, ' ')],
  ['reasons-missing', 'vary without reasons', (s) => vary(s, s.held.restrictionId, {}, tom, ' ')],
  ['reasons-missing', 'put in force immediately without a reason', (s) => atOnce(s, s.agreed.restrictionId, tom, ' ')],
  ['behaviour-missing', 'P1: approve without a behaviour', (s) => decide(s.register, frances, s.plain, approval())],
  [
    'warnings-not-considered',
    'P9: approve with nothing about warnings',
    (s) => approve(s, { considered: { warnings: ' ' } }),
  ],
  [
    'support-not-considered',
    'P6: approve without involving the support worker',
    (s) => approve(s, { considered: { supportWorker: { known: true, name: 'Ash Lee', organisation: '', tried: '' } } }),
  ],
  [
    'support-not-considered',
    'G: approve with nothing about adjustments',
    (s) => approve(s, { considered: { reasonableAdjustments: '' } }),
  ],
  [
    'lesser-measures-not-considered',
    'P12: close a channel without considering lesser measures',
    (s) => approve(s, { considered: { lesserMeasures: '' } }),
  ],
  ['no-other-way-open', 'P11: close the other way, too', (s) => approve(s, { terms: closed([], 'email', 'post') })],
  [
    'way-closed',
    'P11: close a channel and name it as the way that stays open',
    (s) => approve(s, { terms: closed([byLetter], 'email', 'post') }),
  ],
  [
    'way-details-missing',
    'P11: name a way that stays open without its details',
    (s) => approve(s, { terms: closed([{ channel: 'telephone', number: 'none' }], 'email') }),
  ],
  ['no-measures', 'P8: approve no measures', (s) => approve(s, { terms: { measures: [] } })],
  [
    'contact-is-customer',
    'P13: a contact who is the customer',
    (s) => approve(s, { terms: { contact: { name: 'P', post: 'P', address: 'Petra <PETRA.HOLM@example.org>' } } }),
  ],
  [
    'contact-not-councils',
    'P13: a deputy from elsewhere',
    (s) => approve(s, { terms: { deputy: { name: 'X', post: 'X', address: 'x@example.com' } } }),
  ],
  [
    'person-without-address',
    'P8: list somebody by name alone',
    (s) => approve(s, { terms: { measures: [{ kind: 'fewer-people', people: ['Kit Lowe'] }] } }),
  ],
  [
    'unknown-councillor',
    'P16: consult somebody who is not a councillor',
    (s) =>
      approve(s, {
        considered: { councillors: { affected: true, arrangement: 'By letter.', heard: heard(council('sam.reyes')) } },
      }),
  ],
  [
    'unknown-councillor',
    'P16: exempt an address that is no councillor’s',
    (s) => approve(s, { terms: { mail: { kind: 'forward', exceptions: [colleagues.dan.address] } } }),
  ],
  [
    'councillors-not-considered',
    'P16: cut off councillors without consulting them',
    (s) => approve(s, { considered: { councillors: { affected: true, arrangement: 'By letter.', heard: [] } } }),
  ],
  [
    'in-the-future',
    'P16: a councillor consulted in the future',
    (s) =>
      approve(s, {
        considered: {
          councillors: { affected: true, arrangement: 'By letter.', heard: heard(council('cllr.nair'), '2026-11-04') },
        },
      }),
  ],
  [
    'not-last-resort',
    'P3: refer to legal services when not a last resort',
    (s) =>
      decide(s.register, frances, s.open, {
        outcome: 'refer-to-legal',
        version: 1,
        reasons: 'Threats.',
        lastResort: false,
      }),
  ],
  ['unknown-service', 'cover an unknown service', (s) => approve(s, { terms: { services: ['Parks'] } })],
  ['review-too-late', 'P15: a review past six months', (s) => approve(s, { terms: { reviewOn: '2027-05-04' } })],
  ['in-the-past', 'P15: a review today', (s) => approve(s, { terms: { reviewOn: '2026-11-03' } })],
  ['in-the-past', 'an end yesterday', (s) => approve(s, { terms: { until: '2026-11-02' } })],
  ['until-before-review', 'P15: an end before the review', (s) => approve(s, { terms: { until: '2027-05-02' } })],
  [
    'review-too-late',
    'P15: vary with a review past six months',
    (s) => vary(s, s.held.restrictionId, { reviewOn: '2027-05-04' }),
  ],
  ['not-in-force', 'vary a restriction that is only agreed', (s) => vary(s, s.agreed.restrictionId)],
  [
    'not-in-force',
    'P15: review a restriction that is only agreed',
    (s) => reviewed(s.register, frances, s.agreed.restrictionId),
  ],
  ['unknown-letter', 'record an unknown letter', (s) => record(s.register, tom, nobody)],
  ['unknown-letter', 'read an unknown letter', (s) => composeLetter(s.register, tom, nobody)],
  ['already-sent', 'P14: record a letter twice', (s) => record(s.register, tom, s.held.letterId)],
  [
    'in-the-future',
    'P14: a letter sent tomorrow',
    (s) => record(s.register, tom, s.agreed.letterId, sent('2026-11-04')),
  ],
  [
    'in-the-past',
    'P14: a letter sent before its decision',
    (s) => record(s.register, tom, s.agreed.letterId, sent('2026-11-02')),
  ],
  [
    'letter-incomplete',
    'P14: a letter that leaves out a mandatory part',
    (s) =>
      record(s.register, tom, s.agreed.letterId, {
        how: 'sent',
        sentOn: '2026-11-03',
        method: 'post',
        text: 'Go away.',
      }),
  ],
  [
    'already-lifted',
    'P14: record the letter of a lifted restriction',
    (s) => record(s.register, tom, s.lifted.letterId),
  ],
  ['not-agreed', 'P14: put in force a restriction already in force', (s) => atOnce(s, s.held.restrictionId)],
  ['already-lifted', 'put in force a lifted restriction', (s) => atOnce(s, s.lifted.restrictionId)],
  ['already-lifted', 'lift twice', (s) => lift(s, s.lifted.restrictionId)],
  ['already-lifted', 'vary a lifted restriction', (s) => vary(s, s.lifted.restrictionId)],
  ['already-lifted', 'review a lifted restriction', (s) => reviewed(s.register, frances, s.lifted.restrictionId)],
  ['already-lifted', 'P14: a representation once it is lifted', (s) => say(s, s.lifted.restrictionId, '2026-11-04')],
  ['already-lifted', 'P15: report changes to a lifted restriction', (s) => tell(s, s.lifted.restrictionId)],
  ['unknown-restriction', 'lift an unknown restriction', (s) => lift(s, nobody)],
  ['unknown-restriction', 'open an unknown restriction', (s) => restriction(s.register, nobody)],
  ['unknown-restriction', 'make a representation against an unknown restriction', (s) => say(s, nobody)],
  ['in-the-future', 'P14: a representation of tomorrow', (s) => say(s, s.held.restrictionId, '2026-11-04', amira)],
  ['too-early', 'P14: a representation received in 1900', (s) => say(s, s.held.restrictionId, '1900-01-01', amira)],
  ['unknown-service', 'P15: report changes for an unknown service', (s) => tell(s, s.held.restrictionId, 'Parks')],
  ['unknown-representation', 'answer an unknown representation', (s) => answer(s.register, tom, nobody)],
  ['unknown-representation', 'acknowledge an unknown representation', (s) => acknowledge(s, nobody)],
  ['already-answered', 'P14: answer a representation twice', (s) => answer(s.register, tom, s.answered)],
  ['already-answered', 'P14: acknowledge an answered representation', (s) => acknowledge(s, s.answered)],
  [
    'already-answered',
    'P14: answer a representation already answered by lifting',
    (s) => answer(s.register, tom, s.ended.representation),
  ],
  ['already-answered', 'P15: answer a report already answered by lifting', (s) => respond(s, s.ended.report)],
  [
    'already-decided',
    'P13: decide again after the restriction was lifted',
    (s) => decide(s.register, tom, s.ended.escalation, approval({ version: 2 })),
  ],
  ['unknown-circumstances', 'P15: answer an unknown report', (s) => respond(s, nobody)],
  ['unknown-evidence', 'save an unknown original', (s) => evidenceOriginal(s.register, frances, nobody)],
  [
    'original-not-as-filed',
    'P10: save an original that was changed in the database',
    (s) => evidenceOriginal(s.register, frances, s.changed),
  ],
  ['unknown-arrangement', 'P13: confirm an unknown arrangement', (s) => confirm(s, nobody)],
  ['nothing-to-arrange', 'P13: confirm an arrangement twice', (s) => confirm(s, s.arrangement)],
  ['unknown-dead-letter', 'revive an unknown dead letter', (s) => revive(s, ruth)],
]
