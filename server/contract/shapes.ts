import * as audit from './audit.ts'
import * as calendarFeed from './calendar-feed.ts'
import * as change from './change.ts'
import * as circumstances from './circumstances.ts'
import * as compose from './compose.ts'
import * as contactPoint from './contact-point.ts'
import * as contacts from './contacts.ts'
import * as correction from './correction.ts'
import * as council from './council.ts'
import * as customer from './customer.ts'
import * as decision from './decision.ts'
import * as dossier from './dossier.ts'
import * as escalation from './escalation.ts'
import * as figures from './figures.ts'
import * as imports from './import.ts'
import * as letter from './letter.ts'
import * as log from './log.ts'
import * as mailFlow from './mail-flow.ts'
import * as me from './me.ts'
import * as merge from './merge.ts'
import * as parts from './parts.ts'
import * as passedOn from './passed-on.ts'
import * as problems from './problem.ts'
import * as proposal from './proposal.ts'
import * as report from './report.ts'
import * as representation from './representation.ts'
import * as restriction from './restriction.ts'
import * as retention from './retention.ts'
import * as review from './review.ts'
import type { Shape } from './route.ts'
import * as settings from './settings.ts'
import * as standing from './standing.ts'
import * as terms from './terms.ts'
import * as waitingEvidence from './waiting-evidence.ts'
import * as warning from './warning.ts'
import * as work from './work.ts'

const isShape = (given: unknown): given is Shape =>
  typeof given === 'object' && given !== null && 'kind' in given && given.kind === 'schema'

/** Every shape of the contract by its name, as /openapi.json has it: `warningToGive` is WarningToGive. */
export const namedShapes: Record<string, Shape> = Object.fromEntries(
  [
    calendarFeed,
    change,
    circumstances,
    compose,
    letter,
    decision,
    dossier,
    escalation,
    parts,
    passedOn,
    problems,
    representation,
    restriction,
    review,
    figures,
    mailFlow,
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
    log,
    retention,
    council,
    me,
    settings,
  ]
    .flatMap((noun) => Object.entries<unknown>(noun))
    .flatMap(([name, given]) => (isShape(given) ? [[`${name[0]?.toUpperCase()}${name.slice(1)}`, given]] : [])),
)
