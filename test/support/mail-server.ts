import type { SMTPServerOptions } from 'smtp-server'
import { onTestFinished } from 'vitest'
import { type Mailbox, startMailServer } from './smtp-server.ts'

/** A real SMTP server on this machine, which keeps what it takes, for as long as the test goes on. */
export async function mailServer(options: SMTPServerOptions = {}, port = 0, host = '127.0.0.1'): Promise<Mailbox> {
  const server = await startMailServer(options, port, host)
  onTestFinished(() => server.stop())
  return server
}
