import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import type { Act } from '../../../server/cases/act.ts'
import { seeLedger } from '../../../server/cases/audit/see-ledger.ts'
import { seeLooks } from '../../../server/cases/audit/see-looks.ts'
import { seeTrail } from '../../../server/cases/audit/see-trail.ts'
import { seeEscalation } from '../../../server/cases/escalation/see-escalation.ts'
import { liftHoldFor, placeHold } from '../../../server/cases/retention/holds.ts'
import { runWholeRetention } from '../../../server/cases/retention/run-retention.ts'
import { lookBackPage } from '../../../server/contract/audit.ts'
import { referenceOf } from '../../../server/policy/reference.ts'
import type { Register } from '../../../server/register/register.ts'
import { colleagues, customers } from '../../cast.ts'
import { actBy, clue, message } from '../../support/acts.ts'
import { decide, inForce, on, ruth, tom } from '../../support/deciding.ts'
import { disclosed } from '../../support/disclosed.ts'
import { amira, file, minutes, seen } from '../../support/doing.ts'
import { another, merge, takeApart } from '../../support/keeping.ts'
import { proved, sound } from '../../support/store/proved.ts'
import { rowCounts } from '../../support/store/rows.ts'
import { stores } from '../../support/store/stores.ts'

const colin = customers.colin.addresses[0] ?? ''
const at = (act: Act, n: number): Act => ({ ...act, at: minutes(n) })
const by = (who: keyof typeof colleagues, n: number) => actBy(colleagues[who], minutes(n))
const max = by('max', 600)

/** Petra, restricted, and Colin, escalated: one entry for two hours, in which Dan and Tom look. */
async function separated(register: Register) {
  const petra = await inForce(register)
  const filed = await file(register, amira, {
    customer: clue({ addresses: [colin] }),
    behaviours: ['abusive'],
    evidence: [{ contact: message({ internetMessageId: '<colin@example.org>' }), original: null }],
  })
  const { mergeId } = await merge(register, petra.customerId, filed.customerId, at(ruth, 60))
  await seen(register, by('dan', 90), colin)
  await seeEscalation(register, at(tom, 100), filed.escalationId)
  await decide(register, by('frances', 110), filed.escalationId, {
    outcome: 'decline',
    version: 2,
    reasons: 'It is dealt with.',
  })
  await takeApart(register, mergeId, at(ruth, 180))
  await seen(register, by('kit', 200), 'petra.holm@example.org')
  return { petra: petra.customerId, colin: filed.customerId, mergeId, ...filed }
}

const ledger = async (register: Register, customer: string) =>
  (await seeLedger(register, max, v.parse(lookBackPage, { customer }))).entries
const joinedLooks = (looks: { by: { name: string | null }; whileJoined: boolean }[]) =>
  looks.filter(({ whileJoined }) => whileJoined).map((one) => one.by.name)

