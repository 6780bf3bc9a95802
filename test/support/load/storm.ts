import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'

/** The number of answers by path and status; 0 counts connections that ended without an answer. */
export type Answers = Record<string, Record<number, number>>

export type Storm = { url: string; sent: { path: string; token: string; body: Uint8Array; times: number }[] }

/**
 * Sends everything at once, each with its own idempotency key, from a worker thread: the sending does not delay
 * measurements on the main thread.
 */
export async function stormOf(storm: Storm): Promise<Answers> {
  const worker = new Worker(new URL(import.meta.url), { workerData: storm })
  const [answers] = await once(worker, 'message')
  return answers
}

async function send({ url, sent }: Storm): Promise<Answers> {
  const answers: Answers = Object.fromEntries(sent.map(({ path }) => [path, {}]))
  const all = sent.flatMap(({ times, ...one }) => Array.from({ length: times }, () => one))
  await Promise.all(
    all.map(async ({ path, token, body }) => {
      const status = await post(url + path, { Authorization: `Bearer ${token}`, 'Idempotency-Key': randomUUID() }, body)
      const counts = answers[path] ?? {}
      counts[status] = (counts[status] ?? 0) + 1
    }),
  )
  return answers
}

async function post(url: string, headers: Record<string, string>, body: Uint8Array): Promise<number> {
  const asking = request(url, {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/json', 'Content-Length': body.length },
  })
  // The server may close the connection after answering early; only the answer counts.
  asking.on('error', () => {})
  asking.end(body)
  try {
    const [answer]: [IncomingMessage] = (await once(asking, 'response')) as [IncomingMessage]
    answer.resume()
    return answer.statusCode ?? 0
  } catch {
    return 0
  }
}

if (!isMainThread && workerData?.sent) parentPort?.postMessage(await send(workerData))
