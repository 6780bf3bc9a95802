import { exportLedger, exportTrail } from '../../cases/export-look-back.ts'
import { proveTrail } from '../../cases/prove-trail.ts'
import { seeLedger } from '../../cases/see-ledger.ts'
import { seeTrail } from '../../cases/see-trail.ts'
import * as contract from '../../contract/audit.ts'
import { type Endpoint, gives, reads } from '../bind.ts'

export const auditEndpoints: Endpoint[] = [
  reads(contract.seeLedger, ({ register }, act, { body }) => seeLedger(register, act, body)),
  reads(contract.seeTrail, ({ register }, act, { body }) => seeTrail(register, act, body)),
  gives(contract.exportLedger, async ({ register }, act, { body }) => ({
    name: 'access-ledger.csv',
    content: await exportLedger(register, act, body),
  })),
  gives(contract.exportTrail, async ({ register }, act, { body }) => ({
    name: 'audit-trail.csv',
    content: await exportTrail(register, act, body),
  })),
  reads(contract.proveTrail, ({ register }, act, { query }) => proveTrail(register, act, Number(query.after))),
]
