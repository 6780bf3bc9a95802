/** G: the audit trail, as the auditor reads it. */
export const ledger = {
  'exported-rows': 'Exported {rows} of the log',
  'the-register-itself': 'The register itself',
} as const
