import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'
import type { PostOffice } from './post-office.ts'

export type Smtp = { port: number; stop(): Promise<void> }

/** Accepts mail for anybody, only on the loopback interface, and delivers it to the mailboxes. */
export async function startSmtp(post: PostOffice): Promise<Smtp> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData: async (stream, session, done) => {
      try {
        const recipients = session.envelope.rcptTo.map(({ address }) => address)
        await post.deliver(await buffer(stream), recipients)
        done()
      } catch (error) {
        done(error as Error)
      }
    },
  })
  const listening = server.listen(0, '127.0.0.1')
  if (!listening.listening) await once(listening, 'listening')
  return {
    port: (listening.address() as AddressInfo).port,
    stop: () => new Promise((resolve) => server.close(resolve)),
  }
}
