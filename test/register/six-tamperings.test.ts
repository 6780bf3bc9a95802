import { describe, expect, it } from 'vitest'
import { trailHead } from '../../server/register/audit/audit-trail.ts'
import { openRegister } from '../../server/register/register.ts'
import { customers } from '../cast.ts'
import { clue, message } from '../support/acts.ts'
import { amira, seen, warn } from '../support/doing.ts'
import { stores } from '../support/store/stores.ts'
import { envOf, registerCommand } from './support/cli.ts'
import { forgeEmptyLedger, forgeOriginal, forgeRecord, rewriteTrail } from './support/forger.ts'
import { oneOfEach } from './support/one-of-each.ts'
import { inTheirHands, putGuardsBack } from './support/tampering.ts'

type Database = Awaited<ReturnType<typeof inTheirHands>>

const firstRestriction = async (db: Database) =>
  String((await db.selectFrom('restrictions').select('id').orderBy('id').executeTakeFirstOrThrow()).id)

/** `plainly`: as it comes; `says`: what verify finds then. `well`: with all that contradicts it made anew. */
type Tampering = {
  what: string
  plainly(db: Database): Promise<unknown>
  says: RegExp
  well(db: Database): Promise<unknown>
}

const tamperings: Tampering[] = [
  {
    what: 'a row that was changed',
    plainly: async (db) => {
      const id = await firstRestriction(db)
      await db.updateTable('restrictions').set({ reasons: 'Elsewhere' }).where('id', '=', id).execute()
    },
    says: /^restrictions \S+: changed, and not by this program$/m,
    well: async (db) => forgeRecord(db, 'restrictions', await firstRestriction(db), { reasons: 'Elsewhere' }),
  },
  {
    what: 'an entry removed from the middle',
    plainly: (db) => db.deleteFrom('audit_trail').where('seq', '=', 3).execute(),
    says: /^Broken at entry 3\..* Sound before it: 2\.$/m,
    well: (db) => rewriteTrail(db, (entry) => (entry.seq === 3 ? null : entry)),
  },
  {
    what: 'a tail that was cut',
    plainly: (db) => db.deleteFrom('audit_trail').where('seq', '>', 5).execute(),
    says: /^Broken at entry 6\./m,
    well: (db) => rewriteTrail(db, (entry) => (entry.seq > 5 ? null : entry)),
  },
  {
    what: 'a chain that was hashed anew as a whole',
    plainly: (db) => db.updateTable('audit_trail').set({ by_oid: 'somebody-else' }).where('seq', '=', 2).execute(),
    says: /^Broken at entry 2\./m,
    well: (db) => rewriteTrail(db, (entry) => (entry.seq === 2 ? { ...entry, by_oid: 'somebody-else' } : entry)),
  },
  {
    what: 'a ledger that was emptied',
    plainly: (db) => db.deleteFrom('access_ledger').execute(),
    says: /^access_ledger \S+: deleted, and not by this program$/m,
    well: forgeEmptyLedger,
  },
  {
    what: 'an original that was exchanged',
    plainly: (db) =>
      db
        .updateTable('originals')
        .set({ content: Buffer.from('I never wrote that.') })
        .execute(),
    says: /^originals \S+: changed, and not by this program$/m,
    well: forgeOriginal,
  },
]

describe.each(stores)('G: verify on $store', { timeout: 120_000 }, ({ newRegister }) => {
  /** A register whose head left the machine yesterday, and an act since. */
  async function filled() {
    const where = await newRegister()
    const register = await openRegister(where)
    await oneOfEach(register)
    const { seq, hash } = await register.read(trailHead)
    await seen(register, amira, customers.petra.addresses[0] ?? '')
    await warn(register, amira, {
      customer: clue({ addresses: ['later@example.org'] }),
      contact: message({ internetMessageId: 'later' }),
    })
    await register.close()
    return { where, seq, hash, verify: (...given: string[]) => registerCommand(envOf(where), 'verify', ...given) }
  }

  it.each(tamperings)('finds $what', async ({ plainly, says }) => {
    const { where, seq, hash, verify } = await filled()
    const sound = await verify('--head', `${seq}:${hash}`)
    expect(sound, sound.said).toMatchObject({ code: 0 })
    expect(sound.said).toContain(`The chain continues the head that you gave: entry ${seq} is the same.`)
    await plainly(await inTheirHands(where))
    const found = await verify()
    expect(found, found.said).toMatchObject({ code: 1 })
    expect(found.said).toMatch(says)
  })

  it.each(tamperings)(
    'finds $what by a head from before, though all that contradicts it was made anew',
    async ({ well }) => {
      const { where, seq, hash, verify } = await filled()
      const theirs = await inTheirHands(where)
      await well(theirs)
      await putGuardsBack(theirs)
      const found = await verify('--head', `${seq}:${hash}`)
      expect(found, found.said).toMatchObject({ code: 1 })
      expect(found.said).toMatch(
        new RegExp(`^Entry ${seq} is not the one that you gave|^The trail ends before entry ${seq},`, 'm'),
      )
    },
  )

  it.each(['12', '12:xyz', `x:${'a'.repeat(64)}`, `1:${'A'.repeat(64)}`])(
    'refuses the head “%s”, and reads nothing',
    async (head) => {
      expect(await registerCommand(envOf(await newRegister()), 'verify', '--head', head)).toEqual({
        code: 2,
        said: '--head: give the number and the hash as the e-mail has them, like 1234:5f2b… in full.',
      })
    },
  )
})
