import { once } from 'node:events'
import { createReadStream, readFileSync } from 'node:fs'
import { parentPort } from 'node:worker_threads'
import { runGuarded } from '../../../server/isolation/guard.ts'

/** What a file that was made for it could bring a reader to do. */
const attempts: Record<string, () => unknown> = {
  echo: async () => {
    let read = ''
    for await (const piece of createReadStream('', { fd: 0, encoding: 'utf8' })) read += piece
    parentPort?.postMessage(read)
  },
  'fail by itself': () => {
    throw new TypeError('wrong')
  },
  'make objects without end': () => {
    const all: object[] = []
    for (;;) all.push({ n: [all.length] })
  },
  'read a long list of JSON': () => JSON.parse(`[${'{"a":1},'.repeat(2e7)}1]`),
  'fill a map': () => {
    const all = new Map<number, number>()
    for (let n = 0; ; n++) all.set(n, n)
  },
  'hold bytes outside the heap': () => {
    const all: Buffer[] = []
    for (;;) all.push(Buffer.alloc(1024 * 1024, 1))
  },
  'never end': () => {
    for (;;);
  },
  'never end in a pattern': () => /(a+)+b/.test('a'.repeat(100)),
  // It takes no memory, however fast the machine is.
  'never end in a built-in': () => Array.prototype.indexOf.call({ length: Number.MAX_SAFE_INTEGER }, 1),
  'read a file': () => readFileSync('/etc/hostname'),
}

runGuarded(import.meta.url, { heap: 32, all: 160, nice: 0 }, async () => {
  if (!parentPort) return
  const [name] = (await once(parentPort, 'message')) as [string]
  await attempts[name]?.()
})
