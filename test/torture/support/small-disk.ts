import { execFileSync } from 'node:child_process'
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { Scene } from './scene.ts'

export type SmallDisk = {
  folder: string
  /** Fills the free space; `room` frees it again. */
  fill(): void
  room(): void
  /** Makes it read-only, which works only while nothing on it is open for writing. */
  readOnly(): void
}

/** A disk of this many megabytes in memory; null if this machine cannot mount one. */
export function smallDisk({ folder: parent, afterwards }: Scene, megabytes: number): SmallDisk | null {
  const folder = join(parent, `disk-${megabytes}`)
  mkdirSync(folder)
  const mount = (...how: string[]) => execFileSync('mount', how, { stdio: 'pipe' })
  try {
    mount('-t', 'tmpfs', '-o', `size=${megabytes}m,mode=0777`, 'torture', folder)
  } catch {
    return null
  }
  afterwards(() => execFileSync('umount', ['-l', folder], { stdio: 'pipe' }))
  const ballast = join(folder, 'ballast')
  return {
    folder,
    fill() {
      const file = openSync(ballast, 'a')
      for (const bytes of [1 << 20, 4096]) writeUntilFull(file, Buffer.alloc(bytes))
      closeSync(file)
    },
    room: () => rmSync(ballast, { force: true }),
    readOnly: () => mount('-o', 'remount,ro', folder),
  }
}

export const noSmallDisk = 'this machine cannot mount a small disk: run it as root'

function writeUntilFull(file: number, some: Buffer): void {
  try {
    for (;;) writeSync(file, some)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
  }
}
