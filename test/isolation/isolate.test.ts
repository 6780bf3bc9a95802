import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type Isolated, isolate } from '../../server/isolation/isolate.ts'
import { isFull } from '../support/is-full.ts'
import { childrenOf, isAlive } from '../support/process/children.ts'

const trying = new URL('./support/trying.ts', import.meta.url)
const root = fileURLToPath(new URL('../..', import.meta.url))

function trial(name: string, deadlineMs = 20_000, mayOnlyRead?: string[]): Isolated & { troubles: unknown[] } {
  const troubles: unknown[] = []
  const given = { job: name, deadlineMs, env: {}, onTrouble: (error: unknown) => void troubles.push(error) }
  return { ...isolate(trying, { ...given, ...(mayOnlyRead && { mayOnlyRead }) }), troubles }
}

describe('work in a process of its own', () => {
  it('reads its input and returns its result', async () => {
    const given = Buffer.alloc(3_000_000, 'a word ')
    const { input, ended } = trial('echo')
    input.end(given)
    expect(await ended).toEqual({ outcome: 'done', result: given.toString() })
  })

  it.each(['make objects without end', 'read a long list of JSON', 'fill a map', 'hold bytes outside the heap'])(
    'is ended alone, for its memory, if it would %s',
    async (name) => {
      const { ended } = trial(name)
      expect(await ended).toMatchObject({ outcome: 'too-much-memory' })
    },
  )

  // Each of them keeps a processor busy until then; a pattern is such a built-in, too.
  it.each(['never end', 'never end in a built-in', ...(isFull ? ['never end in a pattern'] : [])])(
    'is ended at its deadline, whatever it is doing, if it would %s',
    async (name) => {
      const { ended } = trial(name, 1_000)
      expect(await ended).toMatchObject({ outcome: 'too-long' })
    },
  )

  it('says why it failed', async () => {
    const { ended, troubles } = trial('fail by itself')
    expect(await ended).toMatchObject({ outcome: 'failed' })
    expect(troubles).toEqual([expect.objectContaining({ name: 'TypeError', message: 'wrong' })])
  })

  it('is ended when nobody wants it any more', async () => {
    const { end, ended } = trial('never end')
    end()
    expect(await ended).toMatchObject({ outcome: 'ended' })
  })

  it('reads nothing but the program where it may read only that', async () => {
    const { ended, troubles } = trial('read a file', 20_000, [root])
    expect(await ended).toMatchObject({ outcome: 'failed' })
    expect(troubles).toEqual([expect.objectContaining({ code: 'ERR_ACCESS_DENIED' })])
  })

  it('ends with the server that started it, however busy it is', async () => {
    const script = `
      const { isolate } = await import(${JSON.stringify(new URL('../../server/isolation/isolate.ts', import.meta.url).href)})
      const { input } = isolate(new URL(${JSON.stringify(trying.href)}), { job: 'never end', deadlineMs: 60_000, env: {}, onTrouble: () => {} })
      const { once } = await import('node:events')
      setTimeout(() => console.log('begun'), 1)
    `
    const server = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(server.stdout, 'data')
    const children = await childrenOf(server.pid ?? 0)
    expect(children).toHaveLength(1)
    server.kill('SIGKILL')
    await expect.poll(() => children.filter(isAlive)).toEqual([])
  })
})
