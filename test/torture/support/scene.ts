import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { trailLength } from '../../../server/register/audit/audit-trail.ts'
import { openRegister } from '../../../server/register/register.ts'
import { seedDemoRegister } from '../../demo-register.ts'
import { type Issuer, openIssuer } from '../../http/support/issuer.ts'
import { council } from '../../support/acts.ts'
import { type ServerProcess, startServer } from '../../support/process/server-process.ts'
import type { Where } from '../../support/store/stores.ts'

type CleanUp = () => Promise<unknown> | unknown

export type Scene = {
  issuer: Issuer
  token: string
  folder: string
  /** Registers a clean-up; the last registered runs first. */
  afterwards(cleanUp: CleanUp): void
  server(where: Where, wanted?: Parameters<typeof startServer>[2]): Promise<ServerProcess>
}

/** Sets up what every torture needs, and always cleans up afterwards. */
export async function withScene<T>(work: (scene: Scene) => Promise<T>): Promise<T> {
  const cleanUps: CleanUp[] = []
  const folder = mkdtempSync(join(tmpdir(), 'torture-'))
  cleanUps.push(() => rmSync(folder, { recursive: true, force: true }))
  try {
    const issuer = await openIssuer()
    cleanUps.push(() => issuer.close())
    const inAWeek = Math.floor(Date.now() / 1000) + 7 * 86_400
    const afterwards = (cleanUp: CleanUp) => void cleanUps.push(cleanUp)
    const server: Scene['server'] = async (where, wanted) => {
      const started = await startServer(where, issuer, { heard: true, ...wanted })
      afterwards(() => started.kill())
      return started
    }
    return await work({ issuer, token: await issuer.token(undefined, { exp: inAWeek }), folder, afterwards, server })
  } finally {
    for (const cleanUp of cleanUps.toReversed()) await cleanUp()
  }
}

/** Seeds the cast on a register, if it is new: Jo Marsh is restricted. */
export async function seeded(where: Where): Promise<Where> {
  const register = await openRegister(where)
  const isNew = (await register.read(trailLength)) === 0
  if (isNew) await seedDemoRegister(register, council, new Date())
  await register.close()
  return where
}
