import { sign, verify } from 'node:crypto'
import { keyIdOf, noteAlone, noteWithTime, type SignatureKind, type SigningKey, type VerifyingKey } from './note-key.ts'

/** A text with signatures under it (C2SP signed-note). `text` ends with a line break. */
export type Note = { text: string; signatures: readonly Signature[] }
export type Signature = { name: string; id: string; bytes: Buffer }

/** The most signatures that are read from one note. */
const mostSignatures = 32

const lineOf = ({ name, id, bytes }: Signature): string =>
  `— ${name} ${Buffer.concat([Buffer.from(id, 'hex'), bytes]).toString('base64')}\n`

/** A note as it is written. */
export const noteText = ({ text, signatures }: Note): string => `${text}\n${signatures.map(lineOf).join('')}`

/** Reads signature lines, up to the first line that is not one. */
export function readSignatures(lines: string): Signature[] {
  const read: Signature[] = []
  for (const line of lines.split('\n').slice(0, mostSignatures)) {
    const [, name, encoded = ''] = /^— ([^\s+]+) ([A-Za-z\d+/]+=*)$/.exec(line) ?? []
    const bytes = Buffer.from(encoded, 'base64')
    if (name === undefined || bytes.length < 5) break
    read.push({ name, id: bytes.toString('hex', 0, 4), bytes: bytes.subarray(4) })
  }
  return read
}

/** Signs a text twice: alone, which every reader of notes understands, and together with the time. */
export function signNote(text: string, key: SigningKey, at: Date): Note {
  return {
    text,
    signatures: [
      { name: key.name, id: keyIdOf(key, noteAlone), bytes: sign(null, Buffer.from(text), key.secret) },
      cosign(text, key, at),
    ],
  }
}

/** One signature with its time: what a witness adds. */
export function cosign(text: string, key: SigningKey, at: Date): Signature {
  const seconds = Math.floor(at.getTime() / 1000)
  const time = Buffer.alloc(8)
  time.writeBigUInt64BE(BigInt(seconds))
  const bytes = Buffer.concat([time, sign(null, messageAt(text, seconds), key.secret)])
  return { name: key.name, id: keyIdOf(key, noteWithTime), bytes }
}

const messageAt = (text: string, seconds: number) => Buffer.from(`cosignature/v1\ntime ${seconds}\n${text}`)

/** Whether a key signed a note. `at`: the time in its signature; null if it has none. */
export type Checked = { isSigned: boolean; at: Date | null }

/** Checks a note's signatures by one key. If any of them is wrong, none counts. */
export function checkNote({ text, signatures }: Note, key: VerifyingKey): Checked {
  const by = (kind: SignatureKind) =>
    signatures.filter(({ name, id }) => name === key.name && id === keyIdOf(key, kind))
  const [alone, withTime] = [by(noteAlone), by(noteWithTime)]
  const isRight =
    alone.every(({ bytes }) => verify(null, Buffer.from(text), key.key, bytes)) &&
    withTime.every(({ bytes }) => timeOf(text, key, bytes) !== null)
  if (!isRight) return { isSigned: false, at: null }
  const [first] = withTime
  return { isSigned: alone.length + withTime.length > 0, at: first ? timeOf(text, key, first.bytes) : null }
}

/** The time that a signature states; null if it is not by this key. */
function timeOf(text: string, { key }: VerifyingKey, bytes: Buffer): Date | null {
  if (bytes.length !== 72) return null
  const seconds = Number(bytes.readBigUInt64BE(0))
  if (!Number.isSafeInteger(seconds) || seconds > 8.64e12) return null
  return verify(null, messageAt(text, seconds), key, bytes.subarray(8)) ? new Date(seconds * 1000) : null
}
