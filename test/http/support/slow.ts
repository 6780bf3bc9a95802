import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { sendRaw } from './raw.ts'

/**
 * What clients that never finish do, in equal parts: nothing, half the headers, headers without a body, half a body.
 */
const heads = [
  '',
  'POST /api/standing HTTP/1.1\r\nHost: x\r\nX-Slow: ',
  'POST /api/standing HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 60\r\n\r\n',
  'POST /api/standing HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 60\r\n\r\n{"addresses": ["a',
]

/** Whether a head of this length is answered with 431, or its connection is closed. */
export const isRefused = (port: number, length: number) =>
  sendRaw(port, `GET /api/me HTTP/1.1\r\nX: ${'a'.repeat(length)}\r\n\r\n`).then(
    (answer) => answer === '' || /^HTTP\/1\.1 431 /.test(answer),
    () => true,
  )

/** A client that never finishes. `neverBegan`: it has not even sent a whole head. */
export type Slow = { socket: Socket; neverBegan: boolean }

/** Opens this many of them, a few hundred at a time. */
export async function openSlow(port: number, token: string, many: number): Promise<Slow[]> {
  const opened: Slow[] = []
  while (opened.length < many) {
    const some = Array.from({ length: Math.min(250, many - opened.length) }, (_, n) =>
      slow(port, token, n % heads.length),
    )
    opened.push(...(await Promise.all(some)))
  }
  return opened
}

async function slow(port: number, token: string, kind: number): Promise<Slow> {
  const head = heads[kind] ?? ''
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => {}).resume()
  await once(socket, 'connect')
  if (head) socket.write(head.replace('Host: x', `Host: x\r\nAuthorization: Bearer ${token}`))
  return { socket, neverBegan: kind < 2 }
}

/** Sends requests one after another: how many failed, and the slowest answer in ms. */
export async function served(url: string, token: string, times: number): Promise<{ failed: number; slowest: number }> {
  let failed = 0
  let slowest = 0
  for (let n = 0; n < times; n++) {
    const began = performance.now()
    const answer = await fetch(`${url}/api/standing`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: '{"addresses": ["nobody.known@example.org"]}',
    }).catch(() => null)
    if (!answer?.ok) failed++
    await answer?.text()
    slowest = Math.max(slowest, performance.now() - began)
  }
  return { failed, slowest }
}
