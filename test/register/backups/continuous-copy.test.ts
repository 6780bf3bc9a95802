import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { deleteExpiredRuns } from '../../../server/cli/copied-files.ts'
import { CopyWatch, type Look, restAfter } from '../../../server/cli/copy-watch.ts'
import { backUp } from '../../../server/register/copy/backup.ts'
import { openRegister } from '../../../server/register/register.ts'
import { clue, message } from '../../support/acts.ts'
import { amira, warn } from '../../support/doing.ts'
import { compiledBefore } from '../../support/process/as-in-the-image.ts'
import { emptyPlaces, newRegisters } from '../../support/store/stores.ts'
import { envOf, registerCommand } from '../support/cli.ts'
import { ownFolder } from '../support/notary.ts'

/** A register, a place for its encrypted copy, and the command that copies it. */
async function toCopy() {
  const where = await newRegisters.SQLite()
  const register = await openRegister(where)
  const [folder, keys] = [ownFolder(), ownFolder()]
  const identity = join(keys, 'backup.key')
  const recipient = (await registerCommand({}, 'backup-key', identity)).said.split('\n')[0] ?? ''
  const env = { ...envOf(where), BACKUP_RECIPIENTS: recipient }
  const acted: string[] = []
  const act = async () => {
    const customer = clue({ addresses: [`somebody.${acted.length}@example.net`] })
    const contact = message({ internetMessageId: `<${acted.length}@copied>` })
    acted.push((await warn(register, amira, { customer, contact })).warningId)
  }
  const files = (ending: string) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(ending))
  /** Starts to copy; returns once the whole register is in a new snapshot. */
  const start = async (more: NodeJS.ProcessEnv = {}) => {
    const before = files('.snapshot.lz4').length
    const child = spawn(process.execPath, ['dist/server/register-cli.js', 'copy', folder], {
      env: { ...compiledBefore(), ...env, ...more },
    })
    onTestFinished(() => void child.kill('SIGKILL'))
    const ended = once(child, 'close')
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text) => {
        said += text
      })
    await expect.poll(() => files('.snapshot.lz4').length, { timeout: 30_000 }).toBe(before + 1)
    const end = async (signal?: NodeJS.Signals) => {
      if (signal) child.kill(signal)
      const [code] = await ended
      return { code, said }
    }
    return { end, said: () => said }
  }
  /** What `restore --copy` says, and which of the acts are in the restored register. */
  const restored = async (...more: string[]) => {
    const place = (await emptyPlaces.SQLite()) as { sqliteFile: string }
    const withKey = { ...envOf(place), BACKUP_IDENTITY_FILE: identity }
    const done = await registerCommand(withKey, 'restore', '--copy', folder, ...more)
    if (done.code === 2) return { ...done, there: [] }
    const again = await openRegister(place)
    const rows = await again.read((reading) => reading.selectFrom('warnings').select('id').execute())
    await again.close()
    const there = new Set(rows.map(({ id }) => id))
    return { ...done, there: acted.map((id) => there.has(id)) }
  }
  return { where: where as { sqliteFile: string }, register, folder, act, files, start, restored }
}

