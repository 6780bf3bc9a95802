import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { consistencyProof, isConsistent, type ReadLeaves, Tree } from '../../server/checkpoints/merkle.ts'

/** The leaves and roots with which Certificate Transparency's own programs are tested. */
const leaves = [
  ...['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'],
].map((hex) => Buffer.from(hex, 'hex'))
const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]

const rootOf = (of: readonly Uint8Array[]) => {
  const tree = new Tree()
  for (const leaf of of) tree.add(leaf)
  return tree.root()
}
const reading = (all: readonly Uint8Array[]): ReadLeaves =>
  async function* (start, end) {
    yield all.slice(start, end)
  }
const many = Array.from({ length: 24 }, (_, n) => createHash('sha256').update(`${n}`).digest())
const headOf = (size: number, all: readonly Uint8Array[] = many) => ({ size, root: rootOf(all.slice(0, size)) })

describe('the Merkle tree of RFC 9162', () => {
  test.each(roots.map((root, size) => ({ size, root })))('has the known root over $size leaves', ({ size, root }) => {
    expect(rootOf(leaves.slice(0, size)).toString('hex')).toBe(root)
  })

  test('proves every tree to be the beginning of every longer one, to somebody who has only the two roots', async () => {
    for (let to = 0; to <= many.length; to++) {
      for (let from = 0; from <= to; from++) {
        const proof = await consistencyProof(reading(many), from, to)
        expect(isConsistent(headOf(from), headOf(to), proof), `${from} to ${to}`).toBe(true)
        expect(proof.length).toBeLessThanOrEqual(2 * Math.ceil(Math.log2(to + 1)))
      }
    }
  })

  test('proves nothing if a leaf before the older end was changed, or the proof was', async () => {
    const forged = many.with(7, Buffer.from('changed'))
    for (let from = 8; from <= many.length; from++) {
      for (let to = from; to <= many.length; to++) {
        const proof = await consistencyProof(reading(forged), from, to)
        expect(isConsistent(headOf(from), headOf(to, forged), proof), `${from} to ${to}`).toBe(false)
        const right = await consistencyProof(reading(many), from, to)
        for (let n = 0; n < right.length; n++) {
          const wrong = right.with(n, Buffer.alloc(32))
          expect(isConsistent(headOf(from), headOf(to), wrong)).toBe(false)
        }
        expect(isConsistent(headOf(from), headOf(to), [...right, Buffer.alloc(32)])).toBe(false)
        if (right.length > 0) expect(isConsistent(headOf(from), headOf(to), right.slice(1))).toBe(false)
      }
    }
    expect(isConsistent(headOf(9), headOf(8), [])).toBe(false)
  })
})
