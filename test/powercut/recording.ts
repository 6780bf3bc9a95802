import { execFileSync } from 'node:child_process'
import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** One change below the recorded folder, or one sync. `file` is the inode, `at` the offset, the new size, or a position. */
export type Change = {
  kind: Kind
  /** Where in the log the change begins. */
  position: number
  file: bigint
  at: number
  mode: number
  bytes: Buffer
}

const kinds = [
  'opened',
  'written',
  'resized',
  'synced',
  'renamed',
  'linked',
  'unlinked',
  'folder',
  'no-folder',
  'mapped',
  'unknown',
] as const
type Kind = (typeof kinds)[number]

const magic = 0x50435554
const headBytes = 32

export type Recorder = {
  log: string
  /** What a program must have in its environment so that it is recorded. */
  env: Record<string, string>
  /** How much has been recorded by now: whatever happened earlier is before this position. */
  position(): number
}

/** Builds the recorder in `folder`, where its log is as well; it records what changes below `root`. */
export function makeRecorder(folder: string, root: string): Recorder {
  const library = join(folder, 'recorder.so')
  const source = join(import.meta.dirname, 'recorder.c')
  execFileSync('cc', ['-shared', '-fPIC', '-O2', '-Wall', '-o', library, source, '-ldl'], { stdio: ['ignore', 2, 2] })
  const log = join(folder, 'changes.log')
  writeFileSync(log, '')
  // PostgreSQL runs as another account.
  chmodSync(log, 0o666)
  // The recorder would miss what io_uring writes.
  const env = { LD_PRELOAD: library, POWERCUT_LOG: log, POWERCUT_ROOT: root, UV_USE_IO_URING: '0' }
  return { log, env, position: () => statSync(log).size }
}

/** @throws if the program did something that cannot be recorded, or if the log is not whole */
export function readRecording(log: string): Change[] {
  const bytes = readFileSync(log)
  const changes: Change[] = []
  for (let position = 0; position < bytes.length; ) {
    if (position + headBytes > bytes.length || bytes.readUInt32LE(position) !== magic)
      throw new Error(`The recording is not whole at ${position}.`)
    const [kind, length, mode] = [4, 8, 12].map((offset) => bytes.readUInt32LE(position + offset)) as [
      number,
      number,
      number,
    ]
    const begins = position + headBytes
    const change: Change = {
      kind: kinds[kind - 1] ?? 'unknown',
      position,
      file: bytes.readBigUInt64LE(position + 16),
      at: Number(bytes.readBigInt64LE(position + 24)),
      mode,
      bytes: bytes.subarray(begins, begins + length),
    }
    if (change.kind === 'unknown') throw new Error(`This cannot be recorded: ${change.bytes}`)
    changes.push(change)
    position = begins + length
  }
  return changes
}
