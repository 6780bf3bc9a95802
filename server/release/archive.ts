import { zipSync } from 'fflate'

/**
 * Packs files into a zip file whose bytes depend on nothing but these files, the folder and the day: in the order of
 * their paths, with the same times and rights.
 * @param folder that everything is in
 * @param day of the release; its hours do not count
 */
export function archiveOf(files: ReadonlyMap<string, Uint8Array>, folder: string, day: Date): Uint8Array {
  // The format has no time zone, and fflate writes the hours of this machine.
  const mtime = new Date(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate(), 12)
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1))
  const options = { mtime, os: unix, attrs: (fileMode << 16) >>> 0 }
  return zipSync(Object.fromEntries(sorted.map(([path, bytes]) => [`${folder}/${path}`, [bytes, options]])))
}

const unix = 3
/** The mode of a file that its owner can write and everybody can read. */
const fileMode = 0o100644
