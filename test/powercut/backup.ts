import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { restore } from '../../server/register/copy/backup.ts'
import { decryptFile, isEncrypted, makeIdentity } from '../../server/register/copy/encrypted-file.ts'
import { randomFrom } from '../pane/switches/random.ts'
import type { Scene } from '../torture/support/scene.ts'
import { differencesIn, type Judgement, judgeCut } from './judge.ts'
import { startLoad } from './load.ts'
import { judged, type PowercutResult } from './result.ts'
import type { Stage } from './stage.ts'
import { stageSqlite } from './stage-sqlite.ts'

type Trial = { scene: Scene; cuts: number; seed: number }
type Backup = { name: string; doneAt: number; bytes: Buffer }

const backups = 6

/**
 * Cuts a store, and the folder of its backups, while backups are made and people work; every other backup is encrypted.
 * After each cut a backup is there whole or not at all, and a backup that was reported as done is there.
 */
export async function duringBackups({ scene, cuts, seed }: Trial): Promise<PowercutResult> {
  const stage = await stageSqlite({ scene, folder: join(scene.folder, 'backup'), isSeeded: true, planted: null })
  const load = startLoad(stage.server.url, scene.token, `backup-${seed}`, stage.position)
  await load.until(20)
  const key = await makeIdentity()
  const began = stage.position()
  const made: Backup[] = []
  for (let n = 0; n < backups; n++) made.push(await backUp(stage, n, n % 2 === 0 ? null : key.recipient))
  const end = stage.position()
  const stopped = load.stop()
  const { changes, wrong, after } = await stage.end()
  await stopped
  for (const { name } of made) wrong.push(...(await unusable(scene, join(stage.root, 'backups', name), key.identity)))

  const random = randomFrom(seed)
  const within = changes.filter(({ position }) => position >= began && position < end)
  const anywhere = () => within[Math.floor(random() * within.length)]?.position ?? end
  // Every other cut comes at the moment at which a backup was reported as done.
  const positions = Array.from({ length: cuts }, (_, i) => (i % 2 ? made[(i >> 1) % backups]?.doneAt : 0) || anywhere())
  const judgements: Judgement[] = []
  for (const [n, position] of positions.toSorted((a, b) => a - b).entries()) {
    const left = after(position, random, n)
    const damaged = damagedIn(join(left.folder, 'backups'), made, position)
    const judgement = await judgeCut(scene, left, load.sent, position)
    judgements.push({ ...judgement, wrong: [...judgement.wrong, ...damaged] })
  }
  judgements[0]?.wrong.push(...wrong, ...load.wrong)
  const syncs = changes.filter(({ kind }) => kind === 'synced').length
  return judged({ what: 'during backups', changes: changes.length, syncs }, judgements)
}

/** `npm run register -- backup`, recorded. */
async function backUp({ root, where, env, position }: Stage, n: number, recipient: string | null): Promise<Backup> {
  const name = `${n}.db`
  const file = join(root, 'backups', name)
  const child = spawn(process.execPath, ['server/register-cli.ts', 'backup', file], {
    env: {
      ...process.env,
      ...env,
      REGISTER_FILE: where.sqliteFile,
      ...(recipient === null ? {} : { BACKUP_RECIPIENTS: recipient }),
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`The backup ended with ${code}.`)
  return { name, doneAt: position(), bytes: readFileSync(file) }
}

/** Why a backup cannot be restored; empty if it can. */
async function unusable({ folder }: Scene, file: string, identity: string): Promise<string[]> {
  const place = (name: string) => join(folder, name)
  const [plain, restored, identityFile] = [place('plain.db'), place('restored.db'), place('identity')]
  writeFileSync(identityFile, identity)
  for (const each of [plain, restored]) rmSync(each, { force: true })
  try {
    if (isEncrypted(file)) await decryptFile(file, plain, identityFile)
    await restore(existsSync(plain) ? plain : file, { sqliteFile: restored })
    return await differencesIn({ sqliteFile: restored })
  } catch (error) {
    return [`a backup cannot be restored: ${(error as Error).message}`]
  }
}

function damagedIn(folder: string, made: Backup[], position: number): string[] {
  return made.flatMap(({ name, doneAt, bytes }) => {
    const isThere = readdirSync(folder).includes(name)
    if (isThere) return readFileSync(join(folder, name)).equals(bytes) ? [] : ['a backup is there, but not whole']
    return doneAt <= position ? ['a backup that was reported as done is not there'] : []
  })
}
