import { setImmediate as turnOfTheLoop } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { appendAudit, verifyAuditTrail } from '../../server/register/audit/audit-trail.ts'
import { addCustomer } from '../../server/register/customer/customers.ts'
import type { Register } from '../../server/register/register.ts'
import { newId } from '../../server/register/store/new-id.ts'
import { sharingCommits } from '../../server/register/store/shared-commit.ts'
import type { Writing } from '../../server/register/store.ts'
import { colleagues, tenantId } from '../cast.ts'
import { stores } from '../support/store/stores.ts'

const at = new Date('2026-11-03T09:00:00.000Z')

describe.each(stores)('concurrent writes, on $store', ({ openEmpty }) => {
  it('are all kept, except those refused', async () => {
    const register = await openEmpty()
    const acts = Array.from({ length: 10 }, (_, n) => ({ id: newId(), refused: n === 3 }))
    const ended = await Promise.allSettled(acts.map((act) => enter(register, act)))
    expect(ended.map(({ status }) => status === 'rejected')).toEqual(acts.map(({ refused }) => refused))
    const kept = await register.read((reading) => reading.selectFrom('customers').select('id').execute())
    const wanted = acts.filter(({ refused }) => !refused)
    expect(kept.map(({ id }) => id).toSorted()).toEqual(wanted.map(({ id }) => id).toSorted())
    expect(await register.read(verifyAuditTrail)).toEqual({ entries: 9, firstBroken: null })
  })

  it('are confirmed only once they can be read', async () => {
    const register = await openEmpty()
    const seen = async (id: string) => {
      await enter(register, { id, refused: false })
      return await register.read((reading) =>
        reading.selectFrom('customers').where('id', '=', id).select('id').execute(),
      )
    }
    const ids = Array.from({ length: 10 }, () => newId())
    expect((await Promise.all(ids.map(seen))).map((rows) => rows[0]?.id)).toEqual(ids)
  })

  it('see the changes of those before them', async () => {
    const register = await openEmpty()
    const count = () =>
      register.write(async (tx) => {
        await addCustomer(tx, newId(), at)
        return (await tx.selectFrom('customers').select('id').execute()).length
      })
    expect((await Promise.all([count(), count(), count()])).toSorted()).toEqual([1, 2, 3])
  })
})

async function enter(register: Register, { id, refused }: { id: string; refused: boolean }): Promise<void> {
  await register.write(async (tx) => {
    await addCustomer(tx, id, at)
    const by = { oid: colleagues.ruth.oid, tid: tenantId }
    await appendAudit(tx, { at, by, what: 'customer-added', subjectId: id, customerId: id })
    if (refused) throw new Error('refused')
  })
}

describe('transactions that share a commit', () => {
  it('combine everything requested at once, up to fifty', async () => {
    const { act, begun } = openShared()
    expect(await Promise.all(Array.from({ length: 120 }, (_, n) => act(async () => n)))).toHaveLength(120)
    expect(begun()).toBe(3)
  })

  it('combine requests from successive turns of the event loop, and end after an idle turn', async () => {
    const { act, begun } = openShared()
    const comeAfter = async (turns: number) => {
      for (let n = 0; n < turns; n++) await turnOfTheLoop()
      await act(async () => turns)
    }
    await Promise.all([3, 2, 1, 0].map(comeAfter))
    expect(begun()).toBe(1)
    await Promise.all([3, 0].map(comeAfter))
    expect(begun()).toBe(3)
  })

  it('all fail if the commit fails, even one already refused', async () => {
    const { act } = openShared({ commit: () => Promise.reject(new Error('the disk is full')) })
    const refused = async () => {
      throw new Error('refused')
    }
    const ended = await Promise.allSettled([act(async () => 1), act(refused), act(async () => 2)])
    expect(ended.map(reasonOf)).toEqual(['the disk is full', 'the disk is full', 'the disk is full'])
  })

  it('fail if the store abandons the whole transaction during one of them; those not begun are retried', async () => {
    const { act } = openShared({ isLost: () => true })
    const lost = async () => {
      throw new Error('the disk is full')
    }
    const ended = await Promise.allSettled([act(async () => 1), act(lost), act(async () => 2)])
    expect(ended.map(reasonOf)).toEqual(['the disk is full', 'the disk is full', 2])
  })

  it('take turns, looks and acts, so that many acts do not hold up somebody who looks', async () => {
    const { look, act } = openShared()
    const order: string[] = []
    const took = (what: string) => async () => void order.push(what)
    await Promise.all([
      ...[1, 2, 3, 4].map((n) => act(took(`act ${n}`))),
      ...[1, 2].map((n) => look(took(`look ${n}`))),
    ])
    expect(order).toEqual(['look 1', 'act 1', 'look 2', 'act 2', 'act 3', 'act 4'])
  })

  it('all fail if the transaction cannot begin, and the next try works', async () => {
    let busy = true
    const { act } = openShared({ begin: () => (busy ? Promise.reject(new Error('busy')) : Promise.resolve()) })
    const ended = await Promise.allSettled([act(async () => 1), act(async () => 2)])
    expect(ended.map(reasonOf)).toEqual(['busy', 'busy'])
    busy = false
    expect(await act(async () => 3)).toBe(3)
  })
})

const reasonOf = (ended: PromiseSettledResult<unknown>) =>
  ended.status === 'rejected' ? ended.reason.message : ended.value

const done = () => Promise.resolve()

/** A store that keeps nothing, and fails as it is told. */
function openShared({ begin = done, commit = done, isLost = (): boolean => false } = {}) {
  let begun = 0
  const { look, act } = sharingCommits({
    transaction: async (work) => {
      begun++
      await begin()
      await work({} as Writing)
      await commit()
    },
    savepoint: { set() {}, release() {}, takeBack: () => !isLost() },
  })
  return { look, act, begun: () => begun }
}
