import { mkdtempSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { makeFolder, writeWhole } from '../../server/checkpoints/kept-outside.ts'

const synced: string[] = []

vi.mock('node:fs', async (real) => {
  const fs = await real<typeof import('node:fs')>()
  const fsyncSync = (opened: number) => {
    synced.push(readlinkSync(`/proc/self/fd/${opened}`))
    fs.fsyncSync(opened)
  }
  return { ...fs, fsyncSync, default: fs }
})

it.runIf(process.platform === 'linux')('what is signed outlasts a loss of power: the folder is on the disk too', () => {
  const outside = mkdtempSync(join(tmpdir(), 'contact-outside-'))
  onTestFinished(() => rmSync(outside, { recursive: true, force: true }))
  const folder = join(outside, 'log-2')
  makeFolder(folder)
  expect(synced).toEqual([outside])
  writeWhole(join(folder, 'one.checkpoint'), 'signed')
  expect(readFileSync(join(folder, 'one.checkpoint'), 'utf8')).toBe('signed')
  expect(synced).toEqual([outside, folder])
})
