import { join } from 'node:path'
import { anonymous, openLog } from './http/log.ts'
import { compressPane, loadPane } from './http/pages.ts'
import { serve } from './http/serve.ts'
import { newId } from './register/new-id.ts'
import { forgetOldAnswers } from './register/once-only.ts'
import { openRegister } from './register/register.ts'
import { readSettings, type Settings, WrongSettings } from './settings.ts'

const settings = readOrLeave()
const log = openLog(settings.logLevel)
for (const event of ['uncaughtException', 'unhandledRejection'] as const)
  process.on(event, (error: unknown) => leave('stopped by an unforeseen error', error))

const register = await openRegister(settings.register).catch((error) => leave('the register cannot be opened', error))
const pane = loadPane(join(import.meta.dirname, '../dist/pane'))
if (pane.pages.size === 0) log.warn('the pane is not built, so only the API is served: npm run build')
const clock = () => new Date()
const serving = await serve(settings, { register, pane, log, clock, newId }).catch((error) =>
  leave('the server cannot listen', error),
)
log.info({ address: settings.publicUrl, port: serving.port }, 'listening')
log.flush()

/** An Idempotency-Key is remembered for a fortnight. */
const day = 24 * 60 * 60 * 1000
const tidy = () =>
  register
    .write((tx) => forgetOldAnswers(tx, new Date(clock().getTime() - 14 * day)))
    .catch((error) => log.error({ error: anonymous(error) }, 'old answers could not be forgotten'))
setInterval(tidy, day).unref()

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop)
await Promise.all([tidy(), compressPane(pane)])

async function stop(): Promise<void> {
  log.info('stopping')
  // Whatever still hangs after ten seconds is left behind: what was not finished was not kept.
  setTimeout(() => process.exit(0), 9_800).unref()
  await serving.stop(9_000)
  await register.close()
  log.info('stopped')
  log.flush(() => process.exit(0))
}

function leave(why: string, error: unknown): never {
  log.fatal({ error: anonymous(error) }, why)
  process.exit(1)
}

function readOrLeave(): Settings {
  try {
    return readSettings(process.env)
  } catch (error) {
    if (!(error instanceof WrongSettings)) throw error
    for (const message of error.messages) console.error(message)
    process.exit(1)
  }
}
