import { setTimeout as wait } from 'node:timers/promises'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'

/**
 * How somebody asks. `in-turn`: again a moment after each answer. `at-leisure`: after a longer one. `steadily`: forty
 * times a second, answered or not, as many people do together; a pause of the server then counts once for every request
 * made in it.
 */
export type Manner = 'in-turn' | 'at-leisure' | 'steadily'

const pauseMs: Record<Manner, number> = { 'in-turn': 5, 'at-leisure': 50, steadily: 25 }

type Asking = { url: string; token: string; manner: Manner }

/** In ms: how long each standing took. */
export type Standings = {
  /** Those answered so far. */
  count(): number
  /** Asks for no more, and returns how long each took. Fails if one was not answered with a standing. */
  stop(): Promise<number[]>
  /** Ends it, whatever is still on its way. */
  end(): Promise<unknown>
}

/** Asks for standings from a thread of its own: what the test itself does delays none. */
export function askForStandings(asking: Asking): Standings {
  const worker = new Worker(new URL(import.meta.url), { workerData: asking })
  // Nothing waits for it if a test fails meanwhile.
  worker.unref()
  const took: number[] = []
  const ended = new Promise<void>((done, failed) => {
    worker.on('error', failed)
    worker.on('message', (ms: number | 'all') => {
      if (ms === 'all') done()
      else took.push(ms)
    })
  })
  ended.catch(() => {})
  return {
    end: () => worker.terminate(),
    count: () => took.length,
    stop: async () => {
      worker.postMessage('stop')
      await ended
      await worker.terminate()
      return took
    },
  }
}

async function askOne({ url, token }: Asking): Promise<void> {
  const began = performance.now()
  const answer = await fetch(`${url}/api/standing`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ addresses: ['ana@example.org'] }),
  })
  await answer.text()
  if (answer.status !== 200) throw new Error(`A standing was answered with ${answer.status}.`)
  parentPort?.postMessage(performance.now() - began)
}

async function askUntilStopped(asking: Asking): Promise<void> {
  let isOver = false
  parentPort?.once('message', () => {
    isOver = true
  })
  const asked: Promise<void>[] = []
  while (!isOver) {
    const one = askOne(asking)
    asked.push(one)
    if (asking.manner !== 'steadily') await one
    await wait(pauseMs[asking.manner])
  }
  await Promise.all(asked)
  parentPort?.postMessage('all')
}

if (!isMainThread && workerData?.token) void askUntilStopped(workerData)
