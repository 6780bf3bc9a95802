import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * The baseline of a look-up: a bare node:http server that reads the same body and answers the same JSON without looking
 * anything up. Its first argument is the standing to answer with; it prints its port.
 */
const standing = JSON.parse(process.argv[2] ?? '{}')
const server = createServer((incoming, outgoing) => {
  const parts: Buffer[] = []
  incoming.on('data', (part) => parts.push(part))
  incoming.on('end', () => {
    const { addresses } = JSON.parse(Buffer.concat(parts).toString()) as { addresses: string[] }
    const standings = addresses.map((address) => ({ address, standing }))
    const answer = JSON.stringify({ checkedAt: new Date().toISOString(), standings })
    outgoing.writeHead(200, { 'Content-Type': 'application/json' }).end(answer)
  })
})
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port))
