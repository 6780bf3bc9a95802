import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'

/** A key that signs notes (C2SP signed-note): Ed25519, under a name without spaces and plus signs. */
export type SigningKey = VerifyingKey & { readonly secret: KeyObject }

/** What somebody needs to check its signatures. */
export type VerifyingKey = { readonly name: string; readonly raw: Buffer; readonly key: KeyObject }

/** Kinds of signature: over the note alone, and over the note with a time (C2SP tlog-cosignature). */
export const noteAlone = 0x01
export const noteWithTime = 0x04
export type SignatureKind = typeof noteAlone | typeof noteWithTime

/** DER of an Ed25519 key up to its 32 bytes (RFC 8410). */
const secretHead = Buffer.from('302e020100300506032b657004220420', 'hex')
const publicHead = Buffer.from('302a300506032b6570032100', 'hex')
const keyBytes = 32

/** Four bytes in hex: with the name, they say which key made a signature. */
export const keyIdOf = ({ name, raw }: Pick<VerifyingKey, 'name' | 'raw'>, kind: SignatureKind): string =>
  createHash('sha256').update(`${name}\n`).update(Buffer.of(kind)).update(raw).digest('hex').slice(0, 8)

/** Whether a key can have this name: one is enough for a register, such as `register.ambleford.gov.uk/trail`. */
export const isKeyName = (name: string): boolean => /^[^\s+\p{Z}\p{C}]{1,200}$/u.test(name)

/** Makes a new key. */
export function makeKey(name: string): SigningKey {
  const { privateKey } = generateKeyPairSync('ed25519')
  return withSecret(name, privateKey)
}

/** The secret key as one line of text, as Go's `note` package writes it. */
export function secretText({ secret, ...key }: SigningKey): string {
  const seed = secret.export({ format: 'der', type: 'pkcs8' }).subarray(-keyBytes)
  return `PRIVATE+KEY+${key.name}+${keyIdOf(key, noteAlone)}+${withKind(noteAlone, seed)}`
}

/** The verifier key as one line of text (a C2SP vkey): anybody may have it. */
export const verifierText = (key: VerifyingKey, kind: SignatureKind = noteAlone): string =>
  `${key.name}+${keyIdOf(key, kind)}+${withKind(kind, key.raw)}`

const withKind = (kind: SignatureKind, bytes: Buffer) => Buffer.concat([Buffer.of(kind), bytes]).toString('base64')

/** Reads a secret key; null if it isn't one. */
export function readSecret(text: string): SigningKey | null {
  const parts = partsOf(text.trim().replace(/^PRIVATE\+KEY\+/, ''))
  if (!text.trim().startsWith('PRIVATE+KEY+') || parts?.kind !== noteAlone) return null
  const secret = createPrivateKey({ key: Buffer.concat([secretHead, parts.bytes]), format: 'der', type: 'pkcs8' })
  const key = withSecret(parts.name, secret)
  return keyIdOf(key, noteAlone) === parts.id ? key : null
}

/** Reads a verifier key, and for which kind of signature it is; null if it isn't one. */
export function readVerifier(text: string): { key: VerifyingKey; kind: SignatureKind } | null {
  const parts = partsOf(text.trim())
  if (!parts) return null
  const key = withRaw(parts.name, parts.bytes)
  return keyIdOf(key, parts.kind) === parts.id ? { key, kind: parts.kind } : null
}

/**
 * The keys in a file, one a line; a line that begins with # is left out. The secret one signs, and each checks: a file
 * can have the present key and, beneath it, earlier public ones. Null if there is none, if a line is no key, or if two
 * are secret.
 */
export function readKeys(text: string): { signing: SigningKey | null; all: VerifyingKey[] } | null {
  const lines = text.split('\n').map((line) => line.trim())
  const given = lines.filter((line) => line !== '' && !line.startsWith('#'))
  const secret = given.flatMap((line) => readSecret(line) ?? [])
  const all = given.flatMap((line) => readSecret(line) ?? readVerifier(line)?.key ?? [])
  if (all.length === 0 || all.length < given.length || secret.length > 1) return null
  return { signing: secret[0] ?? null, all }
}

type Parts = { name: string; id: string; kind: SignatureKind; bytes: Buffer }

function partsOf(text: string): Parts | null {
  const [, name, id, encoded = ''] = /^([^+]+)\+([\da-f]{8})\+([A-Za-z\d+/]{44})$/.exec(text) ?? []
  const [kind, ...bytes] = Buffer.from(encoded, 'base64')
  if (name === undefined || id === undefined || !isKeyName(name)) return null
  if ((kind !== noteAlone && kind !== noteWithTime) || bytes.length !== keyBytes) return null
  return { name, id, kind, bytes: Buffer.from(bytes) }
}

function withSecret(name: string, secret: KeyObject): SigningKey {
  const raw = createPublicKey(secret).export({ format: 'der', type: 'spki' }).subarray(-keyBytes)
  return { ...withRaw(name, raw), secret }
}

const withRaw = (name: string, raw: Buffer): VerifyingKey => ({
  name,
  raw,
  key: createPublicKey({ key: Buffer.concat([publicHead, raw]), format: 'der', type: 'spki' }),
})
