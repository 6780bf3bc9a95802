import { describe, expect, it } from 'vitest'
import type { Act } from '../../../server/cases/act.ts'
import { addPoint } from '../../../server/cases/contact-point/add-contact-point.ts'
import { composeLetter } from '../../../server/cases/letter/compose-letter.ts'
import { handOverLetter } from '../../../server/cases/letter/hand-over.ts'
import { settlePosting } from '../../../server/cases/letter/settle-posting.ts'
import { putInForceAtOnce } from '../../../server/cases/restriction/put-in-force-at-once.ts'
import type { LetterSent } from '../../../server/contract/letter.ts'
import { claimPostings } from '../../../server/register/letter/postings.ts'
import type { Writing } from '../../../server/register/store.ts'
import { colleagues } from '../../cast.ts'
import { actBy, byItself } from '../../support/acts.ts'
import { agreed, frances, on, record, restriction, ruth, sent, tom } from '../../support/deciding.ts'
import { amira, now, seen } from '../../support/doing.ts'
import { opened } from '../../support/opened-importing.ts'
import { council, csvOf, giveFile, restricted, titles } from '../../support/sheets.ts'
import { eitherTest, stores, type Where } from '../../support/store/stores.ts'

/** Has both roles, and holds none of the posts. */
const both = actBy({ ...colleagues.ruth, roles: ['RegisterKeeper', 'AuthorisingOfficer'] }, now)
const notTold: LetterSent = { how: 'not-notified', reason: 'It would put a witness at risk.' }
const refused = { refusal: 'not-a-post-holder' }

/** A row without the day of its letter comes in as agreed, so nobody signs it. */
async function withAgreedRow(where: Where, importer = both) {
  const working = await opened(where)
  const { register } = working
  const row = council({
    ...{ ...restricted, 'In force on': '2026-11-01', 'Letter sent on': '' },
    ...{ Name: 'Al Boyd', 'E-mail': 'al@example.org', Reasons: 'Abuse.' },
  })
  await giveFile(working, importer, csvOf([titles, row]))
  const { id, customer_id, restriction_id } = await register.read((reading) =>
    reading
      .selectFrom('letters')
      .innerJoin('restrictions', 'restrictions.id', 'restriction_id')
      .select(['letters.id', 'customer_id', 'restriction_id'])
      .executeTakeFirstOrThrow(),
  )
  await register.write((tx) =>
    addPoint(tx, ruth, customer_id, {
      ...{ kind: 'postal-address', value: '1 Mill Lane\nAmbleford\nAM1 2JM' },
      ...{ whose: { kind: 'own' }, why: 'On his letter.' },
    }),
  )
  const standing = async () => (await seen(register, amira, 'al@example.org'))?.kind
  const give = (act: Act) => register.write((tx) => handOverLetter(tx, act, id, true))
  const atOnce = (act: Act) => register.write((tx) => putInForceAtOnce(tx, act, restriction_id, { reason: 'Threats.' }))
  const settle = () =>
    register.write(async (tx) => {
      const [posting] = await claimPostings(tx, { now, server: 'here', most: 1, forMs: 60_000 })
      if (posting)
        await settlePosting(tx, byItself(now.toISOString()), posting, { outcome: 'dispatched', at: now }, 'here')
    })
  return { register, id, standing, give, atOnce, settle, letter: (act: Act) => composeLetter(register, act, id) }
}

describe.each(stores)('P13: a restriction that an import brought in as agreed, on $store', ({ store, newRegister }) => {
  const either = eitherTest(store)
  it('comes into force only by the letter of somebody who could have approved it', async () => {
    const { register, id, standing, give } = await withAgreedRow(await newRegister())
    for (const how of [sent(), notTold]) await expect(record(register, both, id, how)).rejects.toMatchObject(refused)
    await expect(give(both)).rejects.toMatchObject(refused)
    expect(await standing()).toBe('agreed')
    expect(await record(register, frances, id)).toMatchObject({ inForceOn: '2026-11-03' })
    expect(await standing()).toBe('restricted')
  })

  either('is not approved by whoever imported it, also if they hold a post', async () => {
    const keeper = actBy({ ...colleagues.frances, roles: ['RegisterKeeper', 'AuthorisingOfficer'] }, now)
    const { register, id, standing, give, atOnce, letter } = await withAgreedRow(await newRegister(), keeper)
    for (const how of [sent(), notTold])
      await expect(record(register, frances, id, how)).rejects.toMatchObject({ refusal: 'own-import' })
    await expect(give(frances)).rejects.toMatchObject({ refusal: 'own-import' })
    await expect(atOnce(frances)).rejects.toMatchObject({ refusal: 'own-import' })
    expect(await letter(frances)).toMatchObject({ awaitsApproval: true, approval: 'own-import' })
    await record(register, tom, id)
    expect(await standing()).toBe('restricted')
  })

  either(
    'P14: was decided by whoever recorded its letter, who therefore does not judge it while somebody else is free',
    async () => {
      const { register, id } = await withAgreedRow(await newRegister())
      const known = (act: Act): Act => ({ ...act, by: { ...act.by, key: 'the same person' } })
      const { restrictionId } = await record(register, known(on('2026-11-04')), id)
      const involved = async (act: Act) => (await restriction(register, restrictionId ?? '', act)).judging.answer
      expect(await involved(known(tom))).toMatchObject({ involvement: ['decided'] })
      expect(await involved(frances)).toMatchObject({ involvement: ['decided'], obstacle: 'another-is-free' })
      expect(await involved(tom)).toMatchObject({ involvement: [], obstacle: null })
    },
  )

  either('comes into force by GOV.UK Notify if a holder of a post handed its letter over', async () => {
    const { standing, give, settle } = await withAgreedRow(await newRegister())
    await give(frances)
    expect(await standing()).toBe('agreed')
    await settle()
    expect(await standing()).toBe('restricted')
  })
})

