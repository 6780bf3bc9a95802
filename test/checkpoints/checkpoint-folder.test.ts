import fs, { mkdtempSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { makeFolder, writeWhole } from '../../server/checkpoints/checkpoint-folder.ts'

/** The folders and files that are synced to the disk. Also where another test has loaded the program before. */
function spyOnSync(): string[] {
  const synced: string[] = []
  const sync = fs.fsyncSync
  const spy = vi.spyOn(fs, 'fsyncSync').mockImplementation((opened) => {
    synced.push(readlinkSync(`/proc/self/fd/${opened}`))
    sync(opened)
  })
  syncBuiltinESMExports()
  onTestFinished(() => {
    spy.mockRestore()
    syncBuiltinESMExports()
  })
  return synced
}

it.runIf(process.platform === 'linux')('what is signed outlasts a loss of power: the folder is on the disk too', () => {
  const synced = spyOnSync()
  const outside = mkdtempSync(join(tmpdir(), 'contact-outside-'))
  onTestFinished(() => rmSync(outside, { recursive: true, force: true }))
  const folder = join(outside, 'log-2')
  makeFolder(folder)
  expect(synced).toEqual([outside])
  writeWhole(join(folder, 'one.checkpoint'), 'signed')
  expect(readFileSync(join(folder, 'one.checkpoint'), 'utf8')).toBe('signed')
  // First the file, under the name that it has until it is whole.
  expect(synced).toEqual([outside, join(folder, 'one.checkpoint.unfinished'), folder])
})
