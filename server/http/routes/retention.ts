import { nextBatch, runRetention } from '../../cases/retention/run-retention.ts'
import { seeRetention, seeRetentionRuns } from '../../cases/retention/see-retention.ts'
import * as contract from '../../contract/retention.ts'
import { type Endpoint, preparesAndWrites, reads } from '../bind.ts'

export const retentionEndpoints: Endpoint[] = [
  reads(contract.seeRetention, ({ register }, act, { query }) => seeRetention(register, act, query.after ?? null)),
  reads(contract.seeRetentionRuns, ({ register }, act) => seeRetentionRuns(register, act)),
  preparesAndWrites(contract.runRetention, async ({ register }, act, { body: { runId, after } }) => {
    const batch = await nextBatch(register, act, after)
    return { work: (tx) => runRetention(tx, act, { runId, batch }) }
  }),
]
