import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { freemem } from 'node:os'
import { join } from 'node:path'

const memory = '/dev/shm'
const name = 'contact-register-test-'
const plenty = 6 * 1024 ** 3

/**
 * A folder in memory for a run's temporary files: thousands of databases and browser profiles come and go, and creating
 * their files on a disk takes a quarter of the processor's time. Null if there is no such place, too little room, or if
 * programs cannot run in it. It is deleted when this process ends; the next run deletes that of a killed run.
 */
export function memoryFolder(): string | null {
  if (!existsSync(memory)) return null
  const folder = join(memory, `${name}${process.pid}`)
  try {
    for (const other of readdirSync(memory)) {
      if (other.startsWith(name) && !isRunning(Number(other.slice(name.length)))) remove(join(memory, other))
    }
    const { bavail, bsize } = statfsSync(memory)
    if (Math.min(bavail * bsize, freemem()) < plenty) return null
    mkdirSync(folder)
    process.on('exit', () => remove(folder))
    // PostgreSQL runs as another account.
    chmodSync(folder, 0o711)
    const program = join(folder, 'may-run')
    writeFileSync(program, '#!/bin/sh\n', { mode: 0o755 })
    return spawnSync(program).status === 0 ? folder : null
  } catch {
    return null
  }
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // EPERM: it runs, as another account.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}
