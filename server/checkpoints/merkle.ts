import { hash } from 'node:crypto'

/** The Merkle tree of RFC 9162, section 2.1, with SHA-256. Hashes are 32 bytes. */
export type Hash = Buffer

/** Leaves `start` to `end`, exclusive, that the tree keeps under one node. */
type Range = { start: number; end: number }

const sha256 = (...parts: Uint8Array[]): Hash => hash('sha256', Buffer.concat(parts), 'buffer')
const [ofLeaf, ofNode] = [Buffer.of(0), Buffer.of(1)]

/** The hash of a leaf. */
const leafHash = (data: Uint8Array): Hash => sha256(ofLeaf, data)
const nodeHash = (left: Hash, right: Hash): Hash => sha256(ofNode, left, right)

/** A tree that grows leaf by leaf. It keeps one hash for each complete subtree, so a million leaves need twenty. */
export class Tree {
  size = 0
  readonly #subtrees: { size: number; hash: Hash }[] = []

  add(data: Uint8Array): void {
    let last = { size: 1, hash: leafHash(data) }
    for (let before = this.#subtrees.at(-1); before?.size === last.size; before = this.#subtrees.at(-1)) {
      this.#subtrees.pop()
      last = { size: last.size * 2, hash: nodeHash(before.hash, last.hash) }
    }
    this.#subtrees.push(last)
    this.size++
  }

  /** The root over all leaves so far; without any, the hash of nothing. */
  root(): Hash {
    const [last, ...before] = this.#subtrees.toReversed()
    if (!last) return sha256()
    return before.reduce((right, { hash }) => nodeHash(hash, right), last.hash)
  }
}

/** Reads the data of leaves `start` to `end`, exclusive, in order. */
export type ReadLeaves = (start: number, end: number) => AsyncIterable<readonly Uint8Array[]>

/**
 * Proves that the tree of `from` leaves is the beginning of the tree of `to` leaves: the hashes that somebody needs who
 * knows only the two roots. Empty if `from` is 0 or `to`.
 */
export async function consistencyProof(read: ReadLeaves, from: number, to: number): Promise<Hash[]> {
  if (from === 0 || from === to) return []
  const proof: Hash[] = []
  for (const { start, end } of nodesOfProof(from, { start: 0, end: to }, true)) {
    const tree = new Tree()
    for await (const leaves of read(start, end)) for (const leaf of leaves) tree.add(leaf)
    proof.push(tree.root())
  }
  return proof
}

/**
 * SUBPROOF of RFC 9162, section 2.1.4.1. `isKnown`: the verifier has the root of the first `from` leaves of the range.
 */
function nodesOfProof(from: number, { start, end }: Range, isKnown: boolean): Range[] {
  const size = end - start
  if (from === size) return isKnown ? [] : [{ start, end }]
  const left = start + largestPowerBelow(size)
  if (start + from <= left) return [...nodesOfProof(from, { start, end: left }, isKnown), { start: left, end }]
  return [...nodesOfProof(from - (left - start), { start: left, end }, false), { start, end: left }]
}

function largestPowerBelow(size: number): number {
  let power = 1
  while (power * 2 < size) power *= 2
  return power
}

type Head = { size: number; root: Hash }

/** Whether `proof` proves that `older` is the beginning of `newer`: RFC 9162, section 2.1.4.2. */
export function isConsistent(older: Head, newer: Head, proof: readonly Hash[]): boolean {
  if (older.size > newer.size) return false
  if (older.size === newer.size) return proof.length === 0 && older.root.equals(newer.root)
  if (older.size === 0) return proof.length === 0 && older.root.equals(sha256())
  const isPowerOfTwo = Number.isInteger(Math.log2(older.size))
  const [first, ...rest] = isPowerOfTwo ? [older.root, ...proof] : proof
  if (!first) return false
  let [old, now] = [older.size - 1, newer.size - 1]
  while (isOdd(old)) [old, now] = [half(old), half(now)]
  let [oldRoot, newRoot] = [first, first]
  for (const hash of rest) {
    if (now === 0) return false
    if (isOdd(old) || old === now) {
      oldRoot = nodeHash(hash, oldRoot)
      newRoot = nodeHash(hash, newRoot)
      while (!isOdd(old) && old !== 0) [old, now] = [half(old), half(now)]
    } else newRoot = nodeHash(newRoot, hash)
    ;[old, now] = [half(old), half(now)]
  }
  return now === 0 && oldRoot.equals(older.root) && newRoot.equals(newer.root)
}

const isOdd = (n: number) => n % 2 === 1
const half = (n: number) => Math.floor(n / 2)
