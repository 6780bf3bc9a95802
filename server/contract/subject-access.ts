import { ask } from './route.ts'

export const answerSubjectAccess = ask('/api/customers/:id/subject-access', ['RegisterKeeper'], {
  stepUp: true,
  summary: 'G: everything held on one person as one .zip, third parties marked; each time is in ledger and trail',
  gives: 'application/zip',
  refusals: ['unknown-entry', 'record-too-large'],
})
