import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { environment } from '../../http/support/environment.ts'
import type { Issuer } from '../../http/support/issuer.ts'
import type { Where } from '../../support/stores.ts'

/** As in the container: a small young generation costs a look-up nothing measurable and keeps the process small. */
const flags = ['--max-semi-space-size=2']

/** The server as it runs in production, in a process of its own, once it says that it is ready. */
export async function startServer(
  where: Where,
  issuer: Issuer,
  cache: string,
): Promise<{ url: string; child: ChildProcess }> {
  const port = await freePort()
  const env = {
    ...environment(issuer.keysUrl, where),
    PORT: String(port),
    LOOKUPS_PER_MINUTE: '100000000',
    NODE_COMPILE_CACHE: cache,
  }
  const child = spawn(process.execPath, [...flags, 'server/main.ts'], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  const url = `http://127.0.0.1:${port}`
  while (!(await fetch(`${url}/readyz`).catch(() => null))?.ok) {
    if (child.exitCode !== null) throw new Error('The server did not start.')
    await wait(5)
  }
  return { url, child }
}

export async function stop(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit')
  if (child.kill('SIGTERM')) await ended
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}
