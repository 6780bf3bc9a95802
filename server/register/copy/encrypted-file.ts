import { closeSync, createReadStream, createWriteStream, openSync, readFileSync, readSync } from 'node:fs'
import { Readable, Writable } from 'node:stream'
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { NotDone } from './not-done.ts'

/** The first line of every file that age has encrypted. */
const head = 'age-encryption.org/v1\n'

/** Whether a file is encrypted with age. */
export function isEncrypted(file: string): boolean {
  const opened = openSync(file, 'r')
  try {
    const bytes = Buffer.alloc(head.length)
    return readSync(opened, bytes) === head.length && bytes.toString('latin1') === head
  } finally {
    closeSync(opened)
  }
}

/** Encrypts a file to these recipients; each can decrypt it alone. Needs no more memory than a piece of it. */
export async function encryptFile(from: string, to: string, recipients: readonly string[]): Promise<void> {
  const encrypter = new Encrypter()
  for (const one of recipients) encrypter.addRecipient(one)
  await (await encrypter.encrypt(readingOf(from))).pipeTo(writingOf(to))
}

/**
 * Decrypts a file with the identities in another.
 * @throws NotDone if none of them fits, or if the file is cut off or changed
 */
export async function decryptFile(from: string, to: string, identityFile: string): Promise<void> {
  const decrypter = new Decrypter()
  const identities = readFileSync(identityFile, 'utf8').match(/^AGE-SECRET-KEY-[A-Z\d-]+$/gm) ?? []
  if (identities.length === 0) throw new NotDone('BACKUP_IDENTITY_FILE: there is no identity of age in it.')
  try {
    for (const one of identities) decrypter.addIdentity(one)
    await (await decrypter.decrypt(readingOf(from))).pipeTo(writingOf(to))
  } catch (error) {
    throw error instanceof Error && 'code' in error ? error : new NotDone(notDecrypted, error)
  }
}

const notDecrypted =
  'It cannot be decrypted: the identity in BACKUP_IDENTITY_FILE is not that of this backup, or it is damaged.'

/** Whether backups can be encrypted to it. */
export function isRecipient(text: string): boolean {
  try {
    new Encrypter().addRecipient(text)
    return true
  } catch {
    return false
  }
}

/** Makes a key for backups: the identity, which decrypts, and its recipient, to which they are encrypted. */
export async function makeIdentity(): Promise<{ identity: string; recipient: string }> {
  const identity = await generateX25519Identity()
  return { identity, recipient: await identityToRecipient(identity) }
}

const readingOf = (file: string) => Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>
const writingOf = (file: string) =>
  Writable.toWeb(createWriteStream(file, { mode: 0o600 })) as WritableStream<Uint8Array>
