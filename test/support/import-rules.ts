import type { ImportRules } from '../../server/policy/import/import-rules.ts'
import { councilDomain } from '../cast.ts'

/**
 * The rules by which these tests judge an imported row. Of the council only what the rules need, so that nothing else of
 * the server is loaded.
 */
export const importRules: ImportRules = {
  today: '2026-11-03',
  timeZone: 'Europe/London',
  reach: { domains: [councilDomain], countryCallingCode: '44' },
  services: ['Housing', 'Planning'],
  contacts: [],
  approvingPosts: ['Director of Customer Services'],
  reviewWithinMonths: 6,
  longestMonths: 24,
  warningLapsesAfterMonths: 12,
}
