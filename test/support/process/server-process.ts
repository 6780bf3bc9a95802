import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { environment } from '../../http/support/environment.ts'
import type { Issuer } from '../../http/support/issuer.ts'
import type { Where } from '../store/stores.ts'
import { compiledBefore, nodeEnvironment, nodeFlags } from './as-in-the-image.ts'
import { freePort } from './free-port.ts'

export type ServerProcess = {
  url: string
  port: number
  child: ChildProcess
  /** Its output, if `heard` was set. */
  said(): string
  /** Ends it at once, without a warning. */
  kill(): Promise<void>
  stop(): Promise<void>
}

type Wanted = {
  /** The port of a server that is started again. */
  port?: number
  env?: Record<string, string>
  /** Keeps its output, instead of showing its errors. */
  heard?: boolean
}

/** The server as in production, in its own process; resolves once it is ready. */
export async function startServer(where: Where, issuer: Issuer, wanted: Wanted = {}): Promise<ServerProcess> {
  const port = wanted.port ?? (await freePort())
  const env = {
    ...environment(issuer.keysUrl, where),
    PORT: String(port),
    LOOKUPS_PER_MINUTE: '100000000',
    WRITES_PER_MINUTE: '100000000',
    WRITE_MEGABYTES_PER_MINUTE: '1000000',
    ...nodeEnvironment,
    ...compiledBefore(),
    ...wanted.env,
  }
  const output = wanted.heard ? ('pipe' as const) : ('ignore' as const)
  const stdio = ['ignore', output, wanted.heard ? 'pipe' : 'inherit'] as const
  const child = spawn(process.execPath, [...nodeFlags, 'dist/server/main.js'], { env, stdio: [...stdio] })
  const ended = once(child, 'exit')
  // The server never outlives this process.
  const endWithUs = () => child.kill('SIGKILL')
  process.once('exit', endWithUs)
  child.once('exit', () => process.off('exit', endWithUs))
  let said = ''
  for (const each of [child.stdout, child.stderr]) each?.on('data', (part) => (said = (said + part).slice(-50_000)))
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode === null && child.signalCode === null && child.kill(signal)) await ended
  }
  const url = `http://127.0.0.1:${port}`
  const server = { url, port, child, said: () => said, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') }
  const giveUpAt = Date.now() + 60_000
  while (!(await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(2_000) }).catch(() => null))?.ok) {
    if (child.exitCode !== null || Date.now() > giveUpAt) {
      await server.kill()
      throw new Error(`The server did not start.\n${said}`)
    }
    await wait(5)
  }
  return server
}
