import tls from 'node:tls'

/**
 * Loaded before a server (`node --import`): redirects the names in REACH_HERE (`host=port`, separated by spaces) to
 * this machine, as in the browser beside it. The server itself requests the real name and checks its certificate.
 */
const ports = new Map(
  (process.env.REACH_HERE ?? '').split(' ').map((one) => one.split('=') as [host: string, port: string]),
)
const connect = tls.connect as (...given: unknown[]) => tls.TLSSocket

tls.connect = ((...given: unknown[]) => {
  const [options, ...rest] = given
  const { host, servername } = (options ?? {}) as tls.ConnectionOptions
  const port = ports.get(host ?? '')
  return port
    ? connect(
        { ...(options as object), host: 'localhost', port: Number(port), servername: servername || host },
        ...rest,
      )
    : connect(...given)
}) as typeof tls.connect
