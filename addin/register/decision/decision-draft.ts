import type { EscalationSeen } from '../../../server/contract/customer/dossier.ts'
import type { Decision } from '../../../server/contract/decision/decision.ts'
import type { Considered } from '../../../server/contract/restriction/terms.ts'
import type { Me } from '../../../server/contract/settings/me.ts'
import { say } from '../../../server/contract/texts/say.ts'
import type { Behaviour } from '../../../server/policy/vocabulary.ts'
import type { PrecautionStep } from '../../../server/policy/vocabulary-precautions.ts'
import { type ConsideredDraft, nothingConsidered, toConsidered } from '../../parts/terms/considered-draft.ts'
import { closesAChannel, mildestTerms, type TermsDraft, toTerms } from '../../parts/terms/terms-draft.ts'
import { dayInWords, momentInWords } from '../../words/dates.ts'

export type Outcome = Decision['outcome']

/** A decision in draft. Unanswered questions are null or empty. */
export type DecisionDraft = ConsideredDraft & {
  outcome: Outcome | null
  /** The text for each outcome: reasons, a note, a question. */
  words: Record<Outcome, string>
  /** What the person who escalated is told: mailed, unlike the reasons. */
  feedback: string
  /** P1: what the escalation names, or what the officer finds. */
  behaviours: Behaviour[]
  lastResort: boolean
  supportKnown: boolean | null
  supportName: string
  supportOrganisation: string
  supportTried: string
  adjustments: string
  /** The customer was never restricted before. */
  isFirst: boolean
  supportOffered: string
  mediation: string
  /** Equality Act s.20: what the contact does; never why. */
  adjustmentsToMake: string
  complaintSignposted: boolean
  warnings: string
  /** P4: what staff do when they visit the customer, or see them at the council. */
  precautionSteps: PrecautionStep[]
  precautionMore: string
  /** P3: a question to legal services goes with the restriction. */
  asksLegal: boolean
  legalQuestion: string
  terms: TermsDraft
}

/**
 * Starts with what the register knows: the behaviours named, the warnings given, the service, and the latest review date
 * allowed; and with the least restrictive measure, for the contact if the council has only one.
 */
export function newDecision(seen: EscalationSeen, council: Me['council'], today: string): DecisionDraft {
  return {
    outcome: null,
    words: {
      approve: '',
      decline: '',
      'warn-instead': '',
      'warn-formally': '',
      'treat-as-complaint': '',
      'no-action': '',
      'ask-for-more': '',
      'refer-to-legal': '',
    },
    feedback: '',
    behaviours: seen.behaviours,
    lastResort: false,
    supportKnown: null,
    supportName: '',
    supportOrganisation: '',
    supportTried: '',
    adjustments: '',
    isFirst: seen.customer.restrictions.every(({ inForceOn }) => inForceOn === null),
    supportOffered: '',
    mediation: '',
    adjustmentsToMake: '',
    complaintSignposted: false,
    precautionSteps: [],
    precautionMore: '',
    asksLegal: false,
    legalQuestion: '',
    warnings: [
      ...seen.customer.warnings.map(({ warnedAt, service }) =>
        warned(momentInWords(warnedAt, council.timeZone), service),
      ),
      ...seen.customer.formalWarnings.flatMap(({ state, sentOn, service }) =>
        state === 'given' && sentOn ? formallyWarned(dayInWords(sentOn), service) : [],
      ),
    ]
      .join('\n')
      // The text will be edited and saved, so it gets ordinary spaces.
      .replaceAll('\u00a0', ' '),
    ...nothingConsidered,
    terms: mildestTerms(council, today, seen.service),
  }
}

/**
 * What somebody saved to finish later, on top of a new decision; null if nothing was saved. A draft of an earlier
 * version of the program may lack answers, or have others: only those that the form still asks for count.
 */
export function savedDecision(fresh: DecisionDraft, form: string | null): DecisionDraft | null {
  if (form === null) return null
  const saved: unknown = JSON.parse(form)
  if (typeof saved !== 'object' || saved === null) return null
  const { words, terms, ...answers } = saved as Partial<DecisionDraft>
  return {
    ...onto(fresh, answers),
    words: onto(fresh.words, words ?? {}),
    terms: onto(fresh.terms, terms ?? {}),
    // The register knows it, and it may have changed meanwhile.
    isFirst: fresh.isFirst,
  }
}

/** Takes over the values that are there. */
const onto = <T extends object>(now: T, before: Partial<T>): T => ({
  ...now,
  ...Object.fromEntries(Object.entries(before).filter(([name]) => name in now)),
})

const warned = (day: string, by: string | null) =>
  by ? say('Warned on {day} by {by}.', { day, by }) : say('Warned on {day}.', { day })

const formallyWarned = (day: string, by: string | null) =>
  by ? say('Formally warned on {day} by {by}.', { day, by }) : say('Formally warned on {day}.', { day })

const considered = (draft: DecisionDraft): Considered => ({
  warnings: draft.warnings.trim(),
  oneOffUnderStress: false,
  supportWorker: {
    known: draft.supportKnown === true,
    name: draft.supportKnown ? draft.supportName.trim() : '',
    organisation: draft.supportKnown ? draft.supportOrganisation.trim() : '',
    tried: draft.supportKnown ? draft.supportTried.trim() : '',
  },
  reasonableAdjustments: draft.adjustments.trim(),
  supportOffered: draft.supportOffered.trim(),
  mediation: draft.mediation.trim(),
  complaintSignposted: draft.complaintSignposted,
  ...toConsidered(draft, { closing: closesAChannel(draft.terms) }),
})

function precautionsIn({ precautionSteps: steps, precautionMore }: DecisionDraft) {
  const more = precautionMore.trim() || null
  return steps.length > 0 || more ? { steps, more } : null
}

/** P13: what an officer decides on: the versions of the escalation and of the customer's restrictions that they saw. */
export type Looked = { version: number; seen: { restrictionId: string; version: number }[] }

/** What an officer sees of an escalation now. */
export const lookedAt = ({ version, customer }: Pick<EscalationSeen, 'version' | 'customer'>): Looked => ({
  version,
  seen: customer.restrictions.map(({ restrictionId, version }) => ({ restrictionId, version })),
})

/** The decision in the register's format. */
export function toDecision(draft: DecisionDraft, outcome: Outcome, { version, seen }: Looked): Decision {
  const words = draft.words[outcome].trim()
  const feedback = draft.feedback.trim() || null
  switch (outcome) {
    case 'approve':
      return {
        outcome,
        version,
        reasons: words,
        feedback,
        behaviours: draft.behaviours,
        considered: considered(draft),
        adjustments: draft.adjustmentsToMake.trim() || null,
        terms: toTerms(draft.terms),
        precautions: precautionsIn(draft),
        legalQuestion: draft.asksLegal ? { question: draft.legalQuestion.trim(), lastResort: draft.lastResort } : null,
        seen,
      }
    case 'warn-formally':
      return { outcome, version, reasons: words, feedback, behaviours: draft.behaviours, seen }
    case 'decline':
    case 'warn-instead':
    case 'treat-as-complaint':
      return { outcome, version, reasons: words, feedback }
    case 'no-action':
      return { outcome, version, note: words || null, feedback }
    case 'ask-for-more':
      return { outcome, version, question: words }
    case 'refer-to-legal':
      return { outcome, version, reasons: words, feedback, lastResort: draft.lastResort }
  }
}
