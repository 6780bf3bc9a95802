import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { statusOfUnreadable } from './problems.ts'

/**
 * Answers requests that Node cannot read; Node's own answer would lack our headers. Never writes into an answer that
 * has begun: its connection is closed.
 */
export function answerUnreadable(server: Server, headers: Readonly<Record<string, string>>): void {
  const answers = new WeakMap<Duplex, ServerResponse>()
  const { 'Content-Type': _, ...given } = headers
  const lines = Object.entries({ ...given, Connection: 'close', 'Content-Length': '0' })
  const end = `${lines.map(([name, value]) => `${name}: ${value}`).join('\r\n')}\r\n\r\n`

  server.on('request', (incoming: IncomingMessage, outgoing: ServerResponse) => {
    answers.set(incoming.socket, outgoing)
  })
  server.on('clientError', ({ code = '' }: NodeJS.ErrnoException, socket: Duplex) => {
    const answer = answers.get(socket)
    const hasBegun = answer?.headersSent && !answer.writableFinished
    if (!socket.writable || hasBegun) socket.destroy()
    else {
      const status = statusOfUnreadable(code)
      socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${end}`, () => socket.destroy())
    }
  })
}
