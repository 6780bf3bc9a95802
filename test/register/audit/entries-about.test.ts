import { CompiledQuery, type KyselyPlugin, type RootOperationNode, sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { originalsOf } from '../../../server/register/evidence/originals.ts'
import { whoHadAPart } from '../../../server/register/judging/who-had-a-part.ts'
import { replacementOf } from '../../../server/register/restriction/replacements.ts'
import { actorsOn } from '../../../server/register/rights-request/actors.ts'
import type { Reading } from '../../../server/register/store.ts'
import { inForce, ruth } from '../../support/deciding.ts'
import { opened } from '../../support/opened-importing.ts'
import { council, csvOf, giveFile, restricted, titles } from '../../support/sheets.ts'
import { stores } from '../../support/store/stores.ts'

const jo = council({ ...restricted, Name: 'Jo Marsh', 'E-mail': 'jo@example.org', Reasons: 'Abuse.' })

describe.each(stores)('what the trail says of a record, on $store', ({ store, newRegister }) => {
  /** How the store finds what these questions ask of the trail, a plan for each. */
  async function plansOf(reading: Reading, ask: (reading: Reading) => Promise<unknown>): Promise<string[]> {
    const asked: RootOperationNode[] = []
    const watch: KyselyPlugin = {
      transformQuery: ({ node }) => {
        asked.push(node)
        return node
      },
      transformResult: async ({ result }) => result,
    }
    await ask(reading.withPlugin(watch))
    const plans: string[] = []
    for (const node of asked) {
      const query = reading.getExecutor().compileQuery(node, { queryId: 'plan' })
      if (!/from "audit_trail"|join "audit_trail"/.test(query.sql)) continue
      const explain = store === 'PostgreSQL' ? 'explain' : 'explain query plan'
      const { rows } = await reading.executeQuery(CompiledQuery.raw(`${explain} ${query.sql}`, [...query.parameters]))
      plans.push(JSON.stringify(rows))
    }
    return plans
  }

  it('is found by the end of its id, however many entries of its kind there are', async () => {
    const working = await opened(await newRegister())
    const { register } = working
    await giveFile(working, ruth, csvOf([titles, jo]))
    const { customerId, restrictionId } = await inForce(register)
    await register.write(async (tx) => {
      const fromFile = await tx
        .selectFrom('restrictions')
        .select(['id', 'customer_id as customerId'])
        .where('id', '!=', restrictionId)
        .executeTakeFirstOrThrow()
      const evidence = await tx.selectFrom('evidence').select('id').execute()
      // With a few rows, PostgreSQL reads them all.
      if (store === 'PostgreSQL') await sql.raw('set local enable_seqscan = off').execute(tx)
      const plans = await plansOf(tx, async (reading) => {
        await actorsOn(reading, customerId)
        await replacementOf(reading, restrictionId)
        const had = await whoHadAPart(reading, fromFile, { timeZone: 'Europe/London', today: '2026-11-03' })
        expect(had.decidedBy).toHaveLength(1)
        await originalsOf(
          reading,
          evidence.map(({ id }) => id),
        )
      })
      expect(plans.length).toBeGreaterThanOrEqual(4)
      for (const plan of plans) expect(plan).toContain('audit_trail_by_reference')
    })
  })
})
