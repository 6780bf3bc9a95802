import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openRaw } from './statement.ts'

/**
 * A bare node:http server: reads the same body, runs the one statement on PostgreSQL (its first argument) and answers
 * JSON of the same shape. Nobody is on the register here. It prints its port.
 */
const { ask } = openRaw(process.argv[2] ?? '')
const server = createServer((incoming, outgoing) => {
  const parts: Buffer[] = []
  incoming.on('data', (part) => parts.push(part))
  incoming.on('end', async () => {
    const { addresses } = JSON.parse(Buffer.concat(parts).toString()) as { addresses: string[] }
    const [address = ''] = addresses
    const found = await ask(address)
    if (found.length > 0) throw new Error('Somebody is on the register.')
    const standings = [{ address, standing: { kind: 'not-on-register' } }]
    const answer = JSON.stringify({ checkedAt: new Date().toISOString(), standings })
    outgoing.writeHead(200, { 'Content-Type': 'application/json' }).end(answer)
  })
})
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port))
