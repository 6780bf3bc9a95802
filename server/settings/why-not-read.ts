import { statSync } from 'node:fs'

/**
 * Why a file cannot be read, and what to do, as the rest of a sentence that begins with the setting's name. A key that
 * another account made is the usual case: only its owner can read it.
 */
export function whyNotRead(path: string, error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? 'unreadable'
  return code === 'EACCES' || code === 'EPERM' ? notAllowed(path, code) : `the file cannot be read (${code}).`
}

function notAllowed(path: string, code: string): string {
  const [own, owner] = [process.getuid?.(), ownerOf(path)]
  if (own === undefined || owner === null || owner === own)
    return `the file cannot be read (${code}). Let the account that runs this read it, and the folders above it.`
  return `the file belongs to another account (uid ${owner}), and this one (uid ${own}) may not read it. Run as root: chown ${own} ${path}.`
}

function ownerOf(path: string): number | null {
  try {
    return statSync(path).uid
  } catch {
    return null
  }
}
