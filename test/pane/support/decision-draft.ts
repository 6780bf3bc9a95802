import { newMeasure } from '../../../addin/parts/terms/measure-draft.ts'
import { type DecisionDraft, newDecision } from '../../../addin/register/decision/decision-draft.ts'
import type { EscalationSeen } from '../../../server/contract/customer/dossier.ts'
import { council as settings } from '../../support/acts.ts'

/** The council as the pane knows it. */
export const council = {
  ...settings,
  services: [...settings.services],
  domains: [...settings.domains],
  councillors: [...settings.councillors],
  warningWording: settings.wording.warning,
  reviewWithinMonths: settings.periods.reviewWithinMonths,
  longestMonths: settings.periods.longestMonths,
}
export const today = '2026-08-31'
/** Petra, warned once and restricted before; escalated for abuse. */
export const seen = {
  behaviours: ['abusive'],
  service: 'Housing',
  customer: {
    warnings: [{ warnedAt: '2026-08-01T09:00:00.000Z', service: 'Housing' }],
    formalWarnings: [],
    restrictions: [{}],
  },
} as unknown as EscalationSeen
export const fresh = newDecision(seen, council, today)

/** Everything that an approval needs. */
export const ready: DecisionDraft = {
  ...fresh,
  outcome: 'approve',
  words: { ...fresh.words, approve: ' Threats. ' },
  supportKnown: false,
  adjustments: 'None needed.',
  councillorsAffected: false,
  terms: {
    ...fresh.terms,
    measures: [newMeasure('designated-contact')],
    contact: { name: 'Sam Reyes', post: 'Customer Relations', address: 'sam.reyes@ambleford.example' },
  },
}

/** An officer saw this version of the escalation, and no restriction. */
export const looked = (version: number) => ({ version, seen: [] })
