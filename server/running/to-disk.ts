import { closeSync, fsyncSync, openSync } from 'node:fs'

/**
 * Has the system write a file, or what a folder lists, to the disk. A new or renamed file is safe once its folder is.
 */
export function toDisk(path: string): void {
  const opened = openSync(path, 'r')
  try {
    fsyncSync(opened)
  } finally {
    closeSync(opened)
  }
}
