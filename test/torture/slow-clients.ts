import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { openIssuer } from '../http/support/issuer.ts'
import { isRefused, openSlow, type Slow, served } from '../http/support/slow.ts'
import { startServer } from '../support/process/server-process.ts'
import type { Torture } from './result.ts'

const many = 10_000
/** In s: by then the server has hung up on every client without a whole head. */
const patience = 20
/** In ms, for the others, beside the ten thousand. */
const slowestAnswer = 2_000

/**
 * Ten thousand clients keep their connections open and never finish; others send heads that are far too large.
 * Meanwhile everybody else is served, and the server hangs up on clients that do not finish their heads.
 */
export const torture: Torture = async (times = many) => {
  const folder = mkdtempSync(join(tmpdir(), 'torture-slow-'))
  const issuer = await openIssuer()
  const { url, port, stop } = await startServer({ sqliteFile: join(folder, 'register.db') }, issuer)
  const token = await issuer.token()
  let slow: Slow[] = []
  try {
    await served(url, token, 50)
    slow = await openSlow(port, token, times)
    const beside = await served(url, token, 200)
    const huge = await Promise.all([20_000, 200_000, 2_000_000].map((length) => isRefused(port, length)))
    await wait(patience * 1000)
    const left = slow.filter(({ socket, neverBegan }) => neverBegan && !socket.closed).length
    const after = await served(url, token, 200)
    const failed = beside.failed + after.failed
    const slowest = Math.round(Math.max(beside.slowest, after.slowest))
    const broken = [
      ...(failed > 0 ? [`${failed} of the others were not served`] : []),
      ...(slowest > slowestAnswer ? ['the others waited too long'] : []),
      ...(huge.includes(false) ? ['over-long headers were not refused'] : []),
      ...(left > 0 ? [`${left} without a whole head are still connected after ${patience} s`] : []),
    ]
    return [
      {
        ...{
          fault: 'clients that never finish, headers too large',
          store: 'SQLite',
          times,
          acknowledged: 400 - failed,
        },
        ...{ lost: failed, doubled: 0, slowestRecovery: null },
        goal: `the others are served within ${slowestAnswer} ms, unfinished headers are cut off after ${patience} s`,
        met: broken.length === 0,
        why: [`slowest answer to the others ${slowest} ms`, ...broken],
      },
    ]
  } finally {
    for (const { socket } of slow) socket.destroy()
    await stop()
    await issuer.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
