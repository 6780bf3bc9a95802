import type { SMTPServerOptions } from 'smtp-server'
import { onTestFinished } from 'vitest'
import { type Mailbox, startMailServer } from './smtp-server.ts'

/** A real SMTP server on this machine, which keeps what it receives until the test ends. */
export async function mailServer(options: SMTPServerOptions = {}, port = 0, host = '127.0.0.1'): Promise<Mailbox> {
  const server = await startMailServer(options, port, host)
  onTestFinished(() => server.stop())
  return server
}
