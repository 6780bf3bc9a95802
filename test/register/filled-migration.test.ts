import { sql } from 'kysely'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Act } from '../../server/cases/act.ts'
import { councilsPeople } from '../../server/cases/designated-contact/absences.ts'
import { sweepForwarding } from '../../server/cases/mail-arrangement/sweep-forwarding.ts'
import { leftAlone } from '../../server/policy/mail-arrangement/left-alone.ts'
import { allCurrentArrangements } from '../../server/register/mail-arrangement/arrangements.ts'
import { openRegister, type Register } from '../../server/register/register.ts'
import { openToRead } from '../../server/register/store/open-to-read.ts'
import type { Reading } from '../../server/register/store.ts'
import { byItself, council } from '../support/acts.ts'
import { proved, sound } from '../support/store/proved.ts'
import { eitherTest, stores, type Where } from '../support/store/stores.ts'
import { asReleased, runIn } from './support/releases.ts'

async function upgraded(where: Where): Promise<Register> {
  const register = await openRegister(where)
  onTestFinished(() => register.close())
  return register
}

type Row = Record<string, unknown>
const rowsOf = async (register: Register, table: 'representations' | 'circumstances' | 'restrictions') =>
  (await register.read((reading) => sql<Row>`select * from ${sql.table(table)} order by id`.execute(reading))).rows

/** What is answered has no due day any more. */
const answered = { answered_at: '2026-11-06T09:00:00.000Z', answer_by: null }

describe.each(stores)('P14, P15: the due days of a register from 0.9.0, on $store', ({ store, emptyPlace }) => {
  const either = eitherTest(store)
  it('what is open gets a due day counted from its receipt, what is answered gets none, and all of it is proved', async () => {
    const where = await emptyPlace()
    await asReleased(where, '0.9.0')
    const register = await upgraded(where)
    expect(await rowsOf(register, 'circumstances')).toMatchObject([{ answer_by: '2026-12-31' }, answered])
    const none = { acknowledge_by: null, answer_by: null }
    expect(await rowsOf(register, 'representations')).toMatchObject([none, none])
    for (const { state, review_within_months } of await rowsOf(register, 'restrictions'))
      expect([state, review_within_months]).toEqual([state, state === 'agreed' ? 6 : null])
    expect(await proved(register)).toMatchObject(sound)
  })

  either('counts by the periods that the register keeper set', async () => {
    const where = await emptyPlace()
    await asReleased(where, '0.9.0')
    await runIn(
      where,
      `insert into settings_versions (id, part, number, value, why, at, by_oid, by_tid, by_name)
       values ('p', 'periods', 1, '{"answerWithinDays":10}', 'w', '2026-12-01T09:00:00.000Z', 'o', 't', 'n')`,
    )
    expect(await rowsOf(await upgraded(where), 'circumstances')).toMatchObject([{ answer_by: '2026-12-13' }, answered])
  })

  either('does not seal what somebody changed behind the program’s back: verify still names it', async () => {
    const where = await emptyPlace()
    await asReleased(where, '0.9.0')
    await runIn(where, "update circumstances set what = 'Something else.'")
    await runIn(where, 'update representations set answered_at = null, outcome = null')
    await runIn(where, "update restrictions set state = 'agreed', in_force_on = null where state = 'in-force'")
    const register = await upgraded(where)
    const dueDays = { received_on: '2026-11-03', acknowledge_by: '2026-11-08', answer_by: '2026-12-01' }
    expect(await rowsOf(register, 'representations')).toMatchObject([dueDays, dueDays])
    const { differences, ...proof } = await proved(register)
    expect(proof).toMatchObject({ firstBroken: null })
    expect(differences.filter(({ what }) => what === 'changed').map(({ table }) => table)).toEqual(
      expect.arrayContaining(['circumstances', 'representations', 'restrictions']),
    )
  })
})

describe.each(stores)('P13, P14: the mail arrangements of a register from 0.9.0, on $store', ({ emptyPlace }) => {
  const forwarding = async (register: Register) =>
    (await register.read(allCurrentArrangements)).filter(({ state, forwardTo }) => state !== 'to-remove' && forwardTo)
  const toldAgain = (register: Register) =>
    register.read((reading) =>
      reading.selectFrom('outbox').select('key').where('key', 'like', 'arrangement-make-again:%').execute(),
    )
  const deputyLeft = (act: Act, lastDay: string): Act => ({
    ...act,
    council: {
      ...council,
      contacts: council.contacts.map((one) => ({ ...one, deputy: one.deputy && { ...one.deputy, lastDay } })),
    },
  })
  const night = (day: string) => byItself(`${day}T00:30:00.000Z`)

  it('the first night asks ICT for nothing, and keeps whom they leave alone; a deputy who has left then counts', async () => {
    const where = await emptyPlace()
    await asReleased(where, '0.9.0')
    const register = await upgraded(where)
    const before = (await toldAgain(register)).length
    const atUpgrade = await forwarding(register)
    expect(atUpgrade.length).toBeGreaterThan(0)
    expect(atUpgrade.map(({ asked }) => asked)).toEqual(atUpgrade.map(() => null))

    await register.write((tx) => sweepForwarding(tx, night('2026-12-02')))
    expect((await toldAgain(register)).length).toBe(before)
    const kept = await forwarding(register)
    const people = councilsPeople(night('2026-12-02'))
    expect(kept.map(({ asked }) => asked)).toEqual(kept.map((one) => leftAlone(one, one.naming, people)))
    expect(kept.map(({ state }) => state)).toEqual(atUpgrade.map(({ state }) => state))
    expect(await proved(register)).toMatchObject(sound)

    await register.write((tx) => sweepForwarding(tx, deputyLeft(night('2026-12-03'), '2026-11-20')))
    const withDeputy = kept.filter(({ naming }) => naming.deputy !== null)
    expect(withDeputy.length).toBeGreaterThan(0)
    expect((await toldAgain(register)).length).toBe(before + withDeputy.length)
  })
})

it.each(stores)(
  'P4, P14: a name from 0.9.0 gets its words without letters such as ł, and overtaken letters are no longer outstanding, on $store',
  async ({ emptyPlace }) => {
    const where = await emptyPlace()
    await asReleased(where, '0.9.0')
    await runIn(
      where,
      `update restrictions set state = 'lifted' where state = 'in-force';
     insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name)
     select 'n', min(id), 'name', 'Łukasz', 'łukasz', 'w', '2026-11-03T09:00:00.000Z', 'o', 't', 'n' from customers`,
    )
    const outstanding = sql<{ kind: string }>`select distinct l.kind from letters l
    join log_restrictions r on r.restriction_id = l.restriction_id
    where l.state = 'to-write' and r.letter_outstanding = 1 order by l.kind`
    const before = await openToRead(where)
    const { rows } = await before.read((reading) => outstanding.execute(reading))
    await before.close()
    expect(rows.map(({ kind }) => kind)).toEqual(['lifting', 'representation-answer', 'restriction', 'review-notice'])
    const register = await upgraded(where)
    const after = await register.read((reading) => outstanding.execute(reading))
    expect(after.rows.map(({ kind }) => kind)).toEqual(['lifting', 'restriction'])
    const words = (tx: Reading) => tx.selectFrom('search_words').select('word').where('contact_point_id', '=', 'n')
    expect(await register.read((reading) => words(reading).execute())).toEqual([{ word: 'lukasz' }])
  },
)
