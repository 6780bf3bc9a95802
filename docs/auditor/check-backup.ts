/**
 * For an auditor who trusts neither the server nor its program: checks checkpoints, and a backup against them, with Node
 * alone (24 or later). It shares no code with the register and needs no package.
 *
 *   node check-backup.ts --key FILE [--backup FILE.db] CHECKPOINT-FILE...
 *
 * The key is the public one that you noted down when it was made. Without a backup, the checkpoints are compared with
 * each other. Exits with 0 if all agrees, 1 if anything differs, 2 if it could not compare.
 */
import { readFileSync } from 'node:fs'
import { readBackup } from './backup-file.ts'
import { type Checkpoint, checkpointsIn, goesOn, keyFrom, rootOf } from './notes.ts'

const findings: string[] = []
const found = (what: string) => void findings.push(what)

function main(given: string[]): number {
  const keyFile = optionOf(given, '--key')
  const backup = optionOf(given, '--backup')
  if (keyFile === null || given.length === 0) {
    process.stderr.write('Say what to check: --key FILE [--backup FILE.db] CHECKPOINT-FILE...\n')
    return 2
  }
  const key = keyFrom(readFileSync(keyFile, 'utf8'))
  const all = given.flatMap((file) => checkpointsIn(readFileSync(file, 'utf8'), key))
  if (all.length === 0) throw new Error('There is no checkpoint in these files.')
  const signed = all.filter((one) => one.isSigned).toSorted((a, b) => a.size - b.size)
  for (const one of all.filter(({ isSigned }) => !isSigned)) found(`not signed by this key: ${one.size} entries`)
  compareEach(signed)
  if (backup !== null) compareBackup(backup, signed)
  for (const line of findings) process.stdout.write(`DIFFERS: ${line}\n`)
  const what = backup === null ? 'each other' : 'the backup'
  process.stdout.write(`${signed.length} checkpoints compared with ${what}: ${findings.length} differences.\n`)
  return findings.length > 0 ? 1 : 0
}

/** Takes an option and its value out of the arguments. */
function optionOf(given: string[], option: string): string | null {
  const at = given.indexOf(option)
  return at < 0 ? null : (given.splice(at, 2)[1] ?? null)
}

function compareEach(signed: Checkpoint[]): void {
  for (const newer of signed) {
    for (const older of signed) {
      if (older === newer || older.origin !== newer.origin) continue
      const isFork = older.size === newer.size && older.root !== newer.root
      if (isFork && signed.indexOf(older) < signed.indexOf(newer)) found(`fork: two roots over ${older.size} entries`)
      if (older.size === newer.from && older.size < newer.size && !goesOn(older, newer))
        found(`rewritten: the checkpoint of ${newer.size} entries does not go on from that of ${older.size}`)
    }
  }
}

function compareBackup(file: string, signed: Checkpoint[]): void {
  const { entries, differences } = readBackup(file)
  for (const one of differences) found(one)
  for (const { size, root } of signed) {
    if (size > entries.length)
      found(
        `cut off: ${size} entries were signed, and the backup has ${entries.length === 0 ? 'none' : entries.length}`,
      )
    else if (rootOf(entries.slice(0, size)) !== root) found(`rewritten: not the ${size} entries that were signed`)
  }
}

try {
  process.exitCode = main(process.argv.slice(2))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : 'It cannot be read.'}\n`)
  process.exitCode = 2
}
