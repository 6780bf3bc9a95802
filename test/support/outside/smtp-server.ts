import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

/** `sessions`: the recipients accepted for each mail. */
export type Mailbox = { url: string; port: number; mails: ParsedMail[]; sessions: string[][]; stop(): Promise<void> }

/** A real SMTP server on this machine, which keeps what it receives until it is stopped. */
export async function startMailServer(options: SMTPServerOptions = {}, port = 0, host = '127.0.0.1'): Promise<Mailbox> {
  const mails: ParsedMail[] = []
  const sessions: string[][] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    closeTimeout: 100,
    onData: async (stream, { envelope }, done) => {
      const said = await buffer(stream).catch(() => null)
      // A mail that was cut off does not count.
      if (!said) return done(new Error('Cut off'))
      sessions.push(envelope.rcptTo.map(({ address }) => address))
      mails.push(await simpleParser(said))
      done()
    },
    ...options,
  })
  server.on('error', () => {})
  const listening = server.listen(port, host)
  if (!listening.listening) await once(listening, 'listening')
  const stop = () => new Promise<void>((resolve) => server.close(resolve))
  const taken = (listening.address() as AddressInfo).port
  return { url: `smtp://${host}:${taken}`, port: taken, mails, sessions, stop }
}
