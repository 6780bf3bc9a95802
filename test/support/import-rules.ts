import { council } from './acts.ts'

/** The rules by which these tests judge an imported row. */
export const importRules = {
  today: '2026-11-03',
  timeZone: council.timeZone,
  reach: council,
  services: council.services,
  councillors: [],
  contacts: [],
  clocks: { bankHolidays: [], filedMailWorkingDays: 5 },
  approvingPosts: ['Director of Customer Services'],
  reviewWithinMonths: 6,
  longestMonths: 24,
  warningLapsesAfterMonths: 12,
  acknowledgeWithinDays: 5,
  answerWithinDays: 28,
  formalWarningLapsesAfterMonths: 12,
}
