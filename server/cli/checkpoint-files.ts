import { readFileSync } from 'node:fs'
import { readCheckpoints, type SignedCheckpoint } from '../checkpoints/checkpoint.ts'
import { readKeys, type VerifyingKey } from '../checkpoints/note-key.ts'
import { savedText } from '../checkpoints/saved-text.ts'
import { checkNote } from '../checkpoints/signed-note.ts'

/** A checkpoint from a file of the auditor's. `at`: when it was signed. */
export type FiledCheckpoint = SignedCheckpoint & { file: string; at: Date | null }

/** Why the files cannot be used: nothing is compared then. */
export class NotUsable extends Error {}

const noKey =
  '--key: name the file with the public key that you noted down when the key was made. On the server, CHECKPOINT_KEY_FILE does as well.'

/**
 * The keys by which checkpoints count: those in the files given, else the server's own.
 * @throws NotUsable
 */
export function keysFrom(files: readonly string[], env: NodeJS.ProcessEnv): VerifyingKey[] {
  const own = env.CHECKPOINT_KEY_FILE?.trim()
  const named = files.length > 0 ? files : own ? [own] : []
  if (named.length === 0) throw new NotUsable(noKey)
  return named.flatMap((file) => {
    const keys = readKeys(textOf(file))
    if (!keys) throw new NotUsable(`${file}: there is no key in it, or a line in it is no key.`)
    return keys.all
  })
}

/** The same; none if no file is named, or the server's own cannot be read by whoever runs this. */
export function keysIfAny(files: readonly string[], env: NodeJS.ProcessEnv): VerifyingKey[] {
  try {
    return keysFrom(files, env)
  } catch (error) {
    if (error instanceof NotUsable && files.length === 0) return []
    throw error
  }
}

/**
 * The signed checkpoints in these files, oldest first. `unsigned`: how many in them bear no signature by any of the
 * keys.
 * @throws NotUsable if a file holds none
 */
export function checkpointsIn(
  files: readonly string[],
  keys: readonly VerifyingKey[],
): { signed: FiledCheckpoint[]; unsigned: SignedCheckpoint[] } {
  const [signed, unsigned]: [FiledCheckpoint[], SignedCheckpoint[]] = [[], []]
  for (const file of files) {
    const found = readCheckpoints(textOf(file))
    if (found.length === 0) throw new NotUsable(`${file}: there is no checkpoint in it. ${howToSave}`)
    for (const one of found) {
      const by = keys.map((key) => checkNote(one.note, key)).find(({ isSigned }) => isSigned)
      if (by) signed.push({ ...one, file, at: by.at })
      else unsigned.push(one)
    }
  }
  return { signed: signed.toSorted((a, b) => a.size - b.size), unsigned }
}

function textOf(file: string): string {
  try {
    return savedText(readFileSync(file))
  } catch {
    throw new NotUsable(`${file}: it cannot be read.`)
  }
}

const howToSave =
  'Open the e-mail, and save it as text, or as it is (.eml). Its lines must begin as in the e-mail: “old”, and below “— ”.'

/** Two histories under one name: signed with the same number of entries and different roots. */
export const forksAmong = (given: readonly FiledCheckpoint[]): [FiledCheckpoint, FiledCheckpoint][] =>
  given.flatMap((one, n) =>
    given
      .slice(n + 1)
      .filter((other) => other.origin === one.origin && other.size === one.size && !other.root.equals(one.root))
      .map((other): [FiledCheckpoint, FiledCheckpoint] => [one, other]),
  )

/** How a checkpoint is named for the reader. */
export const nameOf = ({ origin, size, at }: Pick<FiledCheckpoint, 'origin' | 'size' | 'at'>): string =>
  `${origin}, ${size} entries, signed ${at ? at.toISOString().replace('.000Z', 'Z') : 'at an unknown time'}`
