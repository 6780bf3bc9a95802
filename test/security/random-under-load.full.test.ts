import { Worker } from 'node:worker_threads'
import { expect, test } from 'vitest'

const each = 100_000
const draw = `
  const { randomBytes } = require('node:crypto')
  require('node:worker_threads').parentPort.postMessage(
    Array.from({ length: ${each} }, () => randomBytes(16).toString('base64')))`

test('four threads that draw nonces at once never draw one twice', async () => {
  const threads = Array.from({ length: 4 }, () => new Worker(draw, { eval: true }))
  const drawn = await Promise.all(
    threads.map((thread) => new Promise<string[]>((resolve) => thread.once('message', resolve))),
  )
  expect(new Set(drawn.flat()).size).toBe(4 * each)
}, 120_000)
