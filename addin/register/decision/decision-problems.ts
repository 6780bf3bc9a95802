import type { Me } from '../../../server/contract/settings/me.ts'
import { say } from '../../../server/contract/texts/say.ts'
import type { Failure } from '../../api/failure.ts'
import { failureWords } from '../../api/failure.ts'
import { type Asks, consideredFieldOf, consideredProblems, emailLost } from '../../parts/terms/considered-draft.ts'
import {
  closesAChannel,
  type Problems,
  type TermsDraft,
  termsFieldOf,
  termsProblems,
} from '../../parts/terms/terms-draft.ts'
import type { DecisionDraft, Outcome } from './decision-draft.ts'

type Council = Pick<Me['council'], 'councillors'>

const missing = () => say('This is needed.')

/** Problems that can be found before the request is sent, by field. */
export function decisionProblems(draft: DecisionDraft, outcome: Outcome, today: string, council: Council): Problems {
  const problems: Problems = {}
  if (outcome !== 'no-action' && !draft.words[outcome].trim()) problems.words = missing()
  if (outcome === 'refer-to-legal' && !draft.lastResort) problems.lastResort = say('Confirm this first.')
  if (outcome === 'warn-formally' && draft.behaviours.length === 0) problems.behaviours = say('Choose at least one.')
  if (outcome !== 'approve') return problems
  if (draft.asksLegal && !draft.legalQuestion.trim()) problems.legalQuestion = missing()
  if (draft.asksLegal && !draft.lastResort) problems.lastResort = say('Confirm this first.')
  return { ...problems, ...termsProblems(draft.terms, today), ...checklistProblems(draft, council) }
}

/** A first restriction always asks about councillors. */
export const asksOfDecision = (terms: TermsDraft, { councillors }: Council): Asks => ({
  closing: closesAChannel(terms),
  councillors: true,
  emailLost: emailLost(terms, councillors),
})

/** P5 to P12, P16. */
function checklistProblems(draft: DecisionDraft, council: Council): Problems {
  const problems: Problems = {}
  if (draft.behaviours.length === 0) problems.behaviours = say('Choose at least one.')
  const need = (name: string, given: string) => {
    if (!given.trim()) problems[name] = missing()
  }
  if (draft.supportKnown === null) problems.supportKnown = missing()
  if (draft.supportKnown) {
    if (!draft.supportName.trim() && !draft.supportOrganisation.trim()) {
      problems.supportName = say('Give a name or an organisation.')
    }
    need('supportTried', draft.supportTried)
  }
  need('adjustments', draft.adjustments)
  if (draft.isFirst) need('supportOffered', draft.supportOffered)
  if (draft.isFirst) need('mediation', draft.mediation)
  need('warnings', draft.warnings)
  return { ...problems, ...consideredProblems(draft, asksOfDecision(draft.terms, council)) }
}

const fieldOf: Record<string, string> = {
  ...termsFieldOf,
  ...consideredFieldOf,
  'formal-warning-stands': 'outcome',
  'reasons-missing': 'words',
  'behaviour-missing': 'behaviours',
  'warnings-not-considered': 'warnings',
  'support-not-considered': 'supportKnown',
  'support-not-offered': 'supportOffered',
  'mediation-not-considered': 'mediation',
  'not-last-resort': 'lastResort',
}

/** The register's refusal, by the field that it concerns; null if it concerns none. */
export function refusedField(failure: Failure | null): Problems | null {
  const name = failure?.reason === 'refused' ? fieldOf[failure.told?.name ?? ''] : undefined
  return failure && name ? { [name]: failureWords(failure) } : null
}