describe.each(stores)(
  'G, accuracy: what was looked at and done while two people were one, on $store',
  ({ openEmpty }) => {
    it('belongs to both: in the auditor’s ledger, however they ask, and in the keeper’s list', async () => {
      const register = await openEmpty()
      const { petra, colin: separatedId } = await separated(register)
      for (const id of [separatedId, petra]) {
        for (const asked of [id, referenceOf('customer', id), id === petra ? 'petra.holm@example.org' : colin])
          expect(joinedLooks(await ledger(register, asked))).toEqual(
            expect.arrayContaining(['Dan Okafor', tom.by.name]),
          )
        const { looks } = await seeLooks(register, at(ruth, 700), id, null)
        expect(joinedLooks(looks)).toEqual(expect.arrayContaining(['Dan Okafor', tom.by.name]))
      }
      const looksAtColin = (await ledger(register, separatedId)).map((one) => one.by.name)
      expect(looksAtColin).not.toContain('Kit Lowe')
      expect((await ledger(register, petra)).find((one) => one.by.name === 'Kit Lowe')).toMatchObject({
        whileJoined: false,
      })
    })

    it('belongs to both in the audit trail, with the merge itself', async () => {
      const register = await openEmpty()
      const { petra, colin: separatedId } = await separated(register)
      for (const customer of [separatedId, petra]) {
        const { entries } = await seeTrail(register, max, v.parse(lookBackPage, { customer }))
        expect(entries.filter(({ whileJoined }) => whileJoined).map(({ what }) => what)).toEqual(
          expect.arrayContaining(['merge-undone', 'escalation-decided', 'customers-merged']),
        )
      }
      expect(await proved(register)).toMatchObject(sound)
    })

    it('Art. 15: is in both subject access files with a note, but what was done about one person’s record in theirs alone', async () => {
      const register = await openEmpty()
      const { petra, colin: separatedId, escalationId } = await separated(register)
      const files = [await disclosed(register, separatedId), await disclosed(register, petra)]
      for (const { record, text } of files) {
        const noted = record.whoLooked.filter(({ note }: { note?: string }) => note)
        expect(noted.map(({ who }: { who: { redact: string } | string }) => JSON.stringify(who)).join()).toMatch(/Dan/)
        expect(text).toContain('joined with another person’s by mistake')
        expect(text).toContain('Merge undone'.toLowerCase())
      }
      const done = files.map(({ record }) => record.whatWasDone.map(({ what }: { what: string }) => what))
      expect(done[0]).toContain('escalation decided')
      expect(done[1].filter((what: string) => what === 'escalation decided')).toHaveLength(1)
      expect(done[0]).not.toContain('restriction in force')
      expect(JSON.stringify(files[1]?.record)).not.toMatch(new RegExp(`${colin}|${escalationId}`))
    })

    it('follows an entry that was joined on meanwhile, and ends with the joining', async () => {
      const register = await openEmpty()
      const [one, two, three] = [
        await another(register, 'one@example.org'),
        await another(register, 'two@example.org'),
        await another(register, 'three@example.org'),
      ]
      const inner = await merge(register, two.customerId, one.customerId, at(ruth, 60))
      const outer = await merge(register, three.customerId, two.customerId, at(ruth, 70))
      await seen(register, by('dan', 80), 'one@example.org')
      await takeApart(register, outer.mergeId, at(ruth, 90))
      await takeApart(register, inner.mergeId, at(ruth, 95))
      await seen(register, by('kit', 100), 'three@example.org')
      const again = await merge(register, one.customerId, three.customerId, at(ruth, 110))
      await takeApart(register, again.mergeId, at(ruth, 120))
      for (const { customerId } of [one, two, three])
        expect(joinedLooks(await ledger(register, customerId))).toContain('Dan Okafor')
      expect((await ledger(register, one.customerId)).map((look) => look.by.name)).not.toContain('Kit Lowe')
    })

    it('a hold on one keeps those looks, and the other’s deletion leaves them with the one who stays', async () => {
      const register = await openEmpty()
      const stays = await another(register, 'one@example.org')
      const goes = await another(register, 'two@example.org')
      const { mergeId } = await merge(register, goes.customerId, stays.customerId, at(ruth, 60))
      await seen(register, by('dan', 90), 'one@example.org')
      await takeApart(register, mergeId, at(ruth, 180))
      await seen(register, by('kit', 200), 'two@example.org')
      const hold = { reason: 'A claim.', lookAgainOn: '2027-05-03' }
      const { holdId } = await register.write((tx) => placeHold(tx, at(ruth, 300), stays.customerId, hold))
      await runWholeRetention(register, on('2036-01-01', 'ruth'))

      expect(await rowCounts(register)).toMatchObject({ customers: 1, merges: 1 })
      const looks = (await ledger(register, stays.customerId)).map((one) => one.by.name)
      expect(looks).toContain('Dan Okafor')
      expect(looks).not.toContain('Kit Lowe')
      expect((await ledger(register, goes.customerId)).map((one) => one.by.name)).not.toContain('Kit Lowe')
      expect(await proved(register)).toMatchObject(sound)

      await register.write((tx) => liftHoldFor(tx, on('2036-01-02', 'ruth'), holdId, { why: 'It is settled.' }))
      await runWholeRetention(register, on('2036-01-03', 'ruth'))
      expect(await rowCounts(register)).toMatchObject({ customers: 0, merges: 0 })
    })
  },
)
