import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { onTestFinished } from 'vitest'

/** `sessions`: of each mail, for whom it was taken. */
export type Mailbox = { url: string; mails: ParsedMail[]; sessions: string[][]; stop(): Promise<void> }

/** A real SMTP server on this machine, which keeps what it takes. */
export async function mailServer(options: SMTPServerOptions = {}, port = 0, host = '127.0.0.1'): Promise<Mailbox> {
  const mails: ParsedMail[] = []
  const sessions: string[][] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    closeTimeout: 100,
    onData: async (stream, { envelope }, done) => {
      sessions.push(envelope.rcptTo.map(({ address }) => address))
      mails.push(await simpleParser(await buffer(stream)))
      done()
    },
    ...options,
  })
  server.on('error', () => {})
  const listening = server.listen(port, host)
  if (!listening.listening) await once(listening, 'listening')
  const stop = () => new Promise<void>((resolve) => server.close(resolve))
  onTestFinished(stop)
  return { url: `smtp://${host}:${(listening.address() as AddressInfo).port}`, mails, sessions, stop }
}
