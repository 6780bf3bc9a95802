import { connect } from 'node:net'

/** Sends bytes over a socket unchanged, and returns everything that comes back until the other side closes. */
export function sendRaw(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let received = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    socket.on('data', (part) => {
      received += part
    })
    socket.on('close', () => resolve(received)).on('error', reject)
  })
}
