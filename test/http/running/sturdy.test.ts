import { expect, onTestFinished, test } from 'vitest'
import { startServer } from '../../support/process/server-process.ts'
import { eitherStore, stores, type Where } from '../../support/store/stores.ts'
import { killOneOfTwo, killServer } from '../../torture/support/killing.ts'
import { seeded } from '../../torture/support/scene.ts'
import { openIssuer } from '../support/issuer.ts'

const kept = { lost: 0, doubled: 0, wrong: [] }

async function under(newRegister: () => Promise<Where>) {
  const where = await seeded(await newRegister())
  const issuer = await openIssuer()
  onTestFinished(() => issuer.close())
  const start = async (port?: number) => {
    const server = await startServer(where, issuer, { heard: true, ...(port === undefined ? {} : { port }) })
    onTestFinished(() => server.kill())
    return server
  }
  return { where, token: await issuer.token(), start }
}

/** The next test kills a server on both. */
test.each(eitherStore)(
  'on $store: a server killed twice under load loses no confirmed write, and repeats none',
  async ({ newRegister }) => {
    const { where, token, start } = await under(newRegister)
    const { account } = await killServer(where, token, 2, start)
    expect(account).toMatchObject(kept)
    expect(account.acknowledged).toBeGreaterThan(2)
  },
)

test.each(stores)(
  'on $store: when one of two servers is killed under load, no confirmed write is lost or repeated',
  async ({ newRegister }) => {
    const { where, token, start } = await under(newRegister)
    const { account } = await killOneOfTwo(where, token, 1, start)
    expect(account).toMatchObject(kept)
  },
)
