import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { CopyWatch, type Look } from '../../../server/cli/copy-watch.ts'
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
  const start = async () => {
    const before = files('.snapshot.lz4').length
    const child = spawn(process.execPath, ['dist/server/register-cli.js', 'copy', folder], {
      env: { ...compiledBefore(), ...env },
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
  const restored = async () => {
    const place = (await emptyPlaces.SQLite()) as { sqliteFile: string }
    const done = await registerCommand({ ...envOf(place), BACKUP_IDENTITY_FILE: identity }, 'restore', '--copy', folder)
    const again = await openRegister(place)
    const rows = await again.read((reading) => reading.selectFrom('warnings').select('id').execute())
    await again.close()
    const there = new Set(rows.map(({ id }) => id))
    return { ...done, there: acted.map((id) => there.has(id)) }
  }
  return { register, folder, act, files, start, restored }
}

describe('an encrypted continuous copy', { timeout: 120_000 }, () => {
  it('goes on after each restart: what was done before, meanwhile and after is restored', async () => {
    const { register, act, files, start, restored } = await toCopy()
    await act()
    const first = await start()
    await act()
    expect(await first.end('SIGTERM')).toEqual({ code: 0, said: '' })
    await act()
    const second = await start()
    const segments = files('.wal.lz4').length
    await act()
    await expect.poll(() => files('.wal.lz4').length, { timeout: 30_000 }).toBeGreaterThan(segments)
    await second.end('SIGKILL')
    await act()
    const third = await start()
    await act()
    expect(await third.end('SIGTERM')).toMatchObject({ code: 0 })
    await register.close()
    const { code, said, there } = await restored()
    expect(there).toEqual([true, true, true, true, true, true])
    expect({ code, said }).toEqual({
      code: 0,
      said: expect.stringMatching(/The copy was last added to at 20.*Its newest entry is of 20.*not in it\.$/),
    })
  })

  it('ends and says so when its folder is emptied; started again, it begins with a whole new copy', async () => {
    const { register, folder, act, start, restored } = await toCopy()
    await act()
    const copying = await start()
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

  it('of which the newest part cannot be read is restored without it, says so, and exits with 1', async () => {
    const { register, folder, act, files, start, restored } = await toCopy()
    await act()
    await (await start()).end('SIGTERM')
    const [older] = files('.snapshot.lz4')
    await act()
    await (await start()).end('SIGTERM')
    await register.close()
    for (const snapshot of files('.snapshot.lz4')) if (snapshot !== older) rmSync(join(folder, snapshot))
    const { code, said, there } = await restored()
    expect({ code, there }).toEqual({ code: 1, there: [true, false] })
    expect(said).toMatch(/Its newest entry is of 20.*\nThis is not the newest state/)
  })
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

  it('takes a new generation as a new copy', () => {
    expect(told(seen(whole, '0 32'), { ...seen([], '0 32'), generation: 'b'.repeat(16) })).toBe(null)
  })
})
