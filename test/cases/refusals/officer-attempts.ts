import type { Act } from '../../../server/cases/act.ts'
import { addEscalationDetails } from '../../../server/cases/escalation/add-escalation-details.ts'
import { evidenceOriginal } from '../../../server/cases/evidence/evidence-original.ts'
import { composeLetter } from '../../../server/cases/letter/compose-letter.ts'
import { confirmArrangement } from '../../../server/cases/mail-arrangement/confirm-arrangement.ts'
import { seeArrangements } from '../../../server/cases/mail-arrangement/see-arrangements.ts'
import { acknowledgeRepresentation } from '../../../server/cases/representation/acknowledge-representation.ts'
import { recordRepresentation } from '../../../server/cases/representation/record-representation.ts'
import { liftRestriction } from '../../../server/cases/restriction/lift-restriction.ts'
import { putInForceAtOnce } from '../../../server/cases/restriction/put-in-force-at-once.ts'
import { varyRestriction } from '../../../server/cases/restriction/vary-restriction.ts'
import { answerCircumstances } from '../../../server/cases/review/answer-circumstances.ts'
import { reportCircumstances } from '../../../server/cases/review/report-circumstances.ts'
import { reviveDeadLetter } from '../../../server/cases/work/revive-dead-letter.ts'
import { seeDeadLetters } from '../../../server/cases/work/see-dead-letters.ts'
import type { Considered } from '../../../server/policy/decision/considered.ts'
import type { Terms } from '../../../server/policy/restriction/terms.ts'
import type { RefusalName } from '../../../server/policy/vocabulary.ts'
import { colleagues } from '../../cast.ts'
import {
  answer,
  approval,
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
  sent,
  terms,
  tom,
} from '../../support/deciding.ts'
import { amira, dan } from '../../support/doing.ts'
import type { OfficerScene } from './officer-scene.ts'

type Attempt = [refusal: RefusalName, what: string, attempt: (given: OfficerScene) => Promise<unknown>]

const nobody = '0198c5b2-7c00-7000-8000-000000000001'
const council = (name: string) => `${name}@ambleford.example`
const approve = (
  s: OfficerScene,
  given: { considered?: Partial<Considered>; terms?: Partial<Terms>; reasons?: string },
) =>
  decide(s.register, frances, s.open, {
    ...approval({ considered: considered(given.considered), terms: terms(given.terms) }),
    ...(given.reasons !== undefined && { reasons: given.reasons }),
  })
const lift = (s: OfficerScene, id: string, act: Act = tom, reasons = 'Over.') =>
  s.register.write((tx) => liftRestriction(tx, act, id, { reasons }))
const vary = (s: OfficerScene, id: string, given: Partial<Terms> = {}, act: Act = tom, reasons = 'Less.') =>
  s.register.write((tx) => varyRestriction(tx, act, id, { reasons, terms: terms(given) }))
const atOnce = (s: OfficerScene, id: string, act: Act = tom, reason = 'Threats.') =>
  s.register.write((tx) => putInForceAtOnce(tx, act, id, { reason }))
const say = (s: OfficerScene, restrictionId: string, receivedOn = '2026-11-03') =>
  s.register.write((tx) =>
    recordRepresentation(tx, amira, { restrictionId, receivedOn, account: null, evidence: null }),
  )
const tell = (s: OfficerScene, restrictionId: string, service: string | null = null) =>
  s.register.write((tx) => reportCircumstances(tx, amira, { restrictionId, what: 'Help.', service }))
const acknowledge = (s: OfficerScene, id: string, act: Act = tom) =>
  s.register.write((tx) => acknowledgeRepresentation(tx, act, id))
const respond = (s: OfficerScene, id: string, act: Act = tom) =>
  s.register.write((tx) =>
    answerCircumstances(tx, act, id, { outcome: 'continued', reasons: 'Not yet.', sameOfficerReason: null }),
  )
const confirm = (s: OfficerScene, id: string, act: Act = lee) =>
  s.register.write((tx) => confirmArrangement(tx, act, id))
