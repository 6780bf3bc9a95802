import { openRegister } from '../../server/register/register.ts'
import { openIssuer } from '../http/support/issuer.ts'
import { startServer } from '../support/process/server-process.ts'
import { startPostgres } from '../support/store/postgres.ts'
import { openRaw } from './raw-statement/statement.ts'
import { type Bench, shareAtLeast } from './result.ts'
import { fillContactPoints } from './scale/fill.ts'
import { startBare } from './support/bare-server.ts'
import { underLoad } from './support/load.ts'
import { settle } from './support/postgres-database.ts'
import { inTurn, middleRound, type Round } from './support/rounds.ts'

const contactPoints = 10_000
const rounds = 11
const seconds = 1

/**
 * Standings from PostgreSQL through the server, compared with the raw named statement through the same driver and as
 * many connections: in a bare node:http server, which reads the same requests and writes the same answers; and, for
 * information, without a server, ten at a time, in this process.
 */
export const bench: Bench = async () => {
  const issuer = await openIssuer()
  const postgres = await startPostgres()
  try {
    const register = await openRegister({ postgresUrl: postgres.url })
    await fillContactPoints(register, contactPoints, new Date())
    await register.close()
    await settle(postgres.url)

    const server = await startServer({ postgresUrl: postgres.url }, issuer)
    const bare = await startBare('test/bench/raw-statement/bare.ts', postgres.url)
    const raw = openRaw(postgres.url)
    try {
      const headers = { Authorization: `Bearer ${await issuer.token()}` }
      const asked = addresses.map((address) => ({ headers, body: { addresses: [address] } }))
      const ask = (url: string) => async () =>
        (await underLoad({ urls: [url], path: '/api/standing', seconds, asked })).perSecond
      const throughBare = middleRound(await inTurn(rounds, ask(bare.url), ask(server.url)))
      const alone = middleRound(await inTurn(rounds, () => byItself(raw.ask), ask(server.url)))
      const result = (name: string, round: Round) =>
        shareAtLeast(0.6, { name: `Standings from PostgreSQL, ${name}`, unit: 'requests/s', ...round })
      return [
        result('against the raw named statement in a bare server', throughBare),
        { ...result('against the raw named statement by itself', alone), goal: 'for information', met: true },
      ]
    } finally {
      await raw.close()
      await bare.stop()
      await server.stop()
    }
  } finally {
    await postgres.stop()
    await issuer.close()
  }
}

const addresses = Array.from({ length: 1_000 }, (_, n) => `nobody.${n}@example.org`)

/** Runs ten at a time, each as soon as one before it is done. Returns statements a second. */
async function byItself(ask: (address: string) => Promise<object[]>): Promise<number> {
  const began = performance.now()
  const end = began + seconds * 1_000
  let asked = 0
  const one = async () => {
    while (performance.now() < end) await ask(addresses[asked++ % addresses.length] ?? '')
  }
  await Promise.all(Array.from({ length: 10 }, one))
  return asked / ((performance.now() - began) / 1_000)
}
