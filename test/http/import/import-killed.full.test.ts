import { statSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { openRegister, type Register } from '../../../server/register/register.ts'
import { newId } from '../../../server/register/store/new-id.ts'
import { openToRead } from '../../../server/register/store/open-to-read.ts'
import { colleagues } from '../../cast.ts'
import { council, csvOf, restricted, titles } from '../../support/sheets.ts'
import { proved, sound } from '../../support/store/proved.ts'
import { auditedKinds, rowCounts } from '../../support/store/rows.ts'
import { stores, type Where } from '../../support/store/stores.ts'
import { untilTheMoveWaits } from '../../support/waiting-move.ts'
import { environment } from '../support/environment.ts'
import { type Issuer, openIssuer } from '../support/issuer.ts'
import { startMain } from '../support/process.ts'

const rows = 1500
const file = csvOf([
  titles,
  ...Array.from({ length: rows }, (_, i) =>
    council({
      ...restricted,
      Name: `Person ${i}`,
      'E-mail': `person${i}@example.org`,
      Telephone: `07700 9${i + 10_000}`,
    }),
  ),
])

/** The keeper at a server in its own process, whose clock is `ahead` seconds ahead. */
async function keeperAt(where: Where, issuer: Issuer, ahead = 0) {
  const clock = `--import ${new URL('../../support/process/moved-clock.ts', import.meta.url).href}`
  const moved = ahead > 0 ? { NODE_OPTIONS: clock, CLOCK_AHEAD_MS: String(ahead * 1000) } : {}
  const main = startMain({ ...environment(issuer.keysUrl, where), ...moved })
  const port = (await main.says(/"port":(\d+)/))[1]
  const tokens = { keeper: await issuer.token(colleagues.ruth), officer: await issuer.token(colleagues.tom) }
  const ask = async (method: string, path: string, body?: Uint8Array | string, who: keyof typeof tokens = 'keeper') => {
    const answer = await fetch(`http://127.0.0.1:${port}/api/imports${path}`, {
      method,
      headers: {
        Authorization: `Bearer ${tokens[who]}`,
        ...(method === 'POST'
          ? { 'Idempotency-Key': newId(), 'Content-Type': body instanceof Uint8Array ? 'text/csv' : 'application/json' }
          : {}),
      },
      ...(body && { body: typeof body === 'string' ? body : Buffer.from(body) }),
    })
    return (await answer.json()) as { importId: string; state: string; mayRun: boolean; counts: object; list: string }
  }
  const settled = (id: string, state: string) =>
    expect.poll(async () => (await ask('GET', `/${id}`)).state, { timeout: 60_000, interval: 100 }).toBe(state)
  /** P13: an officer signs what it would put in force. */
  const sign = async (id: string) => {
    await ask('POST', `/${id}/ask-to-sign`)
    const { list } = await ask('GET', `/${id}/to-sign`, undefined, 'officer')
    await ask('POST', `/${id}/signature`, JSON.stringify({ outcome: 'sign', list }), 'officer')
    await settled(id, 'signed')
  }
  return { main, ask, settled, sign }
}

/** Waits until rows are being moved into the register itself, and none of them is committed. */
async function untilMoving(register: Register, where: Where): Promise<void> {
  if ('sqliteFile' in where) {
    // What does not fit into the cache is written before the commit: the write-ahead log grows.
    const size = () => statSync(`${where.sqliteFile}-wal`).size
    const before = size()
    while (size() < before + 2_000_000) await wait(2)
    return
  }
  await untilTheMoveWaits(register)
}

test.each(stores)(
  'on $store: a server killed during an import leaves nothing of it behind, and the file can be imported again',
  async ({ newRegister }) => {
    const where = await newRegister()
    const issuer = await openIssuer()
    onTestFinished(() => issuer.close())
    const first = await keeperAt(where, issuer)
    const register = await openRegister(where)
    onTestFinished(() => register.close())
    const { importId } = await first.ask('POST', '', file)
    await first.settled(importId, 'checked')
    await first.sign(importId)

    const killed = async () => {
      await untilMoving(register, where)
      first.main.child.kill('SIGKILL')
      await first.main.ended()
    }
    await first.ask('POST', `/${importId}/run`)
    const kept = () => register.read((reading) => reading.selectFrom('imports').select('phase').executeTakeFirst())
    await expect.poll(async () => (await kept())?.phase, { timeout: 60_000, interval: 10 }).toBe('moving')
    if ('sqliteFile' in where) await killed()
    // While an act is running, the move does all it can beside it, and then waits for the act to end.
    else await register.write(killed)

    expect(await rowCounts(register)).toMatchObject({
      customers: 0,
      contact_points: 0,
      search_words: 0,
      restrictions: 0,
      letters: 0,
      log_restrictions: 0,
      imported_records: 0,
    })
    const signed = ['file-given', 'import-signature-asked', 'import-signed']
    expect(await auditedKinds(register)).toEqual(signed)

    const next = await keeperAt(where, issuer, 11)
    expect(await next.ask('GET', `/${importId}`)).toMatchObject({ state: 'stopped', mayRun: true })
    await next.ask('POST', `/${importId}/run`)
    await next.settled(importId, 'done')
    expect(await rowCounts(register)).toMatchObject({ customers: rows, restrictions: rows, log_restrictions: rows })
    const again = await next.ask('POST', '', file)
    await next.settled(again.importId, 'checked')
    expect(await next.ask('GET', `/${again.importId}`)).toMatchObject({ counts: { already: rows, restrictions: 0 } })
    expect((await auditedKinds(register)).toSorted()).toEqual(['file-given', ...signed, 'register-imported'])
    const asItStands = await openToRead(where)
    expect(await proved(asItStands)).toMatchObject(sound)
    await asItStands.close()
  },
  180_000,
)
