import { generateKeyPairSync } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { keyIdOf, NotGenuine, payloadSignedBy, readPublicKey, readSecretKey, signedBy } from './envelope.ts'
import { type ReleaseFacts, readStatementOf, sha256, signedFile, statementFile } from './statement.ts'

/** Reads a file. @throws NotGenuine and says which one is missing */
function read(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch {
    throw new NotGenuine(`${path}: there is no such file, or it can’t be read.`)
  }
}

const described = (path: string) => ({ name: basename(path), sha256: sha256(read(path)) })

/**
 * Makes a key pair: the secret key in `file`, which only its owner can read, and the public one in `file`.pub. Gives the
 * key's id. @throws NotGenuine if a file is there already
 */
export function makeReleaseKey(file: string, passphrase?: string): string {
  const taken = [file, `${file}.pub`].find((one) => existsSync(one))
  if (taken) throw new NotGenuine(`${taken} is there already. Give another name.`)
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const cipher = passphrase ? { cipher: 'aes-256-cbc', passphrase } : {}
  writeFileSync(file, privateKey.export({ format: 'pem', type: 'pkcs8', ...cipher }), { mode: 0o600, flag: 'wx' })
  writeFileSync(`${file}.pub`, publicKey.export({ format: 'pem', type: 'spki' }), { flag: 'wx' })
  return keyIdOf(publicKey)
}

/**
 * Signs the statement beside an archive, if it is about this archive, and gives the name of the signed file. Needs
 * neither a network nor packages. @throws NotGenuine
 */
export function signRelease(archive: string, keyFile: string, passphrase?: string): string {
  const payload = read(join(dirname(archive), statementFile(basename(archive))))
  readStatementOf(described(archive), payload)
  const secret = readSecretKey(read(keyFile).toString('utf8'), passphrase)
  const signed = join(dirname(archive), signedFile(basename(archive)))
  writeFileSync(signed, `${JSON.stringify(signedBy(secret, payload))}\n`)
  return signed
}

/**
 * Checks that an archive is the one that the holder of the key signed, and tells what was signed.
 * @throws NotGenuine and says what is wrong
 */
export function verifyRelease(archive: string, keyFile: string): ReleaseFacts & { name: string; sha256: string } {
  const key = readPublicKey(read(keyFile).toString('utf8'))
  const signed = read(join(dirname(archive), signedFile(basename(archive)))).toString('utf8')
  const payload = payloadSignedBy(key, signed)
  const about = described(archive)
  return { ...about, ...readStatementOf(about, payload) }
}