describe('an encrypted continuous copy', { timeout: 120_000 }, () => {
  it('goes on after each restart: what was done before, meanwhile and after is restored', async () => {
    const { register, act, files, start, restored } = await toCopy()
    await act()
    const first = await start()
    await act()
    expect(await first.end('SIGTERM')).toEqual({
      code: 0,
      said: expect.stringMatching(/^The copy is on the register’s own disk.*\n$/),
    })
    await act()
    const second = await start()
    const segments = files('.wal.lz4').length
    await act()
    await expect.poll(() => files('.wal.lz4').length, { timeout: 30_000 }).toBeGreaterThan(segments)
    await second.end('SIGKILL')
    await act()
    const third = await start()
    await act()
    expect(await third.end('SIGTERM')).toEqual({ code: 0, said: expect.stringMatching(/^The copy is on/) })
    await register.close()
    const { code, said, there } = await restored()
    expect(there).toEqual([true, true, true, true, true, true])
    expect({ code, said }).toEqual({
      code: 0,
      said: expect.stringMatching(/The copy was last added to at 20.*Its newest entry is of 20.*not in it\.$/m),
    })
  })

  it('ends and says so when its folder is emptied; started again, it begins with a whole new copy', async () => {
    const { register, folder, act, files, start, restored } = await toCopy()
    await act()
    const copying = await start()
    // Until then, Litestream would write the whole register once more.
    await expect.poll(() => files('.wal.lz4').length, { timeout: 30_000 }).toBeGreaterThan(0)
    for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true })
    await act()
    expect(await copying.end()).toEqual({
      code: 1,
      said: expect.stringMatching(/^The copy cannot be restored any more/m),
    })
    const again = await start()
    await again.end('SIGTERM')
    await register.close()
    expect(await restored()).toMatchObject({ code: 0, there: [true, true] })
  })

  it('ends and says so once the register is moved away, also if another is put in its place at once; what was copied can be restored', async () => {
    for (const isReplaced of [false, true]) {
      const { where, register, act, files, start, restored } = await toCopy()
      await act()
      const copying = await start()
      await expect.poll(() => files('.wal.lz4').length, { timeout: 30_000 }).toBeGreaterThan(0)
      const [file, backup, aside] = [where.sqliteFile, `${where.sqliteFile}.backup`, `${where.sqliteFile}.aside`]
      await backUp(where, backup)
      await register.close()
      for (const ending of ['', '-wal', '-shm'])
        if (existsSync(file + ending)) renameSync(file + ending, aside + ending)
      if (isReplaced) renameSync(backup, file)
      expect(await copying.end()).toEqual({
        code: 1,
        said: expect.stringMatching(/^The register’s file.* is not the one that is copied: .*Start it again/m),
      })
      expect(await restored()).toMatchObject({ there: [true] })
    }
  })

  it('names its runs when it is restored, and restores the one that is asked for; without its newest part, even what was not encrypted yet is restored, and it says so', async () => {
    const { register, folder, act, files, start, restored } = await toCopy()
    await act()
    await (await start({ BACKUP_RECIPIENTS: '' })).end('SIGTERM')
    const [oldest = ''] = files('.snapshot.lz4')
    const older = oldest.split('/')[1] ?? ''
    await act()
    await (await start()).end('SIGTERM')
    await register.close()
    expect(await restored()).toMatchObject({
      code: 0,
      there: [true, true],
      said: expect.stringMatching(new RegExp(`^  ${older}  20.*\nTo restore another, name it after --run`, 'm')),
    })
    expect(await restored('--run', older)).toMatchObject({ code: 0, there: [true, false] })
    expect(await restored('--run', 'none')).toMatchObject({
      code: 2,
      said: expect.stringMatching(new RegExp(`^  ${older}  20.*\nThere is no run none in this copy`, 'm')),
    })

    for (const snapshot of files('.snapshot.lz4')) if (snapshot !== oldest) rmSync(join(folder, snapshot))
    const { code, said, there } = await restored()
    expect({ code, there }).toEqual({ code: 1, there: [true, false] })
    expect(said).toMatch(/Its newest entry is of 20.*\nThis is not the newest state/)
  })

  it('is not begun where the folder around it is gone, as its disk may be', async () => {
    const where = await newRegisters.SQLite()
    const folder = join(ownFolder(), 'unmounted', 'copy')
    expect(await registerCommand(envOf(where), 'copy', folder)).toEqual({
      code: 2,
      said: expect.stringContaining('Is its disk mounted?'),
    })
    expect(existsSync(folder)).toBe(false)
  })
})

