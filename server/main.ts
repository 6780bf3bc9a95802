import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { actItself } from './cases/act-itself.ts'
import { sealEveryMs, sealLooks } from './cases/audit/seal-looks.ts'
import { sweepWaitingEvidence } from './cases/evidence/upload-evidence.ts'
import { unknownServices } from './council/council.ts'
import { createCouncilCache } from './council/council-cache.ts'
import { paneSettingsOf } from './http/app.ts'
import { openLog, withoutPersonalData } from './http/log.ts'
import { withCommandSettings } from './http/pages/commands.ts'
import { compressPane, loadPane } from './http/pages/pages.ts'
import { serve } from './http/serve.ts'
import { whyNotListening } from './http/why-not-listening.ts'
import { openRegister, type Register } from './register/register.ts'
import { newId } from './register/store/new-id.ts'
import { placeOf, settingOf } from './register/store/new-register.ts'
import { whyNotOpened } from './register/store/why-not-opened.ts'
import { deleteDaily, runDaily } from './running/daily.ts'
import { startSending, wakingThePosts } from './running/sending.ts'
import { readSettings, type Settings, WrongSettings } from './settings/settings.ts'
import { unknownSettings } from './settings/unknown-settings.ts'

// Makes V8 grow its heap by a third, instead of a multiple, before it collects garbage.
setFlagsFromString('--heap-growing-percent=30')
const settings = readOrLeave()
const log = openLog(settings.logLevel)
for (const event of ['uncaughtException', 'unhandledRejection'] as const)
  process.on(event, (error: unknown) => leave('stopped by an unforeseen error', error))
for (const about of unknownSettings(process.env))
  log.warn(about, 'no setting of the register has this name, so it is ignored: is it misspelt?')

let isNew = false
const beforeNew = () => {
  isNew = true
}
const register = await openRegister(settings.register, null, { beforeNew }).catch((error) => {
  const why = whyNotOpened(error)
  return leave(`the register cannot be opened${why ? `: ${why}` : ''}`, error)
})
if (isNew)
  log.warn(
    { place: placeOf(settings.register) },
    `a new, empty register was made, which knows nobody. If there is one already, stop the server and correct ${settingOf(settings.register)}`,
  )
const built = loadPane(join(import.meta.dirname, '../pane'))
const pane = await withCommandSettings(built, settings.publicUrl, paneSettingsOf(settings))
if (pane.pages.size === 0) log.warn('the pane is not built, so only the API is served: npm run build')
const clock = () => new Date()
const council = createCouncilCache(register, settings.councilFile, (what) =>
  log.error(what, 'this version of a part of the settings cannot be read; an earlier version is in use'),
)
/** The register acts on its own behalf. */
const actNow = () => actItself({ settings, council, clock, newId })
const inUse = await Promise.resolve(council.at(clock())).catch((error) => leave('the settings cannot be read', error))
for (const place of unknownServices(inUse))
  log.warn({ place }, 'the settings name a service that the council does not have')
const sending = startSending({ settings, register, clock, act: actNow, log })
if (!sending.mail) log.warn('no mail server is set (SMTP_URL, MAIL_FROM), so mail waits in the outbox')
const acting: Register = wakingThePosts(register, [sending.mail, sending.letters])
const serving = await serve(settings, {
  register: acting,
  beside: register,
  council,
  pane,
  log,
  clock,
  newId,
}).catch((error) => leave(`the server cannot listen${whyNotListening(error, settings.listen)}`, error))
log.info({ address: settings.publicUrl, port: serving.port }, 'listening')
log.flush()

const atGap =
  'days have passed without the register, or its clock is wrong: nothing is ended or deleted before tomorrow'
/** Work that is tried again in an hour if it fails. */
const hourly = (what: string, work: () => Promise<void>) =>
  work().catch((error) => log.error({ error: withoutPersonalData(error) }, `${what} failed; trying again in an hour`))

/** Each part by itself: one that fails every hour must not keep another, such as retention, from being done. */
const daily = async () => {
  await hourly('the daily work', async () => {
    const done = await runDaily(acting, await actNow())
    if (done) log.info(done, 'done for today, and the head of the audit chain')
    if (done?.daysAway) log.warn({ daysAway: done.daysAway }, atGap)
  })
  await hourly('retention', async () => {
    const deleted = await deleteDaily(acting, await actNow())
    if (deleted) log.info(deleted, 'deleted by retention')
  })
  await hourly('deleting evidence that nobody filed', async () => {
    const pieces = await sweepWaitingEvidence(acting, await actNow())
    if (pieces > 0) log.info({ pieces }, 'evidence that nobody filed was deleted')
  })
}
setInterval(daily, 60 * 60_000).unref()

/** Entries that cannot be sealed now are sealed the next time. */
const seal = (when?: 'at-start') =>
  sealLooks(register, { at: clock(), newId }, when).catch((error) =>
    log.error({ error: withoutPersonalData(error) }, 'sealing looks failed; trying again in a minute'),
  )
setInterval(() => seal(), sealEveryMs).unref()

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop)
await Promise.all([daily(), compressPane(pane), seal('at-start')])

async function stop(): Promise<void> {
  log.info('stopping')
  // Work still running after ten seconds is abandoned: what is unfinished was not committed.
  setTimeout(() => process.exit(0), 9_800).unref()
  // Sealed at once, so that neither a slow request nor a silent mail server prevents it.
  await Promise.all([serving.stop(4_000), sending.mail?.stop(), sending.letters?.stop(), seal()])
  // What open requests added meanwhile.
  await seal()
  await register.close()
  log.info('stopped')
  log.flush(() => process.exit(0))
}

function leave(why: string, error: unknown): never {
  log.fatal({ error: withoutPersonalData(error) }, why)
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
