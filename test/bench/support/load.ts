import autocannon from 'autocannon'

/** How many requests were answered, in all and per second; and the 99th percentile of their times in ms. */
export type Answered = { count: number; perSecond: number; p99: number }

type Request = { headers: Record<string, string>; body: object }

export type Asking = {
  /** One server, or several that share the connections. */
  urls: string[]
  path: string
  seconds: number
  /** Bodies prepared before the time begins and sent in turn; or a new one for each request. */
  asked: Request[] | (() => Request)
}

const connections = 10

/**
 * Sends requests over ten connections as fast as the server answers. This process and the server keep two cores busy,
 * so nothing else may run meanwhile. Any unexpected answer fails the measurement.
 */
export async function underLoad({ urls, path, seconds, asked }: Asking): Promise<Answered> {
  const begin = { method: 'POST' as const, path }
  const whole = ({ headers, body }: Request) => ({
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
  let connection = 0
  const requests = () => {
    if (typeof asked === 'function') return [{ ...begin, setupRequest: (of: object) => ({ ...of, ...whole(asked()) }) }]
    // Each connection has its own part, so that no two send the same request at once.
    const own = connection++ % connections
    return asked.filter((_, i) => i % connections === own).map((one) => ({ ...begin, ...whole(one) }))
  }
  const times: number[] = []
  let began = performance.now()
  const { non2xx, errors, statusCodeStats } = await new Promise<autocannon.Result>((done, failed) => {
    const running = autocannon(
      {
        // autocannon takes several, although its types do not say so.
        url: urls as unknown as string,
        connections,
        duration: seconds,
        setupClient: (client) => client.setRequests(requests()),
      },
      (error, result) => (error ? failed(error) : done(result)),
    )
    running.on('start', () => (began = performance.now()))
    running.on('response', (_client, _status, _bytes, ms) => times.push(ms))
  })
  const lasted = (performance.now() - began) / 1_000
  if (non2xx + errors > 0)
    throw new Error(`${path} was answered ${JSON.stringify(statusCodeStats)}, with ${errors} errors`)
  times.sort((a, b) => a - b)
  return {
    count: times.length,
    perSecond: times.length / lasted,
    p99: times[Math.ceil(times.length * 0.99) - 1] ?? Number.NaN,
  }
}
