import type { Route } from './route.ts'

export const answerSubjectAccess = {
  method: 'POST',
  path: '/api/customers/:id/subject-access',
  may: ['RegisterKeeper'],
  stepUp: true,
  summary: 'G: everything held on one person as one .zip, third parties marked; each time is in ledger and trail',
  gives: 'application/zip',
  refusals: ['not-authorised', 'unknown-entry', 'record-too-large'],
} as const satisfies Route
