/**
 * For an auditor who trusts neither the server nor its program: checks checkpoints, and a backup against them, with Node
 * alone (24 or later). It shares no code with the register and needs no package. README.md says how to use it.
 *
 *   node check-backup.ts --key FILE... [--backup FILE.db] CHECKPOINT-FILE...
 *
 * A key is the public one that you noted down when it was made. Without a backup, the checkpoints are compared with each
 * other. Exits with 0 if all agrees, 1 if anything differs, 2 if something could not be compared.
 */
import { readFileSync } from 'node:fs'
import { readBackup } from './backup-file.ts'
import { textIn } from './mail-text.ts'
import { type Checkpoint, checkpointsIn, goesOn, type Key, keysIn, rootOf } from './notes.ts'

const usage = 'Say what to check: --key FILE... [--backup FILE.db] CHECKPOINT-FILE...'
const findings: string[] = []
const found = (what: string) => void findings.push(what)
const print = (line: string) => void process.stdout.write(`${line}\n`)
const countOf = (many: number, noun: string) =>
  `${many} ${many === 1 ? noun : noun === 'entry' ? 'entries' : `${noun}s`}`
const nameOf = ({ origin, size }: Checkpoint) => `${origin}, ${countOf(size, 'entry')}`

function main(given: string[]): number {
  const { keyFiles, backup, files } = readArguments(given)
  const keys = keyFiles.flatMap(({ name, text }) => {
    const some = checkpointsIn(text, []).length === 0 ? keysIn(text) : []
    if (some.length === 0) throw new Error(`${name}: there is no public key in it, or more than a key.`)
    return some
  })
  const all = files.flatMap(({ name, text }) => {
    const some = checkpointsIn(text, keys)
    if (some.length === 0) throw new Error(`${name}: there is no checkpoint in it. ${howToSave}`)
    return some
  })
  const signed = all.filter((one) => one.isSigned).toSorted((a, b) => a.size - b.size)
  for (const one of all.filter(({ isSigned }) => !isSigned)) found(`not signed by the key: ${nameOf(one)}`)
  const { compared, left } = compareEach(signed)
  if (backup !== null) compareBackup(backup, keys, signed)
  for (const line of findings) print(`DIFFERS: ${line}`)
  const notCompared = backup === null ? left : []
  for (const one of notCompared)
    print(
      `NOT COMPARED: ${nameOf(one)}. No proof in these files links it to an older one, or it is the only one. Add those from between, or a backup.`,
    )
  const begunAnew = backup === null ? furtherLogs(signed) : []
  for (const origin of begunAnew)
    print(`NOT COMPARED: ${origin} begins anew, and no proof leads to it from the log before it. Ask why it was begun.`)
  const [many, what] = backup === null ? [compared, 'each other'] : [new Set(signed.map(headOf)).size, 'the backup']
  print(`${countOf(many, 'checkpoint')} compared with ${what}: ${countOf(findings.length, 'difference')}.`)
  if (findings.length > 0) return 1
  return notCompared.length + begunAnew.length > 0 ? 2 : 0
}

const howToSave =
  'Open the e-mail, and save it as text, or as it is (.eml). Its lines must begin as in the e-mail: “old”, and below “— ”.'

type Given = { name: string; text: string }

/** After --key, files with a key and no checkpoint count as keys: an old and a new one can both be named. */
function readArguments(given: string[]): { keyFiles: Given[]; backup: string | null; files: Given[] } {
  const [keyFiles, files]: [Given[], Given[]] = [[], []]
  let backup: string | null = null
  for (let n = 0, areKeys = false; n < given.length; n++) {
    const one = given[n] ?? ''
    const value = given[n + 1]
    if (one === '--key' || one === '--backup') {
      if (value === undefined || value.startsWith('--')) throw new Error(`${one}: name its file. ${usage}`)
      if (one === '--backup' && backup !== null) throw new Error(`--backup: name one file. ${usage}`)
      if (one === '--backup') backup = value
      else keyFiles.push(read(value))
      areKeys = one === '--key'
      n++
    } else if (one.startsWith('--')) throw new Error(`${one}: there is no such option. ${usage}`)
    else {
      const file = read(one)
      areKeys &&= keysIn(file.text).length > 0 && checkpointsIn(file.text, []).length === 0
      if (areKeys) keyFiles.push(file)
      else files.push(file)
    }
  }
  if (keyFiles.length === 0) throw new Error(usage)
  if (files.length === 0) throw new Error(`Name the files with checkpoints. ${usage}`)
  return { keyFiles, backup, files }
}

function read(name: string): Given {
  try {
    return { name, text: textIn(readFileSync(name)) }
  } catch {
    throw new Error(`${name}: it cannot be read.`)
  }
}

/** Each log but the first: one log proves nothing about another. */
const furtherLogs = (signed: Checkpoint[]) =>
  [...new Set(signed.map(({ origin }) => origin))]
    .toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true }))
    .slice(1)

const headOf = ({ origin, size, root }: Checkpoint) => `${origin} ${size} ${root}`

/**
 * Compares checkpoints by their proofs. Returns how many were compared, and which were not: each but the smallest of a
 * log must go on from one that is here, and the smallest needs one that goes on from it.
 */
function compareEach(signed: Checkpoint[]): { compared: number; left: Checkpoint[] } {
  const [goOn, begin] = [new Set<string>(), new Set<string>()]
  for (const newer of signed) {
    for (const older of signed.filter(({ origin }) => origin === newer.origin)) {
      if (older.size === newer.size && older.root !== newer.root) {
        if (older.root < newer.root) found(`fork: two roots over ${countOf(older.size, 'entry')}`)
        goOn.add(headOf(newer))
      } else if (older.size === newer.from && older.size < newer.size) {
        begin.add(headOf(older))
        goOn.add(headOf(newer))
        if (!goesOn(older, newer))
          found(`rewritten: the checkpoint of ${newer.size} entries does not go on from that of ${older.size}`)
      }
    }
  }
  const heads = [...new Map(signed.map((one) => [headOf(one), one])).values()]
  const isSmallest = (one: Checkpoint) => !heads.some(({ origin, size }) => origin === one.origin && size < one.size)
  const isCompared = (one: Checkpoint) => goOn.has(headOf(one)) || (isSmallest(one) && begin.has(headOf(one)))
  return { compared: heads.filter(isCompared).length, left: heads.filter((one) => !isCompared(one)) }
}

function compareBackup(file: string, keys: Key[], signed: Checkpoint[]): void {
  const { entries, differences } = readBackup(file, keys)
  for (const one of differences) found(one)
  if (entries === null) return
  for (const { size, root } of signed) {
    if (size > entries.length)
      found(
        `cut off: ${countOf(size, 'entry')} ${size === 1 ? 'was' : 'were'} signed, and the backup has ${entries.length === 0 ? 'none' : entries.length}. A backup made before this checkpoint lacks them, too: then compare a newer one`,
      )
    else if (rootOf(entries.slice(0, size)) !== root) found(`rewritten: not the ${countOf(size, 'entry')} signed`)
  }
}

try {
  process.exitCode = main(process.argv.slice(2))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : 'It cannot be read.'}\n`)
  process.exitCode = 2
}
