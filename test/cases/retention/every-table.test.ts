import { type Kysely, sql } from 'kysely'
import { expect, test } from 'vitest'
import { sweepWaitingEvidence } from '../../../server/cases/evidence/upload-evidence.ts'
import { openRegister, type Register } from '../../../server/register/register.ts'
import { deleteDaily, runDaily } from '../../../server/running/daily.ts'
import { asReleased, newest } from '../../register/support/releases.ts'
import { byItself } from '../../support/acts.ts'
import { everyColumn } from '../../support/store/every-column.ts'
import { eitherStore } from '../../support/store/stores.ts'

/** What stays for good, and why it may. */
const stays: Record<string, string> = {
  audit_head: 'the end of the trail',
  audit_trail: 'proof: what was done to which record, without words about a person',
  calendar_feeds: 'a colleague’s own, until they end it',
  contact_moves: 'of designated contacts, who are colleagues',
  imports: 'that a file was imported, without its rows',
  once_only: 'that the day’s work was done, once a day',
  originals_kept: 'how many bytes are kept',
  outbox: 'the keeper’s mail about bank holidays, which waits',
  record_salts: 'of what stays',
  reports: 'counts',
  retention_runs: 'that retention ran',
  settings_versions: 'the council’s own',
  tenant_checks: 'the newest comparison, without what it named: the next replaces it',
  write_trials: 'a trial of the disk',
}

const day = '2027-01-01'
const at = `${day}T09:00:00.000Z`
/** Everything has come to its end, by whatever way. */
const ended = [
  `update holds set lifted_at = '${at}'`,
  `update proposals set state = 'refused', decided_at = '${at}'`,
  `update escalations set state = 'withdrawn', withdrawn_at = '${at}'`,
  `update formal_warnings set state = 'withdrawn', withdrawn_on = '${day}', withdrawn_at = '${at}'`,
  `update restrictions set state = 'lifted', lifted_on = '${day}', review_due = null`,
  `update letters set state = 'sent', sent_on = '${day}', recorded_at = '${at}'`,
  `update closing_letters set state = 'sent', sent_on = '${day}', recorded_at = '${at}'`,
  `update arrangements set state = 'removed'`,
  ...['representations', 'circumstances', 'objections', 'legal_questions', 'rights_requests'].map(
    (table) => `update ${table} set answered_at = '${at}'`,
  ),
  `update duties set dealt_at = '${at}'`,
  `update precautions set ended_at = '${at}'`,
  `update postings set state = 'dispatched', letter_id = (select min(id) from letters)`,
  `update outbox set state = 'dead'`,
]
/** The filled register has lines about records that were never there. */
const ofNobody = ['record_salts', 'imported_records'].map(
  (table) => `delete from ${table} where record_id in (
    select record_id from imported_records where record_id not in (select id from restrictions))`,
)
/** The salts of what stays. */
const saltsLeft = `
  select record_id from record_salts where record_id not in (
    select id from calendar_feeds union select id from contact_moves union select id from retention_runs
    union select id from settings_versions union select id from tenant_checks union select period from reports)`

test.each(eitherStore)(
  'G: of a register with a row in every table, once all has ended and its time is over, only what is named stays, on $store',
  async ({ store, emptyPlace }) => {
    const where = await emptyPlace()
    await asReleased(where, newest)
    const register = await openRegister(where)
    const before = await filled(register, store)
    expect(Object.keys(stays).filter((table) => !before.includes(table))).toEqual([])
    for (const statement of [...ended, ...ofNobody]) await register.write((tx) => sql.raw(statement).execute(tx))

    const act = byItself('2060-01-01T09:00:00.000Z')
    await runDaily(register, act)
    await sweepWaitingEvidence(register, act)
    await deleteDaily(register, act)

    expect(await filled(register, store)).toEqual(Object.keys(stays))
    expect((await register.read((reading) => sql.raw(saltsLeft).execute(reading))).rows).toEqual([])
    await register.close()
  },
)

/** The tables that have rows, by name. */
async function filled(register: Register, store: string): Promise<string[]> {
  const tables = [...new Set((await everyColumn(register, store)).map(({ table }) => table))].toSorted()
  const rows = await register.read((reading) =>
    Promise.all(
      tables.map((table) =>
        (reading as unknown as Kysely<Record<string, object>>)
          .selectFrom(table)
          .select(sql`1`.as('one'))
          .limit(1)
          .execute(),
      ),
    ),
  )
  return tables.filter((_, n) => rows[n]?.length)
}
