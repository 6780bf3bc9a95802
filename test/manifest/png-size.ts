/** The size that a PNG says it has (its IHDR chunk comes first); null for anything that is not a PNG. */
export function pngSize(bytes: Buffer): { width: number; height: number } | null {
  const signature = '\x89PNG\r\n\x1a\n'
  if (bytes.toString('latin1', 0, 8) !== signature || bytes.toString('latin1', 12, 16) !== 'IHDR') return null
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}
