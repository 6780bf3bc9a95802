import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { addCustomer } from '../../../server/register/customer/customers.ts'
import { openRegister, type Register, RegisterUnavailable } from '../../../server/register/register.ts'
import { newId } from '../../../server/register/store/new-id.ts'
import { whyNotOpened } from '../../../server/register/store/why-not-opened.ts'
import { rowCounts } from '../../support/store/rows.ts'
import { emptyPlaces, newRegisters } from '../../support/store/stores.ts'

const at = new Date('2026-11-03T09:00:00.000Z')
const endings = ['', '-wal', '-shm']

async function opened(): Promise<{ file: string; register: Register }> {
  const { sqliteFile: file } = (await newRegisters.SQLite()) as { sqliteFile: string }
  const register = await openRegister({ sqliteFile: file })
  onTestFinished(() => register.close())
  await add(register)
  return { file, register }
}

const add = (register: Register) => register.write((tx) => addCustomer(tx, newId(), at))

/** What was done to somebody who asked: `ok`, or why the register could not be used. */
const outcome = (work: Promise<unknown>) =>
  work.then(
    () => 'ok',
    (error) => (error instanceof RegisterUnavailable ? error.why : String(error)),
  )

const aside = (file: string, which = endings) => {
  const folder = join(dirname(file), 'aside')
  mkdirSync(folder, { recursive: true })
  for (const end of which) renameSync(file + end, join(folder, `register.db${end}`))
  return join(folder, 'register.db')
}
const back = (file: string, from: string) => {
  for (const end of endings) if (existsSync(from + end)) renameSync(from + end, file + end)
}

/** Each leaves acts in a file that nobody will find. */
const hurt: Record<string, (file: string) => void> = {
  'was moved away': (file) => void aside(file),
  'was deleted': (file) => rmSync(file),
  'was replaced by an older copy': (file) => {
    const older = aside(file)
    copyFileSync(older, file)
  },
  'was cut to nothing': (file) => truncateSync(file, 0),
  'lost the log beside it': (file) => rmSync(`${file}-wal`),
}

describe('SQLite: under a running server, the register’s file', () => {
  for (const [what, change] of Object.entries(hurt))
    it(`${what}: nothing more is acknowledged or shown, and the server is not ready`, async () => {
      const { file, register } = await opened()
      expect(await outcome(register.ready())).toBe('ok')
      change(file)
      expect(await outcome(add(register))).toBe('moved')
      expect(await outcome(register.look(async () => {}))).toBe('moved')
      expect(await outcome(register.ready())).toBe('moved')
      await expect.poll(() => outcome(rowCounts(register))).toBe('moved')
    })

  it('moves during an act: the act is not kept, in that file neither', async () => {
    const { file, register } = await opened()
    let from = ''
    const act = register.write(async (tx) => {
      await addCustomer(tx, newId(), at)
      from = aside(file)
    })
    expect(await outcome(act)).toBe('moved')
    back(file, from)
    expect((await rowCounts(register)).customers).toBe(1)
  })

  it('is put back: the server goes on', async () => {
    const { file, register } = await opened()
    const from = aside(file)
    expect(await outcome(add(register))).toBe('moved')
    back(file, from)
    expect(await outcome(register.ready())).toBe('ok')
    expect(await outcome(add(register))).toBe('ok')
    expect((await rowCounts(register)).customers).toBe(2)
  })

  it('is another’s when the server stops: the log of that one stays', async () => {
    const { file, register } = await opened()
    aside(file)
    const other = await openRegister({ sqliteFile: file })
    onTestFinished(() => other.close())
    await add(other)
    const log = readFileSync(`${file}-wal`)
    await register.close()
    expect(readFileSync(`${file}-wal`).equals(log)).toBe(true)
    expect(await outcome(add(other))).toBe('ok')
  })

  it('is complete again once the server stops, if only the log beside it was deleted', async () => {
    const { file, register } = await opened()
    await add(register)
    rmSync(`${file}-wal`)
    expect(await outcome(add(register))).toBe('moved')
    await register.close()
    const again = await openRegister({ sqliteFile: file })
    onTestFinished(() => again.close())
    expect((await rowCounts(again)).customers).toBe(2)
  })
})

it.each(['', '-wal', '-shm'].slice(1))(
  'SQLite: no new register is made beside what is left of one (%s)',
  async (end) => {
    const { file, register } = await opened()
    const from = aside(file)
    await add(register).catch(() => {})
    copyFileSync(from + end, file + end)
    const before = readFileSync(file + end)
    const why = await openRegister({ sqliteFile: file }).then(() => 'opened', whyNotOpened)
    expect(why).toMatch(/^there is no register.*left of one/)
    expect(existsSync(file)).toBe(false)
    expect(readFileSync(file + end).equals(before)).toBe(true)
  },
)

it.each([
  ['a link', () => 'real/register.db'],
  ['a link to a link', () => 'next'],
  ['a link with a whole path', (folder: string) => join(folder, 'real', 'register.db')],
])('SQLite: no new register is made through %s, beside what is left of the one that it led to', async (_, target) => {
  const { sqliteFile: link } = (await emptyPlaces.SQLite()) as { sqliteFile: string }
  const folder = dirname(link)
  const left = join(folder, 'real', 'register.db-wal')
  mkdirSync(dirname(left))
  symlinkSync('real/register.db', join(folder, 'next'))
  symlinkSync(target(folder), link)
  writeFileSync(left, 'acknowledged')
  expect(await openRegister({ sqliteFile: link }).then(() => 'opened', whyNotOpened)).toMatch(/left of one/)
  expect(readFileSync(left, 'utf8')).toBe('acknowledged')
  expect(existsSync(link)).toBe(false)

  rmSync(left)
  const register = await openRegister({ sqliteFile: link })
  onTestFinished(() => register.close())
  await add(register)
  expect(existsSync(left)).toBe(true)
})
