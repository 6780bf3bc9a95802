import * as audit from './audit.ts'
import * as contactPoint from './contact-point/contact-point.ts'
import * as proposal from './contact-point/proposal.ts'
import * as correction from './customer/correction.ts'
import * as customer from './customer/customer.ts'
import * as dossier from './customer/dossier.ts'
import * as merge from './customer/merge.ts'
import * as deadLetter from './dead-letter.ts'
import * as decision from './decision/decision.ts'
import * as legalAdvice from './decision/legal-advice.ts'
import * as contacts from './designated-contact/contacts.ts'
import * as adjustments from './duty/adjustments.ts'
import * as duty from './duty/duty.ts'
import * as escalation from './escalation/escalation.ts'
import * as waitingEvidence from './evidence/waiting-evidence.ts'
import * as formalWarning from './formal-warning.ts'
import * as imports from './import/import.ts'
import * as importSignature from './import/import-signature.ts'
import * as judging from './judging.ts'
import * as letter from './letter.ts'
import * as log from './log.ts'
import * as mailArrangement from './mail-arrangement/mail-arrangement.ts'
import * as mailFlow from './mail-arrangement/mail-flow.ts'
import * as ownPart from './own-part.ts'
import * as parts from './parts.ts'
import * as problems from './problem.ts'
import * as report from './report/report.ts'
import * as representation from './representation.ts'
import * as change from './restriction/change.ts'
import * as passedOn from './restriction/passed-on.ts'
import * as restriction from './restriction/restriction.ts'
import * as terms from './restriction/terms.ts'
import * as retention from './retention.ts'
import * as calendarFeed from './review/calendar-feed.ts'
import * as circumstances from './review/circumstances.ts'
import * as review from './review/review.ts'
import type { Shape } from './route.ts'
import * as council from './settings/council.ts'
import * as dutySettings from './settings/duties.ts'
import * as me from './settings/me.ts'
import * as settings from './settings/settings.ts'
import * as support from './settings/support.ts'
import * as compose from './standing/compose.ts'
import * as standing from './standing/standing.ts'
import * as warning from './warning.ts'
import * as work from './work.ts'

const isShape = (given: unknown): given is Shape =>
  typeof given === 'object' && given !== null && 'kind' in given && given.kind === 'schema'

/** Every schema of the contract by its name in /openapi.json: `warningToGive` is WarningToGive. */
export const namedShapes: Record<string, Shape> = Object.fromEntries(
  [
    calendarFeed,
    change,
    circumstances,
    compose,
    judging,
    ownPart,
    formalWarning,
    legalAdvice,
    letter,
    decision,
    dossier,
    duty,
    adjustments,
    escalation,
    parts,
    passedOn,
    problems,
    representation,
    restriction,
    review,
    mailFlow,
    mailArrangement,
    deadLetter,
    report,

    standing,
    terms,
    waitingEvidence,
    warning,
    contactPoint,
    contacts,
    correction,
    customer,
    merge,
    proposal,
    work,
    audit,
    imports,
    importSignature,
    log,
    retention,
    council,
    me,
    dutySettings,
    settings,
    support,
  ]
    .flatMap((noun) => Object.entries<unknown>(noun))
    .flatMap(([name, given]) => (isShape(given) ? [[`${name[0]?.toUpperCase()}${name.slice(1)}`, given]] : [])),
)
