import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto'

/** A checkpoint as this script needs it: roots are Base64. `from`: the size at which its proof begins. */
export type Checkpoint = {
  origin: string
  size: number
  root: string
  from: number | null
  proof: string[]
  isSigned: boolean
}

export type Key = { name: string; raw: Buffer; key: KeyObject }

const sha256 = (...parts: (Buffer | string)[]): Buffer =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest()

/** Reads the public keys in a text: on each line NAME+ID+BASE64, of which the last part begins with the byte 1. */
export function keysIn(text: string): Key[] {
  return [...text.matchAll(/^\s*([^\s+]+)\+[\da-f]{8}\+(\S{44})\s*$/gm)].flatMap(([, name = '', encoded = '']) => {
    const bytes = Buffer.from(encoded, 'base64')
    if (bytes.length !== 33 || bytes[0] !== 1) return []
    const raw = bytes.subarray(1)
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: raw.toString('base64url') }
    return [{ name, raw, key: createPublicKey({ key: jwk, format: 'jwk' }) }]
  })
}

const isHash = (line: string | undefined): line is string => /^[A-Za-z\d+/]{43}=$/.test(line ?? '')

/** Finds checkpoints line by line: a root, an empty line and a signature show where one is. */
export function checkpointsIn(text: string, keys: readonly Key[]): Checkpoint[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim())
  return lines.flatMap((root, at) => {
    const [origin = '', size = ''] = [lines[at - 2], lines[at - 1]]
    if (!isHash(root) || !/^\d+$/.test(size) || lines[at + 1] !== '' || !lines[at + 2]?.startsWith('— ')) return []
    const signatures: string[] = []
    for (let n = at + 2; lines[n]?.startsWith('— '); n++) signatures.push(lines[n] ?? '')
    const isSigned = keys.some((key) => isSignedBy(key, `${origin}\n${size}\n${root}\n`, signatures))
    return [{ origin, size: Number(size), root, isSigned, ...proofBefore(lines.slice(0, at - 2)) }]
  })
}

/** The lines `old N`, hashes, and an empty one, just before a checkpoint. */
function proofBefore(lines: string[]): Pick<Checkpoint, 'from' | 'proof'> {
  if (lines.at(-1) !== '') return { from: null, proof: [] }
  const proof: string[] = []
  let at = lines.length - 2
  for (; isHash(lines[at]); at--) proof.unshift(lines[at] ?? '')
  const [, from] = /^old (\d+)$/.exec(lines[at] ?? '') ?? []
  return from === undefined ? { from: null, proof: [] } : { from: Number(from), proof }
}

/** Every signature under this key's name must hold, the one alone and the one with the time, and both must be there. */
function isSignedBy({ name, raw, key }: Key, text: string, lines: string[]): boolean {
  const own = lines
    .filter((line) => line.startsWith(`— ${name} `))
    .map((line) => Buffer.from(line.split(' ')[2] ?? '', 'base64'))
  const id = (kind: number) => sha256(`${name}\n`, Buffer.of(kind), raw).subarray(0, 4)
  const [alone] = own.filter((bytes) => bytes.subarray(0, 4).equals(id(1)))
  const [withTime] = own.filter((bytes) => bytes.subarray(0, 4).equals(id(4)))
  if (!alone || withTime?.length !== 76) return false
  const timed = `cosignature/v1\ntime ${withTime.readBigUInt64BE(4)}\n${text}`
  return (
    verify(null, Buffer.from(text), key, alone.subarray(4)) &&
    verify(null, Buffer.from(timed), key, withTime.subarray(12))
  )
}

const node = (left: Buffer, right: Buffer) => sha256(Buffer.of(1), left, right)

/** The largest power of two below n. */
const split = (n: number) => 2 ** Math.ceil(Math.log2(n) - 1)

/** The root of RFC 9162 over leaves, as Base64. */
export function rootOf(leaves: Buffer[]): string {
  const tree = (from: number, to: number): Buffer => {
    if (to - from === 0) return sha256()
    if (to - from === 1) return sha256(Buffer.of(0), leaves[from] ?? '')
    const middle = from + split(to - from)
    return node(tree(from, middle), tree(middle, to))
  }
  return tree(0, leaves.length).toString('base64')
}

/** Whether a newer checkpoint's proof leads from the older root to its own: builds both roots from the same hashes. */
export function goesOn(older: Checkpoint, newer: Checkpoint): boolean {
  if (older.size === 0) return newer.proof.length === 0
  const rest = newer.proof.map((hash) => Buffer.from(hash, 'base64'))
  const next = () => rest.shift() ?? Buffer.alloc(0)
  const build = (old: number, all: number, isKnown: boolean): [Buffer, Buffer] => {
    if (old === all) {
      const hash = isKnown ? Buffer.from(older.root, 'base64') : next()
      return [hash, hash]
    }
    const left = split(all)
    if (old <= left) {
      const [before, after] = build(old, left, isKnown)
      return [before, node(after, next())]
    }
    const [before, after] = build(old - left, all - left, false)
    const hash = next()
    return [node(hash, before), node(hash, after)]
  }
  const [before, after] = build(older.size, newer.size, true)
  return rest.length === 0 && before.toString('base64') === older.root && after.toString('base64') === newer.root
}
