import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'

/** A signed statement as it is sent: DSSE, in JSON. */
export type Envelope = {
  payloadType: string
  payload: string
  signatures: { keyid: string; sig: string }[]
}

const payloadType = 'application/vnd.in-toto+json'

/** Something cannot be used as it is; the message says what, and what to do. */
export class NotGenuine extends Error {}

/** What is signed: the payload with its type and both lengths (DSSE's pre-authentication encoding). */
export function encodedForSigning(type: string, payload: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.length} `), payload])
}

/** Names a key: the SHA-256 of its public half. */
export const keyIdOf = (key: KeyObject): string => {
  const publicHalf = key.type === 'private' ? createPublicKey(key) : key
  return createHash('sha256')
    .update(publicHalf.export({ format: 'der', type: 'spki' }))
    .digest('hex')
}

/** Signs a payload with an Ed25519 key. */
export function signedBy(secret: KeyObject, payload: Buffer): Envelope {
  return {
    payloadType,
    payload: payload.toString('base64'),
    signatures: [
      { keyid: keyIdOf(secret), sig: sign(null, encodedForSigning(payloadType, payload), secret).toString('base64') },
    ],
  }
}

/**
 * Reads an envelope and gives its payload, if the key signed it. Nothing of the payload is read before.
 * @throws NotGenuine and says what is wrong
 */
export function payloadSignedBy(key: KeyObject, text: string): Buffer {
  const envelope = readEnvelope(text)
  if (envelope.payloadType !== payloadType)
    throw new NotGenuine(`The signed file isn’t a statement about a release: its type is “${envelope.payloadType}”.`)
  const payload = Buffer.from(envelope.payload, 'base64')
  const signed = encodedForSigning(envelope.payloadType, payload)
  if (envelope.signatures.some(({ sig }) => verify(null, signed, key, Buffer.from(sig, 'base64')))) return payload
  const keys = envelope.signatures.map(({ keyid }) => keyid)
  if (keys.includes(keyIdOf(key)))
    throw new NotGenuine('The signature doesn’t match: the signed file was changed after it was signed. Don’t install.')
  throw new NotGenuine(
    `Signed with another key. Yours is ${keyIdOf(key)}; the signed file names ${keys.join(', ') || 'none'}. Don’t install. Ask the people who make the release whether their key has changed.`,
  )
}

function readEnvelope(text: string): Envelope {
  const damaged = 'The signed file is damaged or cut off. Download it again.'
  let read: Partial<Envelope>
  try {
    read = Object(JSON.parse(text))
  } catch {
    throw new NotGenuine(damaged)
  }
  const { payloadType: type, payload, signatures } = read
  if (typeof type !== 'string' || typeof payload !== 'string' || !isBase64.test(payload)) throw new NotGenuine(damaged)
  if (!Array.isArray(signatures) || !signatures.every(isSignature)) throw new NotGenuine(damaged)
  return { payloadType: type, payload, signatures }
}

const isBase64 = /^[A-Za-z\d+/]+={0,2}$/
const isSignature = (one: unknown): boolean => {
  const { keyid, sig } = Object(one)
  return typeof keyid === 'string' && typeof sig === 'string' && isBase64.test(sig)
}

/** Reads an Ed25519 public key (PEM). @throws NotGenuine */
export function readPublicKey(pem: string): KeyObject {
  // Node would also take the public half of a secret key, which nobody should have where releases are checked.
  if (pem.includes('PRIVATE KEY')) throw new NotGenuine('The key is a secret key. Give the public one.')
  return ofEd25519(() => createPublicKey(pem))
}

/** Reads an Ed25519 secret key (PEM), encrypted or not. @throws NotGenuine */
export const readSecretKey = (pem: string, passphrase?: string): KeyObject =>
  ofEd25519(() => createPrivateKey({ key: pem, ...(passphrase === undefined ? {} : { passphrase }) }))

function ofEd25519(read: () => KeyObject): KeyObject {
  let key: KeyObject
  try {
    key = read()
  } catch {
    throw new NotGenuine('There is no key in the key file, or its passphrase is wrong.')
  }
  if (key.asymmetricKeyType !== 'ed25519')
    throw new NotGenuine(`The key must be Ed25519, not ${key.asymmetricKeyType}.`)
  return key
}
