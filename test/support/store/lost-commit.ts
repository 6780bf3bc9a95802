import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** `answer`: PostgreSQL commits, but its answer is lost. `request`: the COMMIT itself never arrives. */
export type Lost = 'answer' | 'request'

/** The simple query COMMIT, as sent over the wire. */
const commit = Buffer.from('Q\0\0\0\x0bcommit\0', 'latin1')

/** A proxy for PostgreSQL that loses one COMMIT on demand: the connection stays open but silent from then on. */
export async function losingCommits(
  postgresUrl: string,
  afterwards: (cleanUp: () => void) => void,
): Promise<{ postgresUrl: string; loseNext(what: Lost): void; lost(): number }> {
  const { port, hostname } = new URL(postgresUrl)
  const open = new Set<Socket>()
  let next: Lost | null = null
  let lost = 0

  const relay = createServer((client) => {
    const postgres = connect(Number(port), hostname)
    let isSilent = false
    const end = () => {
      for (const socket of [client, postgres]) socket.destroy()
    }
    for (const socket of [client, postgres]) {
      open.add(socket)
      socket.on('error', end).on('close', () => open.delete(socket))
    }
    client.on('data', (part) => {
      if (next && part.includes(commit)) {
        isSilent = true
        lost++
        const isLost = next === 'request'
        next = null
        if (isLost) return
      }
      postgres.write(part)
    })
    postgres.on('data', (part) => isSilent || client.write(part))
    postgres.on('close', end)
    // As with a cut cable: PostgreSQL does not learn that the client has gone, either.
    client.on('close', () => isSilent || end())
  }).listen(0, '127.0.0.1')
  await once(relay, 'listening')
  afterwards(() => {
    for (const socket of open) socket.destroy()
    relay.close()
  })

  const relayed = new URL(postgresUrl)
  relayed.host = `127.0.0.1:${(relay.address() as AddressInfo).port}`
  return {
    postgresUrl: relayed.href,
    loseNext: (what) => {
      next = what
    },
    lost: () => lost,
  }
}
