import { describe, expect, it } from 'vitest'
import { randomFrom } from './pane/switches/random.ts'
import { Disk, type Names } from './powercut/disk.ts'
import type { Change } from './powercut/recording.ts'
import { Stored } from './powercut/stored.ts'

const [file, folder] = [0o100600, 0o040700]
let position = 0

/** The next change of a recording. `inode` 1 is the folder itself. */
const change = (kind: Change['kind'], inode: number, given: Partial<Change> & { text?: string } = {}): Change => {
  const { text = '', ...rest } = given
  return { kind, position: position++, file: BigInt(inode), at: 0, mode: file, bytes: Buffer.from(text), ...rest }
}
const opened = (inode: number, path: string, mode = file) => change('opened', inode, { mode, text: path })
const written = (inode: number, at: number, text: string) => change('written', inode, { at, text })
const synced = (inode: number, began = position) => change('synced', inode, { at: began })
const renamed = (from: string, to: string) => change('renamed', 0, { text: `${from}\0${to}` })

/** What is left after the changes and a cut that keeps nothing unsynced. */
function leftOf(changes: Change[], before: Names = new Map(), share = 0): Record<string, string> {
  const disk = new Disk('/disk', before)
  for (const each of changes) disk.follow(each)
  const left = [...disk.namesAfterCut(share)].flatMap(([path, stored]) =>
    stored === 'folder' ? [] : [[path, stored.afterCut(randomFrom(1), 'all-lost').toString()]],
  )
  return Object.fromEntries(left)
}

describe('what a power cut leaves of a disk', () => {
  it('keeps bytes that were synced, and no others', () => {
    const changes = [opened(1, '/disk', folder), opened(2, '/disk/a'), written(2, 0, 'one'), synced(2), synced(1)]
    expect(leftOf([...changes, written(2, 0, 'two')])).toEqual({ '/disk/a': 'one' })
  })

  it('does not promise what was written after a sync began', () => {
    const changes = [opened(1, '/disk', folder), opened(2, '/disk/a'), synced(1)]
    const began = position
    expect(leftOf([...changes, written(2, 0, 'late'), synced(2, began)])).toEqual({ '/disk/a': '' })
  })

  it('loses a new file whose folder was not synced, however often the file was', () => {
    const changes = [opened(1, '/disk', folder), opened(2, '/disk/a'), written(2, 0, 'one'), synced(2)]
    expect(leftOf(changes)).toEqual({})
    expect(leftOf(changes, new Map(), 1)).toEqual({ '/disk/a': 'one' })
  })

  it('keeps the old name of a file until the folder was synced', () => {
    const changes = [opened(1, '/disk', folder), opened(2, '/disk/a'), synced(1), renamed('/disk/a', '/disk/b')]
    expect(Object.keys(leftOf(changes))).toEqual(['/disk/a'])
    expect(Object.keys(leftOf([...changes, synced(1)]))).toEqual(['/disk/b'])
  })

  it('loses what was in a folder that is gone', () => {
    const within = [
      change('folder', 0, { text: '/disk/sub' }),
      opened(3, '/disk/sub', folder),
      opened(4, '/disk/sub/c'),
    ]
    const changes = [opened(1, '/disk', folder), ...within, synced(4), synced(3)]
    expect(leftOf(changes)).toEqual({})
    expect(Object.keys(leftOf([...changes, synced(1)]))).toEqual(['/disk/sub/c'])
  })

  it('keeps a deleted file until the folder was synced', () => {
    const before: Names = new Map([['/disk/a', new Stored()]])
    const changes = [opened(1, '/disk', folder), change('unlinked', 0, { text: '/disk/a' })]
    expect(Object.keys(leftOf(changes, before))).toEqual(['/disk/a'])
    expect(leftOf([...changes, synced(1)], before)).toEqual({})
  })

  it('does not take a new file with the inode of a deleted one for it', () => {
    const first = [opened(1, '/disk', folder), opened(2, '/disk/a'), written(2, 0, 'old'), synced(2), synced(1)]
    const second = [change('unlinked', 0, { text: '/disk/a' }), opened(2, '/disk/b'), written(2, 0, 'new'), synced(2)]
    expect(leftOf([...first, ...second])).toEqual({ '/disk/a': 'old' })
  })
})

describe('a file whose changes were not synced', () => {
  const changed = () => {
    const stored = new Stored()
    for (let n = 0; n < 40; n++) stored.change({ position: n, at: n * 2048, bytes: Buffer.alloc(2048, 1) })
    return stored
  }

  it('keeps all, none, or some of them, and of the torn ones whole sectors', () => {
    expect(changed().afterCut(randomFrom(1), 'all-kept').equals(changed().whole())).toBe(true)
    expect(changed().afterCut(randomFrom(1), 'all-lost')).toHaveLength(0)
    const left = changed().afterCut(randomFrom(1), 'each-by-itself')
    const sectors = Array.from({ length: left.length / 512 }, (_, n) => left.subarray(n * 512, (n + 1) * 512))
    expect(sectors.every((one) => one.every((byte) => byte === one[0]))).toBe(true)
    const writes = Array.from({ length: 40 }, (_, n) =>
      sectors.slice(n * 4, n * 4 + 4).reduce((sum, one) => sum + (one[0] ?? 0), 0),
    )
    expect(new Set(writes.map((kept) => (kept === 0 ? 'lost' : kept === 4 ? 'kept' : 'torn')))).toEqual(
      new Set(['lost', 'kept', 'torn']),
    )
  })

  it('is the same after the same cut, so that a cut can be repeated by its seed', () => {
    const left = (seed: number) => changed().afterCut(randomFrom(seed), 'each-by-itself')
    expect(left(7).equals(left(7))).toBe(true)
    expect(left(7).equals(left(8))).toBe(false)
  })

  it('is zero where it was cut short and grew again', () => {
    const stored = new Stored()
    stored.change({ position: 0, at: 0, bytes: Buffer.from('abcdef') })
    stored.change({ position: 1, at: 2, grows: false })
    stored.change({ position: 2, at: 1, grows: true })
    stored.change({ position: 3, at: 4, bytes: Buffer.from('x') })
    expect(stored.whole().toString()).toBe('ab\0\0x')
  })
})
