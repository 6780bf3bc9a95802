import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import type { Scene } from './scene.ts'

/** `in-the-middle` of a mail, so that the server does not have it. `before-the-answer`: the server has taken it. */
export type Cut = 'in-the-middle' | 'before-the-answer'

/** A relay to a mail server that cuts off the first `times` mails. Returns its port, and how often it has cut. */
export async function cutting(
  { afterwards }: Scene,
  target: number,
  how: Cut,
  times: number,
): Promise<{ port: number; cuts(): number }> {
  let cuts = 0
  const open = new Set<Socket>()
  const relay = createServer((client) => {
    const server = connect(target, '127.0.0.1')
    let inMail = false
    const end = () => {
      for (const socket of [client, server]) socket.destroy()
    }
    const cut = () => {
      cuts++
      end()
    }
    for (const socket of [client, server]) {
      open.add(socket)
      socket
        .on('error', end)
        .on('close', end)
        .on('close', () => open.delete(socket))
    }
    client.on('data', (part: Buffer) => {
      inMail ||= /^Subject:/m.test(part.toString('latin1'))
      if (inMail && how === 'in-the-middle' && cuts < times) return cut()
      server.write(part)
    })
    server.on('data', (part: Buffer) => {
      const taken = inMail && part.toString('latin1').startsWith('250')
      if (taken && how === 'before-the-answer' && cuts < times) return cut()
      inMail &&= !taken
      client.write(part)
    })
  }).listen(0, '127.0.0.1')
  await once(relay, 'listening')
  afterwards(() => {
    for (const socket of open) socket.destroy()
    relay.close()
  })
  return { port: (relay.address() as AddressInfo).port, cuts: () => cuts }
}
