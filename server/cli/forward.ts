import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type FeedLine, readFeed } from '../cases/audit/feed.ts'
import { UnknownPosition } from '../register/audit/feed.ts'
import type { StoreLocation } from '../register/copy/backup.ts'
import { FileInPlace } from '../register/store/file/file-in-place.ts'
import { openToRead, type ToRead } from '../register/store/open-to-read.ts'
import { toDisk } from '../to-disk.ts'
import { afterwards } from './not-finished.ts'
import { fail, isMissing, noFile, noRegister, say } from './say.ts'
import { giveToReceiver, type Receiver, readReceiver, syslogFrame } from './syslog.ts'

/** `once`: end when there is nothing new, for a timer. */
export type Wanted = { receiver: string | undefined; cursorFile: string | undefined; once: boolean }

/** Entries given at once: a kill can double at most these, and the receiver knows them by their ids. */
const batch = 200
const everyMs = 5_000
const longestWaitMs = 60_000

/**
 * G: forwards the audit trail and the access ledger by syslog until it is stopped. The cursor is kept in a file, and
 * moves only once the receiver has read what was given to it.
 */
export async function forward(where: StoreLocation, wanted: Wanted): Promise<number> {
  const receiver = readReceiver(wanted.receiver ?? '')
  if (!receiver) return fail('Say where to: tls://host:6514, or tcp://127.0.0.1:601 for a receiver on this machine.')
  if (!wanted.cursorFile) return fail('--cursor: name the file that keeps how far it has come.')
  if (isMissing(where)) return fail(noFile)
  const inPlace = 'sqliteFile' in where ? new FileInPlace(where.sqliteFile, { logComesLater: true }) : null
  const register = await openToRead(where)
  try {
    if (register.state === 'no-register') return fail(noRegister)
    if (register.state !== 'current') return fail('The register is of another version than this program.')
    const isInPlace = () => inPlace?.isSame() ?? true
    return await follow({ register, isInPlace }, receiver, wanted.cursorFile, wanted.once)
  } finally {
    await register.close()
  }
}

/** `isInPlace`: whether it is still the register that anybody would find there. */
type Followed = { register: ToRead; isInPlace: () => boolean }

async function follow(
  { register, isInPlace }: Followed,
  receiver: Receiver,
  file: string,
  once: boolean,
): Promise<number> {
  const stopping = new AbortController()
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stopping.abort())
  let failures = 0
  while (!stopping.signal.aborted) {
    if (!isInPlace()) return fail(moved)
    const lines = await readLines(register, readCursor(file))
    if (typeof lines === 'string') return fail(lines)
    const given = lines.length === 0 || (await give(receiver, lines))
    const last = lines.at(-1)
    if (given && last) await afterwards(notKept, async () => keepCursor(file, last.cursor))
    if (once && !given) return fail('The receiver did not take everything. The next run goes on where this one ended.')
    if (once && lines.length === 0) return 0
    if (!given && failures === 0) say('The receiver cannot be reached. It is tried again.', 0)
    if (given && failures > 0) say('The receiver has everything again.', 0)
    failures = given ? 0 : failures + 1
    const pauseMs = given
      ? lines.length === batch || once
        ? 0
        : everyMs
      : Math.min(longestWaitMs, 1_000 * 2 ** failures)
    await wait(pauseMs, undefined, { signal: stopping.signal }).catch(() => undefined)
  }
  return 0
}

const notKept = 'Something was forwarded, and the cursor could not be kept: the next run forwards it again.'
const moved =
  'The register’s file, or the log beside it (-wal), is not the one that was opened: it was moved, deleted or replaced. This command ends. Start it again: it then reads what is there.'

/** The next entries, or why there are none to forward. */
async function readLines(register: ToRead, cursor: string): Promise<FeedLine[] | string> {
  try {
    return (await readFeed(register, cursor, batch)) ?? 'The cursor file holds no cursor. Nothing was forwarded.'
  } catch (error) {
    if (!(error instanceof UnknownPosition)) throw error
    return 'The cursor is not in this register: it was restored from a backup, or it is another one. Tell whoever watches the receiver. To forward everything from the first entry, delete the cursor file.'
  }
}

async function give(receiver: Receiver, lines: readonly FeedLine[]): Promise<boolean> {
  const host = hostname()
  const frames = lines.map((line) => syslogFrame(line, host))
  return await giveToReceiver(receiver, frames).then(
    () => true,
    () => false,
  )
}

function readCursor(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw error
  }
}

/** On the disk under its own name before anything else is given. */
function keepCursor(file: string, cursor: string): void {
  const next = `${file}.next`
  writeFileSync(next, `${cursor}\n`, { mode: 0o600 })
  toDisk(next)
  renameSync(next, file)
  toDisk(dirname(file))
}
