import { setTimeout as wait } from 'node:timers/promises'
import { verifyAuditTrail } from '../../../server/register/audit/audit-trail.ts'
import { openToRead } from '../../../server/register/store/open-to-read.ts'
import { customers } from '../../cast.ts'
import { clue, message } from '../../support/acts.ts'
import type { Where } from '../../support/store/stores.ts'
import { post } from './post.ts'

/** The outcome: how often a promise was not kept, without personal data. */
export type Account = {
  acknowledged: number
  /** Acknowledged and not on the register. */
  lost: number
  /** On the register more than once. */
  doubled: number
  /** Wrong standings, errors other than 503 with Retry-After, a broken audit trail ... */
  wrong: string[]
}

export type Load = {
  /** How often the server said to retry later. */
  putOff(): number
  /** Waits until that is more than `before`: the fault has an effect. If it has none within a minute, that is wrong. */
  putOffAfter(before: number): Promise<void>
  /** The time from a moment (of performance.now) to the first write that was acknowledged after it, in ms. */
  backAfter(moment: number): Promise<number>
  /** Lets each writer finish its last write, then counts what is on the register. */
  end(where: Where): Promise<Account>
}

/** Several writers and a reader who go on whatever happens: each write is retried with its key until it is answered. */
export function startLoad(
  urls: () => string[],
  token: string,
  {
    writers = 4,
    restricted = customers.jo.addresses[0] ?? null,
  }: { writers?: number; restricted?: string | null } = {},
): Load {
  const run = Math.random().toString(36).slice(2, 8)
  const acknowledged: { id: string; began: number; ended: number }[] = []
  const wrong: string[] = []
  let stopping = false
  let turn = 0
  let putOff = 0
  let heard = Promise.withResolvers<void>()

  const ask = async (path: string, body: object, key?: string) => {
    const all = urls()
    const answer = await post(`${all[turn++ % all.length]}${path}`, token, body, key)
    return { answer, body: (await answer.json()) as { standings?: { standing: { kind: string } }[]; type?: string } }
  }

  /** The answer, or null if there is none yet. An error other than 503 with Retry-After is wrong. */
  const answered = async (path: string, body: object, key?: string) => {
    const told = await ask(path, body, key).catch(() => null)
    if (!told) return null
    if (told.answer.ok) return told.body
    if (told.answer.status !== 503) wrong.push(`${path} was answered ${told.answer.status} ${told.body.type}`)
    else if (!told.answer.headers.get('retry-after')) wrong.push(`${path}: 503 without Retry-After`)
    else putOff++
    return null
  }

  const writer = async (name: number) => {
    for (let n = 0; !stopping; n++) {
      const id = `<${run}-${name}-${n}@load.example>`
      const body = {
        customer: clue({ addresses: [`load-${name}@load.example`] }),
        service: 'Housing',
        contact: message({ internetMessageId: id }),
      }
      const began = performance.now()
      const giveUpAt = began + 90_000
      while (performance.now() < giveUpAt) {
        if (await answered('/api/warnings', body, `${run}-${name}-${n}`)) {
          acknowledged.push({ id, began, ended: performance.now() })
          heard.resolve()
          heard = Promise.withResolvers()
          break
        }
        await wait(20)
      }
    }
  }
  const reader = async () => {
    while (!stopping) {
      const told = await answered('/api/standing', { addresses: [restricted] })
      const kind = told?.standings?.[0]?.standing.kind
      if (told && kind !== 'restricted') wrong.push(`a restricted customer was shown as ${kind}`)
      await wait(told ? 5 : 20)
    }
  }
  const all = Promise.all([
    ...Array.from({ length: writers }, (_, name) => writer(name)),
    restricted === null ? null : reader(),
  ])

  return {
    putOff: () => putOff,
    async putOffAfter(before) {
      const giveUpAt = performance.now() + 60_000
      while (putOff === before && performance.now() < giveUpAt) await wait(20)
      if (putOff === before) wrong.push('nobody was told to retry: the fault had no effect')
    },
    async backAfter(moment) {
      const giveUpAt = performance.now() + 60_000
      for (;;) {
        const first = acknowledged.find(({ ended }) => ended > moment)
        if (first) return first.ended - moment
        if (performance.now() > giveUpAt) {
          wrong.push('no write was acknowledged for a minute')
          return Number.NaN
        }
        await Promise.race([heard.promise, wait(1_000)])
      }
    },
    async end(where) {
      stopping = true
      await all
      return { acknowledged: acknowledged.length, wrong, ...(await onRegister(where, run, acknowledged, wrong)) }
    },
  }
}

async function onRegister(where: Where, run: string, acknowledged: { id: string }[], wrong: string[]) {
  const register = await openToRead(where)
  try {
    const rows = await register.read((reading) =>
      reading.selectFrom('warnings').select(['id', 'message_id']).where('message_id', 'like', `<${run}-%`).execute(),
    )
    const kept = Map.groupBy(rows, (row) => row.message_id ?? '')
    const audited = await register.read((reading) =>
      reading.selectFrom('audit_trail').select('subject_id').where('what', '=', 'warning-given').execute(),
    )
    const entries = Map.groupBy(audited, (row) => row.subject_id)
    const unaudited = rows.filter(({ id }) => entries.get(id)?.length !== 1)
    if (unaudited.length > 0) wrong.push(`${unaudited.length} writes lack their single audit entry`)
    const { firstBroken } = await register.read(verifyAuditTrail)
    if (firstBroken) wrong.push(`the audit trail is broken at ${firstBroken.seq}: ${firstBroken.why}`)
    return {
      lost: acknowledged.filter(({ id }) => !kept.has(id)).length,
      doubled: [...kept.values()].filter((same) => same.length > 1).length,
    }
  } finally {
    await register.close()
  }
}
