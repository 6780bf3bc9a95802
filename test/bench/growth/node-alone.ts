import { execFileSync } from 'node:child_process'
import { startBare } from '../support/bare-server.ts'
import { underLoad } from '../support/load.ts'

/** The memory of a bare node:http process after this many requests, in MB. */
export async function memoryOfNode(requests: number): Promise<number> {
  const { url, pid, stop } = await startBare('test/bench/server/bare.ts', JSON.stringify({ kind: 'not-on-register' }))
  try {
    let n = 0
    const asked = () => ({ headers: {}, body: { addresses: [`nobody.${n++}@example.org`] } })
    for (let answered = 0; answered < requests; ) {
      answered += (await underLoad({ urls: [url], path: '/', seconds: 1, asked })).count
    }
    return (Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) * 1024) / 1_000_000
  } finally {
    await stop()
  }
}
