import { accessSync, constants, statSync } from 'node:fs'
import { noteWithTime, readKeys, readVerifier, type SigningKey } from './checkpoints/note-key.ts'
import type { Witness } from './checkpoints/witness.ts'

/** How the audit trail is signed: the key, the folder outside the database, and who gets the checkpoints. */
export type CheckpointSettings = {
  readonly key: SigningKey
  readonly folder: string
  /** Mailboxes beside the auditor's. */
  readonly mailTo: readonly string[]
  readonly witnesses: readonly Witness[]
}

/** How `readSettings` reads one setting, and refuses it. */
type Reading = {
  text(name: string): string | undefined
  file(name: string, what: string): Buffer
  refuse(name: string, why: string): string
  isAddress(text: string): boolean
}

/** More would hold up the job: each may take its time to answer. */
const mostWitnesses = 5

/** Reads how checkpoints are signed; null if no key is set. */
export function readCheckpoints({ text, file, refuse, isAddress }: Reading): CheckpointSettings | null {
  const others = ['CHECKPOINT_FOLDER', 'CHECKPOINT_MAIL_TO', 'CHECKPOINT_WITNESSES'].filter((name) => text(name))
  if (text('CHECKPOINT_KEY_FILE') === undefined) {
    const [first] = others
    if (first) refuse('CHECKPOINT_KEY_FILE', `is missing. Give it with ${first}, or leave that out.`)
    return null
  }
  const bytes = file('CHECKPOINT_KEY_FILE', 'the path of a key made by “npm run register -- checkpoint-key”')
  const key = readKeys(bytes.toString('utf8'))?.signing ?? null
  if (!key && bytes.length > 0)
    refuse(
      'CHECKPOINT_KEY_FILE',
      'must have one signing key, and beneath it at most public ones. Make one with “npm run register -- checkpoint-key”.',
    )
  const folder = text('CHECKPOINT_FOLDER') ?? ''
  if (!isFolder(folder))
    refuse('CHECKPOINT_FOLDER', 'must be a folder that exists, outside the database and on another disk.')
  else if (!isWritable(folder))
    refuse('CHECKPOINT_FOLDER', `${folder} must be writable for the account that runs this. Give it to that account.`)
  const mailTo = text('CHECKPOINT_MAIL_TO')?.split(/\s+/) ?? []
  if (!mailTo.every(isAddress)) refuse('CHECKPOINT_MAIL_TO', 'must be e-mail addresses, with spaces between them.')
  const given = text('CHECKPOINT_WITNESSES')?.split(/\s+/) ?? []
  const witnesses = given.flatMap((one) => readWitness(one) ?? [])
  if (witnesses.length < given.length || given.length > mostWitnesses)
    refuse(
      'CHECKPOINT_WITNESSES',
      `must be at most ${mostWitnesses} https addresses, each followed by # and the witness’s key, with spaces between them.`,
    )
  return key && { key, folder, mailTo, witnesses }
}

function isFolder(path: string): boolean {
  return path !== '' && statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}

/** Asks without writing: whoever only checks the settings changes nothing. */
function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** A witness as its address, # and its key: `https://witness.example/#witness.example/w1+...`. */
function readWitness(given: string): Witness | null {
  const at = given.indexOf('#')
  const [url, verifier] = [given.slice(0, at), readVerifier(given.slice(at + 1))]
  const isRight = /^https:\/\/[^\s"'<>;,\\@]+$/.test(url) || /^http:\/\/(localhost|127\.0\.0\.1)[:/]/.test(url)
  return at > 0 && isRight && URL.canParse(url) && verifier?.kind === noteWithTime ? { url, key: verifier.key } : null
}
