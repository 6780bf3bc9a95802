import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { createInterface } from 'node:readline'
import { onTestFinished } from 'vitest'

/** The command of a line; `.` ends the message. */
type Verb = 'EHLO' | 'MAIL' | 'RCPT' | 'DATA' | '.' | 'RSET' | 'QUIT'
/** How to answer a command of the n-th connection, from 0: undefined as usual, null never. */
type Script = (verb: Verb, n: number, say: (text: string) => void) => string | null | undefined

const usual: Record<Verb, string> = {
  EHLO: '250 here',
  MAIL: '250 ok',
  RCPT: '250 ok',
  DATA: '354 go on',
  '.': '250 taken',
  RSET: '250 ok',
  QUIT: '221 bye',
}

/** An SMTP server that answers as a test says, down to the single line, or never. */
export async function scriptedSmtp(script: Script) {
  const sockets = new Set<Socket>()
  let count = 0
  let messages = 0
  const server = createServer((socket) => {
    const n = count++
    let isMessage = false
    sockets.add(socket.on('error', () => {}).on('close', () => sockets.delete(socket)))
    const say = (text: string) => void (socket.writable && socket.write(`${text}\r\n`))
    say('220 here')
    createInterface({ input: socket })
      .on('line', (line) => {
        if (isMessage && line !== '.') return
        isMessage = line === 'DATA'
        const verb = (line === '.' ? '.' : line.slice(0, 4).toUpperCase()) as Verb
        const answer = script(verb, n, say)
        if (verb === '.') messages++
        if (answer !== null) say(answer ?? usual[verb])
      })
      .on('error', () => {})
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const stop = () => {
    server.close()
    for (const socket of sockets) socket.destroy()
  }
  onTestFinished(stop)
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** How many messages were given in whole. */
    messages: () => messages,
    connections: () => count,
    stop,
  }
}
