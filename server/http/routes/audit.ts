import { exportLedger, exportTrail } from '../../cases/audit/export-audit.ts'
import { proveTrail } from '../../cases/audit/prove-trail.ts'
import { seeLedger } from '../../cases/audit/see-ledger.ts'
import { seeOwnParts } from '../../cases/audit/see-own-parts.ts'
import { seeTrail } from '../../cases/audit/see-trail.ts'
import * as contract from '../../contract/audit.ts'
import * as ownPart from '../../contract/own-part.ts'
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
  reads(ownPart.seeOwnParts, ({ register }, act) => seeOwnParts(register, act)),
  reads(contract.proveTrail, ({ register }, act, { query }) => proveTrail(register, act, Number(query.after))),
]