const revive = (s: OfficerScene, act: Act) => s.register.write((tx) => reviveDeadLetter(tx, act, nobody))
const closed = (instead: string, ...channels: ('email' | 'telephone' | 'post')[]) => ({
  measures: channels.map((channel) => ({ kind: 'channel-closed' as const, channel, instead })),
})
const heard = (address: string, consultedOn = '2026-11-02') => [{ address, consultedOn, said: 'Agreed.' }]

export const officerAttempts: Attempt[] = [
  ['unknown-escalation', 'decide what is not there', (s) => decide(s.register, frances, nobody, approval())],
  ['unknown-escalation', 'open what is not there', (s) => escalation(s.register, nobody)],
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
  ['own-escalation', 'P13: decide one’s own', (s) => decide(s.register, frances, s.own, approval())],
  ['changed-meanwhile', 'P13: decide on an old version', (s) => decide(s.register, tom, s.decided, approval())],
  ['already-decided', 'P13: decide again', (s) => decide(s.register, tom, s.decided, approval({ version: 2 }))],
  [
    'already-withdrawn',
    'decide what is withdrawn',
    (s) => decide(s.register, tom, s.withdrawn, approval({ version: 2 })),
  ],
  [
    'already-decided',
    'add to what is approved',
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
  ['reasons-missing', 'in force at once without a reason', (s) => atOnce(s, s.agreed.restrictionId, tom, ' ')],
  ['behaviour-missing', 'P1: approve without a behaviour', (s) => decide(s.register, frances, s.plain, approval())],
  ['warnings-not-considered', 'P9: no word on warnings', (s) => approve(s, { considered: { warnings: ' ' } })],
  [
    'support-not-considered',
    'P6: a support worker who was not involved',
    (s) => approve(s, { considered: { supportWorker: { known: true, name: 'Ash Lee', organisation: '', tried: '' } } }),
  ],
  [
    'support-not-considered',
    'G: no word on adjustments',
    (s) => approve(s, { considered: { reasonableAdjustments: '' } }),
  ],
  [
    'lesser-measures-not-considered',
    'P12: a closed channel',
    (s) => approve(s, { considered: { lesserMeasures: '' } }),
  ],
  [
    'no-other-way-open',
    'P11: the other way is closed too',
    (s) => approve(s, { terms: closed('by letter', 'email', 'post') }),
  ],
  ['no-measures', 'P8: approve nothing', (s) => approve(s, { terms: { measures: [] } })],
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
    'unknown-councillor',
    'P16: hear somebody who is none',
    (s) =>
      approve(s, {
        considered: { councillors: { affected: true, arrangement: 'By letter.', heard: heard(council('sam.reyes')) } },
      }),
  ],
  [
    'unknown-councillor',
    'P16: except an address of no councillor',
    (s) => approve(s, { terms: { mail: { kind: 'forward', exceptions: [colleagues.dan.address] } } }),
  ],
  [
    'councillors-not-considered',
    'P16: cut off from councillors without a word',
    (s) => approve(s, { considered: { councillors: { affected: true, arrangement: 'By letter.', heard: [] } } }),
  ],
  [
    'in-the-future',
    'P16: a councillor who will be heard',
    (s) =>
      approve(s, {
        considered: {
          councillors: { affected: true, arrangement: 'By letter.', heard: heard(council('cllr.nair'), '2026-11-04') },
        },
      }),
  ],
  [
    'not-last-resort',
    'P3: refer what is no last resort',
    (s) =>
      decide(s.register, frances, s.open, {
        outcome: 'refer-to-legal',
        version: 1,
        reasons: 'Threats.',
        lastResort: false,
      }),
  ],
  ['unknown-service', 'bind a service that is none', (s) => approve(s, { terms: { services: ['Parks'] } })],
  ['review-too-late', 'P15: a review after seven months', (s) => approve(s, { terms: { reviewOn: '2027-05-04' } })],
  ['in-the-past', 'P15: a review today', (s) => approve(s, { terms: { reviewOn: '2026-11-03' } })],
  ['in-the-past', 'an end yesterday', (s) => approve(s, { terms: { until: '2026-11-02' } })],
  ['until-before-review', 'P15: an end before the review', (s) => approve(s, { terms: { until: '2027-05-02' } })],
  [
    'review-too-late',
    'P15: vary it until after six months',
    (s) => vary(s, s.held.restrictionId, { reviewOn: '2027-05-04' }),
  ],
  ['not-in-force', 'vary what is only agreed', (s) => vary(s, s.agreed.restrictionId)],
  ['not-in-force', 'P15: review what is only agreed', (s) => reviewed(s.register, frances, s.agreed.restrictionId)],
  ['unknown-letter', 'record a letter that is not there', (s) => record(s.register, tom, nobody)],
  ['unknown-letter', 'read a letter that is not there', (s) => composeLetter(s.register, tom, nobody)],
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
    'P14: a letter in words that leave out what it must say',
    (s) =>
      record(s.register, tom, s.agreed.letterId, {
        how: 'sent',
        sentOn: '2026-11-03',
        method: 'post',
        text: 'Go away.',
      }),
  ],
  ['already-lifted', 'P14: record the letter of what is lifted', (s) => record(s.register, tom, s.lifted.letterId)],
  ['not-agreed', 'P14: put in force what is', (s) => atOnce(s, s.held.restrictionId)],
  ['already-lifted', 'put in force what is lifted', (s) => atOnce(s, s.lifted.restrictionId)],
  ['already-lifted', 'lift twice', (s) => lift(s, s.lifted.restrictionId)],
  ['already-lifted', 'vary what is lifted', (s) => vary(s, s.lifted.restrictionId)],
  ['already-lifted', 'review what is lifted', (s) => reviewed(s.register, frances, s.lifted.restrictionId)],
  ['already-lifted', 'P14: speak against what is lifted', (s) => say(s, s.lifted.restrictionId)],
  ['already-lifted', 'P15: report on what is lifted', (s) => tell(s, s.lifted.restrictionId)],
  ['unknown-restriction', 'lift what is not there', (s) => lift(s, nobody)],
  ['unknown-restriction', 'open what is not there', (s) => restriction(s.register, nobody)],
  ['unknown-restriction', 'speak against what is not there', (s) => say(s, nobody)],
  ['in-the-future', 'P14: a representation of tomorrow', (s) => say(s, s.held.restrictionId, '2026-11-04')],
  ['unknown-service', 'P15: report for a service that is none', (s) => tell(s, s.held.restrictionId, 'Parks')],
  ['unknown-representation', 'answer what is not there', (s) => answer(s.register, tom, nobody)],
  ['unknown-representation', 'acknowledge what is not there', (s) => acknowledge(s, nobody)],
  ['already-answered', 'P14: answer twice', (s) => answer(s.register, tom, s.answered)],
  ['already-answered', 'P14: acknowledge what is answered', (s) => acknowledge(s, s.answered)],
  [
    'already-answered',
    'P14: answer what the lifting has answered',
    (s) => answer(s.register, tom, s.ended.representation),
  ],
  ['already-answered', 'P15: answer a report that the lifting has answered', (s) => respond(s, s.ended.report)],
  [
    'already-decided',
    'P13: decide again on what was lifted since',
    (s) => decide(s.register, tom, s.ended.escalation, approval({ version: 2 })),
  ],
  [
    'same-officer-reason-missing',
    'P14: answer against one’s own decision',
    (s) => answer(s.register, frances, s.representation),
  ],
  ['unknown-circumstances', 'P15: answer a report that is not there', (s) => respond(s, nobody)],
  ['unknown-evidence', 'save an original that is not there', (s) => evidenceOriginal(s.register, frances, nobody)],
  [
    'original-not-as-filed',
    'P10: save an original that was changed in the database',
    (s) => evidenceOriginal(s.register, frances, s.changed),
  ],
  ['unknown-arrangement', 'P13: confirm what is not there', (s) => confirm(s, nobody)],
  ['nothing-to-arrange', 'P13: confirm twice', (s) => confirm(s, s.arrangement)],
  ['unknown-dead-letter', 'revive what is not dead', (s) => revive(s, ruth)],
]