const { newRegister, openEmpty } = stores[0] as (typeof stores)[number]

it('P13: its letter says that nobody has approved it here, and what prevents its reader', async () => {
  const { register, id, letter } = await withAgreedRow(await newRegister())
  expect(await letter(both)).toMatchObject({ awaitsApproval: true, approval: 'no-post' })
  const ours = await letter(frances)
  expect([ours.awaitsApproval, ours.approval]).toEqual([true, undefined])
  await record(register, frances, id)
  expect((await letter(both)).awaitsApproval).toBeUndefined()
})

it('P13: the letter of a restriction that was approved here is recorded by anybody with the role', async () => {
  const register = await openEmpty()
  const { letterId } = await agreed(register)
  expect((await composeLetter(register, both, letterId)).awaitsApproval).toBeUndefined()
  expect(await record(register, both, letterId)).toMatchObject({ inForceOn: '2026-11-03' })
})

it('P10, P13: a formal warning that an import of 1.0.0 brought in before it was sent is sent by an officer who could have decided it', async () => {
  const keeper = actBy({ ...colleagues.frances, roles: ['RegisterKeeper', 'AuthorisingOfficer'] }, now)
  const working = await opened(await (stores[0] as (typeof stores)[number]).newRegister())
  const { register } = working
  const row = council({ Name: 'Jo Marsh', 'E-mail': 'jo@example.org', 'Warning on': '1 November 2026' })
  const { id: importId } = await giveFile(working, keeper, csvOf([titles, row]))
  const id = keeper.newId()
  await register.write((tx) => broughtBy100(tx, keeper, id, importId))
  expect(await composeLetter(register, frances, id)).toMatchObject({ awaitsApproval: true, approval: 'own-import' })
  expect(await composeLetter(register, both, id)).toMatchObject({ awaitsApproval: true, approval: 'no-post' })
  await expect(record(register, frances, id)).rejects.toMatchObject({ refusal: 'own-import' })
  await expect(record(register, both, id)).rejects.toMatchObject(refused)
  for (const [act, refusal] of [
    [frances, 'own-import'],
    [both, 'not-a-post-holder'],
  ] as const)
    await expect(register.write((tx) => handOverLetter(tx, act, id, true))).rejects.toMatchObject({ refusal })
  await record(register, tom, id)
  expect(await seen(register, amira, 'jo@example.org')).toMatchObject({ kind: 'formally-warned' })
  expect(await composeLetter(register, frances, id)).not.toHaveProperty('awaitsApproval')
})

/** As 1.0.0, which read formal warnings from files, left one whose letter was not sent. */
async function broughtBy100(tx: Writing, { by, at }: Act, id: string, importId: string): Promise<void> {
  const { id: customer_id } = await tx.selectFrom('customers').select('id').executeTakeFirstOrThrow()
  const warning = { service: null, behaviours: '["abusive"]', reasons: 'Insults.', decided_on: '2026-11-01' }
  await tx
    .insertInto('formal_warnings')
    .values({
      ...{ id, customer_id, escalation_id: null, ...warning, made_at: at.toISOString(), state: 'to-send' },
      ...{ by_oid: by.oid, by_tid: by.tid, by_name: by.name },
    })
    .execute()
  const from = { record_id: id, import_id: importId, kind: 'formal-warning', row_number: 2, fingerprint: 'f' }
  await tx.insertInto('imported_records').values(from).execute()
}
