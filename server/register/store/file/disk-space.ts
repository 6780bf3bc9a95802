import { statfs as askTheSystem } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * In bytes. With less, the next message may not fit. SQLite continues for a while in space that its log already has.
 */
const least = 1024 * 1024

/** The disk has no room left for the register. */
export class DiskFull extends Error {
  constructor() {
    super('The disk is full.')
    this.name = 'DiskFull'
  }
}

type Statfs = (folder: string) => Promise<{ blocks: number; bavail: number; bsize: number }>

/** @throws DiskFull. Passes if the file system does not report its size. */
export async function lookForRoom(file: string, statfs: Statfs = askTheSystem): Promise<void> {
  const { blocks, bavail, bsize } = await statfs(dirname(file)).catch(() => ({ blocks: 0, bavail: 0, bsize: 0 }))
  if (blocks > 0 && bavail * bsize < least) throw new DiskFull()
}