it('a start deletes runs that have expired and those without the whole register, but never the newest two that have it: of a register that was replaced, the newest can be unreadable', async () => {
  const folder = ownFolder()
  const hour = 60 * 60
  const run = (letter: string, files: string[], hoursAgo: number) => {
    for (const file of files) {
      const path = join(folder, 'generations', letter.repeat(16), file)
      mkdirSync(join(path, '..'), { recursive: true })
      writeFileSync(path, '')
      const at = Date.now() / 1000 - hoursAgo * hour
      utimesSync(path, at, at)
    }
  }
  const left = () => readdirSync(join(folder, 'generations')).map((name) => name[0])
  const sinceADayAgo = () => deleteExpiredRuns(folder, new Date(Date.now() - 24 * hour * 1000))
  const whole = ['snapshots/00000000.snapshot.lz4', 'wal/00000000_00000000.wal.lz4']
  await sinceADayAgo()
  run('0', whole, 50)
  run('a', whole, 40)
  run('b', whole, 30)
  run('c', ['snapshots/00000000.snapshot.lz4.tmp'], 1)
  run('d', ['wal/00000000_00000000.wal.lz4'], 1)
  await sinceADayAgo()
  expect(left()).toEqual(['a', 'b'])
  run('e', whole, 20)
  run('f', whole, 1)
  await sinceADayAgo()
  expect(left()).toEqual(['e', 'f'])
})

const snapshot = (index: number) => ({ name: `0000000${index}.snapshot.lz4`, index, isSnapshot: true })
const segment = (index: number, offset = 0) => ({
  name: `0000000${index}_0000000${offset}.wal.lz4`,
  index,
  isSnapshot: false,
})

describe('watching a copy', () => {
  const seen = (files: Look['copied']['files'], upTo: string, growing = ''): Look => ({
    generation: 'a'.repeat(16),
    copied: { files, growing },
    upTo,
  })
  const whole = [snapshot(0), segment(0)]
  /** What a watch says of the last of these looks. */
  const told = (...looks: Look[]) => {
    const watch = new CopyWatch()
    return looks.map((look) => watch.look(look)).at(-1)
  }
  const many = (look: Look) => Array.from({ length: 40 }, () => look)

  it('finds nothing wrong with a quiet register, nor with what is copied between two looks', () => {
    expect(told(...many(seen(whole, '0 32')))).toBe(null)
    expect(told(seen(whole, '0 32'), ...many(seen([...whole, segment(0, 4)], '0 64')))).toBe(null)
    expect(told(seen(whole, '0 32'), seen(whole, '0 64'), ...many(seen([...whole, segment(0, 4)], '0 64')))).toBe(null)
  })

  it('says that what was written does not arrive, and that the first snapshot does not', () => {
    expect(told(seen(whole, '0 32'), ...many(seen(whole, '0 64')))).toBe('stuck')
    expect(told(...many(seen([], '')))).toBe('stuck')
    expect(told(...many({ generation: null, copied: { files: [], growing: '' }, upTo: '' }))).toBe('stuck')
  })

  it('waits for a large snapshot as long as it grows, and a while longer', () => {
    const growing = Array.from({ length: 200 }, (_, n) => seen([], '0 32', `00000000.snapshot.lz4.tmp ${n}`))
    expect(told(...growing)).toBe(null)
    const last = seen([], '0 32', '00000000.snapshot.lz4.tmp 200')
    expect(told(...growing, ...many(last))).toBe(null)
    expect(told(...growing, ...many(last), ...many(last), ...many(last), ...many(last))).toBe('stuck')
  })

  it('says that files are gone, unless a newer snapshot makes them unnecessary', () => {
    expect(told(seen(whole, '0 32'), seen([segment(0, 4)], '0 64'))).toBe('gone')
    expect(told(seen([segment(0, 4)], '0 64'))).toBe('gone')
    expect(told(seen(whole, '0 32'), seen([snapshot(0)], '0 32'))).toBe('gone')
    const both = [...whole, segment(1), snapshot(1)]
    expect(told(seen(both, '1 32'), seen([segment(1), snapshot(1)], '1 32'))).toBe(null)
    expect(told(seen(both, '1 32'), seen([snapshot(1)], '1 32'))).toBe('gone')
  })

  it('looks less often where a look takes long', () => {
    expect(restAfter(20)).toBe(1_000)
    expect(restAfter(4_000)).toBe(20_000)
  })

  it('takes a new generation as a new copy', () => {
    expect(told(seen(whole, '0 32'), { ...seen([], '0 32'), generation: 'b'.repeat(16) })).toBe(null)
  })
})
