import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * What a look-up is measured against: node:http alone, reading the same body and answering the same JSON without
 * looking at anything. Its first argument is the standing that it gives; it prints its port.
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
