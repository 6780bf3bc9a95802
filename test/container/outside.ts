/**
 * Stands in for what is outside the council's machines: Entra ID, as far as a server uses it (its keys), and a mail
 * server that requires TLS, a name and a password. Prints `mail` for each mail that it accepts, without its content.
 */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:https'
import { SMTPServer } from 'smtp-server'

const trust = (file: string) => readFileSync(`/trust/${file}`)
const pair = { cert: trust('cert.pem'), key: trust('key.pem') }

createServer(pair, (request, answer) => {
  const isForKeys = request.url?.endsWith('/discovery/v2.0/keys')
  answer.writeHead(isForKeys ? 200 : 404, { 'Content-Type': 'application/json' })
  answer.end(isForKeys ? trust('keys.json') : '{}')
}).listen(443)

new SMTPServer({
  ...pair,
  onAuth: ({ username, password }, session, done) => {
    const isRight = session.secure && username === 'register' && password === trust('password').toString()
    done(isRight ? null : new Error('No'), { user: username })
  },
  onData: (stream, _, done) => {
    stream.resume().on('end', () => {
      console.log('mail')
      done()
    })
  },
}).listen(587)
