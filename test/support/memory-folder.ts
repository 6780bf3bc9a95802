import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { freemem } from 'node:os'
import { join } from 'node:path'

const memory = '/dev/shm'
const name = 'contact-register-test-'
const plenty = 6 * 1024 ** 3

/**
 * A folder for a run's temporary files that lies in memory: thousands of databases and browser profiles come and go, and
 * a disk takes a quarter of the processor's time to make their files. Null where there is no such place, little room, or
 * no program may run in it. It is deleted when this process ends, and that of a run that was killed by the next one.
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
    // PostgreSQL runs as somebody else.
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
    // Whoever may not ask is told something else: it belongs to another account.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}
