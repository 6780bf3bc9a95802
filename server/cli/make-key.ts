import { existsSync, writeFileSync } from 'node:fs'
import { isKeyName, makeKey, secretText, verifierText } from '../checkpoints/note-key.ts'
import { fail, say } from './say.ts'

/**
 * Makes the key that signs checkpoints: the secret key in `file`, which only its owner can read, and the public one
 * beside it in `file`.pub. Overwrites nothing.
 * @param name of the log, such as `register.ambleford.gov.uk/trail`
 */
export function makeCheckpointKey(file: string, name: string): number {
  if (!isKeyName(name))
    return fail('The name must have no spaces and no plus signs, like register.ambleford.gov.uk/trail.')
  const taken = [file, `${file}.pub`].find(existsSync)
  if (taken) return fail(`${taken} is there already, and nothing is written over it.`)
  const key = makeKey(name)
  writeFileSync(file, `${secretText(key)}\n`, { mode: 0o600, flag: 'wx' })
  writeFileSync(`${file}.pub`, `${verifierText(key)}\n`, { mode: 0o644, flag: 'wx' })
  return say(
    `${verifierText(key)}\nThis is the public key, also in ${file}.pub. Give it to the auditor and to every witness.\nSet CHECKPOINT_KEY_FILE to ${file}, and keep a copy of it offline.`,
    0,
  )
}
