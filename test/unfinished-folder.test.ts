import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { makeFile } from '../server/register/store/file/new-file.ts'

it('a copy that a power cut left half made is deleted a day later, and no other', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'contact-unfinished-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const left = ['.unfinished-old', '.unfinished-new', 'else']
  const aDayAgo = Date.now() / 1000 - 25 * 3600
  for (const name of left) {
    mkdirSync(join(folder, name))
    writeFileSync(join(folder, name, 'register.db'), 'the whole register')
    if (name !== '.unfinished-new') utimesSync(join(folder, name), aDayAgo, aDayAgo)
  }

  await makeFile(join(folder, 'backup.db'), async (unfinished) => writeFileSync(unfinished, 'a new copy'))

  expect(readdirSync(folder).toSorted()).toEqual(['.unfinished-new', 'backup.db', 'else'])
  expect(existsSync(join(folder, 'else', 'register.db'))).toBe(true)
})
